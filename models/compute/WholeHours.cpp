#include "models/compute/WholeHours.h"

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

// What a solver calls 7.999999 is 8.
constexpr double kSolverNoise = 1e-5;

} // namespace

WholeHours::WholeHours(const AllocationProblem& problem,
                       const std::vector<std::vector<double>>& hours, std::vector<Yen> shares)
    : m_problem(problem)
    , m_shares(std::move(shares))
    , m_hours(problem.requests.size(), std::vector<qint64>(problem.offers.size(), 0))
    , m_effective(problem.requests.size(), 0)
    , m_cost(problem.requests.size())
    , m_left(problem.available())
{
    for (const Offer& offer : problem.offers)
        m_capacity.push_back(offer.capacityHours);
    for (size_t t = 0; t < hours.size(); ++t) {
        for (size_t o = 0; o < hours[t].size(); ++o) {
            auto whole = qint64(std::floor(hours[t][o] + kSolverNoise));
            while (whole > 0 && !fits(t, o, whole))
                --whole;
            if (whole > 0)
                add(t, o, whole);
        }
    }
    for (size_t t = 0; t < hours.size(); ++t)
        liftToMinimum(t);
    spendRest();
}

bool WholeHours::fits(size_t team, size_t offer, qint64 count) const
{
    const ComputeRequest& request = m_problem.requests[team];
    const Yen cost(m_problem.offers[offer].price.amount() * count);
    if (!request.accepts(m_problem.offers[offer].code) || count > m_capacity[offer] ||
        cost > m_left ||
        m_effective[team] + count * m_problem.offers[offer].speedMilli > request.maximumMilli)
        return false;
    if (!m_shares.empty() && m_cost[team] + cost > m_shares[team])
        return false;
    const auto limit = m_problem.institutionMaxima.constFind(request.institution);
    return limit == m_problem.institutionMaxima.constEnd() ||
           m_institutions.value(request.institution) + cost <= *limit;
}

void WholeHours::add(size_t team, size_t offer, qint64 count)
{
    const Yen cost(m_problem.offers[offer].price.amount() * count);
    m_hours[team][offer] += count;
    m_effective[team] += count * m_problem.offers[offer].speedMilli;
    m_cost[team] += cost;
    m_capacity[offer] -= count;
    m_left = m_left - cost;
    m_institutions[m_problem.requests[team].institution] += cost;
}

void WholeHours::liftToMinimum(size_t team)
{
    const qint64 minimum = m_problem.requests[team].minimumMilli;
    if (m_effective[team] == 0 || m_effective[team] >= minimum)
        return;
    // The cheapest effective hour first.
    std::vector<size_t> order(m_problem.offers.size());
    for (size_t o = 0; o < order.size(); ++o)
        order[o] = o;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return m_problem.offers[a].price.amount() * m_problem.offers[b].speedMilli <
               m_problem.offers[b].price.amount() * m_problem.offers[a].speedMilli;
    });
    for (const size_t o : order) {
        while (m_effective[team] < minimum && fits(team, o, 1))
            add(team, o, 1);
    }
    if (m_effective[team] >= minimum)
        return;
    for (size_t o = 0; o < m_problem.offers.size(); ++o)
        add(team, o, -m_hours[team][o]);
}

double WholeHours::gain(size_t team, size_t offer) const
{
    const ComputeRequest& request = m_problem.requests[team];
    const int speed = m_problem.offers[offer].speedMilli;
    const auto price = double(m_problem.offers[offer].price.amount());
    const double quotient = double(m_effective[team]) / double(request.maximumMilli);
    switch (m_problem.policy) {
    case AllocationPolicy::Merit:
        return double(request.merit.hundredths()) *
               (usefulness(m_problem.slopes, m_effective[team] + speed, request.maximumMilli) -
                usefulness(m_problem.slopes, m_effective[team], request.maximumMilli)) /
               price;
    case AllocationPolicy::MaxMin:
        return 1 - quotient; // the worst served first
    case AllocationPolicy::Equal:
    case AllocationPolicy::EqualMerit:
        return speed / price;
    }
    return 0;
}

void WholeHours::spendRest()
{
    for (;;) {
        std::optional<std::pair<size_t, size_t>> best;
        double most = 0;
        for (size_t t = 0; t < m_hours.size(); ++t) {
            if (m_effective[t] == 0)
                continue;
            for (size_t o = 0; o < m_capacity.size(); ++o) {
                if (!fits(t, o, 1))
                    continue;
                const double worth = gain(t, o);
                if (!best || worth > most) {
                    best = {t, o};
                    most = worth;
                }
            }
        }
        if (!best)
            return;
        add(best->first, best->second, 1);
    }
}

} // namespace prizedesk
