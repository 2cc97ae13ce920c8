#pragma once

#include "models/core/Result.h"
#include "models/reports/FiguresReport.h"

namespace prizedesk {

class Workspace;

/// The compute budget as it stands: figures and their sources, balances, the plan in force, use per
/// team and offer, other cost.
[[nodiscard]] Result<FiguresReport> gpuReport(Workspace& workspace, bool japanese);
/// What NEDO is told each month: use and whether it was appropriate, per team, what differs from the
/// plan, and what was done about it. `month`: `2026-11`; empty = the month of the last report of use.
[[nodiscard]] Result<FiguresReport> monthlyReport(Workspace& workspace, const QString& month,
                                                  bool japanese);

} // namespace prizedesk
