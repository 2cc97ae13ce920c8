#include "app/cli/Commands.h"
#include "models/compute/AllocationPlanner.h"
#include "models/compute/ComputeTables.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct PlanArguments
{
    std::string offers;
    std::string requests;
    std::string envelope;
    std::string reserve;
    std::string otherCost;
    std::string policy = "merit";
};

Error wrongUsage(const QString& text)
{
    return Error{Error::Code::Usage, {text}, {}};
}

Result<Yen> yenOf(const std::string& given, const QString& option)
{
    if (given.empty())
        return Yen(0);
    const auto amount = parseYen(text(given));
    if (!amount || *amount < Yen(0))
        return failure(wrongUsage(QCoreApplication::translate("Cli", "%1 is no amount of yen: %2")
                                      .arg(option, text(given))));
    return *amount;
}

double hours(qint64 milli)
{
    return double(milli) / 1000.0;
}

QJsonObject planJson(const AllocationPlan& plan)
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

void printPlan(const AllocationPlan& plan)
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

Result<AllocationProblem> readProblem(const PlanArguments& arguments, bool& attention)
{
    const auto policy = allocationPolicyFromCode(text(arguments.policy));
    if (!policy)
        return failure(wrongUsage(QCoreApplication::translate("Cli", "There is no policy %1.")
                                      .arg(text(arguments.policy))));
    if (arguments.offers.empty() || arguments.requests.empty() || arguments.envelope.empty())
        return failure(wrongUsage(
            QCoreApplication::translate("Cli", "Say the offers, the requests and the envelope.")));
    AllocationProblem problem;
    problem.policy = *policy;
    const auto envelope = yenOf(arguments.envelope, u"--envelope"_s);
    const auto reserve = yenOf(arguments.reserve, u"--reserve"_s);
    const auto other = yenOf(arguments.otherCost, u"--other-cost"_s);
    for (const auto* amount : {&envelope, &reserve, &other}) {
        if (!*amount)
            return failure(amount->error());
    }
    problem.envelope = *envelope;
    problem.reserve = *reserve;
    problem.otherCost = *other;
    const auto offers = ImportTable::load(text(arguments.offers), {}, offerFields());
    if (!offers)
        return failure(offers.error());
    const auto requests = ImportTable::load(text(arguments.requests), {}, requestFields());
    if (!requests)
        return failure(requests.error());
    OfferTable offered = readOffers(*offers);
    RequestTable requested = readRequests(*requests);
    for (const auto* findings : {&offered.findings, &requested.findings}) {
        for (const ImportReport::Finding& finding : *findings)
            Session::notice(
                u"%1: %2 %3 %4"_s.arg(finding.row).arg(finding.code, finding.ref, finding.value));
        attention = attention || !findings->empty();
    }
    problem.offers = std::move(offered.offers);
    problem.requests = std::move(requested.requests);
    return problem;
}

} // namespace

void addGpuCommand(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("gpu", "The compute budget of the student teams");
    command->require_subcommand(1);
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = command->add_subcommand("plan", "Divides an envelope among the teams");
    plan->add_option("--offers", arguments->offers, "A table of offers");
    plan->add_option("--requests", arguments->requests, "A table of requests");
    plan->add_option("--envelope", arguments->envelope, "Yen");
    plan->add_option("--reserve", arguments->reserve, "Yen that are held back");
    plan->add_option("--other-cost", arguments->otherCost, "Yen for storage, CPU and network");
    plan->add_option("--policy", arguments->policy, "merit, equal, equal-merit or maxmin");
    onRun(*plan, session, [&session, arguments]() -> Result<void> {
        bool attention = false;
        const auto problem = readProblem(*arguments, attention);
        if (!problem)
            return failure(problem.error());
        const auto made = planAllocation(*problem);
        if (!made)
            return failure(made.error());
        session.answer(planJson(*made), [&] { printPlan(*made); });
        if (made->status == AllocationPlan::Status::Infeasible)
            session.exit = Exit::Refused;
        else if (attention || made->status == AllocationPlan::Status::Feasible)
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
