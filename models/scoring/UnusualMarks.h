#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// A score far from what its entry and its judge would let expect: worth a look, not an error.
struct UnusualMark
{
    QString judge;
    QString entry;
    double score = 0;        ///< points
    double expected = 0;     ///< level + entry + judge
    double standardised = 0; ///< (score − expected) / its standard deviation
    /// `unusual.high`, `unusual.low` with their figures; `rankingUnusual` puts them into words.
    std::vector<RankReason> why;
};

/// The scores with the largest standardised residuals of the mixed model, at least `threshold` in
/// size, largest first, at most `most`. Errors as `rank` by the adjusted method.
[[nodiscard]] Result<std::vector<UnusualMark>> unusualMarks(const RankingInput& input,
                                                            double threshold = 2.5, int most = 20);
[[nodiscard]] QString rankingUnusual(const UnusualMark& mark);

} // namespace prizedesk
