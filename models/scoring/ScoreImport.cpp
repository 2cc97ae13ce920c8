#include "models/scoring/ScoreImport.h"

#include "models/core/Numbers.h"
#include "models/core/SearchKey.h"
#include "models/core/Width.h"
#include "models/judging/DeclarationRule.h"
#include "models/judging/ImportWriter.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreFields.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QSet>

#include <limits>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

using MarkKey = std::tuple<qint64, qint64, qint64>; // judge, entry, criterion

MarkKey keyOf(const Mark& mark)
{
    return {mark.judge.value(), mark.entry.value(), mark.criterion};
}

std::optional<int> gateMark(const QString& text)
{
    static const QStringList pass{
        QStringLiteral("1"),    QStringLiteral("○"),  QStringLiteral("〇"), QStringLiteral("◯"),
        QStringLiteral("o"),    QStringLiteral("可"), QStringLiteral("適"), QStringLiteral("適合"),
        QStringLiteral("pass"), QStringLiteral("yes")};
    static const QStringList fail{QStringLiteral("0"),    QStringLiteral("×"),
                                  QStringLiteral("✕"),    QStringLiteral("✖"),
                                  QStringLiteral("x"),    QStringLiteral("否"),
                                  QStringLiteral("不可"), QStringLiteral("不適合"),
                                  QStringLiteral("fail"), QStringLiteral("no")};
    if (pass.contains(text))
        return 1;
    return fail.contains(text) ? std::optional(0) : std::nullopt;
}

/// What stands in the file, gathered once for a table of any length.
struct Known
{
    explicit Known(const Database& database)
        : declarations(database)
    {
    }

    Stage stage;
    QHash<QString, JudgeId> judges;
    QHash<QString, EntryId> entries;    ///< of the stage
    QHash<QString, Criterion> criteria; ///< by folded code and names
    QSet<QPair<qint64, qint64>> conflicts;
    DeclarationRule declarations;
    std::map<MarkKey, Mark> marks;
};

Known gather(const Database& database, Vault& vault, const QString& stage)
{
    const Programme programme = ProgrammeStore(database).load();
    const Stage* found = programme.stage(stage);
    requireRule(found != nullptr, Error::Code::NotFound, {stage});
    requireRule(!found->closedAtMs, Error::Code::StageClosed, {stage});
    Known known(database);
    known.stage = *found;
    const JudgeStore judges(database, vault);
    known.judges = judges.ids();
    for (const StageMember& member : StageStore(database).members(stage))
        known.entries.insert(member.ref, member.entry);
    const std::vector<Criterion> criteria = programme.criteriaOf(stage);
    for (const Criterion& criterion : criteria) {
        known.criteria.insert(searchKey(criterion.name.ja), criterion);
        known.criteria.insert(searchKey(criterion.name.en), criterion);
    }
    for (const Criterion& criterion : criteria)
        known.criteria.insert(searchKey(criterion.code), criterion);
    for (const Conflict& conflict : judges.conflicts())
        known.conflicts.insert({conflict.judge.value(), conflict.entry.value()});
    for (const Mark& mark : ScoreStore(database).marks(stage))
        known.marks.insert({keyOf(mark), mark});
    return known;
}

