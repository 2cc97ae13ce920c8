#include "models/compute/MaxMinFill.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace prizedesk {

namespace {

constexpr int kHalvings = 50;

} // namespace

/// Effective thousandths that offers give to groups of teams with the same acceptable offers.
struct MaxMinFill::Flow
{
    std::vector<std::vector<qint64>> given; ///< by offer and group
    std::vector<qint64> room;               ///< left in the offer
    std::vector<qint64> missing;            ///< of the group's demand
    double yen = 0;
};

MaxMinFill::MaxMinFill(const AllocationIndex& index)
    : m_index(index)
{
    for (const AllocationIndex::Team& team : index.teams()) {
        quint64 set = 0;
        for (const size_t o : team.offers)
            set |= quint64(1) << o;
        const auto known = std::find(m_groups.begin(), m_groups.end(), set);
        m_groupOf.push_back(size_t(known - m_groups.begin()));
        if (known == m_groups.end())
            m_groups.push_back(set);
    }
}

/// Nothing where the offers do not reach, or the envelope does not.
std::optional<MaxMinFill::Flow> MaxMinFill::serve(const std::vector<qint64>& demands) const
{
    const size_t offers = m_index.offerCount();
    const size_t groups = m_groups.size();
    Flow flow;
    flow.given.assign(offers, std::vector<qint64>(groups, 0));
    flow.missing.assign(groups, 0);
    for (const Offer& offer : m_index.problem().offers)
        flow.room.push_back(offer.capacityHours * offer.speedMilli);
    for (size_t t = 0; t < demands.size(); ++t)
        flow.missing[m_groupOf[t]] += demands[t];
    for (const size_t source : m_index.byPrice()) {
        const qint64 before = flow.room[source];
        while (flow.room[source] > 0) {
            // Breadth first: offer → group that accepts it → offer that serves this group → …
            std::vector<size_t> offerFrom(offers, groups); // the group a place was freed in
            std::vector<size_t> groupFrom(groups, offers);
            std::vector<size_t> reached{source};
            std::vector<bool> seen(offers, false);
            seen[source] = true;
            size_t end = groups;
            for (size_t at = 0; at < reached.size() && end == groups; ++at) {
                const size_t o = reached[at];
                for (size_t g = 0; g < groups && end == groups; ++g) {
                    if (groupFrom[g] != offers || ((m_groups[g] >> o) & 1U) == 0)
                        continue;
                    groupFrom[g] = o;
                    if (flow.missing[g] > 0) {
                        end = g;
                        break;
                    }
                    for (size_t other = 0; other < offers; ++other) {
                        if (!seen[other] && flow.given[other][g] > 0) {
                            seen[other] = true;
                            offerFrom[other] = g;
                            reached.push_back(other);
                        }
                    }
                }
            }
            if (end == groups)
                break;
            qint64 amount = std::min(flow.room[source], flow.missing[end]);
            for (size_t o = groupFrom[end]; o != source; o = groupFrom[offerFrom[o]])
                amount = std::min(amount, flow.given[o][offerFrom[o]]);
            size_t g = end;
            for (;;) {
                const size_t o = groupFrom[g];
                flow.given[o][g] += amount;
                if (o == source)
                    break;
                g = offerFrom[o];
                flow.given[o][g] -= amount;
            }
            flow.room[source] -= amount;
            flow.missing[end] -= amount;
        }
        flow.yen += double(before - flow.room[source]) / m_index.speed(source) *
                    double(m_index.price(source));
    }
    if (std::any_of(flow.missing.begin(), flow.missing.end(), [](qint64 left) { return left > 0; }))
        return std::nullopt;
    if (flow.yen > double(m_index.problem().available().amount()))
        return std::nullopt;
    return flow;
}

bool MaxMinFill::canFund(const std::vector<bool>& taking) const
{
    std::vector<qint64> demands(taking.size(), 0);
    for (size_t t = 0; t < taking.size(); ++t)
        demands[t] = taking[t] ? m_index.teams()[t].least : 0;
    return serve(demands).has_value();
}

