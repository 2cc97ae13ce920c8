#include "models/judging/AssignmentSheet.h"

#include "models/judging/AssignmentConnection.h"
#include "models/judging/AssignmentStore.h"
#include "models/judging/ConflictOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/workspace/Workspace.h"

#include <QHash>

namespace prizedesk {

namespace {

void loadEntries(const Database& database, const QString& stage, AssignmentSheet& sheet)
{
    Statement read = database.query(R"(
        select e.ref, e.title, e.field, e.theme
        from stage_entry s join entry e on e.id = s.entry
        where s.stage = ? and e.status not in ('withdrawn', 'disqualified') order by e.ref)");
    read.bind(stage);
    while (read.next())
        sheet.entries.push_back({read.text(0), read.text(1), read.text(2), read.text(3)});
}

void loadSuspicions(Workspace& workspace, const QString& theme, AssignmentSheet& sheet)
{
    const auto suspicions = ConflictOperations(workspace).suspicions(theme);
    if (!suspicions)
        throw OperationFailed(suspicions.error());
    QHash<qint64, QString> entries;
    Statement read = workspace.database().query("select id, ref from entry where theme = ?");
    read.bind(theme);
    while (read.next())
        entries.insert(read.integer(0), read.text(1));
    QHash<qint64, QString> judges;
    Statement names = workspace.database().query("select id, ref from judge order by ref");
    names.bind();
    while (names.next())
        judges.insert(names.integer(0), names.text(1));
    for (const Suspicion& suspicion : *suspicions) {
        if (!suspicion.isHint())
            sheet.suspected.insert(
                {entries.value(suspicion.entry.value()), judges.value(suspicion.judge.value())});
    }
}

} // namespace

Result<AssignmentSheet> AssignmentSheet::load(Workspace& workspace, const QString& stage)
{
    try {
        const Database& database = workspace.database();
        Statement read =
            database.query("select theme, closed_at_ms is null from stage where code = ?");
        read.bind(stage);
        requireRule(read.next(), Error::Code::NotFound, {stage});
        const QString theme = read.text(0);
        AssignmentSheet sheet;
        sheet.isOpen = read.integer(1) != 0;
        loadEntries(database, stage, sheet);
        std::set<QString> busy;
        for (const Assignment& assignment : AssignmentStore(database).list(stage)) {
            sheet.assigned.insert({assignment.pair, assignment.isLocked});
            busy.insert(assignment.pair.judge);
        }
        const JudgeStore store(database, workspace.vault());
        for (const prizedesk::Judge& judge : store.list()) {
            const bool works = judge.state == prizedesk::Judge::State::Member &&
                               (judge.themes.isEmpty() || judge.themes.contains(theme));
            if (works || busy.contains(judge.ref))
                sheet.judges.push_back({judge.ref, judge.name, judge.expertise, judge.themes,
                                        judge.maxEntries, judge.prefers});
        }
        for (const Conflict& conflict : store.conflicts())
            sheet.conflicts.insert({{conflict.entryRef, conflict.judgeRef}, conflict.category});
        loadSuspicions(workspace, theme, sheet);
        return sheet;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

int bridgesOf(const AssignmentSheet& sheet)
{
    AssignmentInput input;
    for (const auto& entry : sheet.entries)
        input.entries.push_back({entry.ref, {}, {}});
    for (const auto& judge : sheet.judges)
        input.judges.push_back({judge.ref, {}, {}, std::nullopt});
    std::vector<AssignmentPair> pairs;
    for (const auto& [pair, isLocked] : sheet.assigned)
        pairs.push_back(pair);
    input.perEntry = int(sheet.judges.size());
    const AssignmentProblem problem(input);
    const AssignmentProblem::Pairs numbered = problem.allowedOf(pairs);
    return AssignmentConnection(problem, numbered, numbered).bridges();
}

} // namespace prizedesk
