#include "models/judging/AssignmentFlow.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, qint64, qint64>;

bool contains(const std::vector<int>& sorted, int value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

} // namespace

bool AssignmentFlow::Result::anyMissing() const
{
    return std::any_of(missing.begin(), missing.end(), [](int count) { return count > 0; });
}

AssignmentFlow::AssignmentFlow(const AssignmentProblem& problem, AssignmentProblem::Pairs fixed,
                               AssignmentProblem::Pairs kept)
    : m_problem(problem)
    , m_fixed(std::move(fixed))
    , m_kept(std::move(kept))
    , m_fixedLoad(problem.loads(m_fixed))
{
}

std::vector<AssignmentFlow::Group> AssignmentFlow::groups(const Apart& apart) const
{
    using Key = std::tuple<Kind, std::vector<int>, std::vector<int>>;
    std::map<Key, std::vector<int>> alike;
    for (int entry = 0; entry < m_problem.entryCount(); ++entry) {
        const size_t at = size_t(entry);
        if (int(m_fixed[at].size()) >= m_problem.perEntry())
            continue;
        const Kind kind(m_problem.fieldOf(entry), m_problem.themeOf(entry), m_fixed[at],
                        m_kept[at]);
        const bool isApart = apart.all || apart.kinds.contains(kind);
        alike[Key(kind, isApart ? m_problem.conflictsOf(entry) : std::vector<int>(),
                  isApart ? m_problem.preferringOf(entry) : std::vector<int>())]
            .push_back(entry);
    }
    std::vector<Group> groups;
    for (auto& [key, entries] : alike) {
        Group group;
        group.kind = std::get<Kind>(key);
        const int first = entries.front();
        group.need = m_problem.perEntry() - int(m_fixed[size_t(first)].size());
        std::vector<int> most(size_t(m_problem.judgeCount()), int(entries.size()));
        std::vector<int> wished(size_t(m_problem.judgeCount()), 0);
        for (const int entry : entries) {
            for (const int judge : m_problem.conflictsOf(entry))
                --most[size_t(judge)];
            for (const int judge : m_problem.preferringOf(entry))
                wished[size_t(judge)] += isWished(entry, judge) ? 1 : 0;
        }
        for (int judge = 0; judge < m_problem.judgeCount(); ++judge) {
            if (!m_problem.fitsTheme(first, judge) || contains(m_fixed[size_t(first)], judge) ||
                most[size_t(judge)] == 0)
                continue;
            group.judges.push_back(judge);
            group.most.push_back(most[size_t(judge)]);
            group.wished.push_back(wished[size_t(judge)]);
        }
        group.entries = std::move(entries);
        groups.push_back(std::move(group));
    }
    return groups;
}

qint64 AssignmentFlow::pairCost(int entry, int judge) const
{
    const qint64 mismatch = m_problem.mismatchWeight();
    // Without the wish for this one entry, which has an arc of its own.
    qint64 cost = (m_problem.isMatch(entry, judge) ? 0 : mismatch) +
                  (m_problem.prefersField(entry, judge) ? 0 : m_problem.preferenceWeight());
    // A cycle of moves passes every judge once: it gains less than this by matches, preferences
    // and loads.
    if (!m_kept[size_t(entry)].empty() && !contains(m_kept[size_t(entry)], judge))
        cost += mismatch * (2 * qint64(m_problem.judgeCount()) + 2);
    return cost;
}

bool AssignmentFlow::isWished(int entry, int judge) const
{
    return m_problem.prefersEntry(entry, judge) && !m_problem.prefersField(entry, judge) &&
           !m_problem.hasConflict(entry, judge) && !contains(m_fixed[size_t(entry)], judge);
}

