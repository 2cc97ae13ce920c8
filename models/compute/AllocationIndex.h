#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// An `AllocationProblem` by numbers instead of names, for the calculations behind the planner.
/// Teams and offers keep the order of the problem's lists.
class AllocationIndex
{
public:
    struct Team
    {
        std::vector<size_t> offers; ///< acceptable, the cheapest effective hour first
        /// The least and the most that whole hours of these offers can make within the request:
        /// every sum of them is a multiple of the greatest common divisor of their speeds.
        qint64 least = 0;
        qint64 most = 0;
        int institution = -1; ///< position in `institutionMaxima`; -1: no limit
        int category = -1;    ///< position in `categoryMinima`; -1: no limit
        /// False where no whole hours lie between minimum and maximum, or no offer is acceptable.
        bool canBeFunded = false;
    };

    explicit AllocationIndex(const AllocationProblem& problem);

    [[nodiscard]] const AllocationProblem& problem() const { return m_problem; }
    [[nodiscard]] const std::vector<Team>& teams() const { return m_teams; }
    [[nodiscard]] const std::vector<qint64>& institutionMaxima() const { return m_institutions; }
    [[nodiscard]] const std::vector<int>& categoryMinima() const { return m_categories; }

    [[nodiscard]] size_t offerCount() const { return m_problem.offers.size(); }
    [[nodiscard]] qint64 price(size_t offer) const
    {
        return m_problem.offers[offer].price.amount();
    }
    [[nodiscard]] int speed(size_t offer) const { return m_problem.offers[offer].speedMilli; }
    [[nodiscard]] double merit(size_t team) const
    {
        return double(m_problem.requests[team].merit.hundredths()) / 100.0;
    }
    /// Merit × usefulness of so many thousandths of an effective hour.
    [[nodiscard]] double worth(size_t team, qint64 effectiveMilli) const;
    /// All offers, the cheapest effective hour first.
    [[nodiscard]] const std::vector<size_t>& byPrice() const { return m_byPrice; }

private:
    [[nodiscard]] Team teamOf(const ComputeRequest& request) const;

    const AllocationProblem& m_problem;
    std::vector<size_t> m_byPrice;
    std::vector<qint64> m_institutions;
    std::vector<int> m_categories;
    std::vector<Team> m_teams;
};

} // namespace prizedesk
