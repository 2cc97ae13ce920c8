#pragma once

#include "models/scoring/TwoWaySystem.h"

#include <cstdint>

namespace prizedesk {

/// The joint distribution of the entries' effects that ranks are drawn from.
struct EntryDistribution
{
    const TwoWaySystem* system = nullptr; ///< the equations of the fit
    std::vector<double> means;            ///< by entry
    double sigma = 0;                     ///< residual standard deviation
    double levelSe = 0;                   ///< of the level
    TwoWaySystem::Effects levelSlope;     ///< how the effects fall as the level rises; may be empty
    bool isTied = false;                  ///< no entry differs from another: ranks would be a lot
};

/// What the draws say, in the order of `ranked`.
struct DrawnRanks
{
    std::vector<double> expected; ///< mean rank; they sum to n(n+1)/2
    std::vector<int> low;         ///< 95 % interval
    std::vector<int> high;
    std::vector<std::vector<double>> top; ///< by line: chances of a rank at or above it
};

/// Draws effects of all entries together and ranks those in `ranked` (indices of entries). Draws
/// come in pairs, mirrored at the means, in blocks with a stream each, so that neither the number
/// of threads nor the machine changes a digit. Beyond 4,096 entries intervals are widened to groups
/// of ranks.
[[nodiscard]] DrawnRanks drawRanks(const EntryDistribution& distribution,
                                   const std::vector<int>& ranked, int draws, uint64_t seed,
                                   const std::vector<int>& lines);

} // namespace prizedesk
