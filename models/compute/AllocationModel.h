#pragma once

#include "models/compute/AllocationPlanner.h"

#include <memory>
#include <optional>

namespace prizedesk {

/// The mixed-integer model of a plan for GLPK, with hours as real numbers; whole hours are made
/// afterwards (`WholeHours`). A team's effective hours are a mix of levels (its minimum, the bends
/// of its usefulness, its maximum), so that a linear relaxation is as tight as can be per team.
class AllocationModel
{
public:
    /// Which family of limits to leave out, to find the ones in the way.
    struct Without
    {
        bool categories = false;
        bool institutions = false;
        bool envelope = false;
        bool capacity = false;
    };

    explicit AllocationModel(const AllocationProblem& problem)
        : AllocationModel(problem, Without{})
    {
    }
    AllocationModel(const AllocationProblem& problem, Without without);
    ~AllocationModel();
    AllocationModel(const AllocationModel&) = delete;
    AllocationModel& operator=(const AllocationModel&) = delete;

    /// Limits what each team may cost, by the order of the requests; used by the policies of
    /// shares. A team whose share cannot buy its minimum anywhere gets nothing.
    void setShares(const std::vector<Yen>& shares);
    /// The worth of each team's level is its effective hours instead of merit × usefulness.
    void rewardHours();

    struct Solution
    {
        std::vector<std::vector<double>> hours; ///< by request and offer
        double objective = 0;
        double bound = 0;
        bool proven = false; ///< within the wanted gap
    };
    /// Nothing where no plan keeps all limits, or where `progress` was cancelled before a first
    /// one.
    [[nodiscard]] std::optional<Solution> solve(const Progress& progress);
    /// As `solve` by a plain rule instead of a search: while a team would get less than its
    /// minimum, the one of least merit steps back. For the policies of shares, whose yen are fixed.
    [[nodiscard]] std::optional<Solution> solveByStepping();

    /// The largest z with effective ≥ z × maximum for all teams that are not in `settled`, whose
    /// quotients stay at least as given; with the hours, and the teams that hold z down.
    struct Level
    {
        double z = 0;
        std::vector<std::vector<double>> hours;
        std::vector<bool> holds;
    };
    [[nodiscard]] std::optional<Level>
    raiseLowest(const std::vector<std::optional<double>>& settled);

private:
    class Model;
    std::unique_ptr<Model> m_model;
};

} // namespace prizedesk
