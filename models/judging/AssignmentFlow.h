#pragma once

#include "models/judging/AssignmentProblem.h"

#include <set>
#include <tuple>

namespace prizedesk {

/// The cheapest assignment as a minimum-cost flow: entries that no rule tells apart are one node
/// with several units, judges follow, and each further entry of a judge costs more than the one
/// before (convex, so that loads are even). Costs are whole numbers; the same problem gives the
/// same flow.
///
/// Conflicts and wishes for single entries would tell most entries apart. So they first only lower
/// how many units of a node a judge may take, and say how many of these are wished for; where the
/// units can be dealt out past all conflicts and to the entries wished for, that cheaper problem's
/// optimum is the optimum. Where they cannot, the entries of that node which differ in them become
/// nodes of their own, and it is tried again.
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

        [[nodiscard]] bool anyMissing() const;
    };

    /// `fixed` pairs stay. `kept` pairs cost less than all else: as many of them stay as possible.
    AssignmentFlow(const AssignmentProblem& problem, AssignmentProblem::Pairs fixed,
                   AssignmentProblem::Pairs kept);

    [[nodiscard]] Result solve();

private:
    /// What all entries of a node have in common: field, theme, fixed and kept pairs.
    using Kind = std::tuple<int, int, std::vector<int>, std::vector<int>>;

    /// Entries that no rule tells apart.
    struct Group
    {
        Kind kind;
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

    /// The kinds whose entries stand apart by conflicts and by wishes for single entries.
    struct Apart
    {
        bool all = false;
        std::set<Kind> kinds;
    };
    [[nodiscard]] std::vector<Group> groups(const Apart& apart) const;
    [[nodiscard]] Solution optimum() const;
    [[nodiscard]] qint64 pairCost(int entry, int judge) const;
    [[nodiscard]] bool isWished(int entry, int judge) const;
    [[nodiscard]] Solution run(const std::vector<int>& limits) const;
    /// Adds to `failed` the kinds that cannot be dealt past all conflicts and to the entries wished
    /// for.
    [[nodiscard]] Result deal(const Solution& solution, std::set<Kind>& failed) const;
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
