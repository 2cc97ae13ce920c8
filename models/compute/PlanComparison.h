#pragma once

#include "models/compute/AllocationPlanner.h"

#include <array>

namespace prizedesk {

/// A scenario as the comparison takes it.
struct ComparedPlan
{
    QString name;
    AllocationProblem problem;
    AllocationPlan plan;
};

/// What one scenario comes to. A quotient is effective hours ÷ maximum asked for, 0 to 1.
struct PlanFigures
{
    static constexpr int kBins = 8;

    QString name;
    AllocationPolicy policy = AllocationPolicy::Merit;
    Yen envelope;
    Yen spent;
    Yen unspent;
    Yen worstCase; ///< spent and other compute cost: what is paid at most
    int teams = 0;
    int funded = 0;
    double objective = 0;
    double gap = 0;
    double lowest = 0;             ///< quotient among funded teams; 0 where none is
    double mean = 0;               ///< quotient over all teams
    double gini = 0;               ///< of the quotients: 0 all alike … towards 1
    double jain = 0;               ///< fairness index of the quotients: 1 all alike … 1/n
    std::array<int, kBins> bins{}; ///< teams by quotient; the last bin holds 1
    int gaining = 0;               ///< teams with more than in the first plan
    int losing = 0;
};

/// One team across the scenarios.
struct PlanTeamRow
{
    struct Part
    {
        bool isAsked = false; ///< the scenario knows the team
        qint64 effectiveMilli = 0;
        Yen yen;
        double quotient = 0;
        AllocationReason why;
    };
    QString team;
    Points merit;            ///< of the first scenario that knows it
    std::vector<Part> parts; ///< by scenario
    /// More, as much or less effective hours than in the first scenario: +1, 0, -1.
    [[nodiscard]] int change(size_t plan) const;
};

/// Scenarios side by side; the first is what the others are compared with.
struct PlanComparison
{
    std::vector<PlanFigures> plans;
    std::vector<PlanTeamRow> teams; ///< by team

    [[nodiscard]] static PlanComparison of(const std::vector<ComparedPlan>& plans);
};

/// 0 for no or only equal values. `values` must not be negative.
[[nodiscard]] double giniCoefficient(std::vector<double> values);
/// (Σx)² ÷ (n Σx²); 1 for no values and where all are 0.
[[nodiscard]] double jainIndex(const std::vector<double>& values);

} // namespace prizedesk
