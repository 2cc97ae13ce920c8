#include "models/compute/ComputePeriod.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/EnvelopeStore.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanFit.h"
#include "models/compute/PlanOperations.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/UsagePosting.h"
#include "models/compute/YenShares.h"
#include "models/core/SamePerson.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanApproval)
};

StoredPlan requirePlan(const WriteTransaction& tx, const QString& name)
{
    auto plan = PlanStore(tx.database()).find(name);
    requireRule(plan.has_value(), Error::Code::NotFound, {name});
    return std::move(*plan);
}

/// The confirmed figure. Whoever of the two has not confirmed it does so by approving: no plan ever
/// rests on a figure that one person alone confirmed.
void requireEnvelope(const WriteTransaction& tx, const QString& second)
{
    const EnvelopeStore store(tx.database());
    const EnvelopeHistory history = store.history();
    if (!history.governing())
        refuseBudget(Words::tr("No figure of the compute budget is confirmed yet. Confirm one with "
                               "the document it rests on first."));
    EnvelopeFigure figure = *history.governing();
    if (figure.secondAtMs)
        return;
    figure.secondAtMs = tx.nowMs();
    figure.secondBy = isSamePerson(figure.confirmedBy, second) ? tx.who() : second;
    store.updateState(tx, figure);
}

void requireSamePrices(const WriteTransaction& tx, const StoredPlan& stored)
{
    const std::vector<OfferRecord> offers = OfferStore(tx.database()).list();
    for (const TeamAllocation& team : stored.plan.teams) {
        for (const AllocationLine& line : team.lines) {
            const auto now = std::find_if(offers.begin(), offers.end(), [&](const auto& offer) {
                return offer.code == line.offer;
            });
            const bool isSame = now != offers.end() &&
                                now->forPlan().price.amount() * line.hours == line.yen.amount();
            if (!isSame)
                refuseBudget(Words::tr("The price of offer %1 has changed since the plan was made. "
                                       "Plan again.")
                                 .arg(line.offer));
        }
    }
}

/// Hours may have been used, and offers, requests and settings changed, since the plan was made.
void requireFit(const WriteTransaction& tx, const StoredPlan& stored)
{
    const AllocationProblem now =
        PlanOperations::problemFor(tx.database(), {.name = stored.name,
                                                   .policy = stored.problem.policy,
                                                   .kind = stored.kind,
                                                   .envelope = stored.problem.envelope,
                                                   .reserve = stored.problem.reserve,
                                                   .startsOn = stored.startsOn,
                                                   .endsOn = stored.endsOn});
    const QString misfit = planMisfit(stored.plan, now);
    if (!misfit.isEmpty())
        refuseBudget(misfit);
}

/// What teams were promised by the plan in force and have not used becomes free again.
void releasePromises(const WriteTransaction& tx, const QDate& day, const QString& note)
{
    const LedgerStore ledger(tx.database());
    const LedgerBalances balances = ledger.balances();
    for (const Tranche& tranche : ledger.tranches()) {
        const Yen open = balances.tranche(tranche.id).committed;
        if (open <= Yen(0))
            continue;
        LedgerLine line;
        line.kind = LedgerLine::Kind::Release;
        line.day = day;
        line.plan = tranche.plan;
        line.tranche = tranche.id;
        line.team = tranche.team;
        line.committed = Yen(0) - open;
        line.free = open;
        line.note = note;
        ledger.append(tx, line);
    }
}

void reserveOtherCost(const WriteTransaction& tx, PlanId plan, const QDate& day)
{
    const LedgerStore ledger(tx.database());
    const LedgerBook book(ledger.lines());
    for (const OtherCost& cost : OtherCostStore(tx.database()).list()) {
        const Yen open = book.unreserved(cost);
        if (open <= Yen(0))
            continue;
        LedgerLine line;
        line.kind = LedgerLine::Kind::Reserve;
        line.day = day;
        line.plan = plan;
        line.cost = cost.id;
        line.committed = open;
        line.free = Yen(0) - open;
        line.note = otherCostHeadCode(cost.head);
        ledger.append(tx, line);
    }
}

/// The hours of a line cut by the days of each part, by largest remainder.
std::vector<qint64> cutHours(qint64 hours, const std::vector<ComputePeriod>& parts)
{
    std::vector<qint64> days;
    for (const ComputePeriod& part : parts)
        days.push_back(part.days());
    std::vector<qint64> cut;
    for (const Yen share : shareByWeight(Yen(hours), days))
        cut.push_back(share.amount());
    return cut;
}

void reserveTeams(const WriteTransaction& tx, const StoredPlan& stored, const QDate& day)
{
    const LedgerStore ledger(tx.database());
    const std::vector<ComputePeriod> parts = byFiscalYear({stored.startsOn, stored.endsOn});
    for (const TeamAllocation& team : stored.plan.teams) {
        if (!team.isFunded())
            continue;
        std::vector<Tranche> tranches;
        for (const ComputePeriod& part : parts) {
            Tranche tranche{
                {}, stored.id, team.team, int(tranches.size()) + 1, part.startsOn, part.endsOn};
            ledger.insert(tx, tranche);
            tranches.push_back(tranche);
        }
        for (const AllocationLine& allotted : team.lines) {
            const qint64 price = allotted.yen.amount() / allotted.hours;
            const std::vector<qint64> hours = cutHours(allotted.hours, parts);
            for (size_t i = 0; i < tranches.size(); ++i) {
                if (hours[i] == 0)
                    continue;
                LedgerLine line;
                line.kind = LedgerLine::Kind::Reserve;
                line.day = day;
                line.plan = stored.id;
                line.tranche = tranches[i].id;
                line.team = team.team;
                line.offer = allotted.offer;
                line.hoursMilli = hours[i] * 1000;
                line.committed = Yen(price * hours[i]);
                line.free = Yen(0) - line.committed;
                ledger.append(tx, line);
            }
        }
    }
}