/// What a table of scores would change.
class ScorePlan
{
public:
    ScorePlan(const ImportTable& table, const Known& known)
        : m_table(table)
        , m_known(known)
        , m_report(table.blankReport())
    {
        for (const SourceRow& row : table.source().rows)
            read(row);
        for (const auto& [key, taken] : m_taken) {
            if (!taken.contradicted)
                settle(taken.mark);
        }
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const std::vector<Mark>& changes() const { return m_changes; }

private:
    struct Taken
    {
        Mark mark;
        int row = 0;
        QString text;
        bool contradicted = false;
    };

    void leaveOut(int row, const QString& code, const QString& field, const QString& value,
                  const QString& ref)
    {
        m_report.findings.push_back(rowFinding(row, code, field, value, ref));
        ++m_report.quarantined;
    }

    void read(const SourceRow& row)
    {
        const QStringList cells = row.cells();
        const auto text = [&](const char* field) {
            return m_table.text(cells, QString::fromLatin1(field));
        };
        const QString unknown = QStringLiteral("reference.unknown");
        const QString entryRef = normaliseReference(text("entry"));
        const QString judgeRef = normaliseReference(text("judge"));
        Mark mark;
        mark.judge = m_known.judges.value(judgeRef);
        if (!mark.judge.isValid())
            return leaveOut(row.number, unknown, QStringLiteral("judge"), judgeRef, entryRef);
        mark.entry = m_known.entries.value(entryRef);
        if (!mark.entry.isValid())
            return leaveOut(row.number, unknown, QStringLiteral("entry"), entryRef, {});
        const auto criterion = m_known.criteria.constFind(searchKey(text("criterion")));
        if (criterion == m_known.criteria.constEnd())
            return leaveOut(row.number, unknown, QStringLiteral("criterion"), text("criterion"),
                            entryRef);
        mark.criterion = criterion->id;
        if (m_known.conflicts.contains({mark.judge.value(), mark.entry.value()}))
            return leaveOut(row.number, QStringLiteral("conflict.declared"),
                            QStringLiteral("judge"), judgeRef, entryRef);
        if (m_known.declarations.blocks(mark.judge, mark.entry))
            return leaveOut(row.number, QStringLiteral("declaration.missing"),
                            QStringLiteral("judge"), judgeRef, entryRef);
        const auto value = parseMark(*criterion, text("mark"));
        if (!value)
            return leaveOut(row.number, QStringLiteral("number.invalid"), QStringLiteral("mark"),
                            text("mark"), entryRef);
        mark.mark = *value;
        const auto stored = m_known.marks.find(keyOf(mark));
        if (m_table.has(QStringLiteral("comment")))
            mark.comment = text("comment");
        else if (stored != m_known.marks.end())
            mark.comment = stored->second.comment;
        take(row.number, mark, text("mark"), entryRef);
    }

    void take(int row, const Mark& mark, const QString& text, const QString& entryRef)
    {
        const auto [place, isNew] = m_taken.insert({keyOf(mark), {mark, row, text, false}});
        if (isNew)
            return;
        Taken& first = place->second;
        if (!first.contradicted && first.mark == mark) {
            ++m_report.unchanged;
            return;
        }
        // Which of two is right, a person must say: neither is taken.
        const QString code = QStringLiteral("duplicate.suspect");
        if (!first.contradicted)
            leaveOut(first.row, code, QStringLiteral("mark"), first.text, entryRef);
        first.contradicted = true;
        leaveOut(row, code, QStringLiteral("mark"), text, entryRef);
    }

    void settle(const Mark& mark)
    {
        const auto stored = m_known.marks.find(keyOf(mark));
        if (stored == m_known.marks.end())
            ++m_report.imported;
        else if (stored->second == mark)
            ++m_report.unchanged;
        else
            ++m_report.updated;
        if (stored == m_known.marks.end() || stored->second != mark)
            m_changes.push_back(mark);
    }

    const ImportTable& m_table;
    const Known& m_known;
    ImportReport m_report;
    std::map<MarkKey, Taken> m_taken;
    std::vector<Mark> m_changes;
};

} // namespace

std::optional<int> parseMark(const Criterion& criterion, const QString& text)
{
    const QString plain = toHalfWidthAscii(trimSpaces(text)).toLower();
    if (criterion.kind == Criterion::Kind::Gate)
        return gateMark(plain);
    const auto number = parseInteger(plain);
    if (!number || !isAllowedMark(criterion, *number))
        return std::nullopt;
    return int(*number);
}

const std::vector<FieldSpec>& ScoreImport::fields()
{
    static const std::vector<FieldSpec> fields{judgeColumn(), entryColumn(), criterionColumn(),
                                               markColumn(), commentColumn()};
    return fields;
}

Result<ImportReport> ScoreImport::scores(const QString& stage, const ImportTable& table,
                                         bool dryRun)
{
    const Database& database = m_workspace.database();
    ImportReport report;
    std::vector<Mark> changes;
    try {
        const Known known = gather(database, m_workspace.vault(), stage);
        const ScorePlan plan(table, known);
        report = plan.report();
        changes = plan.changes();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    if (dryRun)
        return report;
    const ImportWriter writer{QStringLiteral("scores"), !changes.empty(),
                              [&](WriteTransaction& tx) {
                                  const ScoreStore store(database);
                                  for (const Mark& mark : changes)
                                      store.put(tx, stage, mark);
                                  return QHash<int, PersonId>();
                              }};
    return writer.run(m_workspace, table, report);
}

} // namespace prizedesk
