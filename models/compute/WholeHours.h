#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// Makes whole hours out of real ones without breaking a limit: rounds down, lifts teams that fell
/// below their minimum, gives up those that cannot be lifted, and spends what is left an hour at a
/// time where it is worth most per yen.
class WholeHours
{
public:
    /// `shares`: what each team may cost; empty = only the envelope limits.
    WholeHours(const AllocationProblem& problem, const std::vector<std::vector<double>>& hours,
               std::vector<Yen> shares = {});

    /// By request and offer.
    [[nodiscard]] const std::vector<std::vector<qint64>>& hours() const { return m_hours; }
    [[nodiscard]] qint64 effectiveMilli(size_t team) const { return m_effective[team]; }
    [[nodiscard]] Yen cost(size_t team) const { return m_cost[team]; }
    [[nodiscard]] qint64 capacityLeft(size_t offer) const { return m_capacity[offer]; }
    [[nodiscard]] Yen left() const { return m_left; }

private:
    [[nodiscard]] bool fits(size_t team, size_t offer, qint64 count) const;
    void add(size_t team, size_t offer, qint64 count);
    void liftToMinimum(size_t team);
    void spendRest();
    [[nodiscard]] double gain(size_t team, size_t offer) const;

    const AllocationProblem& m_problem;
    std::vector<Yen> m_shares;
    std::vector<std::vector<qint64>> m_hours;
    std::vector<qint64> m_effective;
    std::vector<Yen> m_cost;
    std::vector<qint64> m_capacity;
    QMap<QString, Yen> m_institutions;
    Yen m_left;
};

} // namespace prizedesk
