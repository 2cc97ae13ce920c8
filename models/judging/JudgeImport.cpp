#include "models/judging/JudgeImport.h"

#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/Width.h"
#include "models/judging/ImportWriter.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "models/workspace/Workspace.h"

#include <QRegularExpression>
#include <QSet>

namespace prizedesk {

namespace {

const QString kJudge = QStringLiteral("judge");
const QString kEntry = QStringLiteral("entry");
const QString kName = QStringLiteral("name");
const QString kKana = QStringLiteral("kana");
const QString kCategory = QStringLiteral("category");
const QString kMaxEntries = QStringLiteral("max_entries");

QStringList expertiseList(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;；\\n]"));
    QStringList fields;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString field = trimSpaces(part);
        if (!field.isEmpty() && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

bool isSame(const Judge& a, const Judge& b)
{
    return a.name == b.name && a.kana == b.kana && a.affiliation == b.affiliation &&
           a.expertise == b.expertise && a.maxEntries == b.maxEntries;
}

/// What a table of judges would change. Rows that cannot be used only leave findings.
class JudgePlan
{
public:
    JudgePlan(const ImportTable& table, const std::vector<Judge>& known)
        : m_table(table)
        , m_report(table.blankReport())
    {
        for (const Judge& judge : known)
            m_known.insert(judge.ref, judge);
        for (const SourceRow& row : table.source().rows)
            read(row);
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const std::vector<Judge>& changes() const { return m_changes; }
    [[nodiscard]] const QHash<int, QString>& refByRow() const { return m_refByRow; }
    [[nodiscard]] QHash<QString, PersonId> knownPersons() const
    {
        QHash<QString, PersonId> persons;
        for (const Judge& judge : m_known)
            persons.insert(judge.ref, judge.person);
        return persons;
    }

private:
    void find(const SourceRow& row, const QString& code, const QString& field, const QString& value,
              const QString& ref, bool error)
    {
        m_report.findings.push_back(rowFinding(row.number, code, field, value, ref, error));
    }

    void read(const SourceRow& row)
    {
        const QStringList cells = row.cells();
        const QString ref = normaliseReference(m_table.text(cells, kJudge));
        if (ref.isEmpty()) {
            find(row, QStringLiteral("reference.unknown"), kJudge, {}, {}, true);
            ++m_report.quarantined;
            return;
        }
        m_refByRow.insert(row.number, ref);
        const auto known = m_known.constFind(ref);
        Judge judge = known == m_known.constEnd() ? Judge{} : *known;
        judge.ref = ref;
        fill(judge, row, cells);
        if (const auto seen = m_seen.constFind(ref); seen != m_seen.constEnd()) {
            if (!isSame(*seen, judge)) {
                find(row, QStringLiteral("duplicate.suspect"), kJudge, ref, ref, true);
                ++m_report.quarantined;
            } else {
                ++m_report.unchanged;
            }
            return;
        }
        m_seen.insert(ref, judge);
        if (known == m_known.constEnd())
            ++m_report.imported;
        else if (isSame(*known, judge))
            ++m_report.unchanged;
        else
            ++m_report.updated;
        if (known == m_known.constEnd() || !isSame(*known, judge))
            m_changes.push_back(judge);
    }

    void fill(Judge& judge, const SourceRow& row, const QStringList& cells)
    {
        // What was erased stays erased: its name is not taken from an old table again.
        if (!judge.erased) {
            if (m_table.has(kName))
                judge.name = m_table.text(cells, kName);
            if (judge.name.isEmpty())
                find(row, QStringLiteral("representative.required"), kName, {}, judge.ref, true);
            if (m_table.has(kKana)) {
                const QString kana = m_table.text(cells, kKana);
                judge.kana = normaliseKana(kana).value_or(kana);
                if (!kana.isEmpty() && !isKana(kana))
                    find(row, QStringLiteral("kana.not_kana"), kKana, kana, judge.ref, true);
            }
        }
        if (m_table.has(QStringLiteral("affiliation")))
            judge.affiliation = m_table.text(cells, QStringLiteral("affiliation"));
        if (m_table.has(QStringLiteral("expertise")))
            judge.expertise = expertiseList(m_table.text(cells, QStringLiteral("expertise")));
        if (!m_table.has(kMaxEntries))
            return;
        const QString most = m_table.text(cells, kMaxEntries);
        const auto number = parseInteger(most);
        judge.maxEntries.reset();
        if (number && *number >= 0 && *number <= 100'000)
            judge.maxEntries = int(*number);
        else if (!most.isEmpty())
            find(row, QStringLiteral("number.invalid"), kMaxEntries, most, judge.ref, true);
    }

    const ImportTable& m_table;
    ImportReport m_report;
    QHash<QString, Judge> m_known;
    QHash<QString, Judge> m_seen;
    QHash<int, QString> m_refByRow;
    std::vector<Judge> m_changes;
};

/// 1 … 5, 0 for "none", nothing for other text.
std::optional<int> conflictCategory(const QString& text)
{
    static const QStringList none{QStringLiteral("なし"), QStringLiteral("無し"),
                                  QStringLiteral("無"), QStringLiteral("none"),
                                  QStringLiteral("no")};
    if (none.contains(text.toLower()))
        return 0;
    if (text.size() == 1 && text.front() >= QChar(u'①') && text.front() <= QChar(u'⑤'))
        return text.front().unicode() - u'①' + 1;
    const auto number = parseInteger(text);
    return number && *number >= 0 && *number <= 5 ? std::optional(int(*number)) : std::nullopt;
}

class ConflictPlan
{
public:
    ConflictPlan(const ImportTable& table, const JudgeStore& store, const Database& database)
        : m_table(table)
        , m_judges(store.ids())
        , m_report(table.blankReport())
    {
        for (const Conflict& conflict : store.conflicts())
            m_known.insert({conflict.judgeRef, conflict.entryRef}, conflict);
        Statement entries = database.query("select ref, id from entry");
        entries.bind();
        while (entries.next())
            m_entries.insert(entries.text(0), EntryId(entries.integer(1)));
        for (const SourceRow& row : table.source().rows)
            read(row);
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    /// Category 0: to be taken away.
    [[nodiscard]] const std::vector<Conflict>& changes() const { return m_changes; }

private:
    void leaveOut(const SourceRow& row, const QString& code, const QString& field,
                  const QString& value, const QString& ref)
    {
        m_report.findings.push_back(rowFinding(row.number, code, field, value, ref));
        ++m_report.quarantined;
    }

    void read(const SourceRow& row)
    {
        const QStringList cells = row.cells();
        Conflict conflict;
        conflict.judgeRef = normaliseReference(m_table.text(cells, kJudge));
        conflict.entryRef = normaliseReference(m_table.text(cells, kEntry));
        conflict.judge = m_judges.value(conflict.judgeRef);
        conflict.entry = m_entries.value(conflict.entryRef);
        const QString unknown = QStringLiteral("reference.unknown");
        if (!conflict.judge.isValid())
            return leaveOut(row, unknown, kJudge, conflict.judgeRef, conflict.entryRef);
        if (!conflict.entry.isValid())
            return leaveOut(row, unknown, kEntry, conflict.entryRef, {});
        const QString category = m_table.text(cells, kCategory);
        const auto number = conflictCategory(category);
        if (!number)
            return leaveOut(row, QStringLiteral("number.invalid"), kCategory, category,
                            conflict.entryRef);
        conflict.category = *number;
        const QPair<QString, QString> key(conflict.judgeRef, conflict.entryRef);
        const auto known = m_known.constFind(key);
        if (m_table.has(QStringLiteral("note")))
            conflict.note = m_table.text(cells, QStringLiteral("note"));
        else if (known != m_known.constEnd())
            conflict.note = known->note;
        take(row, conflict, known == m_known.constEnd() ? nullptr : &*known);
    }

    void take(const SourceRow& row, const Conflict& conflict, const Conflict* known)
    {
        const QPair<QString, QString> key(conflict.judgeRef, conflict.entryRef);
        if (m_seen.contains(key)) {
            const Conflict& first = m_seen[key];
            if (first.category != conflict.category || first.note != conflict.note)
                return leaveOut(row, QStringLiteral("duplicate.suspect"), kEntry, conflict.entryRef,
                                conflict.entryRef);
            ++m_report.unchanged;
            return;
        }
        m_seen.insert(key, conflict);
        const bool same = known
                              ? known->category == conflict.category && known->note == conflict.note
                              : conflict.category == 0;
        if (same) {
            ++m_report.unchanged;
            return;
        }
        ++(known ? m_report.updated : m_report.imported);
        m_changes.push_back(conflict);
    }

    const ImportTable& m_table;
    QHash<QString, JudgeId> m_judges;
    QHash<QString, EntryId> m_entries;
    QHash<QPair<QString, QString>, Conflict> m_known;
    QHash<QPair<QString, QString>, Conflict> m_seen;
    ImportReport m_report;
    std::vector<Conflict> m_changes;
};

} // namespace

Result<ImportReport> JudgeImport::judges(const ImportTable& table, bool dryRun)
{
    JudgeStore store(m_workspace.database(), m_workspace.vault());
    std::optional<JudgePlan> plan;
    try {
        plan.emplace(table, store.list());
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    if (dryRun)
        return plan->report();
    const ImportWriter writer{
        QStringLiteral("judges"), !plan->changes().empty(), [&](WriteTransaction& tx) {
            QHash<QString, PersonId> persons = plan->knownPersons();
            for (Judge judge : plan->changes()) {
                if (judge.id.isValid())
                    store.update(tx, judge);
                else
                    store.insert(tx, judge);
                persons.insert(judge.ref, judge.person);
            }
            QHash<int, PersonId> byRow;
            for (auto it = plan->refByRow().begin(); it != plan->refByRow().end(); ++it)
                byRow.insert(it.key(), persons.value(it.value()));
            return byRow;
        }};
    return writer.run(m_workspace, table, plan->report());
}

Result<ImportReport> JudgeImport::conflicts(const ImportTable& table, bool dryRun)
{
    const JudgeStore store(m_workspace.database(), m_workspace.vault());
    std::optional<ConflictPlan> plan;
    try {
        plan.emplace(table, store, m_workspace.database());
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    if (dryRun)
        return plan->report();
    const ImportWriter writer{QStringLiteral("conflicts"), !plan->changes().empty(),
                              [&](WriteTransaction& tx) {
                                  for (const Conflict& conflict : plan->changes()) {
                                      if (conflict.category == 0)
                                          store.removeConflict(tx, conflict.judge, conflict.entry);
                                      else
                                          store.putConflict(tx, conflict);
                                  }
                                  return QHash<int, PersonId>();
                              }};
    return writer.run(m_workspace, table, plan->report());
}

} // namespace prizedesk
