#pragma once

#include "models/judging/AssignmentProblem.h"

#include <optional>
#include <vector>

namespace prizedesk {

/// The graph of judges and entries of an assignment, and the swaps that join it. Only a connected
/// graph lets marks of different judges be compared.
class AssignmentConnection
{
public:
    /// Pairs of `fixed` are never swapped.
    AssignmentConnection(const AssignmentProblem& problem, AssignmentProblem::Pairs pairs,
                         const AssignmentProblem::Pairs& fixed);

    /// Swaps the judges of two entries at a time: each swap joins two parts and keeps every load,
    /// the one that loses fewest matches first. Then, where single pairs still hold parts together,
    /// swaps that give them a second one.
    void join();

    [[nodiscard]] const AssignmentProblem::Pairs& pairs() const { return m_pairs; }
    [[nodiscard]] int swaps() const { return m_swaps; }
    [[nodiscard]] bool isConnected() const;
    /// 0 where the graph is in parts, 1 where one pair alone holds two parts with entries together,
    /// else 2.
    [[nodiscard]] int bridges() const;

private:
    struct Edge
    {
        int entry = 0;
        int judge = 0;
        bool isFixed = false;
        bool isBridge = false; ///< its loss parts the graph
        int part = 0;          ///< component
        int below = 0;         ///< of a bridge: first and last number of the entries behind it
        int belowEnd = 0;
        bool isWeak = false; ///< a bridge with entries on both sides
    };
    struct Swap
    {
        size_t first = 0;
        size_t second = 0;
        qint64 loss = 0; ///< of matches and preferences, in cost
    };

    void analyse();
    void walk(int root, int part);
    [[nodiscard]] std::vector<size_t> candidates(const std::vector<char>& wanted) const;
    [[nodiscard]] std::optional<Swap> bestSwap(const std::vector<char>& here,
                                               const std::vector<char>& there,
                                               bool bothOnCycles) const;
    void apply(const Swap& swap);
    bool joinParts();
    bool strengthen();

    const AssignmentProblem& m_problem;
    AssignmentProblem::Pairs m_pairs;
    AssignmentProblem::Pairs m_fixed;
    std::vector<Edge> m_edges;
    std::vector<std::vector<size_t>> m_edgesOf; ///< of entries, then judges
    std::vector<int> m_order;                   ///< number of each node in the walk, -1 not yet
    std::vector<int> m_low;
    std::vector<int> m_entriesBefore; ///< entries met before each node of the walk
    int m_met = 0;
    int m_entriesMet = 0;
    int m_parts = 0;
    int m_weak = 0;
    int m_swaps = 0;
};

} // namespace prizedesk
