#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// What each team may cost under the policies of shares, in the order of the requests; empty for
/// the others.
[[nodiscard]] std::vector<Yen> allocationShares(const AllocationProblem& problem);

/// The problem with its lists in the order of their codes, so that equal data give equal plans;
/// `Usage` for data that make no sense.
[[nodiscard]] Result<AllocationProblem> checkedAllocation(AllocationProblem problem);

} // namespace prizedesk
