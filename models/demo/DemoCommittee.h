#pragma once

#include "models/core/Result.h"

#include <QString>

namespace prizedesk {

class Workspace;

/// The committee's part of the sample: a meeting that was held with its minutes, one to come,
/// questions to finalists and comments for entrants, by the operations the office uses.
[[nodiscard]] Result<void> demoCommittee(Workspace& workspace, const QString& stage);

} // namespace prizedesk
