#pragma once

#include "models/judging/AssignmentPlan.h"

namespace prizedesk {

/// Why an entry cannot have its judges, in the language in force:
/// "T1-0012 has 2 judges without obstacle, 3 are needed (interest in the entry: J02, J05)."
[[nodiscard]] QString unmetWords(const AssignmentPlan::Unmet& unmet);

} // namespace prizedesk
