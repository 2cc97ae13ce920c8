#include "models/compute/LedgerOperations.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/TeamStore.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OtherCostOperations)
};

OtherCost requireCost(const WriteTransaction& tx, OtherCostId id)
{
    const auto cost = OtherCostStore(tx.database()).find(id);
    requireRule(cost.has_value(), Error::Code::NotFound, {QString::number(id.value())});
    return *cost;
}

void requireSound(const WriteTransaction& tx, const OtherCost& cost)
{
    if (cost.yen <= Yen(0))
        refuseBudget(Words::tr("The amount must be above 0 yen."));
    if (cost.startsOn.isValid() && cost.endsOn.isValid() && cost.endsOn < cost.startsOn)
        refuseBudget(Words::tr("The period ends before it begins."));
    if (!cost.team.isEmpty())
        requireRule(TeamStore(tx.database()).findRef(cost.team).has_value(), Error::Code::NotFound,
                    {cost.team});
}

} // namespace

Result<OtherCostId> LedgerOperations::addCost(const OtherCost& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("cost.add"),
                  .labels = {otherCostHeadCode(given.head), yenDigits(given.yen)},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            requireSound(tx, given);
            OtherCost cost = given;
            OtherCostStore(tx.database()).insert(tx, cost);
            return cost.id;
        });
}

Result<void> LedgerOperations::editCost(const OtherCost& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("cost.edit"),
                  .labels = {otherCostHeadCode(given.head), yenDigits(given.yen)},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            const OtherCost before = requireCost(tx, given.id);
            requireSound(tx, given);
            const LedgerBalances balances = LedgerStore(tx.database()).balances();
            const bool isNamed = balances.costs.contains(given.id);
            if (isNamed && (before.head != given.head || before.team != given.team))
                refuseBudget(Words::tr("The ledger names this cost; its kind and team stay."));
            const Yen held = balances.cost(given.id).total();
            if (given.yen < held)
                refuseBudget(
                    Words::tr("The ledger holds %1 for this cost already.").arg(yenDigits(held)));
            OtherCostStore(tx.database()).update(tx, given);
        });
}

Result<void> LedgerOperations::removeCost(OtherCostId id)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("cost.remove"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const OtherCost cost = requireCost(tx, id);
            operation.labels = {otherCostHeadCode(cost.head), yenDigits(cost.yen)};
            const LedgerBalances balances = LedgerStore(tx.database()).balances();
            if (balances.costs.contains(id))
                refuseBudget(Words::tr("The ledger names this cost, so it stays."));
            OtherCostStore(tx.database()).remove(tx, id);
        });
}

Result<void> LedgerOperations::releaseCost(OtherCostId id, const QString& reason)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("cost.release"),
                  .labels = {},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) {
            const OtherCost cost = requireCost(tx, id);
            const LedgerStore ledger(tx.database());
            const Yen open = ledger.balances().cost(id).committed;
            operation.labels = {otherCostHeadCode(cost.head), yenDigits(open)};
            if (open <= Yen(0))
                refuseBudget(Words::tr("Nothing is reserved for this cost any more."));
            LedgerLine line;
            line.kind = LedgerLine::Kind::Release;
            line.day = competitionDay(tx.database(), tx.nowMs());
            line.team = cost.team;
            line.cost = id;
            line.committed = Yen(0) - open;
            line.free = open;
            line.note = reason.trimmed();
            ledger.append(tx, line);
        });
}

Result<void> LedgerOperations::chargeCost(OtherCostId id, Yen amount, const QDate& day,
                                          const QString& document)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("cost.charge"),
                  .labels = {},
                  .reason = document,
                  .undoable = false},
        [&](WriteTransaction& tx, Operation& operation) {
            const OtherCost cost = requireCost(tx, id);
            operation.labels = {otherCostHeadCode(cost.head), yenDigits(amount)};
            if (amount <= Yen(0))
                refuseBudget(Words::tr("The amount must be above 0 yen."));
            if (!day.isValid())
                refuseBudget(Words::tr("Say the day."));
            if (document.trimmed().isEmpty())
                refuseBudget(Words::tr("Name the bill."));
            const LedgerStore ledger(tx.database());
            const LedgerBalances balances = ledger.balances();
            const Yen reserved = std::min(amount, balances.cost(id).committed);
            if (amount - reserved > balances.free)
                refuseBudget(Words::tr("Only %1 is free.").arg(yenDigits(balances.free)));
            LedgerLine line;
            line.kind = LedgerLine::Kind::Charge;
            line.day = day;
            line.team = cost.team;
            line.cost = id;
            line.inFlight = amount;
            line.committed = Yen(0) - reserved;
            line.free = reserved - amount;
            line.note = document.trimmed();
            ledger.append(tx, line);
        });
}

} // namespace prizedesk
