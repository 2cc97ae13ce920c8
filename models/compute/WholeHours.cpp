#include "models/compute/WholeHours.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace prizedesk {

namespace {

// What a solver calls 7.999999 is 8.
constexpr double kSolverNoise = 1e-5;
// A narrow request may take so many hours from others in a full offer.
constexpr qint64 kMostExchanged = 50;
constexpr size_t kNone = size_t(-1);

} // namespace

WholeHours::WholeHours(const AllocationIndex& index, const std::vector<std::vector<double>>& hours,
                       std::vector<Yen> shares, bool fundOthersToo)
    : m_index(index)
    , m_shares(std::move(shares))
    , m_hours(index.teams().size(), std::vector<qint64>(index.offerCount(), 0))
    , m_effective(index.teams().size(), 0)
    , m_cost(index.teams().size(), 0)
    , m_institutions(index.institutionMaxima())
    , m_left(index.problem().available().amount())
{
    for (const Offer& offer : index.problem().offers)
        m_capacity.push_back(offer.capacityHours);
    for (size_t t = 0; t < hours.size(); ++t) {
        for (size_t o = 0; o < hours[t].size(); ++o) {
            const auto whole = qint64(std::floor(hours[t][o] + kSolverNoise));
            if (whole > 0)
                add(t, o, whole);
        }
        for (size_t o = 0; o < hours[t].size(); ++o) {
            while (m_hours[t][o] > 0 && m_effective[t] > m_index.problem().requests[t].maximumMilli)
                add(t, o, -1);
        }
        while (!m_shares.empty() && m_cost[t] > m_shares[t].amount()) {
            const auto used = std::find_if(m_hours[t].begin(), m_hours[t].end(),
                                           [](qint64 count) { return count > 0; });
            add(t, size_t(used - m_hours[t].begin()), -1);
        }
    }
    for (size_t t = 0; t < hours.size(); ++t)
        lift(t, hours[t]);
    keepSharedLimits();
    if (fundOthersToo)
        fundOthers();
    spendRest();
}

void WholeHours::add(size_t team, size_t offer, qint64 count)
{
    const qint64 cost = m_index.price(offer) * count;
    m_hours[team][offer] += count;
    m_effective[team] += count * m_index.speed(offer);
    m_cost[team] += cost;
    m_capacity[offer] -= count;
    m_left -= cost;
    const int institution = m_index.teams()[team].institution;
    if (institution >= 0)
        m_institutions[size_t(institution)] -= cost;
}

void WholeHours::clear(size_t team)
{
    for (size_t o = 0; o < m_index.offerCount(); ++o)
        add(team, o, -m_hours[team][o]);
}

bool WholeHours::suits(size_t team, size_t offer) const
{
    return m_effective[team] + m_index.speed(offer) <=
               m_index.problem().requests[team].maximumMilli &&
           (m_shares.empty() || m_cost[team] + m_index.price(offer) <= m_shares[team].amount());
}

bool WholeHours::fits(size_t team, size_t offer) const
{
    const int institution = m_index.teams()[team].institution;
    return suits(team, offer) && m_capacity[offer] >= 1 && m_left >= m_index.price(offer) &&
           (institution < 0 || m_institutions[size_t(institution)] >= m_index.price(offer));
}

void WholeHours::lift(size_t team, const std::vector<double>& wanted)
{
    const qint64 least = m_index.teams()[team].least;
    if (m_effective[team] == 0 || m_effective[team] >= least)
        return;
    if (!m_index.teams()[team].canBeFunded ||
        double(least - m_effective[team]) >
            double(m_index.offerCount() + 1) * 1000.0 + double(least) * kSolverNoise) {
        // Not a loss of rounding: the team was funded in part only.
        clear(team);
        return;
    }
    // The offer that lost most by rounding down first.
    std::vector<size_t> order = m_index.teams()[team].offers;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return wanted[a] - std::floor(wanted[a]) > wanted[b] - std::floor(wanted[b]);
    });
    for (const size_t o : order) {
        if (m_effective[team] < least && wanted[o] > kSolverNoise && suits(team, o))
            add(team, o, 1);
    }
    for (const size_t o : m_index.teams()[team].offers) {
        while (m_effective[team] < least && suits(team, o) && m_capacity[o] > 0)
            add(team, o, 1);
    }
    if (m_effective[team] < least && !liftByPairs(team))
        clear(team);
}

