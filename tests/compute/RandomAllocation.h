#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// The same problem for the same seed, on every machine.
[[nodiscard]] AllocationProblem randomAllocation(unsigned seed, int teams, int offers);
/// Adds minima of categories and maxima of institutions.
void limitAllocation(AllocationProblem& problem);
/// Makes every request wide enough to be met in whole hours.
void widenAllocation(AllocationProblem& problem);
/// Checks every limit, in whole numbers.
void checkAllocationLimits(const AllocationProblem& problem, const AllocationPlan& plan);

} // namespace prizedesk
