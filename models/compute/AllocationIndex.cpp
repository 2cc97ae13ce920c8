#include "models/compute/AllocationIndex.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace prizedesk {

AllocationIndex::AllocationIndex(const AllocationProblem& problem)
    : m_problem(problem)
    , m_byPrice(problem.offers.size())
{
    std::iota(m_byPrice.begin(), m_byPrice.end(), size_t(0));
    std::stable_sort(m_byPrice.begin(), m_byPrice.end(),
                     [&](size_t a, size_t b) { return price(a) * speed(b) < price(b) * speed(a); });
    for (const Yen limit : problem.institutionMaxima)
        m_institutions.push_back(limit.amount());
    for (const int least : problem.categoryMinima)
        m_categories.push_back(least);
    m_teams.reserve(problem.requests.size());
    for (const ComputeRequest& request : problem.requests)
        m_teams.push_back(teamOf(request));
}

AllocationIndex::Team AllocationIndex::teamOf(const ComputeRequest& request) const
{
    Team team;
    qint64 divisor = 0;
    qint64 slowest = 0;
    for (const size_t o : m_byPrice) {
        if (!request.accepts(m_problem.offers[o].code))
            continue;
        team.offers.push_back(o);
        divisor = std::gcd(divisor, qint64(speed(o)));
        slowest = slowest == 0 ? speed(o) : std::min<qint64>(slowest, speed(o));
    }
    if (divisor > 0) {
        const qint64 least = std::max(request.minimumMilli, slowest);
        team.least = (least + divisor - 1) / divisor * divisor;
        team.most = request.maximumMilli / divisor * divisor;
        team.canBeFunded = team.least <= team.most;
    }
    const auto position = [](const auto& map, const QString& key) {
        const auto found = map.constFind(key);
        return found == map.constEnd() ? -1 : int(std::distance(map.constBegin(), found));
    };
    team.institution = position(m_problem.institutionMaxima, request.institution);
    team.category = position(m_problem.categoryMinima, request.category);
    return team;
}

double AllocationIndex::worth(size_t team, qint64 effectiveMilli) const
{
    return merit(team) *
           usefulness(m_problem.slopes, effectiveMilli, m_problem.requests[team].maximumMilli);
}

} // namespace prizedesk
