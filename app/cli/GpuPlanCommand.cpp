#include "app/cli/GpuCommand.h"
#include "models/compute/AllocationLp.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/PlanOperations.h"
#include "models/tables/FileSaver.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct PlanArguments
{
    std::string file;
    std::string name;
    std::string offers;
    std::string requests;
    std::string envelope;
    std::string reserve;
    std::string otherCost;
    std::string policy = "merit";
    std::string from;
    std::string to;
    std::string lp;
    bool remainder = false;
};

Error wrongUsage(const QString& text)
{
    return Error{Error::Code::Usage, {text}, {}};
}

Result<AllocationPolicy> policyOf(const PlanArguments& arguments)
{
    const auto policy = allocationPolicyFromCode(text(arguments.policy));
    if (!policy)
        return failure(wrongUsage(QCoreApplication::translate("Cli", "There is no policy %1.")
                                      .arg(text(arguments.policy))));
    return *policy;
}

Result<AllocationProblem> readProblem(const PlanArguments& arguments, bool& attention)
{
    const auto policy = policyOf(arguments);
    if (!policy)
        return failure(policy.error());
    if (arguments.offers.empty() || arguments.requests.empty() || arguments.envelope.empty())
        return failure(wrongUsage(
            QCoreApplication::translate("Cli", "Say the offers, the requests and the envelope.")));
    AllocationProblem problem;
    problem.policy = *policy;
    const auto envelope = yenOption(arguments.envelope, u"--envelope"_s);
    const auto reserve = yenOption(arguments.reserve, u"--reserve"_s);
    const auto other = yenOption(arguments.otherCost, u"--other-cost"_s);
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
    const OfferTable offered = readOffers(*offers);
    const RequestTable requested = readRequests(*requests);
    for (const auto* findings : {&offered.findings, &requested.findings}) {
        for (const ImportReport::Finding& finding : *findings)
            Session::notice(
                u"%1: %2 %3 %4"_s.arg(finding.row).arg(finding.code, finding.ref, finding.value));
        attention = attention || !findings->empty();
    }
    for (const OfferRecord& offer : offered.offers)
        problem.offers.push_back(offer.forPlan());
    problem.requests = requested.plain();
    return problem;
}

/// The instance for another solver, where it is wanted.
Result<void> writeLp(const PlanArguments& arguments, const AllocationProblem& problem)
{
    if (arguments.lp.empty())
        return {};
    const QByteArray lp = allocationLp(problem);
    if (lp.isEmpty())
        return failure(wrongUsage(QCoreApplication::translate(
            "Cli", "The problem makes no sense, so it is not written.")));
    return FileSaver().save(text(arguments.lp), lp);
}

Result<void> planTables(Session& session, const PlanArguments& arguments)
{
    bool attention = false;
    const auto problem = readProblem(arguments, attention);
    if (!problem)
        return failure(problem.error());
    if (auto written = writeLp(arguments, *problem); !written)
        return written;
    const auto made = planAllocation(*problem);
    if (!made)
        return failure(made.error());
    session.answer(allocationJson(*made), [&] { printAllocation(*made); });
    if (made->status == AllocationPlan::Status::Infeasible)
        session.exit = Exit::Refused;
    else if (attention || made->status == AllocationPlan::Status::Feasible)
        session.needsAttention();
    return {};
}

Result<void> planFile(Session& session, const PlanArguments& arguments)
{
    const auto policy = policyOf(arguments);
    if (!policy)
        return failure(policy.error());
    PlanOrder order;
    order.policy = *policy;
    order.name = arguments.name.empty() ? text(arguments.policy) : text(arguments.name);
    order.kind = arguments.remainder ? StoredPlan::Kind::Remainder : StoredPlan::Kind::Whole;
    if (!arguments.envelope.empty()) {
        const auto envelope = yenOption(arguments.envelope, u"--envelope"_s);
        if (!envelope)
            return failure(envelope.error());
        order.envelope = *envelope;
    }
    if (!arguments.reserve.empty()) {
        const auto reserve = yenOption(arguments.reserve, u"--reserve"_s);
        if (!reserve)
            return failure(reserve.error());
        order.reserve = *reserve;
    }
    const auto from = dayOption(arguments.from, u"--from"_s);
    const auto to = dayOption(arguments.to, u"--to"_s);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    order.startsOn = *from;
    order.endsOn = *to;
    auto workspace = session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    PlanOperations operations(**workspace);
    if (!arguments.lp.empty()) {
        const auto draft = operations.prepare(order);
        if (!draft)
            return failure(draft.error());
        if (auto written = writeLp(arguments, draft->problem); !written)
            return written;
    }
    const auto made = operations.make(order);
    if (!made)
        return failure(made.error());
    session.answer(storedPlanJson(*made), [&] { printAllocation(made->plan); });
    if (made->plan.status == AllocationPlan::Status::Feasible)
        session.needsAttention();
    return {};
}

