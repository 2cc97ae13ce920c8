#pragma once

#include "models/compute/AllocationPlanner.h"
#include "models/compute/LedgerBook.h"

namespace prizedesk {

/// The problem that divides anew what is not used yet: what is free and what teams were promised and
/// did not use; what each team and offer has used is taken off what it asks for and can give. A team
/// that has all it asked for is left out.
[[nodiscard]] AllocationProblem remainderOf(AllocationProblem whole, const LedgerBook& book);

} // namespace prizedesk