AssignmentFlow::Solution AssignmentFlow::run(const std::vector<int>& limits) const
{
    Graph graph;
    std::vector<Graph::Node> judges;
    for (int judge = 0; judge < m_problem.judgeCount(); ++judge)
        judges.push_back(graph.addNode());
    const Graph::Node overflow = graph.addNode();
    const Graph::Node sink = graph.addNode();
    std::vector<Graph::Node> groups;
    std::vector<Graph::Arc> made;
    std::vector<qint64> capacities;
    std::vector<qint64> costs;
    const auto add = [&](Graph::Node from, Graph::Node to, qint64 capacity, qint64 cost) {
        made.push_back(graph.addArc(from, to));
        capacities.push_back(capacity);
        costs.push_back(cost);
    };
    const qint64 mismatch = m_problem.mismatchWeight();
    const qint64 judgeCount = m_problem.judgeCount() + 2;
    const qint64 lacking = mismatch * 2 * judgeCount * 2 * judgeCount;
    qint64 total = 0;
    for (const Group& group : m_groups) {
        const Graph::Node node = graph.addNode();
        groups.push_back(node);
        const qint64 count = qint64(group.entries.size());
        for (size_t j = 0; j < group.judges.size(); ++j) {
            const int judge = group.judges[j];
            const qint64 cost = pairCost(group.entries.front(), judge);
            if (group.wished[j] > 0)
                add(node, judges[size_t(judge)], group.wished[j],
                    cost - m_problem.preferenceWeight());
            add(node, judges[size_t(judge)], group.most[j] - group.wished[j], cost);
        }
        add(node, overflow, count * group.need, lacking);
        total += count * group.need;
    }
    add(overflow, sink, total, 0);
    for (int judge = 0; judge < m_problem.judgeCount(); ++judge) {
        const qint64 load = m_fixedLoad[size_t(judge)];
        for (qint64 next = load + 1; next <= limits[size_t(judge)]; ++next)
            add(judges[size_t(judge)], sink, 1, 2 * next - 1);
    }
    Graph::ArcMap<qint64> capacity(graph);
    Graph::ArcMap<qint64> cost(graph);
    for (size_t i = 0; i < made.size(); ++i) {
        capacity[made[i]] = capacities[i];
        cost[made[i]] = costs[i];
    }
    Graph::NodeMap<qint64> supply(graph, 0);
    for (size_t i = 0; i < groups.size(); ++i)
        supply[groups[i]] = qint64(m_groups[i].entries.size()) * m_groups[i].need;
    supply[sink] = -total;
    Simplex simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply).run();

    Solution solution;
    std::vector<int> load = m_fixedLoad;
    size_t arc = 0;
    for (const Group& group : m_groups) {
        std::vector<int> units;
        std::vector<int> wished;
        for (size_t j = 0; j < group.judges.size(); ++j) {
            wished.push_back(group.wished[j] > 0 ? int(simplex.flow(made[arc++])) : 0);
            units.push_back(wished.back() + int(simplex.flow(made[arc++])));
            load[size_t(group.judges[j])] += units.back();
        }
        solution.units.push_back(std::move(units));
        solution.wished.push_back(std::move(wished));
        solution.overflow.push_back(int(simplex.flow(made[arc++])));
    }
    for (int judge = 0; judge < m_problem.judgeCount(); ++judge) {
        solution.touchesLimit =
            solution.touchesLimit || (load[size_t(judge)] >= limits[size_t(judge)] &&
                                      limits[size_t(judge)] < m_problem.places(judge));
    }
    return solution;
}

AssignmentFlow::Solution AssignmentFlow::optimum() const
{
    const qint64 wanted = qint64(m_problem.entryCount()) * m_problem.perEntry();
    const qint64 judges = std::max(m_problem.judgeCount(), 1);
    // Few judges go far above the average: places beyond are left out until one is reached.
    qint64 limit = 2 * (wanted + judges - 1) / judges + 4;
    for (;;) {
        std::vector<int> limits;
        for (int judge = 0; judge < m_problem.judgeCount(); ++judge) {
            const qint64 own = std::max(limit, qint64(m_fixedLoad[size_t(judge)]) + 4);
            limits.push_back(int(std::min(own, qint64(m_problem.places(judge)))));
        }
        Solution solution = run(limits);
        if (!solution.touchesLimit)
            return solution;
        limit *= 2;
    }
}

AssignmentFlow::Result AssignmentFlow::solve()
{
    Apart apart;
    for (bool learns = true; learns;) {
        m_groups = groups(apart);
        const size_t before = apart.kinds.size();
        Result result = deal(optimum(), apart.kinds);
        if (result.anyMissing())
            break; // why, is seen only where every entry stands for itself
        learns = apart.kinds.size() > before;
        if (!learns)
            return result;
    }
    apart.all = true;
    m_groups = groups(apart);
    const Solution solution = optimum();
    std::set<Kind> failed;
    Result result = deal(solution, failed);
    if (result.anyMissing())
        explain(solution, result);
    return result;
}

AssignmentFlow::Result AssignmentFlow::deal(const Solution& solution,
                                            std::set<Kind>& failed) const
{
    Result result;
    result.pairs = m_fixed;
    result.missing.resize(size_t(m_problem.entryCount()));
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        const size_t count = group.entries.size();
        // In turn: a judge has at most one unit for each entry, so none is dealt twice to one.
        size_t place = 0;
        for (size_t j = 0; j < group.judges.size(); ++j) {
            for (int unit = 0; unit < solution.units[i][j]; ++unit, ++place)
                result.pairs[size_t(group.entries[place % count])].push_back(group.judges[j]);
        }
        for (const int entry : group.entries) {
            auto& judges = result.pairs[size_t(entry)];
            result.missing[size_t(entry)] = m_problem.perEntry() - int(judges.size());
            std::sort(judges.begin(), judges.end());
        }
        if (!swapConflictsAway(group, result.pairs) ||
            !swapWishesIn(group, solution.wished[i], result.pairs))
            failed.insert(group.kind);
    }
    return result;
}

