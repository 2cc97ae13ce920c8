#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/TeamApplicants.h"
#include "models/compute/TeamStore.h"
#include "models/judging/ImportWriter.h"
#include "models/judging/RefText.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

bool saysLeader(const QString& role)
{
    static const QStringList words{QStringLiteral("leader"), QStringLiteral("リーダー"),
                                   QStringLiteral("代表"),   QStringLiteral("代表者"),
                                   QStringLiteral("主将"),   QStringLiteral("lead")};
    return words.contains(role.toLower());
}

class TeamPlan
{
public:
    TeamPlan(const ImportTable& table, const Database& database)
        : m_table(table)
        , m_report(table.blankReport())
        , m_applicants(teamApplicants(database))
    {
        for (const TeamApplicant& applicant : m_applicants)
            m_byRef.insert(applicant.ref, applicant);
        for (const StudentTeam& team : TeamStore(database).list())
            m_known.emplace(team.ref, team);
        for (const SourceRow& row : table.source().rows)
            read(row);
        for (auto& [ref, team] : m_teams)
            finish(team);
        count();
    }

    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const std::vector<StudentTeam>& changes() const { return m_changes; }
    [[nodiscard]] const QHash<int, PersonId>& persons() const { return m_persons; }

private:
    void read(const SourceRow& row)
    {
        const QStringList cells = row.cells();
        const auto cell = [&](const char* name) {
            return m_table.text(cells, QLatin1String(name));
        };
        const QString ref = normaliseReference(cell("team"));
        const QString member = normaliseReference(cell("member"));
        const auto refuse = [&](const char* code, const char* field, const QString& other = {}) {
            ImportReport::Finding finding =
                rowFinding(row.number, QLatin1String(code), QLatin1String(field), cell(field), ref);
            finding.other = other;
            m_report.findings.push_back(finding);
        };
        const TeamApplicant applicant = m_byRef.value(member);
        const auto joined = readDay(cell("from"));
        if (ref.isEmpty())
            return refuse("reference.unknown", "team");
        if (!applicant.id.isValid() || !applicant.runs)
            return refuse("reference.unknown", "member");
        if (m_memberRows.contains(member))
            return refuse("duplicate.suspect", "member", m_memberRows.value(member));
        if (!joined)
            return refuse("date.invalid", "from");
        m_memberRows.insert(member, ref);
        m_persons.insert(row.number, applicant.person);
        auto [place, isNew] = m_teams.try_emplace(ref);
        StudentTeam& team = place->second;
        if (isNew) {
            const auto known = m_known.find(ref);
            if (known != m_known.end())
                team = known->second;
            team.ref = ref;
            team.members.clear();
        }
        for (const auto& [field, value] :
             {std::pair{"name", &team.name}, std::pair{"institution", &team.institution},
              std::pair{"category", &team.category}}) {
            if (!cell(field).isEmpty())
                *value = cell(field);
        }
        const QString role = cell("role");
        bool leads = saysLeader(role);
        if (leads && team.leader()) {
            m_report.findings.push_back(rowFinding(row.number, QStringLiteral("duplicate.suspect"),
                                                   QStringLiteral("role"), role, ref, false));
            leads = false;
        }
        team.members.push_back({applicant.id, member, role, leads, *joined});
        m_rowOf[ref].push_back(row.number);
    }

    void finish(StudentTeam& team)
    {
        std::sort(team.members.begin(), team.members.end(),
                  [](const TeamMember& a, const TeamMember& b) {
                      return a.leads != b.leads ? a.leads : a.ref < b.ref;
                  });
        completeFromMembers(team, m_applicants);
        const auto known = m_known.find(team.ref);
        if (known == m_known.end() || known->second != team)
            m_changes.push_back(team);
    }

    void count()
    {
        for (const auto& [ref, rows] : m_rowOf) {
            const auto known = m_known.find(ref);
            const bool changes = std::any_of(m_changes.begin(), m_changes.end(),
                                             [&ref = ref](const auto& team) { return team.ref == ref; });
            int& counter = !changes                 ? m_report.unchanged
                           : known == m_known.end() ? m_report.imported
                                                    : m_report.updated;
            counter += int(rows.size());
        }
        m_report.quarantined =
            m_report.rows - m_report.imported - m_report.updated - m_report.unchanged;
    }

    const ImportTable& m_table;
    ImportReport m_report;
    std::vector<TeamApplicant> m_applicants;
    QHash<QString, TeamApplicant> m_byRef;
    std::map<QString, StudentTeam> m_known;
    std::map<QString, StudentTeam> m_teams;
    std::map<QString, std::vector<int>> m_rowOf;
    QHash<QString, QString> m_memberRows;
    QHash<int, PersonId> m_persons;
    std::vector<StudentTeam> m_changes;
};

} // namespace

const std::vector<FieldSpec>& ComputeImport::teamFields()
{
    static const std::vector<FieldSpec> fields{
        computeField(QStringLiteral("team"),
                     {QStringLiteral("チーム"), QStringLiteral("チーム番号")}, true),
        computeField(
            QStringLiteral("member"),
            {QStringLiteral("応募番号"), QStringLiteral("メンバー"), QStringLiteral("構成員")},
            true),
        computeField(QStringLiteral("role"), {QStringLiteral("役割"), QStringLiteral("担当")}),
        computeField(QStringLiteral("from"), {QStringLiteral("参加日"), QStringLiteral("加入日")}),
        computeField(QStringLiteral("name"), {QStringLiteral("チーム名")}),
        computeField(QStringLiteral("institution"),
                     {QStringLiteral("所属機関"), QStringLiteral("学校")}),
        computeField(QStringLiteral("category"), {QStringLiteral("区分")}),
    };
    return fields;
}

Result<ImportReport> ComputeImport::teams(const ImportTable& table, bool dryRun)
{
    const auto planned =
        readGuarded(m_workspace, [&] { return TeamPlan(table, m_workspace.database()); });
    if (!planned)
        return failure(planned.error());
    if (dryRun)
        return planned->report();
    const ImportWriter writer{.kind = QStringLiteral("teams"),
                              .changesAnything = !planned->changes().empty(),
                              .write = [&](WriteTransaction& tx) {
                                  for (StudentTeam team : planned->changes())
                                      TeamStore(tx.database()).put(tx, team);
                                  return planned->persons();
                              }};
    return writer.run(m_workspace, table, planned->report());
}

} // namespace prizedesk
