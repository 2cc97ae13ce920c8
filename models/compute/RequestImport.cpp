#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/OfferStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/RequestChecks.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamStore.h"
#include "models/judging/ImportWriter.h"

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

struct RequestChange
{
    StudentTeam team;
    bool changesTeam = false;
    TeamRequest request;
    bool changesRequest = false;
};

/// The findings of one request that do not keep it out.
void checkRequest(const TeamRequest& row, int number, const std::vector<OfferRecord>& offers,
                  const ComputeSettings& settings, std::vector<ImportReport::Finding>& findings)
{
    const ComputeRequest& request = row.request;
    const auto tell = [&](const char* code, const char* field, const QString& value) {
        findings.push_back(rowFinding(number, QLatin1String(code), QLatin1String(field), value,
                                      request.team, false));
    };
    for (const QString& code : request.offers) {
        if (std::none_of(offers.begin(), offers.end(),
                         [&](const OfferRecord& offer) { return offer.code == code; }))
            tell("reference.unknown", "offers", code);
    }
    if (asksAboveCapacity(row, offers))
        tell("capacity.exceeded", "max_gpu_hours", QString::number(request.maximumMilli / 1000));
    if (const QDate day = dayOutsidePeriod(row, settings); day.isValid())
        tell("period.outside", day == row.startsOn ? "starts_on" : "ends_on",
             day.toString(Qt::ISODate));
}

} // namespace

Result<ImportReport> ComputeImport::requests(const ImportTable& table, bool dryRun)
{
    struct Plan
    {
        ImportReport report;
        std::vector<RequestChange> changes;
    };
    const auto planned = readGuarded(m_workspace, [&] {
        const Database& database = m_workspace.database();
        const ComputeSettings settings = ComputeSettingsStore(database).load();
        const std::vector<OfferRecord> offers = OfferStore(database).list();
        std::map<QString, StudentTeam> teams;
        for (const StudentTeam& team : TeamStore(database).list())
            teams.emplace(team.ref, team);
        std::map<QString, TeamRequest> known;
        for (const TeamRequest& request : RequestStore(database).list())
            known.emplace(request.request.team, request);
        RequestTable read = readRequests(table);
        Plan plan{table.blankReport(), {}};
        plan.report.findings = std::move(read.findings);
        for (size_t i = 0; i < read.requests.size(); ++i) {
            RequestChange change;
            change.request = read.requests[i];
            ComputeRequest& request = change.request.request;
            checkRequest(change.request, read.rows[i], offers, settings, plan.report.findings);
            const auto team = teams.find(request.team);
            const auto before = known.find(request.team);
            if (team != teams.end())
                change.team = team->second;
            change.team.ref = request.team;
            if (table.has(QStringLiteral("institution")) && !request.institution.isEmpty())
                change.team.institution = request.institution;
            if (table.has(QStringLiteral("category")) && !request.category.isEmpty())
                change.team.category = request.category;
            request.institution = change.team.institution;
            request.category = change.team.category;
            change.changesTeam = team == teams.end() || change.team != team->second;
            change.changesRequest = before == known.end() || before->second != change.request;
            if (!change.changesTeam && !change.changesRequest) {
                ++plan.report.unchanged;
                continue;
            }
            ++(before == known.end() ? plan.report.imported : plan.report.updated);
            plan.changes.push_back(std::move(change));
        }
        plan.report.quarantined =
            plan.report.rows - plan.report.imported - plan.report.updated - plan.report.unchanged;
        return plan;
    });
    if (!planned)
        return failure(planned.error());
    if (dryRun)
        return planned->report;
    const ImportWriter writer{
        .kind = QStringLiteral("requests"),
        .changesAnything = !planned->changes.empty(),
        .write = [&](WriteTransaction& tx) {
            for (RequestChange change : planned->changes) {
                if (change.changesTeam)
                    TeamStore(tx.database()).put(tx, change.team);
                RequestStore(tx.database()).put(tx, change.team.id, change.request);
            }
            return QHash<int, PersonId>();
        }};
    return writer.run(m_workspace, table, planned->report);
}

} // namespace prizedesk
