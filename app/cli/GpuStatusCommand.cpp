#include "app/cli/GpuCommand.h"
#include "models/compute/UsageRemark.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

double hours(qint64 milli)
{
    return double(milli) / 1000.0;
}

QJsonObject statusJson(const ComputeStatus& status)
{
    QJsonArray teams;
    for (const TeamUse& team : status.teams) {
        teams.append(QJsonObject{{u"team"_s, team.team},
                                 {u"planned"_s, hours(team.allottedHoursMilli)},
                                 {u"used"_s, hours(team.usedHoursMilli)},
                                 {u"forecast"_s, hours(team.forecastHoursMilli)},
                                 {u"planned_yen"_s, team.allotted.amount()},
                                 {u"used_yen"_s, team.used.amount()},
                                 {u"forecast_yen"_s, team.forecast.amount()},
                                 {u"refused_yen"_s, team.refused.amount()},
                                 {u"used_percent"_s, team.usedPercent()},
                                 {u"forecast_percent"_s, team.forecastPercent()},
                                 {u"alert"_s, usageAlertCode(team.alert)}});
    }
    QJsonArray gaps;
    for (const QDate& day : status.gaps)
        gaps.append(day.toString(Qt::ISODate));
    QJsonObject object = balancesJson(status.balances());
    object.insert(u"on"_s, status.on.toString(Qt::ISODate));
    object.insert(u"starts_on"_s, status.period.startsOn.toString(Qt::ISODate));
    object.insert(u"ends_on"_s, status.period.endsOn.toString(Qt::ISODate));
    object.insert(u"reserve_yen"_s, status.reserve.amount());
    object.insert(u"other_cost_yen"_s, status.openOtherCost.amount());
    object.insert(u"worst_case_yen"_s, status.worstCase().amount());
    object.insert(u"confirmed"_s, status.envelope.governing() != nullptr);
    object.insert(u"plan"_s, status.approved ? status.approved->name : QString());
    object.insert(u"usage_days"_s, status.usageDays);
    object.insert(u"gaps"_s, gaps);
    // planned, used and forecast of the teams; offers' own hours are in the ledger.
    object.insert(u"hours_of"_s, u"reference GPU"_s);
    object.insert(u"teams"_s, teams);
    return object;
}

void printStatus(const ComputeStatus& status)
{
    const LedgerBalances& balances = status.balances();
    Session::line(
        QCoreApplication::translate("Cli", "Settled: %1, in flight: %2, committed: %3, free: %4")
            .arg(yenDigits(balances.settled), yenDigits(balances.inFlight),
                 yenDigits(balances.committed), yenDigits(balances.free)));
    Session::line(QCoreApplication::translate("Cli", "Worst case: %1 of %2")
                      .arg(yenDigits(status.worstCase()), yenDigits(balances.envelope)));
    std::vector<QStringList> rows;
    for (const TeamUse& team : status.teams)
        rows.push_back({team.team, yenDigits(team.allotted), yenDigits(team.used),
                        QString::number(team.usedHoursMilli / 1000),
                        u"%1 %"_s.arg(team.usedPercent()), u"%1 %"_s.arg(team.forecastPercent()),
                        usageAlertWords(team.alert)});
    Session::table(
        {u"team"_s, u"planned"_s, u"used"_s, u"hours"_s, u"share"_s, u"forecast"_s, u"alert"_s},
        rows);
}

void addStatus(CLI::App& gpu, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string on;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = gpu.add_subcommand("status", "Balances, use and forecast");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--on", arguments->on, "Day; else the last that was reported");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto on = dayOption(arguments->on, u"--on"_s);
        if (!on)
            return failure(on.error());
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto status = ComputeStatus::load(**workspace, *on);
        if (!status)
            return failure(status.error());
        session.answer(statusJson(*status), [&] { printStatus(*status); });
        return {};
    });
}

void addRemark(CLI::App& gpu, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string team;
        std::string month;
        std::string verdict = "appropriate";
        std::string text;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = gpu.add_subcommand("remark", "Judges a team's use of a month");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("TEAM", arguments->team)->required();
    command->add_option("MONTH", arguments->month, "2026-11")->required();
    command->add_option("--verdict", arguments->verdict)
        ->check(CLI::IsMember({"appropriate", "question", "inappropriate"}));
    command->add_option("--text", arguments->text);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        UsageRemark remark;
        remark.team = text(arguments->team);
        remark.month = text(arguments->month);
        remark.verdict = *usageVerdictFromCode(text(arguments->verdict));
        remark.text = text(arguments->text);
        if (const auto done = remarkUsage(**workspace, remark); !done)
            return done;
        session.answer({{u"team"_s, remark.team},
                        {u"month"_s, remark.month},
                        {u"verdict"_s, usageVerdictCode(remark.verdict)}},
                       [&] { Session::line(u"%1 %2"_s.arg(remark.team, remark.month)); });
        return {};
    });
}

} // namespace

void addGpuStatusCommands(CLI::App& gpu, Session& session)
{
    addStatus(gpu, session);
    addRemark(gpu, session);
}

} // namespace prizedesk
