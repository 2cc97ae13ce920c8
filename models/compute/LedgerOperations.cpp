#include "models/compute/LedgerOperations.h"

#include "models/compute/LedgerStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/UsagePosting.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerOperations)
};

Operation bookingOf(const char* code, const QStringList& labels, const QString& reason)
{
    return {.code = QLatin1String(code),
            .labels = labels,
            .reason = reason,
            .needsReason = true,
            .undoable = false};
}

/// One tranche of a team and what is taken from it.
struct Part
{
    Tranche tranche;
    Yen amount;
};

/// Takes `amount` from a team's open tranches, the one that expires first first.
std::vector<Part> takeOpen(const LedgerStore& ledger, const QString& team, Yen amount)
{
    if (amount <= Yen(0))
        refuseBudget(Words::tr("The amount must be above 0 yen."));
    const LedgerBalances balances = ledger.balances();
    std::vector<Tranche> tranches;
    for (const Tranche& tranche : ledger.tranches()) {
        if (tranche.team == team)
            tranches.push_back(tranche);
    }
    std::stable_sort(tranches.begin(), tranches.end(),
                     [](const Tranche& a, const Tranche& b) { return a.expiresOn < b.expiresOn; });
    std::vector<Part> parts;
    Yen left = amount;
    for (const Tranche& tranche : tranches) {
        const Yen open = std::min(left, balances.tranche(tranche.id).committed);
        if (open <= Yen(0))
            continue;
        parts.push_back({tranche, open});
        left = left - open;
    }
    if (left > Yen(0))
        refuseBudget(Words::tr("%1 has only %2 that is promised and not used.")
                         .arg(team, yenDigits(amount - left)));
    return parts;
}

LedgerLine lineOn(const Tranche& tranche, LedgerLine::Kind kind, const QDate& day, Yen toCommitted,
                  const QString& note)
{
    LedgerLine line;
    line.kind = kind;
    line.day = day;
    line.plan = tranche.plan;
    line.tranche = tranche.id;
    line.team = tranche.team;
    line.committed = toCommitted;
    line.free = Yen(0) - toCommitted;
    line.note = note;
    return line;
}

/// The tranche of `team` with the same plan and days, made where there is none.
Tranche matchingTranche(const WriteTransaction& tx, const LedgerStore& ledger, const Tranche& like,
                        const QString& team)
{
    int last = 0;
    for (const Tranche& tranche : ledger.tranches()) {
        if (tranche.team != team || tranche.plan != like.plan)
            continue;
        if (tranche.startsOn == like.startsOn && tranche.expiresOn == like.expiresOn)
            return tranche;
        last = std::max(last, tranche.number);
    }
    Tranche made = like;
    made.team = team;
    made.number = last + 1;
    ledger.insert(tx, made);
    return made;
}

} // namespace

Result<LedgerBook> LedgerOperations::book() const
{
    return readGuarded(m_workspace,
                       [&] { return LedgerBook(LedgerStore(m_workspace.database()).lines()); });
}

Result<void> LedgerOperations::release(const QString& team, Yen amount, const QString& reason)
{
    return m_workspace.apply(
        bookingOf("ledger.release", {team, yenDigits(amount)}, reason), [&](WriteTransaction& tx) {
            const LedgerStore ledger(tx.database());
            const QDate day = competitionDay(tx.database(), tx.nowMs());
            for (const Part& part : takeOpen(ledger, team, amount)) {
                LedgerLine line = lineOn(part.tranche, LedgerLine::Kind::Release, day,
                                         Yen(0) - part.amount, reason.trimmed());
                ledger.append(tx, line);
            }
        });
}

Result<void> LedgerOperations::transfer(const QString& from, const QString& to, Yen amount,
                                        const QString& reason)
{
    return m_workspace.apply(
        bookingOf("ledger.transfer", {from, to, yenDigits(amount)}, reason),
        [&](WriteTransaction& tx) {
            if (from == to)
                refuseBudget(Words::tr("A transfer needs two teams."));
            Statement known = tx.database().query("select 1 from team where ref = ?");
            known.bind(to);
            requireRule(known.next(), Error::Code::NotFound, {to});
            const LedgerStore ledger(tx.database());
            const QDate day = competitionDay(tx.database(), tx.nowMs());
            for (const Part& part : takeOpen(ledger, from, amount)) {
                LedgerLine out = lineOn(part.tranche, LedgerLine::Kind::Transfer, day,
                                        Yen(0) - part.amount, reason.trimmed());
                ledger.append(tx, out);
                LedgerLine in =
                    lineOn(matchingTranche(tx, ledger, part.tranche, to),
                           LedgerLine::Kind::Transfer, day, part.amount, reason.trimmed());
                ledger.append(tx, in);
            }
            postUsage(tx);
        });
}

Result<Yen> LedgerOperations::expire(const QDate& on)
{
    return m_workspace.apply(Operation{.code = QStringLiteral("ledger.expire"),
                                       .labels = {on.toString(Qt::ISODate)},
                                       .reason = {},
                                       .undoable = false},
                             [&](WriteTransaction& tx) {
                                 if (!on.isValid())
                                     refuseBudget(Words::tr("Say the day."));
                                 const LedgerStore ledger(tx.database());
                                 const LedgerBalances balances = ledger.balances();
                                 Yen sum;
                                 for (const Tranche& tranche : ledger.tranches()) {
                                     const Yen open = balances.tranche(tranche.id).committed;
                                     if (tranche.expiresOn >= on || open <= Yen(0))
                                         continue;
                                     LedgerLine line =
                                         lineOn(tranche, LedgerLine::Kind::Expiry,
                                                tranche.expiresOn.addDays(1), Yen(0) - open, {});
                                     ledger.append(tx, line);
                                     sum += open;
                                 }
                                 return sum;
                             });
}

Result<Yen> LedgerOperations::settle(const QString& offer, const QDate& through,
                                     const QString& document)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("ledger.settle"),
                  .labels = {offer.isEmpty() ? QStringLiteral("–") : offer,
                             through.toString(Qt::ISODate)},
                  .reason = document,
                  .undoable = false},
        [&](WriteTransaction& tx) {
            if (!through.isValid())
                refuseBudget(Words::tr("Say the day."));
            if (document.trimmed().isEmpty())
                refuseBudget(Words::tr("Name the bill that was paid."));
            const LedgerStore ledger(tx.database());
            const LedgerBook book(ledger.lines());
            std::map<std::tuple<QString, QString, OtherCostId>, LedgerLine> bills;
            Yen sum;
            for (const LedgerLine* charge : book.unsettled(through)) {
                if (!offer.isEmpty() && charge->offer != offer)
                    continue;
                LedgerLine& bill = bills[{charge->team, charge->offer, charge->cost}];
                bill.kind = LedgerLine::Kind::Settle;
                bill.day = through;
                bill.team = charge->team;
                bill.offer = charge->offer;
                bill.cost = charge->cost;
                bill.inFlight = bill.inFlight - charge->inFlight;
                bill.settled += charge->inFlight;
                bill.note = document.trimmed();
                sum += charge->inFlight;
            }
            if (bills.empty())
                refuseBudget(Words::tr("Nothing that is not paid yet was used up to that day."));
            for (auto& [key, bill] : bills)
                ledger.append(tx, bill);
            return sum;
        });
}

} // namespace prizedesk
