#pragma once

#include "models/core/Yen.h"

#include <vector>

namespace prizedesk {

/// Parts of `amount` in proportion to `weights` (not negative), by largest remainder: each part is
/// rounded down, and the yen left over go one by one to the largest fractions, the earlier first.
/// The parts add up to `amount`; all are 0 where all weights are.
[[nodiscard]] std::vector<Yen> shareByWeight(Yen amount, const std::vector<qint64>& weights);

} // namespace prizedesk
