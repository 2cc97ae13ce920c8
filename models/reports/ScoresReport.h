#pragma once

#include "models/core/Result.h"
#include "models/reports/FiguresReport.h"

namespace prizedesk {

class Workspace;

/// What the scores say about the rubric and the panel, for the next edition: per criterion mean,
/// spread, discrimination and agreement, how far criteria are told apart, the judges' tendencies,
/// the reliability, and scores worth a look. Judges appear by reference number alone. One part per
/// stage with scores; `theme` empty: of all themes. `RuleRefused` while there are no scores.
[[nodiscard]] Result<FiguresReport> scoresReport(Workspace& workspace, const QString& theme,
                                                 bool japanese);

} // namespace prizedesk
