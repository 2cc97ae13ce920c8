#include "models/judging/AssignmentConnection.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

/// Edges that differ only by their entry are as good as each other; a few of them are enough.
constexpr int kAlike = 2;
constexpr size_t kCandidates = 1500;
constexpr int kRounds = 64; ///< of strengthening

} // namespace

AssignmentConnection::AssignmentConnection(const AssignmentProblem& problem,
                                           AssignmentProblem::Pairs pairs,
                                           const AssignmentProblem::Pairs& fixed)
    : m_problem(problem)
    , m_pairs(std::move(pairs))
    , m_fixed(fixed)
{
    analyse();
}

void AssignmentConnection::analyse()
{
    const size_t entries = size_t(m_problem.entryCount());
    const size_t nodes = entries + size_t(m_problem.judgeCount());
    m_edges.clear();
    m_edgesOf.assign(nodes, {});
    for (int entry = 0; entry < m_problem.entryCount(); ++entry) {
        const auto& fixed = m_fixed[size_t(entry)];
        for (const int judge : m_pairs[size_t(entry)]) {
            m_edgesOf[size_t(entry)].push_back(m_edges.size());
            m_edgesOf[entries + size_t(judge)].push_back(m_edges.size());
            Edge edge;
            edge.entry = entry;
            edge.judge = judge;
            edge.isFixed = std::binary_search(fixed.begin(), fixed.end(), judge);
            m_edges.push_back(edge);
        }
    }
    m_order.assign(nodes, -1);
    m_low.assign(nodes, 0);
    m_entriesBefore.assign(nodes, 0);
    m_met = 0;
    m_entriesMet = 0;
    m_parts = 0;
    m_weak = 0;
    for (int node = 0; node < int(nodes); ++node) {
        if (m_order[size_t(node)] < 0 && !m_edgesOf[size_t(node)].empty())
            walk(node, m_parts++);
    }
}

/// Depth first without recursion (Tarjan's bridges): an edge to a node that no other way leads
/// above is a bridge, and what was met since stands behind it.
void AssignmentConnection::walk(int root, int part)
{
    struct Step
    {
        int node;
        size_t by;       ///< the edge that led here
        size_t next = 0; ///< of the node's edges
    };
    const size_t entries = size_t(m_problem.entryCount());
    const int entriesAtStart = m_entriesMet;
    std::vector<size_t> bridges;
    std::vector<Step> steps;
    const auto enter = [&](int node, size_t by) {
        m_order[size_t(node)] = m_met;
        m_low[size_t(node)] = m_met++;
        m_entriesBefore[size_t(node)] = m_entriesMet;
        m_entriesMet += size_t(node) < entries ? 1 : 0;
        steps.push_back({node, by});
    };
    enter(root, m_edges.size());
    while (!steps.empty()) {
        Step& step = steps.back();
        const size_t node = size_t(step.node);
        if (step.next < m_edgesOf[node].size()) {
            const size_t number = m_edgesOf[node][step.next++];
            Edge& edge = m_edges[number];
            edge.part = part;
            if (number == step.by)
                continue;
            const int other = node < entries ? int(entries) + edge.judge : edge.entry;
            if (m_order[size_t(other)] < 0)
                enter(other, number);
            else
                m_low[node] = std::min(m_low[node], m_order[size_t(other)]);
            continue;
        }
        const Step done = step;
        steps.pop_back();
        if (steps.empty())
            break;
        const size_t above = size_t(steps.back().node);
        m_low[above] = std::min(m_low[above], m_low[node]);
        if (m_low[node] > m_order[above]) {
            Edge& edge = m_edges[done.by];
            edge.isBridge = true;
            edge.below = m_entriesBefore[node];
            edge.belowEnd = m_entriesMet;
            bridges.push_back(done.by);
        }
    }
    for (const size_t number : bridges) {
        Edge& edge = m_edges[number];
        const int behind = edge.belowEnd - edge.below;
        edge.isWeak = behind > 0 && behind < m_entriesMet - entriesAtStart;
        m_weak += edge.isWeak ? 1 : 0;
    }
}

