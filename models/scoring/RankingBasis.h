#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// All entries by reference number with the totals that count, their mean and median, failed gates
/// and the reasons so far, but without ranks. `alone`: points of this criterion in place of totals.
[[nodiscard]] std::vector<RankedEntry> rankingBasis(const RankingInput& input, RankingMethod method,
                                                    const Criterion* alone);

} // namespace prizedesk
