#pragma once

#include "models/core/Yen.h"

#include <vector>

namespace prizedesk {

/// Parts of `amount` in proportion to `weights` (not negative), by largest remainder: each part is
/// rounded down, and the yen left over go one by one to the largest fractions, the earlier first.
/// The parts add up to `amount`; all are 0 where all weights are.
[[nodiscard]] std::vector<Yen> shareByWeight(Yen amount, const std::vector<qint64>& weights);

/// Max-min shares by progressive filling: everybody gets the same until the demand is met; what
/// is left goes on to the others. In whole units of `cap`; what cannot be cut stays over.
[[nodiscard]] std::vector<qint64> maxMinShares(qint64 cap, const std::vector<qint64>& demands);

} // namespace prizedesk
