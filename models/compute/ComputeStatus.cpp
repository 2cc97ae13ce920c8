#include "models/compute/ComputeStatus.h"

#include "models/compute/ComputeSettings.h"
#include "models/compute/EnvelopeStore.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/TeamStore.h"
#include "models/compute/UsageStore.h"

#include <algorithm>
#include <set>

namespace prizedesk {

namespace {

/// Without a period in the settings, use begins with its first day, so that a forecast does not
/// count months in which nobody could compute.
ComputePeriod periodOfUse(const Database& database, const ComputeSettings& settings,
                          const std::optional<StoredPlan>& approved, const QDate& firstDay,
                          qint64 nowMs)
{
    ComputePeriod period = computePeriod(database, nowMs);
    if (approved) {
        period.startsOn = settings.startsOn.isValid() ? period.startsOn : approved->startsOn;
        period.endsOn = approved->endsOn;
    }
    if (!settings.startsOn.isValid() && firstDay.isValid() && firstDay <= period.endsOn)
        period.startsOn = std::max(period.startsOn, firstDay);
    period.endsOn = std::max(period.startsOn, period.endsOn);
    return period;
}

/// Days with a report that can be meant: within the days that are paid for and not after today. One
/// mistyped year must not move the day that everything is looked at. Where none is left, the rule
/// itself must be wrong, such as a clock or a period that was never set right.
std::set<QDate> crediblyReported(const std::vector<UsageRow>& rows, const ComputePeriod& period,
                                 const QDate& today)
{
    std::set<QDate> all;
    std::set<QDate> inside;
    std::set<QDate> past;
    for (const UsageRow& row : rows) {
        all.insert(row.day);
        if (row.day < period.startsOn || row.day > period.endsOn)
            continue;
        inside.insert(row.day);
        if (row.day <= today)
            past.insert(row.day);
    }
    if (!past.empty())
        return past;
    return inside.empty() ? all : inside;
}

} // namespace

Result<ComputeStatus> ComputeStatus::load(const Workspace& workspace, const QDate& on)
{
    return readGuarded(workspace, [&] {
        const Database& database = workspace.database();
        const ComputeSettings settings = ComputeSettingsStore(database).load();
        const qint64 nowMs = workspace.clock().nowMs();
        ComputeStatus status;
        status.envelope = EnvelopeStore(database).history();
        status.book = LedgerBook(LedgerStore(database).lines());
        status.reserve = settings.reserve;
        for (const OtherCost& cost : OtherCostStore(database).list())
            status.openOtherCost += status.book.unreserved(cost);
        status.approved = PlanStore(database).approved();
        TeamUseInput input;
        input.rows = UsageStore(database).current();
        for (const StudentTeam& team : TeamStore(database).list())
            input.teams.push_back(team.ref);
        for (const OfferRecord& offer : OfferStore(database).list())
            input.speeds.insert(offer.code, offer.speedMilli);
        const QDate today = competitionDay(database, nowMs);
        const std::set<QDate> days = crediblyReported(
            input.rows, periodOfUse(database, settings, status.approved, {}, nowMs), today);
        if (!days.empty()) {
            status.lastUsageDay = *days.rbegin();
            status.usageDays = int(days.size());
            for (QDate day = *days.begin(); day < status.lastUsageDay; day = day.addDays(1)) {
                if (!days.contains(day))
                    status.gaps.push_back(day);
            }
        }
        status.on = on.isValid() ? on : status.lastUsageDay.isValid() ? status.lastUsageDay : today;
        status.period = periodOfUse(database, settings, status.approved,
                                    days.empty() ? QDate() : *days.begin(), nowMs);
        input.period = status.period;
        input.on = status.on;
        input.lowPercent = settings.lowPercent;
        input.highPercent = settings.highPercent;
        status.teams = teamUse(status.book, input);
        return status;
    });
}

} // namespace prizedesk
