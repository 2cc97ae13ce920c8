#include "ui/compute/ComputeData.h"

#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamStore.h"
#include "models/compute/UsageStore.h"

namespace prizedesk {

Result<ComputeData> ComputeData::load(const Workspace& workspace)
{
    auto status = ComputeStatus::load(workspace);
    if (!status)
        return failure(status.error());
    return readGuarded(workspace, [&] {
        const Database& database = workspace.database();
        ComputeData data;
        data.status = std::move(*status);
        data.settings = ComputeSettingsStore(database).load();
        data.plans = PlanStore(database).list();
        data.offers = OfferStore(database).list();
        data.teams = TeamStore(database).list();
        data.requests = RequestStore(database).list();
        data.costs = OtherCostStore(database).list();
        data.usage = UsageStore(database).all();
        data.remarks = usageRemarks(database);
        return data;
    });
}

const TeamRequest* ComputeData::request(const QString& team) const
{
    for (const TeamRequest& each : requests) {
        if (each.request.team == team)
            return &each;
    }
    return nullptr;
}

QMap<QString, QString> ComputeData::teamNames() const
{
    QMap<QString, QString> names;
    for (const StudentTeam& team : teams)
        names.insert(team.ref, team.name);
    return names;
}

} // namespace prizedesk
