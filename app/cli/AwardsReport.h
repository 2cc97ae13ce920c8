#pragma once

#include "app/cli/Session.h"

namespace prizedesk {

/// Prints the decisions of all themes with their sums.
[[nodiscard]] Result<void> answerAwards(Session& session, Workspace& workspace);

} // namespace prizedesk
