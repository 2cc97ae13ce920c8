#pragma once

#include "models/compute/AllocationIndex.h"

namespace prizedesk {

/// Makes whole hours out of real ones without breaking a limit: rounds down, lifts teams that fell
/// below their minimum, takes hours back where lifting went over a limit, gives up teams that
/// cannot be held, funds others that fit into what is left, and spends the rest an hour at a time
/// where it is worth most. The same input gives the same hours, always.
class WholeHours
{
public:
    /// `hours` by request and offer; `shares`: what each team may cost; empty = only the envelope
    /// limits. `fundOthers`: teams without hours may come in at their minimum.
    WholeHours(const AllocationIndex& index, const std::vector<std::vector<double>>& hours,
               std::vector<Yen> shares = {}, bool fundOthers = true);

    /// By request and offer.
    [[nodiscard]] const std::vector<std::vector<qint64>>& hours() const { return m_hours; }
    [[nodiscard]] qint64 effectiveMilli(size_t team) const { return m_effective[team]; }
    [[nodiscard]] Yen cost(size_t team) const { return Yen(m_cost[team]); }
    [[nodiscard]] qint64 capacityLeft(size_t offer) const { return m_capacity[offer]; }
    [[nodiscard]] Yen left() const { return Yen(m_left); }
    /// Σ merit × usefulness.
    [[nodiscard]] double objective() const;
    /// Whether every category has the teams that it must have.
    [[nodiscard]] bool keepsCategories() const;

private:
    void add(size_t team, size_t offer, qint64 count);
    void clear(size_t team);
    /// Whether a further hour breaks no limit but perhaps those shared with other teams.
    [[nodiscard]] bool suits(size_t team, size_t offer) const;
    [[nodiscard]] bool fits(size_t team, size_t offer) const;
    void lift(size_t team, const std::vector<double>& wanted);
    [[nodiscard]] bool liftByPairs(size_t team);
    void keepSharedLimits();
    [[nodiscard]] bool takeBack(size_t offer, int institution);
    [[nodiscard]] bool exchange(size_t offer);
    [[nodiscard]] double lossOf(size_t team, size_t offer) const;
    void giveUp(size_t offer, int institution);
    void fundOthers();
    [[nodiscard]] double gain(size_t team, size_t offer) const;
    [[nodiscard]] qint64 alikeHours(size_t team, size_t offer) const;
    void spendRest();

    const AllocationIndex& m_index;
    std::vector<Yen> m_shares;
    std::vector<std::vector<qint64>> m_hours;
    std::vector<qint64> m_effective;
    std::vector<qint64> m_cost;
    std::vector<qint64> m_capacity;     ///< left, by offer
    std::vector<qint64> m_institutions; ///< yen left, by limit
    qint64 m_left;                      ///< yen of the envelope
};

} // namespace prizedesk
