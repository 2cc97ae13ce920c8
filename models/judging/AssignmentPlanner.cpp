#include "models/judging/AssignmentPlanner.h"

#include "models/judging/AssignmentConnection.h"
#include "models/judging/AssignmentFlow.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace prizedesk {

namespace {

QStringList refsOf(const AssignmentProblem& problem, const std::vector<int>& judges)
{
    QStringList refs;
    for (const int judge : judges)
        refs.append(problem.judgeRef(judge));
    return refs;
}

/// The smallest set of rules without which the entry alone would have its judges.
std::vector<AssignmentObstacle> obstaclesOf(const AssignmentProblem& problem, int entry, int have)
{
    std::vector<int> conflicts;
    std::vector<int> otherTheme;
    for (int judge = 0; judge < problem.judgeCount(); ++judge) {
        if (problem.isAllowed(entry, judge))
            continue;
        if (!problem.fitsTheme(entry, judge))
            otherTheme.push_back(judge);
        if (problem.hasConflict(entry, judge))
            conflicts.push_back(judge);
    }
    const int need = problem.perEntry();
    // A judge whom both rules keep away comes back by neither alone.
    std::vector<int> both;
    std::set_intersection(conflicts.begin(), conflicts.end(), otherTheme.begin(), otherTheme.end(),
                          std::back_inserter(both));
    const int byConflicts = have + int(conflicts.size() - both.size());
    const int byTheme = have + int(otherTheme.size() - both.size());
    using Kind = AssignmentObstacle::Kind;
    const AssignmentObstacle interest{Kind::Conflicts, refsOf(problem, conflicts), have, need};
    const AssignmentObstacle theme{Kind::OtherTheme, refsOf(problem, otherTheme), have, need};
    if (problem.judgeCount() < need)
        return {{Kind::TooFewJudges, {}, problem.judgeCount(), need}};
    if (byConflicts >= need)
        return {interest};
    if (byTheme >= need)
        return {theme};
    return {interest, theme};
}

std::vector<AssignmentPlan::Unmet> unmetAlone(const AssignmentProblem& problem)
{
    std::vector<AssignmentPlan::Unmet> unmet;
    QHash<int, int> ofTheme;
    for (int entry = 0; entry < problem.entryCount(); ++entry) {
        auto fitting = ofTheme.constFind(problem.themeOf(entry));
        if (fitting == ofTheme.constEnd()) {
            int count = 0;
            for (int judge = 0; judge < problem.judgeCount(); ++judge)
                count += problem.fitsTheme(entry, judge) ? 1 : 0;
            fitting = ofTheme.insert(problem.themeOf(entry), count);
        }
        int have = *fitting;
        for (const int judge : problem.conflictsOf(entry))
            have -= problem.fitsTheme(entry, judge) ? 1 : 0;
        if (have < problem.perEntry()) {
            unmet.push_back({problem.entryRef(entry), problem.perEntry(), have,
                             obstaclesOf(problem, entry, have)});
        }
    }
    return unmet;
}

std::vector<AssignmentPlan::Unmet> unmetTogether(const AssignmentProblem& problem,
                                                 const AssignmentFlow::Result& flow)
{
    int places = 0;
    for (const int judge : flow.fullJudges)
        places += problem.places(judge);
    const AssignmentObstacle obstacle{AssignmentObstacle::Kind::Places,
                                      refsOf(problem, flow.fullJudges), places, flow.placesNeeded};
    std::vector<AssignmentPlan::Unmet> unmet;
    for (int entry = 0; entry < problem.entryCount(); ++entry) {
        if (flow.missing[size_t(entry)] > 0) {
            unmet.push_back({problem.entryRef(entry),
                             problem.perEntry(),
                             problem.perEntry() - flow.missing[size_t(entry)],
                             {obstacle}});
        }
    }
    return unmet;
}

/// What of the assignment in force can stay, with the locked pairs in it first.
AssignmentProblem::Pairs stayingOf(const AssignmentProblem& problem, const AssignmentInput& input,
                                   const AssignmentProblem::Pairs& locked)
{
    AssignmentProblem::Pairs staying = locked;
    std::vector<int> loads = problem.loads(locked);
    const AssignmentProblem::Pairs existing = problem.allowedOf(input.existing);
    for (int entry = 0; entry < problem.entryCount(); ++entry) {
        auto& judges = staying[size_t(entry)];
        for (const int judge : existing[size_t(entry)]) {
            if (std::find(judges.begin(), judges.end(), judge) != judges.end() ||
                int(judges.size()) >= problem.perEntry() ||
                loads[size_t(judge)] >= problem.places(judge))
                continue;
            judges.push_back(judge);
            ++loads[size_t(judge)];
        }
        std::sort(judges.begin(), judges.end());
    }
    return staying;
}

/// With which pairs the swaps may not touch.
struct Solved
{
    AssignmentFlow::Result flow;
    AssignmentProblem::Pairs fixed;
};

Solved solve(const AssignmentProblem& problem, const AssignmentInput& input)
{
    const AssignmentProblem::Pairs none(size_t(problem.entryCount()));
    const AssignmentProblem::Pairs locked = problem.allowedOf(input.locked);
    if (!input.repair)
        return {AssignmentFlow(problem, locked, none).solve(), locked};
    // Where all that can stay does stay, only the gaps are filled: no fewer changes are possible.
    const AssignmentProblem::Pairs staying = stayingOf(problem, input, locked);
    AssignmentFlow::Result filled = AssignmentFlow(problem, staying, none).solve();
    if (!filled.anyMissing())
        return {std::move(filled), staying};
    AssignmentFlow::Result moved = AssignmentFlow(problem, locked, staying).solve();
    AssignmentProblem::Pairs fixed = locked;
    for (size_t entry = 0; entry < fixed.size(); ++entry) {
        fixed[entry].clear();
        std::set_intersection(staying[entry].begin(), staying[entry].end(),
                              moved.pairs[entry].begin(), moved.pairs[entry].end(),
                              std::back_inserter(fixed[entry]));
    }
    return {std::move(moved), std::move(fixed)};
}

void fill(AssignmentPlan& plan, const AssignmentProblem& problem, const AssignmentInput& input,
          const AssignmentProblem::Pairs& pairs)
{
    plan.pairs = problem.named(pairs);
    plan.objective = problem.cost(pairs);
    for (int entry = 0; entry < problem.entryCount(); ++entry) {
        for (const int judge : pairs[size_t(entry)])
            plan.matched += problem.isMatch(entry, judge) ? 1 : 0;
        for (const int judge : pairs[size_t(entry)])
            plan.preferred += problem.isPreferred(entry, judge) ? 1 : 0;
    }
    const std::vector<int> loads = problem.loads(pairs);
    for (int judge = 0; judge < problem.judgeCount(); ++judge)
        plan.load.insert(problem.judgeRef(judge), loads[size_t(judge)]);
    std::vector<AssignmentPair> before = input.existing;
    std::sort(before.begin(), before.end());
    before.erase(std::unique(before.begin(), before.end()), before.end());
    std::set_difference(plan.pairs.begin(), plan.pairs.end(), before.begin(), before.end(),
                        std::back_inserter(plan.added));
    std::set_difference(before.begin(), before.end(), plan.pairs.begin(), plan.pairs.end(),
                        std::back_inserter(plan.removed));
}

} // namespace

AssignmentPlan planAssignment(const AssignmentInput& input)
{
    const AssignmentProblem problem(input);
    AssignmentPlan plan;
    plan.mismatchWeight = problem.mismatchWeight();
    plan.preferenceWeight = problem.preferenceWeight();
    plan.unmet = unmetAlone(problem);
    if (!plan.isFeasible())
        return plan;
    const Solved solved = solve(problem, input);
    if (solved.flow.anyMissing()) {
        plan.unmet = unmetTogether(problem, solved.flow);
        return plan;
    }
    AssignmentConnection connection(problem, solved.flow.pairs, solved.fixed);
    connection.join();
    plan.lowerBound = problem.cost(solved.flow.pairs);
    plan.connected = connection.isConnected();
    plan.bridges = connection.bridges();
    plan.swaps = connection.swaps();
    fill(plan, problem, input, connection.pairs());
    return plan;
}

} // namespace prizedesk