/// What may be promised: the reserve is not.
void requireRoom(const WriteTransaction& tx, const StoredPlan& stored)
{
    const LedgerBalances balances = LedgerStore(tx.database()).balances();
    const Yen room = balances.free - ComputeSettingsStore(tx.database()).load().reserve;
    if (stored.plan.spent > room)
        refuseBudget(
            Words::tr("%1 needs %2, but only %3 can be promised within the confirmed budget.")
                .arg(stored.name, yenDigits(stored.plan.spent), yenDigits(std::max(room, Yen(0)))));
}

void approveInside(const WriteTransaction& tx, StoredPlan stored, const QString& second)
{
    const PlanStore store(tx.database());
    const QDate day = competitionDay(tx.database(), tx.nowMs());
    if (auto before = store.approved()) {
        if (stored.kind == StoredPlan::Kind::Whole)
            refuseBudget(Words::tr("%1 is approved already. Revoke it, or plan the remainder.")
                             .arg(before->name));
        releasePromises(tx, day, stored.name);
        before->state = StoredPlan::State::Replaced;
        store.updateState(tx, *before);
    }
    reserveOtherCost(tx, stored.id, day);
    requireRoom(tx, stored);
    reserveTeams(tx, stored, day);
    stored.state = StoredPlan::State::Approved;
    stored.approvedAtMs = tx.nowMs();
    stored.approvedBy = tx.who();
    stored.secondBy = second;
    store.updateState(tx, stored);
    postUsage(tx);
    requireRule(LedgerStore(tx.database()).balances().isSound(), Error::Code::RuleRefused,
                {Words::tr("The confirmed budget is not enough.")});
}

} // namespace

Result<void> PlanOperations::approve(const QString& name, const QString& given)
{
    const QString second = given.trimmed();
    return m_workspace.apply(
        Operation{.code = QStringLiteral("plan.approve"),
                  .labels = {name, m_workspace.who(), second},
                  .reason = {},
                  .undoable = false},
        [&](WriteTransaction& tx) {
            const StoredPlan stored = requirePlan(tx, name);
            if (second.isEmpty() || tx.who().trimmed().isEmpty() || isSamePerson(second, tx.who()))
                refuseBudget(Words::tr("Two different people must approve a plan."));
            if (stored.state != StoredPlan::State::Draft)
                refuseBudget(Words::tr("%1 is no draft any more.").arg(name));
            if (stored.plan.status == AllocationPlan::Status::Infeasible)
                refuseBudget(Words::tr("%1 does not keep all limits.").arg(name));
            requireEnvelope(tx, second);
            requireSamePrices(tx, stored);
            requireFit(tx, stored);
            approveInside(tx, stored, second);
        });
}

namespace {

/// Takes a reservation back; of other cost only what no bill has taken out of it.
LedgerLine endOf(const LedgerLine& reserved, const LedgerBook& book, Yen left)
{
    if (!reserved.cost.isValid() || left >= reserved.committed)
        return book.reversalOf(reserved);
    LedgerLine line;
    line.kind = LedgerLine::Kind::Release;
    line.plan = reserved.plan;
    line.cost = reserved.cost;
    line.committed = Yen(0) - left;
    line.free = left;
    return line;
}

} // namespace

Result<void> PlanOperations::revoke(const QString& name, const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("plan.revoke"),
                  .labels = {name},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false},
        [&](WriteTransaction& tx) {
            StoredPlan stored = requirePlan(tx, name);
            if (stored.state != StoredPlan::State::Approved)
                refuseBudget(Words::tr("%1 is not approved.").arg(name));
            const LedgerStore ledger(tx.database());
            const LedgerBook book(ledger.lines());
            std::vector<const LedgerLine*> reserved;
            for (const LedgerLine& line : book.lines()) {
                if (line.plan != stored.id || !book.counts(line))
                    continue;
                if (line.kind != LedgerLine::Kind::Reserve)
                    refuseBudget(Words::tr("%1 has charges, releases or transfers. Divide the "
                                           "remainder instead.")
                                     .arg(name));
                reserved.push_back(&line);
            }
            for (const LedgerLine* line : reserved) {
                LedgerLine end = endOf(*line, book, book.balances().cost(line->cost).committed);
                if (end.free == Yen(0))
                    continue;
                end.day = competitionDay(tx.database(), tx.nowMs());
                end.note = reason.trimmed();
                ledger.append(tx, end);
            }
            stored.state = StoredPlan::State::Revoked;
            PlanStore(tx.database()).updateState(tx, stored);
            requireRule(ledger.balances().isSound(), Error::Code::RuleRefused,
                        {Words::tr("The money has been promised or used otherwise since then.")});
        });
}

} // namespace prizedesk