/// Exchanges hours of one offer for hours of another until the sum lies between minimum and
/// maximum: for requests so narrow that no plain step meets them.
bool WholeHours::liftByPairs(size_t team)
{
    const AllocationIndex::Team& limits = m_index.teams()[team];
    for (const size_t out : limits.offers) {
        for (const size_t in : limits.offers) {
            if (in == out)
                continue;
            const qint64 tries = std::min<qint64>(m_hours[team][out], m_index.speed(in));
            for (qint64 count = 1; count <= tries; ++count) {
                const qint64 rest = m_effective[team] - count * m_index.speed(out);
                const qint64 more =
                    (limits.least - rest + m_index.speed(in) - 1) / m_index.speed(in);
                if (rest + more * m_index.speed(in) > limits.most ||
                    more > m_capacity[in] + kMostExchanged)
                    continue;
                const qint64 cost =
                    m_cost[team] - count * m_index.price(out) + more * m_index.price(in);
                if (!m_shares.empty() && cost > m_shares[team].amount())
                    continue;
                add(team, out, -count);
                add(team, in, more);
                return true;
            }
        }
    }
    return false;
}

void WholeHours::keepSharedLimits()
{
    for (size_t o = 0; o < m_capacity.size(); ++o) {
        while (m_capacity[o] < 0) {
            if (!takeBack(o, -1) && !exchange(o))
                giveUp(o, -1);
        }
    }
    for (size_t i = 0; i < m_institutions.size(); ++i) {
        while (m_institutions[i] < 0) {
            if (!takeBack(kNone, int(i)))
                giveUp(kNone, int(i));
        }
    }
    while (m_left < 0) {
        if (!takeBack(kNone, -1))
            giveUp(kNone, -1);
    }
}

/// Takes the hour back whose yen (or whose place in a full offer) hurt least; false where every
/// team is at its minimum.
bool WholeHours::takeBack(size_t offer, int institution)
{
    size_t team = kNone;
    size_t from = kNone;
    double least = 0;
    for (size_t t = 0; t < m_hours.size(); ++t) {
        const AllocationIndex::Team& limits = m_index.teams()[t];
        if (institution >= 0 && limits.institution != institution)
            continue;
        for (const size_t o : limits.offers) {
            if (m_hours[t][o] == 0 || (offer != kNone && o != offer) ||
                m_effective[t] - m_index.speed(o) < limits.least)
                continue;
            const double loss = lossOf(t, o) / (offer == kNone ? double(m_index.price(o)) : 1.0);
            if (team == kNone || loss < least) {
                team = t;
                from = o;
                least = loss;
            }
        }
    }
    if (team == kNone)
        return false;
    add(team, from, -1);
    return true;
}

/// Replaces an hour of a full offer by hours of another that the same team accepts, where that
/// costs least; for teams at their minimum. False where nobody can.
bool WholeHours::exchange(size_t offer)
{
    size_t team = kNone;
    size_t other = kNone;
    qint64 count = 0;
    qint64 least = 0;
    for (size_t t = 0; t < m_hours.size(); ++t) {
        if (m_hours[t][offer] == 0)
            continue;
        const AllocationIndex::Team& limits = m_index.teams()[t];
        const qint64 rest = m_effective[t] - m_index.speed(offer);
        for (const size_t o : limits.offers) {
            const qint64 more = std::max<qint64>(0, (limits.least - rest + m_index.speed(o) - 1) /
                                                        m_index.speed(o));
            const qint64 cost = more * m_index.price(o) - m_index.price(offer);
            if (o == offer || more > m_capacity[o] ||
                rest + more * m_index.speed(o) > limits.most ||
                (!m_shares.empty() && m_cost[t] + cost > m_shares[t].amount()))
                continue;
            if (team == kNone || cost < least) {
                team = t;
                other = o;
                count = more;
                least = cost;
            }
        }
    }
    if (team == kNone)
        return false;
    add(team, offer, -1);
    add(team, other, count);
    return true;
}

/// What it hurts to take an hour back; under max-min the best served gives first.
double WholeHours::lossOf(size_t team, size_t offer) const
{
    if (m_index.problem().policy == AllocationPolicy::MaxMin)
        return double(m_index.problem().requests[team].maximumMilli) / double(m_effective[team]);
    return m_index.worth(team, m_effective[team]) -
           m_index.worth(team, m_effective[team] - m_index.speed(offer));
}

/// Gives up the team with the least worth per yen among those that use what is short.
void WholeHours::giveUp(size_t offer, int institution)
{
    size_t team = kNone;
    double least = 0;
    for (size_t t = 0; t < m_hours.size(); ++t) {
        if (m_effective[t] == 0 || (offer != kNone && m_hours[t][offer] == 0) ||
            (institution >= 0 && m_index.teams()[t].institution != institution))
            continue;
        const double worth =
            m_index.worth(t, m_effective[t]) / double(std::max<qint64>(m_cost[t], 1));
        if (team == kNone || worth < least) {
            team = t;
            least = worth;
        }
    }
    if (team != kNone)
        clear(team);
}