void addPlan(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<PlanArguments>();
    CLI::App* plan = gpu.add_subcommand("plan", "Divides an envelope among the teams");
    plan->add_option("FILE", arguments->file, "A programme; else two tables");
    plan->add_option("--name", arguments->name, "Of the scenario; else the policy's");
    plan->add_option("--offers", arguments->offers, "A table of offers");
    plan->add_option("--requests", arguments->requests, "A table of requests");
    plan->add_option("--envelope", arguments->envelope, "Yen");
    plan->add_option("--reserve", arguments->reserve, "Yen that are held back");
    plan->add_option("--other-cost", arguments->otherCost, "Yen for storage, CPU and network");
    plan->add_option("--policy", arguments->policy, "merit, equal, equal-merit or maxmin");
    plan->add_option("--from", arguments->from, "First day of use");
    plan->add_option("--to", arguments->to, "Last day of use");
    plan->add_option("--lp", arguments->lp,
                     "Writes the instance in CPLEX LP format too, to be solved elsewhere");
    plan->add_flag("--remainder", arguments->remainder,
                   "Divides anew what the approved plan has not used");
    onRun(*plan, session, [&session, arguments]() -> Result<void> {
        return arguments->file.empty() ? planTables(session, *arguments)
                                       : planFile(session, *arguments);
    });
}

void addPlans(CLI::App& gpu, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* plans = gpu.add_subcommand("plans", "The scenarios in a programme");
    plans->add_option("FILE", *file)->required();
    onRun(*plans, session, [&session, file]() -> Result<void> {
        auto workspace = session.openToRead(*file);
        if (!workspace)
            return failure(workspace.error());
        const auto found = PlanOperations(**workspace).list();
        if (!found)
            return failure(found.error());
        QJsonArray array;
        std::vector<QStringList> rows;
        for (const StoredPlan& plan : *found) {
            array.append(storedPlanJson(plan));
            int funded = 0;
            for (const TeamAllocation& team : plan.plan.teams)
                funded += team.isFunded() ? 1 : 0;
            rows.push_back({plan.name, allocationPolicyCode(plan.plan.policy),
                            planStateCode(plan.state), yenDigits(plan.problem.envelope),
                            yenDigits(plan.plan.spent), QString::number(funded)});
        }
        session.answer({{u"plans"_s, array}}, [&] {
            Session::table({u"name"_s, u"policy"_s, u"state"_s, u"envelope"_s, u"spent"_s,
                            u"teams"_s},
                           rows);
        });
        return {};
    });
}

void addApprove(CLI::App& gpu, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string name;
        std::string second;
        std::string reason;
        bool revoke = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* approve = gpu.add_subcommand("approve", "Two people approve a plan");
    approve->add_option("FILE", arguments->file)->required();
    approve->add_option("NAME", arguments->name)->required();
    approve->add_option("--second", arguments->second, "The second person; the first is --as");
    approve->add_flag("--revoke", arguments->revoke, "Takes the approval back by reversals");
    approve->add_option("--reason", arguments->reason);
    onRun(*approve, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        PlanOperations operations(**workspace);
        const auto done =
            arguments->revoke ? operations.revoke(text(arguments->name), text(arguments->reason))
                              : operations.approve(text(arguments->name), text(arguments->second));
        if (!done)
            return done;
        const auto status = ComputeStatus::load(**workspace);
        if (!status)
            return failure(status.error());
        QJsonObject document = balancesJson(status->balances());
        document.insert(u"name"_s, text(arguments->name));
        document.insert(u"state"_s, arguments->revoke ? u"revoked"_s : u"approved"_s);
        session.answer(document, [&] {
            Session::line(QCoreApplication::translate("Cli", "Committed: %1, free: %2")
                              .arg(yenDigits(status->balances().committed),
                                   yenDigits(status->balances().free)));
        });
        return {};
    });
}

} // namespace

void addGpuPlanCommands(CLI::App& gpu, Session& session)
{
    addPlan(gpu, session);
    addPlans(gpu, session);
    addApprove(gpu, session);
}

} // namespace prizedesk
