#include "app/cli/GpuCommand.h"

#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/compute/ComputeTables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

double hours(qint64 milli)
{
    return double(milli) / 1000.0;
}

} // namespace

Result<Yen> yenOption(const std::string& given, const QString& option)
{
    if (given.empty())
        return Yen(0);
    const auto amount = parseYen(text(given));
    if (!amount || *amount < Yen(0))
        return failure(
            Error::Code::Usage,
            {QCoreApplication::translate("Cli", "%1 is no amount of yen: %2").arg(option, text(given))});
    return *amount;
}

Result<QDate> dayOption(const std::string& given, const QString& option)
{
    const auto day = readDay(text(given));
    if (!day)
        return failure(
            Error::Code::Usage,
            {QCoreApplication::translate("Cli", "%1 is no date: %2").arg(option, text(given))});
    return *day;
}

QJsonObject allocationJson(const AllocationPlan& plan)
{
    QJsonArray teams;
    for (const TeamAllocation& team : plan.teams) {
        QJsonArray lines;
        for (const AllocationLine& line : team.lines) {
            lines.append(QJsonObject{{u"offer"_s, line.offer},
                                     {u"gpu_hours"_s, line.hours},
                                     {u"yen"_s, line.yen.amount()}});
        }
        teams.append(QJsonObject{{u"team"_s, team.team},
                                 {u"funded"_s, team.isFunded()},
                                 {u"effective_hours"_s, hours(team.effectiveMilli)},
                                 {u"yen"_s, team.yen.amount()},
                                 {u"why"_s, allocationWhy(team.why)},
                                 {u"why_code"_s, team.why.code},
                                 {u"lines"_s, lines}});
    }
    QJsonArray obstacles;
    for (const AllocationReason& reason : plan.obstacles)
        obstacles.append(allocationWhy(reason));
    return {{u"status"_s, allocationStatusCode(plan.status)},
            {u"policy"_s, allocationPolicyCode(plan.policy)},
            {u"objective"_s, plan.objective},
            {u"bound"_s, plan.bound},
            {u"gap"_s, plan.gap()},
            {u"available_yen"_s, plan.available.amount()},
            {u"spent_yen"_s, plan.spent.amount()},
            {u"unspent_yen"_s, plan.unspent.amount()},
            {u"obstacles"_s, obstacles},
            {u"teams"_s, teams}};
}

QJsonObject storedPlanJson(const StoredPlan& stored)
{
    QJsonObject object = allocationJson(stored.plan);
    object.insert(u"name"_s, stored.name);
    object.insert(u"kind"_s, planKindCode(stored.kind));
    object.insert(u"state"_s, planStateCode(stored.state));
    object.insert(u"starts_on"_s, stored.startsOn.toString(Qt::ISODate));
    object.insert(u"ends_on"_s, stored.endsOn.toString(Qt::ISODate));
    object.insert(u"envelope_yen"_s, stored.problem.envelope.amount());
    object.insert(u"reserve_yen"_s, stored.problem.reserve.amount());
    object.insert(u"other_cost_yen"_s, stored.problem.otherCost.amount());
    object.insert(u"made_at"_s, isoTime(stored.madeAtMs));
    object.insert(u"made_by"_s, stored.madeBy);
    if (stored.approvedAtMs) {
        object.insert(u"approved_at"_s, isoTime(*stored.approvedAtMs));
        object.insert(u"approved_by"_s, QJsonArray{stored.approvedBy, stored.secondBy});
    }
    return object;
}

void printAllocation(const AllocationPlan& plan)
{
    std::vector<QStringList> rows;
    for (const TeamAllocation& team : plan.teams) {
        QStringList lines;
        for (const AllocationLine& line : team.lines)
            lines << u"%1 %2"_s.arg(line.offer).arg(line.hours);
        rows.push_back({team.team, QString::number(hours(team.effectiveMilli), 'f', 1),
                        yenDigits(team.yen), lines.join(u", "_s), allocationWhy(team.why)});
    }
    Session::table({u"team"_s, u"hours"_s, u"yen"_s, u"offers"_s, u"why"_s}, rows);
    Session::line(u"%1: %2 / %3, %4 %5, gap %6 %"_s.arg(
        allocationStatusCode(plan.status), yenDigits(plan.spent), yenDigits(plan.available),
        QCoreApplication::translate("Cli", "left"), yenDigits(plan.unspent),
        QString::number(plan.gap() * 100, 'f', 4)));
    for (const AllocationReason& reason : plan.obstacles)
        Session::line(allocationWhy(reason));
}

QJsonObject balancesJson(const LedgerBalances& balances)
{
    return {{u"envelope_yen"_s, balances.envelope.amount()},
            {u"settled_yen"_s, balances.settled.amount()},
            {u"in_flight_yen"_s, balances.inFlight.amount()},
            {u"committed_yen"_s, balances.committed.amount()},
            {u"free_yen"_s, balances.free.amount()}};
}

void addGpuCommand(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("gpu", "The compute budget of the student teams");
    command->require_subcommand(1);
    command->fallthrough();
    addGpuEnvelopeCommand(*command, session);
    addGpuPlanCommands(*command, session);
    addGpuLedgerCommands(*command, session);
    addGpuCostCommands(*command, session);
    addGpuStatusCommands(*command, session);
    addGpuSettingsCommand(*command, session);
    addGpuPaperCommands(*command, session);
}

} // namespace prizedesk
