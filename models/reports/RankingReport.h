#pragma once

#include "models/core/Result.h"
#include "models/reports/FiguresReport.h"
#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"

namespace prizedesk {

class Workspace;

/// A ranking for paper: raw and adjusted side by side, ranges of ranks, the award line, and how it
/// was computed. `subject` names theme and stage; `places` above the award line, 0 = none.
[[nodiscard]] Result<FiguresReport> rankingReport(Workspace& workspace, const Ranking& ranking,
                                                  const std::vector<StageMember>& members,
                                                  const QString& subject, int places,
                                                  bool japanese);

} // namespace prizedesk