bool AssignmentFlow::swapConflictsAway(const Group& group, AssignmentProblem::Pairs& dealt) const
{
    const auto canTake = [&](int entry, int judge) {
        return !contains(dealt[size_t(entry)], judge) && !m_problem.hasConflict(entry, judge);
    };
    const auto replace = [&](int entry, int judge, int other) {
        auto& judges = dealt[size_t(entry)];
        *std::lower_bound(judges.begin(), judges.end(), judge) = other;
        std::sort(judges.begin(), judges.end());
    };
    const auto swapAway = [&](size_t place, int judge) {
        const int entry = group.entries[place];
        for (size_t step = 1; step < group.entries.size(); ++step) {
            const int other = group.entries[(place + step) % group.entries.size()];
            if (!canTake(other, judge))
                continue;
            for (const int theirs : dealt[size_t(other)]) {
                if (!canTake(entry, theirs) || contains(m_fixed[size_t(other)], theirs))
                    continue;
                replace(entry, judge, theirs);
                replace(other, theirs, judge);
                return true;
            }
        }
        return false;
    };
    for (size_t place = 0; place < group.entries.size(); ++place) {
        const int entry = group.entries[place];
        for (const int judge : m_problem.conflictsOf(entry)) {
            if (contains(dealt[size_t(entry)], judge) && !swapAway(place, judge))
                return false;
        }
    }
    return true;
}

bool AssignmentFlow::swapWishesIn(const Group& group, const std::vector<int>& wished,
                                  AssignmentProblem::Pairs& dealt) const
{
    const auto canTake = [&](int entry, int judge) {
        return !contains(dealt[size_t(entry)], judge) && !m_problem.hasConflict(entry, judge);
    };
    const auto replace = [&](int entry, int judge, int other) {
        auto& judges = dealt[size_t(entry)];
        *std::lower_bound(judges.begin(), judges.end(), judge) = other;
        std::sort(judges.begin(), judges.end());
    };
    // `entry` gets the judge from another entry of the group that neither asked for it, against a
    // judge who did not ask for `entry`. Moves of judges who asked for the other count as well.
    const auto swapIn = [&](int entry, int judge) {
        for (const int other : group.entries) {
            if (other == entry || !contains(dealt[size_t(other)], judge) ||
                contains(m_fixed[size_t(other)], judge) || isWished(other, judge))
                continue;
            for (const int theirs : dealt[size_t(entry)]) {
                if (contains(m_fixed[size_t(entry)], theirs) || isWished(entry, theirs) ||
                    !canTake(other, theirs))
                    continue;
                replace(entry, theirs, judge);
                replace(other, judge, theirs);
                return true;
            }
        }
        return false;
    };
    for (size_t j = 0; j < group.judges.size(); ++j) {
        if (wished[j] == 0)
            continue;
        const int judge = group.judges[j];
        std::vector<int> open; // wished for and not given
        int given = 0;
        for (const int entry : group.entries) {
            if (!isWished(entry, judge))
                continue;
            if (contains(dealt[size_t(entry)], judge))
                ++given;
            else
                open.push_back(entry);
        }
        for (const int entry : open) {
            if (given >= wished[j])
                break;
            given += swapIn(entry, judge) ? 1 : 0;
        }
        if (given < wished[j])
            return false;
    }
    return true;
}

void AssignmentFlow::explain(const Solution& solution, Result& result) const
{
    // What the lacking entries reach by moving others: all judges there are full (a minimum cut).
    std::vector<bool> reachedGroup(m_groups.size());
    std::vector<bool> reachedJudge(size_t(m_problem.judgeCount()));
    for (size_t i = 0; i < m_groups.size(); ++i)
        reachedGroup[i] = solution.overflow[i] > 0;
    for (bool grows = true; grows;) {
        grows = false;
        for (size_t i = 0; i < m_groups.size(); ++i) {
            const Group& group = m_groups[i];
            for (size_t j = 0; j < group.judges.size(); ++j) {
                const size_t judge = size_t(group.judges[j]);
                const int units = solution.units[i][j];
                if (reachedGroup[i] && !reachedJudge[judge] && units < int(group.entries.size())) {
                    reachedJudge[judge] = true;
                    grows = true;
                }
                if (reachedJudge[judge] && !reachedGroup[i] && units > 0) {
                    reachedGroup[i] = true;
                    grows = true;
                }
            }
        }
    }
    for (int judge = 0; judge < m_problem.judgeCount(); ++judge) {
        if (!reachedJudge[size_t(judge)])
            continue;
        result.fullJudges.push_back(judge);
        result.placesNeeded += m_fixedLoad[size_t(judge)];
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (!reachedGroup[i])
            continue;
        result.placesNeeded += solution.overflow[i];
        for (size_t j = 0; j < m_groups[i].judges.size(); ++j) {
            if (reachedJudge[size_t(m_groups[i].judges[j])])
                result.placesNeeded += solution.units[i][j];
        }
    }
}

} // namespace prizedesk
