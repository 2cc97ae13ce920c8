#pragma once

#include "models/scoring/RankingFigures.h"
#include "models/scoring/ScoreMatrix.h"

namespace prizedesk {

/// Number, mean, spread and correlation with the others of each judge, in the order of the matrix;
/// effects are left to the model.
[[nodiscard]] std::vector<JudgeFigures> judgeStatistics(const ScoreMatrix& scores);

/// Pearson's correlation; none below three pairs or without spread in one of them.
[[nodiscard]] std::optional<double> correlation(const std::vector<double>& x,
                                                const std::vector<double>& y);

} // namespace prizedesk
