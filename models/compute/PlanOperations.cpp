#include "models/compute/PlanOperations.h"

#include "models/compute/ComputePeriod.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/RemainderProblem.h"
#include "models/compute/RequestStore.h"
#include "models/programme/ProgrammeStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanOperations)
};

void requireName(const Database& database, const QString& name)
{
    if (name.isEmpty())
        refuseBudget(Words::tr("Give the plan a name."));
    requireRule(!PlanStore(database).find(name), Error::Code::AlreadyExists, {name});
}

/// Other cost that no line of the ledger has reserved yet.
Yen openOtherCost(const Database& database, const LedgerBook& book)
{
    Yen sum;
    for (const OtherCost& cost : OtherCostStore(database).list())
        sum += book.unreserved(cost);
    return sum;
}

/// The confirmed figure; before there is one, the smaller of those that wait, which every outcome
/// allows.
Yen figureToPlanWith(const Database& database)
{
    const Envelope envelope = ProgrammeStore(database).load().envelope;
    return envelope.isConfirmed() || !envelope.ceiling
               ? envelope.amount
               : std::min(envelope.amount, *envelope.ceiling);
}

/// Whether hours of an offer may be planned: by the rules on providers, and within the plan's days.
bool isEligible(const OfferRecord& offer, const ComputeSettings& settings, const PlanOrder& order)
{
    const bool isOver = offer.endsOn.isValid() && offer.endsOn < order.startsOn;
    const bool isLater = offer.startsOn.isValid() && offer.startsOn > order.endsOn;
    return !(offer.isAcademic && settings.refusesAcademic) && !isOver && !isLater;
}

} // namespace

AllocationProblem PlanOperations::problemFor(const Database& database, const PlanOrder& order)
{
    const ComputeSettings settings = ComputeSettingsStore(database).load();
    const LedgerBook book(LedgerStore(database).lines());
    AllocationProblem problem;
    for (const OfferRecord& offer : OfferStore(database).list()) {
        problem.offers.push_back(offer.forPlan());
        // It stays in the list, because requests may name it.
        if (!isEligible(offer, settings, order))
            problem.offers.back().capacityHours = 0;
    }
    for (const TeamRequest& request : RequestStore(database).list())
        problem.requests.push_back(request.request);
    if (problem.offers.empty())
        refuseBudget(Words::tr("There are no offers yet. Import them first."));
    if (problem.requests.empty())
        refuseBudget(Words::tr("There are no requests yet. Import them first."));
    problem.envelope = order.envelope ? *order.envelope : figureToPlanWith(database);
    problem.reserve = order.reserve.value_or(settings.reserve);
    problem.policy = order.policy;
    problem.slopes = settings.slopes;
    problem.equalPercent = settings.equalPercent;
    problem.categoryMinima = settings.categoryMinima;
    problem.institutionMaxima = settings.institutionMaxima;
    problem.otherCost = openOtherCost(database, book);
    const bool isUsed = !book.usageCharges().empty();
    const bool isRemainder = order.kind == StoredPlan::Kind::Remainder;
    if (isRemainder && !isUsed && !PlanStore(database).approved())
        refuseBudget(Words::tr("No plan is approved, so there is no remainder to divide."));
    if (isRemainder || isUsed) {
        // Hours that were used are gone, also for a plan that begins from nothing again.
        const Yen whole = problem.envelope;
        problem = remainderOf(std::move(problem), book);
        if (isRemainder && order.envelope)
            problem.envelope = *order.envelope;
        else if (!isRemainder)
            problem.envelope =
                std::max(Yen(0), problem.envelope + (whole - book.balances().envelope));
    } else {
        for (const auto& [cost, columns] : book.balances().costs)
            problem.otherCost += columns.total();
    }
    return problem;
}

Result<std::vector<StoredPlan>> PlanOperations::list() const
{
    return readGuarded(m_workspace, [&] { return PlanStore(m_workspace.database()).list(); });
}

Result<PlanDraft> PlanOperations::prepare(const PlanOrder& given) const
{
    return readGuarded(m_workspace, [&] {
        const Database& database = m_workspace.database();
        PlanDraft draft;
        draft.order = given;
        draft.order.name = given.name.trimmed();
        requireName(database, draft.order.name);
        const ComputePeriod period = computePeriod(database, m_workspace.clock().nowMs());
        if (!draft.order.startsOn.isValid())
            draft.order.startsOn = period.startsOn;
        if (!draft.order.endsOn.isValid())
            draft.order.endsOn = std::max(period.endsOn, draft.order.startsOn);
        if (draft.order.endsOn < draft.order.startsOn)
            refuseBudget(Words::tr("The period ends before it begins."));
        draft.problem = problemFor(database, draft.order);
        return draft;
    });
}

Result<StoredPlan> PlanOperations::keep(const PlanDraft& draft, const AllocationPlan& plan)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("plan.make"), .labels = {draft.order.name}, .reason = {}},
        [&](WriteTransaction& tx) {
            requireName(tx.database(), draft.order.name);
            StoredPlan stored;
            stored.name = draft.order.name;
            stored.kind = draft.order.kind;
            stored.startsOn = draft.order.startsOn;
            stored.endsOn = draft.order.endsOn;
            stored.problem = draft.problem;
            stored.plan = plan;
            stored.madeAtMs = tx.nowMs();
            stored.madeBy = tx.who();
            PlanStore(tx.database()).insert(tx, stored);
            return stored;
        });
}

Result<StoredPlan> PlanOperations::make(const PlanOrder& order, const Progress& progress)
{
    const auto draft = prepare(order);
    if (!draft)
        return failure(draft.error());
    const auto plan = planAllocation(draft->problem, progress);
    if (!plan)
        return failure(plan.error());
    if (plan->status == AllocationPlan::Status::Infeasible) {
        QStringList obstacles{Words::tr("No plan keeps all limits.")};
        for (const AllocationReason& reason : plan->obstacles)
            obstacles << allocationWhy(reason);
        return failure(Error::Code::RuleRefused, {obstacles.join(QLatin1Char(' '))});
    }
    return keep(*draft, *plan);
}

Result<void> PlanOperations::remove(const QString& name)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("plan.remove"), .labels = {name}, .reason = {}},
        [&](WriteTransaction& tx) {
            const PlanStore store(tx.database());
            const auto plan = store.find(name);
            requireRule(plan.has_value(), Error::Code::NotFound, {name});
            if (plan->state != StoredPlan::State::Draft)
                refuseBudget(Words::tr("%1 was approved and stays.").arg(name));
            store.remove(tx, plan->id);
        });
}

} // namespace prizedesk
