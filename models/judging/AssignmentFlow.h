#pragma once

#include "models/judging/AssignmentProblem.h"

namespace prizedesk {

/// The cheapest assignment as a minimum-cost flow: entries that no rule tells apart are one node
/// with several units, judges follow, and each further entry of a judge costs more than the one
/// before (convex, so that loads are even). Costs are whole numbers; the same problem gives the
/// same flow.
///
/// Conflicts and wishes for single entries would tell most entries apart. So they first only lower
/// how many units of a node a judge may take, and say how many of these are wished for; where the
/// units can be dealt out past all conflicts and to the entries wished for, that cheaper problem's
/// optimum is the optimum. Else entries that differ in them are nodes of their own.
///
/// A place on the overflow node stands for a judge that an entry lacks, and is used only where the
/// hard rules leave no other way.
class AssignmentFlow
{
public:
    struct Result
    {
        AssignmentProblem::Pairs pairs; ///< with what was fixed
        std::vector<int> missing;       ///< judges that each entry lacks
        std::vector<int> fullJudges;    ///< the judges whose places run out, where any are missing
        int placesNeeded = 0;           ///< that the entries behind them need
        bool isDealt = true;            ///< past all conflicts, and to the entries wished for

        [[nodiscard]] bool anyMissing() const;
    };

    /// `fixed` pairs stay. `kept` pairs cost less than all else: as many of them stay as possible.
    AssignmentFlow(const AssignmentProblem& problem, AssignmentProblem::Pairs fixed,
                   AssignmentProblem::Pairs kept);

    [[nodiscard]] Result solve();

private:
    /// Entries that no rule tells apart.
    struct Group
    {
        std::vector<int> entries;
        std::vector<int> judges; ///< that may take them
        std::vector<int> most;   ///< how many of them each of these judges may take
        std::vector<int> wished; ///< how many of those the judge asked for one by one
        int need = 0;            ///< of each entry
    };
    struct Solution
    {
        std::vector<std::vector<int>> units;  ///< for each group and each of its judges
        std::vector<std::vector<int>> wished; ///< those of them that were asked for one by one
        std::vector<int> overflow;           ///< for each group
        bool touchesLimit = false;
    };

    /// How conflicts and wishes for single entries are seen.
    enum class Singles { Summed, Apart };
    [[nodiscard]] std::vector<Group> groups(Singles singles) const;
    [[nodiscard]] Solution optimum() const;
    [[nodiscard]] qint64 pairCost(int entry, int judge) const;
    [[nodiscard]] bool isWished(int entry, int judge) const;
    [[nodiscard]] Solution run(const std::vector<int>& limits) const;
    [[nodiscard]] Result deal(const Solution& solution) const;
    bool swapConflictsAway(const Group& group, AssignmentProblem::Pairs& dealt) const;
    bool swapWishesIn(const Group& group, const std::vector<int>& wished,
                      AssignmentProblem::Pairs& dealt) const;
    void explain(const Solution& solution, Result& result) const;

    const AssignmentProblem& m_problem;
    AssignmentProblem::Pairs m_fixed;
    AssignmentProblem::Pairs m_kept;
    std::vector<int> m_fixedLoad;
    std::vector<Group> m_groups;
};

} // namespace prizedesk
