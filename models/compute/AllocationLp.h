#pragma once

#include "models/compute/AllocationPlanner.h"

#include <QByteArray>

namespace prizedesk {

/// The problem in CPLEX LP format with whole hours, so that another solver can check the planner:
/// `x1` says whether the first team is funded, `h1_2` its GPU-hours of the second offer, `w1_3` its
/// effective hours in the third part of its maximum; teams and offers in the order of their codes,
/// which stand in comments. For max-min the objective is the lowest quotient with every team
/// funded: the first step of the lexicographic order. Nothing where the problem makes no sense.
[[nodiscard]] QByteArray allocationLp(const AllocationProblem& problem);

} // namespace prizedesk
