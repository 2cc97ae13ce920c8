#pragma once

#include "models/compute/AllocationPlan.h"
#include "models/compute/ComputeRequest.h"
#include "models/compute/Offer.h"
#include "models/core/Progress.h"
#include "models/core/Result.h"

#include <QMap>

namespace prizedesk {

/// All that a division rests on; the order of the lists is of no account.
struct AllocationProblem
{
    std::vector<Offer> offers;
    std::vector<ComputeRequest> requests;
    Yen envelope;
    Yen reserve;   ///< held back
    Yen otherCost; ///< storage, CPU, network: paid from the same envelope
    AllocationPolicy policy = AllocationPolicy::Merit;
    /// What a further quarter (third, …) of the maximum is worth, in hundredths, not rising.
    std::vector<int> slopes{100, 70, 40, 20};
    int equalPercent = 70;                ///< of `EqualMerit`: the part that is split equally
    QMap<QString, int> categoryMinima;    ///< teams of a category that must be funded
    QMap<QString, Yen> institutionMaxima; ///< yen that the teams of one institution may cost
    double wantedGap = 1e-4;

    [[nodiscard]] Yen available() const { return envelope - reserve - otherCost; }
};

/// The worth of `effectiveMilli` of `maximumMilli`: the area under the slopes from 0 to their
/// quotient; 1 at most for slopes that start at 1 … 0 for nothing.
[[nodiscard]] double usefulness(const std::vector<int>& slopes, qint64 effectiveMilli,
                                qint64 maximumMilli);

/// Computes the plan. `Usage` for data that make no sense (a maximum below the minimum, an unknown
/// offer, a price below one yen, rising slopes). Limits that cannot all hold give a plan with
/// status `Infeasible` that names them. Cancelling keeps the best plan found so far.
[[nodiscard]] Result<AllocationPlan> planAllocation(const AllocationProblem& problem,
                                                    const Progress& progress = {});

} // namespace prizedesk
