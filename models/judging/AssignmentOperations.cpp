#include "models/judging/AssignmentOperations.h"

#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentOperations)
};

Stage requireStage(const Database& database, const QString& code)
{
    const Programme programme = ProgrammeStore(database).load();
    const Stage* stage = programme.stage(code);
    requireRule(stage != nullptr, Error::Code::NotFound, {code});
    return *stage;
}

Stage requireOpenStage(const Database& database, const QString& code)
{
    Stage stage = requireStage(database, code);
    requireRule(!stage.closedAtMs, Error::Code::StageClosed, {code});
    return stage;
}

std::vector<AssignmentPair> pairsOf(const std::vector<Assignment>& assignments)
{
    std::vector<AssignmentPair> pairs;
    for (const Assignment& assignment : assignments)
        pairs.push_back(assignment.pair);
    return pairs;
}

void requireNoConflict(const AssignmentStore& store, const std::vector<AssignmentPair>& pairs)
{
    std::vector<AssignmentPair> conflicts = store.conflicts();
    std::sort(conflicts.begin(), conflicts.end());
    for (const AssignmentPair& pair : pairs) {
        requireRule(!std::binary_search(conflicts.begin(), conflicts.end(), pair),
                    Error::Code::ConflictOfInterest, {pair.judge, pair.entry});
    }
}

/// The judges that got something have room for it, and work for the theme.
void requireFit(const AssignmentStore& store, const QString& stage,
                const std::vector<AssignmentPair>& added)
{
    const auto entries = store.entries(stage);
    const auto judges = store.judges();
    const auto now = store.list(stage);
    for (const AssignmentPair& pair : added) {
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& each) { return each.ref == pair.entry; });
        requireRule(entry != entries.end(), Error::Code::RuleRefused,
                    {Words::tr("%1 is not judged in this stage.").arg(pair.entry)});
        const auto judge = std::find_if(judges.begin(), judges.end(),
                                        [&](const auto& each) { return each.ref == pair.judge; });
        requireRule(judge != judges.end(), Error::Code::RuleRefused,
                    {Words::tr("%1 is not a member of a committee.").arg(pair.judge)});
        requireRule(judge->themes.isEmpty() || judge->themes.contains(entry->theme),
                    Error::Code::RuleRefused,
                    {Words::tr("%1 does not judge the theme of %2.").arg(pair.judge, pair.entry)});
        const auto load = std::count_if(now.begin(), now.end(), [&](const Assignment& each) {
            return each.pair.judge == pair.judge;
        });
        requireRule(!judge->maxEntries || load <= *judge->maxEntries, Error::Code::RuleRefused,
                    {Words::tr("%1 takes %2 entries at most.")
                         .arg(pair.judge, QString::number(judge->maxEntries.value_or(0)))});
    }
}

/// As many as most entries have.
int perEntryOf(const std::vector<Assignment>& assignments)
{
    std::map<QString, int> counts;
    for (const Assignment& assignment : assignments)
        ++counts[assignment.pair.entry];
    std::map<int, int> times;
    for (const auto& [entry, count] : counts)
        ++times[count];
    int best = 0;
    for (const auto& [count, entries] : times) {
        if (best == 0 || entries >= times[best])
            best = count;
    }
    return best;
}

} // namespace

Result<AssignmentInput> AssignmentOperations::input(const QString& stage,
                                                    const Options& options) const
{
    try {
        const Database& database = m_workspace.database();
        const Stage found = requireStage(database, stage);
        const AssignmentStore store(database);
        AssignmentInput input;
        input.entries = store.entries(stage);
        input.judges = store.judges();
        input.conflicts = store.conflicts();
        const std::vector<Assignment> now = store.list(stage);
        for (const Assignment& assignment : now) {
            input.existing.push_back(assignment.pair);
            if (assignment.isLocked)
                input.locked.push_back(assignment.pair);
        }
        input.perEntry = options.perEntry;
        if (input.perEntry == 0 && options.repair)
            input.perEntry = perEntryOf(now);
        if (input.perEntry == 0)
            input.perEntry = found.quorum;
        input.maxPerJudge = options.maxPerJudge;
        input.repair = options.repair;
        return input;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> AssignmentOperations::apply(const QString& stage, const AssignmentPlan& plan)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("assignment.apply"),
                  .labels = {stage, QString::number(plan.added.size()),
                             QString::number(plan.removed.size())},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            static_cast<void>(requireOpenStage(tx.database(), stage));
            requireRule(plan.isFeasible(), Error::Code::RuleRefused,
                        {Words::tr("Not every entry has its judges in this proposal.")});
            const AssignmentStore store(tx.database());
            requireNoConflict(store, plan.pairs);
            for (const AssignmentPair& pair : plan.removed)
                store.remove(tx, stage, pair);
            for (const AssignmentPair& pair : plan.added)
                store.add(tx, stage, pair);
            requireRule(pairsOf(store.list(stage)) == plan.pairs, Error::Code::RuleRefused,
                        {Words::tr("The assignment was changed after the proposal was made. Make a "
                                   "new proposal.")});
        });
}

Result<void> AssignmentOperations::change(const QString& stage,
                                          const std::vector<AssignmentPair>& removed,
                                          const std::vector<AssignmentPair>& added)
{
    std::set<QString> entries;
    for (const auto* pairs : {&removed, &added}) {
        for (const AssignmentPair& pair : *pairs)
            entries.insert(pair.entry);
    }
    QStringList labels{stage, QString::number(added.size()), QString::number(removed.size())};
    for (const QString& entry : entries)
        labels.append(entry);
    return m_workspace.apply(
        Operation{.code = QStringLiteral("assignment.change"), .labels = labels, .reason = {}},
        [&](WriteTransaction& tx) {
            static_cast<void>(requireOpenStage(tx.database(), stage));
            const AssignmentStore store(tx.database());
            requireNoConflict(store, added);
            for (const AssignmentPair& pair : removed)
                store.remove(tx, stage, pair);
            for (const AssignmentPair& pair : added)
                store.add(tx, stage, pair);
            requireFit(store, stage, added);
        });
}

Result<void> AssignmentOperations::setLocked(const QString& stage,
                                             const std::vector<AssignmentPair>& pairs,
                                             bool isLocked)
{
    return m_workspace.apply(Operation{.code = isLocked ? QStringLiteral("assignment.lock")
                                                        : QStringLiteral("assignment.unlock"),
                                       .labels = {stage, QString::number(pairs.size())},
                                       .reason = {}},
                             [&](WriteTransaction& tx) {
                                 static_cast<void>(requireOpenStage(tx.database(), stage));
                                 const AssignmentStore store(tx.database());
                                 for (const AssignmentPair& pair : pairs)
                                     store.setLocked(tx, stage, pair, isLocked);
                             });
}

} // namespace prizedesk
