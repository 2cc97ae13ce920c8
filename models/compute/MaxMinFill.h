#pragma once

#include "models/compute/AllocationIndex.h"

namespace prizedesk {

/// Lexicographic max-min of the quotients effective ÷ most, without a solver. What an effective
/// hour costs depends on its offer alone, so the cheapest way to serve given demands fills the
/// offers in the order of their prices, each as far as the teams that accept it allow (a matroid's
/// greedy rule, by augmenting flows). The lowest quotient is found by bisection; the teams that
/// hold it down stay there, and the others go on. For problems without maxima of institutions and
/// with at most 64 offers.
class MaxMinFill
{
public:
    explicit MaxMinFill(const AllocationIndex& index);

    /// Whether all of these teams (by position) can have their minimum.
    [[nodiscard]] bool canFund(const std::vector<bool>& taking) const;

    struct Outcome
    {
        std::vector<std::vector<double>> hours; ///< by request and offer
        std::vector<double> effective;          ///< thousandths of an hour, before rounding
    };
    /// `canFund` must hold.
    [[nodiscard]] Outcome fill(const std::vector<bool>& taking) const;

private:
    struct Flow;
    [[nodiscard]] std::optional<Flow> serve(const std::vector<qint64>& demands) const;
    [[nodiscard]] std::vector<bool> heldByOffers(const Flow& flow,
                                                 const std::vector<qint64>& demands) const;
    [[nodiscard]] Outcome spread(const Flow& flow, const std::vector<qint64>& demands) const;

    const AllocationIndex& m_index;
    std::vector<quint64> m_groups; ///< sets of acceptable offers that occur
    std::vector<size_t> m_groupOf; ///< by team
};

} // namespace prizedesk
