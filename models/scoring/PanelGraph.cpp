#include "models/scoring/PanelGraph.h"

#include "models/scoring/ScoreMatrix.h"

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

/// Depth-first search over the graph whose nodes are entries, then judges. For each node: when it
/// was found, the earliest node reached from below it, and what hangs below it.
class Search
{
public:
    explicit Search(const ScoreMatrix& scores)
        : m_scores(scores)
        , m_nodes(size_t(scores.entryCount() + scores.judgeCount()))
    {
    }

    PanelGraph run()
    {
        for (size_t node = 0; node < m_nodes.size(); ++node) {
            if (m_nodes[node].found == 0)
                searchFrom(int(node));
        }
        finish();
        return std::move(m_graph);
    }

private:
    struct Node
    {
        int found = 0;
        int reaches = 0;
        int parent = -1;
        int next = 0;                          ///< neighbour to look at next
        std::array<int, 2> below{};            ///< entries and judges under it, itself included
        std::vector<std::array<int, 2>> parts; ///< that only this node holds
    };

    [[nodiscard]] bool isJudge(int node) const { return node >= m_scores.entryCount(); }
    [[nodiscard]] int degree(int node) const
    {
        return isJudge(node) ? m_scores.scoresOfJudge(node - m_scores.entryCount())
                             : m_scores.scoresOfEntry(node);
    }
    [[nodiscard]] int neighbour(int node, int index) const
    {
        if (!isJudge(node)) {
            const auto at = size_t(m_scores.entryStarts()[size_t(node)] + index);
            return m_scores.entryCount() + m_scores.cells()[at].judge;
        }
        const auto judge = size_t(node - m_scores.entryCount());
        const auto at = size_t(m_scores.judgeStarts()[judge] + index);
        return m_scores.cells()[size_t(m_scores.byJudge()[at])].entry;
    }

    void enter(int node, int parent)
    {
        Node& found = m_nodes[size_t(node)];
        found.found = found.reaches = ++m_clock;
        found.parent = parent;
        found.below = {isJudge(node) ? 0 : 1, isJudge(node) ? 1 : 0};
        m_path.push_back(node);
        if (isJudge(node))
            m_component.judges.append(m_scores.judges().at(node - m_scores.entryCount()));
        else
            m_component.entries.append(m_scores.entries().at(node));
    }

    void searchFrom(int root)
    {
        m_component = {};
        const size_t firstEdge = m_edges.size();
        m_members.clear();
        enter(root, -1);
        m_members.push_back(root);
        while (!m_path.empty()) {
            const int node = m_path.back();
            Node& here = m_nodes[size_t(node)];
            if (here.next < degree(node)) {
                const int to = neighbour(node, here.next++);
                const Node& other = m_nodes[size_t(to)];
                if (other.found == 0) {
                    enter(to, node);
                    m_members.push_back(to);
                } else if (to != here.parent) {
                    here.reaches = std::min(here.reaches, other.found);
                }
                continue;
            }
            m_path.pop_back();
            if (here.parent >= 0)
                leave(node);
        }
        judgeParts(root, firstEdge);
        m_graph.components.push_back(std::move(m_component));
    }

    void leave(int node)
    {
        const Node& here = m_nodes[size_t(node)];
        Node& parent = m_nodes[size_t(here.parent)];
        parent.reaches = std::min(parent.reaches, here.reaches);
        parent.below[0] += here.below[0];
        parent.below[1] += here.below[1];
        if (here.reaches > parent.found)
            m_edges.push_back(node);
        if (isJudge(here.parent) && here.reaches >= parent.found)
            parent.parts.push_back(here.below);
    }

    [[nodiscard]] static bool isPanel(const std::array<int, 2>& part)
    {
        return part[0] > 0 && part[1] > 0;
    }

    /// Once a component is known as a whole: which edges and judges hold panels apart.
    void judgeParts(int root, size_t firstEdge)
    {
        const std::array<int, 2> whole = m_nodes[size_t(root)].below;
        for (size_t i = firstEdge; i < m_edges.size(); ++i) {
            const Node& below = m_nodes[size_t(m_edges[i])];
            const std::array<int, 2> rest{whole[0] - below.below[0], whole[1] - below.below[1]};
            if (!isPanel(below.below) || !isPanel(rest))
                continue;
            const int judge = isJudge(m_edges[i]) ? m_edges[i] : below.parent;
            const int entry = isJudge(m_edges[i]) ? below.parent : m_edges[i];
            m_graph.bridges.push_back({m_scores.judges().at(judge - m_scores.entryCount()),
                                       m_scores.entries().at(entry)});
        }
        for (const int node : m_members) {
            if (!isJudge(node))
                continue;
            std::array<int, 2> rest{whole[0], whole[1] - 1};
            int panels = 0;
            for (const std::array<int, 2>& part : m_nodes[size_t(node)].parts) {
                panels += isPanel(part) ? 1 : 0;
                rest[0] -= part[0];
                rest[1] -= part[1];
            }
            panels += isPanel(rest) ? 1 : 0;
            if (panels > 1)
                m_graph.cutJudges.append(m_scores.judges().at(node - m_scores.entryCount()));
        }
    }

    void finish()
    {
        for (PanelComponent& component : m_graph.components) {
            component.entries.sort();
            component.judges.sort();
        }
        std::sort(m_graph.components.begin(), m_graph.components.end(),
                  [](const PanelComponent& a, const PanelComponent& b) {
                      if (a.entries.size() != b.entries.size())
                          return a.entries.size() > b.entries.size();
                      return a.entries < b.entries;
                  });
        std::sort(m_graph.bridges.begin(), m_graph.bridges.end(),
                  [](const PanelBridge& a, const PanelBridge& b) {
                      return a.judge != b.judge ? a.judge < b.judge : a.entry < b.entry;
                  });
        m_graph.cutJudges.sort();
    }

    const ScoreMatrix& m_scores;
    std::vector<Node> m_nodes;
    std::vector<int> m_path;
    std::vector<int> m_members;
    std::vector<int> m_edges; ///< lower ends of edges without a way around
    int m_clock = 0;
    PanelComponent m_component;
    PanelGraph m_graph;
};

} // namespace

PanelGraph panelGraph(const ScoreMatrix& scores)
{
    return Search(scores).run();
}

} // namespace prizedesk
