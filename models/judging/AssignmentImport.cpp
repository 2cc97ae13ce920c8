#include "models/judging/AssignmentImport.h"

#include "models/judging/AssignmentStore.h"
#include "models/judging/ImportWriter.h"
#include "models/judging/JudgeImport.h"
#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// What a table of pairs would add to a stage.
class PairPlan
{
public:
    PairPlan(const ImportTable& table, const Database& database, const QString& stage)
        : m_table(table)
        , m_report(table.blankReport())
    {
        const Programme programme = ProgrammeStore(database).load();
        const Stage* found = programme.stage(stage);
        requireRule(found != nullptr, Error::Code::NotFound, {stage});
        requireRule(!found->closedAtMs, Error::Code::StageClosed, {stage});
        const AssignmentStore store(database);
        for (const auto& entry : store.entries(stage))
            m_entries.insert({entry.ref, entry});
        for (const auto& judge : store.judges())
            m_judges.insert({judge.ref, judge});
        for (const AssignmentPair& pair : store.conflicts())
            m_conflicts.insert(pair);
        for (const Assignment& assignment : store.list(stage)) {
            m_known.insert(assignment.pair);
            ++m_load[assignment.pair.judge];
        }
        for (const SourceRow& row : table.source().rows)
            read(row);
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const std::vector<AssignmentPair>& added() const { return m_added; }

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
        const AssignmentPair pair{normaliseReference(m_table.text(cells, u"entry"_s)),
                                  normaliseReference(m_table.text(cells, u"judge"_s))};
        const auto judge = m_judges.find(pair.judge);
        const auto entry = m_entries.find(pair.entry);
        if (judge == m_judges.end())
            return leaveOut(row, u"reference.unknown"_s, u"judge"_s, pair.judge, pair.entry);
        if (entry == m_entries.end())
            return leaveOut(row, u"reference.unknown"_s, u"entry"_s, pair.entry, {});
        const QStringList& themes = judge->second.themes;
        if (!themes.isEmpty() && !themes.contains(entry->second.theme))
            return leaveOut(row, u"assignment.theme"_s, u"judge"_s, pair.judge, pair.entry);
        if (m_conflicts.contains(pair))
            return leaveOut(row, u"conflict.declared"_s, u"judge"_s, pair.judge, pair.entry);
        if (!m_known.insert(pair).second) {
            ++m_report.unchanged;
            return;
        }
        ++m_report.imported;
        m_added.push_back(pair);
        // A person may give a judge more than the register says; it is told, not refused.
        const auto most = judge->second.maxEntries;
        if (most && ++m_load[pair.judge] > *most)
            m_report.findings.push_back(rowFinding(row.number, u"assignment.over_limit"_s,
                                                   u"judge"_s, pair.judge, pair.entry, false));
    }

    const ImportTable& m_table;
    ImportReport m_report;
    std::map<QString, AssignmentInput::Entry> m_entries;
    std::map<QString, AssignmentInput::Judge> m_judges;
    std::set<AssignmentPair> m_conflicts;
    std::set<AssignmentPair> m_known;
    std::map<QString, int> m_load;
    std::vector<AssignmentPair> m_added;
};

} // namespace

const std::vector<FieldSpec>& AssignmentImport::fields()
{
    static const std::vector<FieldSpec> pair = [] {
        std::vector<FieldSpec> both;
        std::copy_if(JudgeImport::conflictFields().begin(), JudgeImport::conflictFields().end(),
                     std::back_inserter(both), [](const FieldSpec& field) {
                         return field.code == "judge"_L1 || field.code == "entry"_L1;
                     });
        return both;
    }();
    return pair;
}

Result<ImportReport> AssignmentImport::assignments(const QString& stage, const ImportTable& table,
                                                   bool dryRun)
{
    std::optional<PairPlan> plan;
    try {
        plan.emplace(table, m_workspace.database(), stage);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
    if (dryRun)
        return plan->report();
    const ImportWriter writer{u"assignments"_s, !plan->added().empty(), [&](WriteTransaction& tx) {
                                  const AssignmentStore store(tx.database());
                                  for (const AssignmentPair& pair : plan->added())
                                      store.add(tx, stage, pair);
                                  return QHash<int, PersonId>();
                              }};
    return writer.run(m_workspace, table, plan->report());
}

} // namespace prizedesk
