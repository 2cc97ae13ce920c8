#pragma once

#include "models/scoring/ScoreMatrix.h"

namespace prizedesk {

/// The mean of an entry's z-scores within each judge, brought back to the scale of the scores: mean
/// of all + z × their standard deviation. Worse than the plain mean where judges see few entries or
/// entries of one field, and offered only because regulations may demand it.
struct ZScores
{
    static constexpr int kLeastScores = 6; ///< per judge

    std::vector<double> values; ///< by entry, in the order of the score matrix
    QStringList tooFew;         ///< judges with fewer scores; then `values` is empty
    QStringList noSpread;       ///< judges whose scores are all the same: their z is 0
};

[[nodiscard]] ZScores zScores(const ScoreMatrix& scores);

} // namespace prizedesk
