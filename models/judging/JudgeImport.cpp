#include "models/judging/JudgeImport.h"

#include "models/core/CorporateNumber.h"
#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/Width.h"
#include "models/judging/AssignmentStore.h"
#include "models/judging/ConflictCategory.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/ImportWriter.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "models/workspace/Workspace.h"

#include <QSet>

namespace prizedesk {

namespace {

const QString kJudge = QStringLiteral("judge");
const QString kEntry = QStringLiteral("entry");
const QString kName = QStringLiteral("name");
const QString kKana = QStringLiteral("kana");
const QString kCategory = QStringLiteral("category");
const QString kMaxEntries = QStringLiteral("max_entries");

bool isYes(const QString& text)
{
    static const QStringList words{QStringLiteral("1"),    QStringLiteral("○"),
                                   QStringLiteral("〇"),   QStringLiteral("◯"),
                                   QStringLiteral("yes"),  QStringLiteral("true"),
                                   QStringLiteral("はい"), QStringLiteral("委員長"),
                                   QStringLiteral("座長"), QStringLiteral("chair")};
    return words.contains(text.toLower());
}

std::optional<Judge::State> stateOf(const QString& text)
{
    if (text == QStringLiteral("候補") || text == QStringLiteral("候補者"))
        return Judge::State::Candidate;
    if (text == QStringLiteral("委員"))
        return Judge::State::Member;
    if (text == QStringLiteral("前委員") || text == QStringLiteral("退任") ||
        text == QStringLiteral("辞退"))
        return Judge::State::Former;
    return judgeStateFromCode(text.toLower());
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
        if (!isJudgeNumber(ref)) {
            find(row, QStringLiteral("reference.unknown"), kJudge, ref, {}, true);
            ++m_report.quarantined;
            return;
        }
        m_refByRow.insert(row.number, ref);
        const auto known = m_known.constFind(ref);
        Judge judge = known == m_known.constEnd() ? Judge{} : *known;
        judge.ref = ref;
        fill(judge, row, cells);
        if (const auto seen = m_seen.constFind(ref); seen != m_seen.constEnd()) {
            if (*seen != judge) {
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
        else if (*known == judge)
            ++m_report.unchanged;
        else
            ++m_report.updated;
        if (known == m_known.constEnd() || *known != judge)
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
            fillContact(judge, row, cells);
        }
        fillRegister(judge, row, cells);
        if (m_table.has(QStringLiteral("affiliation")))
            judge.affiliation = m_table.text(cells, QStringLiteral("affiliation"));
        if (m_table.has(QStringLiteral("expertise")))
            judge.expertise = splitList(m_table.text(cells, QStringLiteral("expertise")));
        if (m_table.has(QStringLiteral("prefers")))
            judge.prefers = splitWishes(m_table.text(cells, QStringLiteral("prefers")));
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

    void fillContact(Judge& judge, const SourceRow& row, const QStringList& cells)
    {
        if (m_table.has(QStringLiteral("email"))) {
            judge.email = normaliseEmail(m_table.text(cells, QStringLiteral("email")));
            if (!judge.email.isEmpty() && !isEmail(judge.email))
                find(row, QStringLiteral("email.syntax"), QStringLiteral("email"), judge.email,
                     judge.ref, true);
        }
        if (m_table.has(QStringLiteral("note")))
            judge.note = m_table.text(cells, QStringLiteral("note"));
    }

    /// Themes, committee, chair, state and dates, where the table has them.
    void fillRegister(Judge& judge, const SourceRow& row, const QStringList& cells)
    {
        const auto text = [&](const char* field) {
            return m_table.text(cells, QString::fromLatin1(field));
        };
        const auto has = [&](const char* field) { return m_table.has(QString::fromLatin1(field)); };
        if (has("themes"))
            judge.themes = splitList(text("themes"));
        if (has("committee"))
            judge.committee = text("committee");
        if (has("chair"))
            judge.isChair = isYes(text("chair"));
        if (has("corporate_number"))
            judge.corporateNumber = normaliseCorporateNumber(text("corporate_number"));
        if (has("state") && !text("state").isEmpty()) {
            if (const auto state = stateOf(text("state")))
                judge.state = *state;
            else
                find(row, QStringLiteral("reference.unknown"), QStringLiteral("state"),
                     text("state"), judge.ref, true);
        }
        const std::pair<const char*, QString*> dates[] = {{"term_from", &judge.termFrom},
                                                          {"term_to", &judge.termTo},
                                                          {"pledged_on", &judge.pledgedOn}};
        for (const auto& [field, date] : dates) {
            if (!has(field))
                continue;
            const auto parsed = parseDate(text(field));
            *date = parsed ? parsed->date.toString(Qt::ISODate) : QString();
            if (!parsed && !text(field).isEmpty())
                find(row, QStringLiteral("date.invalid"), QString::fromLatin1(field), text(field),
                     judge.ref, true);
        }
    }

    const ImportTable& m_table;
    ImportReport m_report;
    QHash<QString, Judge> m_known;
    QHash<QString, Judge> m_seen;
    QHash<int, QString> m_refByRow;
    std::vector<Judge> m_changes;
};

class ConflictPlan
{
public:
    ConflictPlan(const ImportTable& table, const JudgeStore& store, const Database& database)
        : m_table(table)
        , m_judges(store.ids())
        , m_declarations(database)
        , m_declared(m_declarations.declared())
        , m_assignments(database)
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
    /// Category 0: declared as none.
    [[nodiscard]] const std::vector<Conflict>& changes() const { return m_changes; }
    void write(const WriteTransaction& tx, const Conflict& conflict) const
    {
        m_declarations.put(tx, conflict.judge, conflict.entry, conflict.category, conflict.note,
                           DeclarationStore::Source::Import);
    }

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
        // A table from before does not take back what the judge declared since.
        if (known && conflict.category == 0 &&
            m_declarations.isByJudge(conflict.judge, conflict.entry))
            return leaveOut(row, QStringLiteral("declaration.newer"), kCategory,
                            conflictCategoryWords(known->category), conflict.entryRef);
        const bool same =
            known ? known->category == conflict.category && known->note == conflict.note
                  : conflict.category == 0 &&
                        m_declared.contains({conflict.judge.value(), conflict.entry.value()});
        if (same) {
            ++m_report.unchanged;
            return;
        }
        ++(known ? m_report.updated : m_report.imported);
        m_changes.push_back(conflict);
        if (conflict.category != 0 && m_assignments.isOpen(conflict.judge, conflict.entry))
            m_report.findings.push_back(rowFinding(row.number, QStringLiteral("assignment.removed"),
                                                   kJudge, conflict.judgeRef, conflict.entryRef,
                                                   false));
    }

    const ImportTable& m_table;
    QHash<QString, JudgeId> m_judges;
    DeclarationStore m_declarations;
    std::set<DeclarationStore::Pair> m_declared;
    AssignmentStore m_assignments;
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
                                  for (const Conflict& conflict : plan->changes())
                                      plan->write(tx, conflict);
                                  return QHash<int, PersonId>();
                              }};
    return writer.run(m_workspace, table, plan->report());
}

} // namespace prizedesk
