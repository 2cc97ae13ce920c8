#pragma once

#include "models/judging/AssignmentPlan.h"

namespace prizedesk {

/// Proposes judges for entries. Hard: conflicts of interest, exactly so many judges for each entry,
/// the judges' limits and themes. Soft, in this order: judges of the entry's field, judges who asked for
/// it, even loads, a connected graph. With `repair`, first of all as few changed pairs as possible. Optimal but for
/// the swaps that connect the graph; what they cost is `objective` − `lowerBound`. Pure: no clock,
/// no chance, and ties go by reference number.
[[nodiscard]] AssignmentPlan planAssignment(const AssignmentInput& input);

} // namespace prizedesk
