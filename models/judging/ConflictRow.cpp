#include "models/judging/ConflictOperations.h"
#include "models/judging/ConflictsTableModel.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/JudgeStore.h"
#include "models/workspace/Workspace.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

using Rows = std::map<DeclarationStore::Pair, ConflictRow>;

void addAssigned(const Database& database, const QString& theme, Rows& rows)
{
    Statement read = database.query(R"(
        select a.judge, a.entry, a.stage from assignment a join entry e on e.id = a.entry
        where e.theme = ? order by a.stage)");
    read.bind(theme);
    while (read.next())
        rows[{read.integer(0), read.integer(1)}].stages.append(read.text(2));
}

void addDeclared(const JudgeStore& store, const DeclarationStore& declarations, Rows& rows)
{
    for (const DeclarationStore::Pair& pair : declarations.declared())
        rows[pair].state = ConflictRow::State::None;
    for (const Conflict& conflict : store.conflicts()) {
        ConflictRow& row = rows[{conflict.judge.value(), conflict.entry.value()}];
        row.state = ConflictRow::State::Declared;
        row.category = conflict.category;
        row.note = conflict.note;
    }
}

/// Fills in who and what; rows of other themes go.
std::vector<ConflictRow> named(const Database& database, const std::vector<Judge>& known,
                               const QString& theme, Rows& rows)
{
    QHash<qint64, const Judge*> judges;
    for (const Judge& judge : known)
        judges.insert(judge.id.value(), &judge);
    std::vector<ConflictRow> found;
    Statement read = database.query(R"(
        select id, ref, title, case when organisation = '' then school else organisation end
        from entry where theme = ?)");
    read.bind(theme);
    QHash<qint64, QStringList> entries;
    while (read.next())
        entries.insert(read.integer(0), {read.text(1), read.text(2), read.text(3)});
    for (auto& [pair, row] : rows) {
        const auto entry = entries.constFind(pair.second);
        const Judge* judge = judges.value(pair.first);
        if (entry == entries.constEnd() || !judge)
            continue;
        row.judge = JudgeId(pair.first);
        row.entry = EntryId(pair.second);
        row.judgeRef = judge->ref;
        row.judgeName = judge->name;
        row.judgeKana = judge->kana;
        row.entryRef = entry->at(0);
        row.entryTitle = entry->at(1);
        row.organisation = entry->at(2);
        found.push_back(std::move(row));
    }
    std::sort(found.begin(), found.end(), [](const ConflictRow& a, const ConflictRow& b) {
        return std::tie(a.state, a.judgeRef, a.entryRef) <
               std::tie(b.state, b.judgeRef, b.entryRef);
    });
    return found;
}

} // namespace

qint64 ConflictRow::id() const
{
    constexpr qint64 kEntries = 1'000'000'000;
    return judge.value() * kEntries + entry.value();
}

Result<std::vector<ConflictRow>> ConflictRow::load(Workspace& workspace, const QString& theme)
{
    try {
        const Database& database = workspace.database();
        const JudgeStore store(database, workspace.vault());
        Rows rows;
        addAssigned(database, theme, rows);
        addDeclared(store, DeclarationStore(database), rows);
        const auto suspicions = ConflictOperations(workspace).suspicions(theme);
        if (!suspicions)
            return failure(suspicions.error());
        for (const Suspicion& suspicion : *suspicions) {
            ConflictRow& row = rows[{suspicion.judge.value(), suspicion.entry.value()}];
            row.state = State::Suspected;
            row.basis = suspicion.basis;
            row.category = suspicion.category;
        }
        return named(database, store.list(), theme, rows);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
