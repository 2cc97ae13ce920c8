#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// The first limit of `now` that a plan made earlier no longer keeps, as a sentence in the language
/// in force: hours of an offer, a team's maximum, an institution's maximum. Empty: it keeps all.
/// The budget is not looked at; prices neither.
[[nodiscard]] QString planMisfit(const AllocationPlan& plan, const AllocationProblem& now);

} // namespace prizedesk