/// The groups that can reach no offer with room, also not by exchange with other groups.
std::vector<bool> MaxMinFill::heldByOffers(const Flow& flow,
                                           const std::vector<qint64>& demands) const
{
    const size_t offers = m_index.offerCount();
    std::vector<bool> free(m_groups.size(), false);
    std::vector<bool> hasRoom(offers, false);
    for (size_t o = 0; o < offers; ++o)
        hasRoom[o] = flow.room[o] >= m_index.speed(o);
    bool again = true;
    while (again) {
        again = false;
        for (size_t g = 0; g < m_groups.size(); ++g) {
            for (size_t o = 0; o < offers && !free[g]; ++o)
                free[g] = hasRoom[o] && ((m_groups[g] >> o) & 1U) != 0;
            for (size_t o = 0; o < offers; ++o) {
                if (free[g] && !hasRoom[o] && flow.given[o][g] > 0)
                    hasRoom[o] = again = true;
            }
        }
    }
    std::vector<bool> held(demands.size());
    for (size_t t = 0; t < demands.size(); ++t)
        held[t] = !free[m_groupOf[t]];
    return held;
}

MaxMinFill::Outcome MaxMinFill::fill(const std::vector<bool>& taking) const
{
    const size_t teams = taking.size();
    std::vector<std::optional<double>> settled(teams);
    size_t open = 0;
    for (size_t t = 0; t < teams; ++t) {
        if (taking[t])
            ++open;
        else
            settled[t] = 0;
    }
    const auto demandsAt = [&](double z) {
        std::vector<qint64> demands(teams, 0);
        for (size_t t = 0; t < teams; ++t) {
            if (!taking[t])
                continue;
            const AllocationIndex::Team& limits = m_index.teams()[t];
            demands[t] = std::clamp(qint64(settled[t].value_or(z) * double(limits.most)),
                                    limits.least, limits.most);
        }
        return demands;
    };
    double low = 0;
    while (open > 0) {
        double high = 1;
        if (serve(demandsAt(1))) {
            low = 1;
        } else {
            for (int i = 0; i < kHalvings; ++i) {
                const double middle = (low + high) / 2;
                (serve(demandsAt(middle)) ? low : high) = middle;
            }
        }
        const std::vector<qint64> demands = demandsAt(low);
        const std::vector<bool> held = heldByOffers(*serve(demands), demands);
        // Where no offer is in the way, the envelope is, and it holds everybody.
        const bool byOffer = [&] {
            for (size_t t = 0; t < teams; ++t) {
                if (!settled[t] && held[t])
                    return true;
            }
            return false;
        }();
        for (size_t t = 0; t < teams; ++t) {
            if (!settled[t] && (low >= 1 || !byOffer || held[t])) {
                settled[t] = low;
                --open;
            }
        }
    }
    const std::vector<qint64> demands = demandsAt(low);
    return spread(serve(demands).value_or(Flow{}), demands);
}

/// Gives each group's offers to its teams one after the other: few teams have hours of two offers.
MaxMinFill::Outcome MaxMinFill::spread(const Flow& flow, const std::vector<qint64>& demands) const
{
    Outcome outcome;
    outcome.hours.assign(demands.size(), std::vector<double>(m_index.offerCount(), 0.0));
    std::vector<std::vector<qint64>> given = flow.given;
    for (size_t t = 0; t < demands.size(); ++t) {
        outcome.effective.push_back(double(demands[t]));
        qint64 wanted = demands[t];
        for (const size_t o : m_index.teams()[t].offers) {
            if (wanted == 0 || given.empty())
                break;
            const qint64 part = std::min(wanted, given[o][m_groupOf[t]]);
            given[o][m_groupOf[t]] -= part;
            wanted -= part;
            outcome.hours[t][o] = double(part) / m_index.speed(o);
        }
    }
    return outcome;
}

} // namespace prizedesk