std::vector<size_t> AssignmentConnection::candidates(const std::vector<char>& wanted) const
{
    std::map<std::tuple<int, int, bool>, int> alike;
    std::vector<size_t> found;
    for (size_t i = 0; i < m_edges.size() && found.size() < kCandidates; ++i) {
        const Edge& edge = m_edges[i];
        if (!wanted[i] || edge.isFixed)
            continue;
        int& count = alike[{edge.judge, m_problem.fieldOf(edge.entry), edge.isBridge}];
        if (count++ < kAlike)
            found.push_back(i);
    }
    return found;
}

std::optional<AssignmentConnection::Swap>
AssignmentConnection::bestSwap(const std::vector<char>& here, const std::vector<char>& there,
                               bool bothOnCycles) const
{
    std::optional<Swap> best;
    const std::vector<size_t> others = candidates(there);
    for (const size_t first : candidates(here)) {
        const Edge& a = m_edges[first];
        for (const size_t second : others) {
            const Edge& b = m_edges[second];
            if (bothOnCycles ? a.isBridge || b.isBridge : a.isBridge && b.isBridge)
                continue;
            if (!m_problem.isAllowed(a.entry, b.judge) || !m_problem.isAllowed(b.entry, a.judge))
                continue;
            const auto has = [&](int entry, int judge) {
                const auto& judges = m_pairs[size_t(entry)];
                return std::binary_search(judges.begin(), judges.end(), judge);
            };
            if (has(a.entry, b.judge) || has(b.entry, a.judge))
                continue;
            const qint64 loss =
                m_problem.pairCost(a.entry, b.judge) + m_problem.pairCost(b.entry, a.judge) -
                m_problem.pairCost(a.entry, a.judge) - m_problem.pairCost(b.entry, b.judge);
            if (best && best->loss <= loss)
                continue;
            best = Swap{first, second, loss};
            if (best->loss <= 0)
                return best;
        }
    }
    return best;
}

void AssignmentConnection::apply(const Swap& swap)
{
    const auto replace = [&](int entry, int judge, int other) {
        auto& judges = m_pairs[size_t(entry)];
        *std::find(judges.begin(), judges.end(), judge) = other;
        std::sort(judges.begin(), judges.end());
    };
    const Edge a = m_edges[swap.first];
    const Edge b = m_edges[swap.second];
    replace(a.entry, a.judge, b.judge);
    replace(b.entry, b.judge, a.judge);
    ++m_swaps;
    analyse();
}

bool AssignmentConnection::joinParts()
{
    std::vector<char> here(m_edges.size());
    std::vector<char> there(m_edges.size());
    for (size_t i = 0; i < m_edges.size(); ++i) {
        here[i] = m_edges[i].part == 0;
        there[i] = m_edges[i].part != 0;
    }
    const int before = m_parts;
    if (const auto swap = bestSwap(here, there, false))
        apply(*swap);
    return m_parts < before;
}

bool AssignmentConnection::strengthen()
{
    const int before = m_weak;
    for (size_t weak = 0; weak < m_edges.size(); ++weak) {
        if (!m_edges[weak].isWeak)
            continue;
        const Edge bridge = m_edges[weak];
        std::vector<char> here(m_edges.size());
        std::vector<char> there(m_edges.size());
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const int entry = m_entriesBefore[size_t(m_edges[i].entry)];
            const bool isBehind = entry >= bridge.below && entry < bridge.belowEnd;
            here[i] = i != weak && !isBehind;
            there[i] = i != weak && isBehind;
        }
        const auto swap = bestSwap(here, there, true);
        if (!swap)
            continue;
        const AssignmentProblem::Pairs kept = m_pairs;
        apply(*swap);
        if (m_parts == 1 && m_weak < before)
            return true;
        m_pairs = kept;
        --m_swaps;
        analyse();
    }
    return false;
}

void AssignmentConnection::join()
{
    while (m_parts > 1 && joinParts()) {
    }
    for (int round = 0; m_parts == 1 && m_weak > 0 && round < kRounds && strengthen(); ++round) {
    }
}

bool AssignmentConnection::isConnected() const
{
    // An entry without a judge, where none are wanted, stands alone.
    const bool hasLoneEntry = std::any_of(m_pairs.begin(), m_pairs.end(),
                                          [](const auto& judges) { return judges.empty(); });
    return m_parts == 1 && !hasLoneEntry;
}

int AssignmentConnection::bridges() const
{
    if (!isConnected())
        return 0;
    return m_weak > 0 ? 1 : 2;
}

} // namespace prizedesk