void WholeHours::fundOthers()
{
    std::vector<std::pair<double, size_t>> order;
    for (size_t t = 0; t < m_hours.size(); ++t) {
        const AllocationIndex::Team& limits = m_index.teams()[t];
        if (m_effective[t] > 0 || !limits.canBeFunded)
            continue;
        const size_t o = limits.offers.front();
        order.emplace_back(-m_index.worth(t, limits.least) * m_index.speed(o) /
                               (double(limits.least) * double(m_index.price(o))),
                           t);
    }
    std::sort(order.begin(), order.end());
    for (const auto& [worth, t] : order) {
        const AllocationIndex::Team& limits = m_index.teams()[t];
        for (const size_t o : limits.offers) {
            const qint64 missing = limits.least - m_effective[t];
            const qint64 wanted = (missing + m_index.speed(o) - 1) / m_index.speed(o);
            qint64 count = std::min({wanted, m_capacity[o], m_left / m_index.price(o)});
            if (limits.institution >= 0)
                count =
                    std::min(count, m_institutions[size_t(limits.institution)] / m_index.price(o));
            if (!m_shares.empty())
                count = std::min(count, (m_shares[t].amount() - m_cost[t]) / m_index.price(o));
            if (count > 0)
                add(t, o, count);
            if (m_effective[t] >= limits.least)
                break;
        }
        if (m_effective[t] > 0 && (m_effective[t] < limits.least || m_effective[t] > limits.most))
            clear(t);
    }
}

double WholeHours::gain(size_t team, size_t offer) const
{
    if (m_index.problem().policy == AllocationPolicy::MaxMin) // the worst served first
        return 1 -
               double(m_effective[team]) / double(m_index.problem().requests[team].maximumMilli);
    return (m_index.worth(team, m_effective[team] + m_index.speed(offer)) -
            m_index.worth(team, m_effective[team])) /
           double(m_index.price(offer));
}

/// Hours that fit and are all worth the same: up to the next bend of the usefulness. Under max-min
/// every hour changes who is served worst.
qint64 WholeHours::alikeHours(size_t team, size_t offer) const
{
    if (m_index.problem().policy == AllocationPolicy::MaxMin)
        return 1;
    const qint64 maximum = m_index.problem().requests[team].maximumMilli;
    const qint64 parts = qint64(m_index.problem().slopes.size());
    const qint64 effective = m_effective[team];
    const qint64 bend = maximum * (effective * parts / maximum + 1) / parts;
    const qint64 price = m_index.price(offer);
    qint64 count =
        std::min({m_capacity[offer], m_left / price, (maximum - effective) / m_index.speed(offer),
                  (bend - effective) / m_index.speed(offer)});
    if (!m_shares.empty())
        count = std::min(count, (m_shares[team].amount() - m_cost[team]) / price);
    const int institution = m_index.teams()[team].institution;
    if (institution >= 0)
        count = std::min(count, m_institutions[size_t(institution)] / price);
    return std::max<qint64>(count, 1);
}

void WholeHours::spendRest()
{
    struct Step
    {
        double worth;
        size_t team;
        size_t offer;
        bool operator<(const Step& other) const
        {
            return worth != other.worth ? worth < other.worth : team > other.team;
        }
    };
    std::priority_queue<Step> steps;
    const auto propose = [&](size_t team) {
        std::optional<Step> best;
        for (const size_t o : m_index.teams()[team].offers) {
            if (!fits(team, o))
                continue;
            const double worth = gain(team, o);
            if (worth > 0 && (!best || worth > best->worth))
                best = Step{worth, team, o};
        }
        if (best)
            steps.push(*best);
    };
    for (size_t t = 0; t < m_hours.size(); ++t) {
        if (m_effective[t] > 0)
            propose(t);
    }
    while (!steps.empty()) {
        const Step step = steps.top();
        steps.pop();
        // What other teams took meanwhile only ever leaves less.
        if (fits(step.team, step.offer))
            add(step.team, step.offer, alikeHours(step.team, step.offer));
        propose(step.team);
    }
}

double WholeHours::objective() const
{
    double sum = 0;
    for (size_t t = 0; t < m_effective.size(); ++t)
        sum += m_index.worth(t, m_effective[t]);
    return sum;
}

bool WholeHours::keepsCategories() const
{
    std::vector<int> missing = m_index.categoryMinima();
    for (size_t t = 0; t < m_effective.size(); ++t) {
        const int category = m_index.teams()[t].category;
        if (category >= 0 && m_effective[t] > 0)
            --missing[size_t(category)];
    }
    return std::all_of(missing.begin(), missing.end(), [](int count) { return count <= 0; });
}

} // namespace prizedesk
