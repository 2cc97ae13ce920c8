#pragma once

#include "models/compute/AllocationModel.h"
#include "models/compute/WholeHours.h"

#include <optional>

namespace prizedesk {

/// Branch and bound over which teams are funded: the relaxed model gives the bound, whole hours of
/// it the plan. Ends when the best plan is within the wanted gap, when nothing is left to try, or
/// after a fixed amount of work, so that every machine gives the same plan.
class AllocationSearch
{
public:
    AllocationSearch(const AllocationIndex& index, std::vector<Yen> shares);

    struct Outcome
    {
        WholeHours whole;
        double bound = 0; ///< no plan can be above it
        bool proven = false;
    };
    /// Nothing where no plan keeps all limits. Cancelling keeps the best plan found so far.
    [[nodiscard]] std::optional<Outcome> run(const Progress& progress);

private:
    struct Node
    {
        std::vector<std::pair<size_t, bool>> fixed;
        double bound = 0;
    };
    void consider(const std::vector<std::vector<double>>& hours);
    [[nodiscard]] bool isGoodEnough(double bound) const;
    void apply(const Node& node);
    /// The team whose funding is least decided.
    [[nodiscard]] static std::optional<size_t> undecided(const AllocationModel::Solution& solution);

    const AllocationIndex& m_index;
    std::vector<Yen> m_shares;
    AllocationModel m_model;
    std::vector<std::pair<size_t, bool>> m_applied;
    std::optional<WholeHours> m_best;
    double m_bestObjective = 0;
};

} // namespace prizedesk
