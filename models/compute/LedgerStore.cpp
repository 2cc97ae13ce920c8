#include "models/compute/LedgerStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

template<typename Tag> std::optional<qint64> optionalId(Id<Tag> id)
{
    return id.isValid() ? std::optional(id.value()) : std::nullopt;
}

std::optional<QString> optionalRef(const QString& ref)
{
    return ref.isEmpty() ? std::nullopt : std::optional(ref);
}

QDate dateOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

std::vector<LedgerLine> LedgerStore::lines() const
{
    Statement read = m_database.query(R"(
        select id, action, at_ms, who, kind, day, envelope, plan, tranche, team, offer, cost, usage,
               reverses, hours_milli, deposited, settled, in_flight, committed, free, note
        from ledger_line order by id)");
    std::vector<LedgerLine> lines;
    while (read.next()) {
        LedgerLine line;
        line.id = LedgerLineId(read.integer(0));
        line.action = read.integer(1);
        line.atMs = read.integer(2);
        line.who = read.text(3);
        line.kind = ledgerKindFromCode(read.text(4)).value_or(LedgerLine::Kind::Reversal);
        line.day = dateOf(read.text(5));
        line.envelope = EnvelopeId(read.optionalInteger(6).value_or(0));
        line.plan = PlanId(read.optionalInteger(7).value_or(0));
        line.tranche = TrancheId(read.optionalInteger(8).value_or(0));
        line.team = read.optionalText(9).value_or(QString());
        line.offer = read.optionalText(10).value_or(QString());
        line.cost = OtherCostId(read.optionalInteger(11).value_or(0));
        line.usage = UsageId(read.optionalInteger(12).value_or(0));
        line.reverses = LedgerLineId(read.optionalInteger(13).value_or(0));
        line.hoursMilli = read.integer(14);
        line.deposited = Yen(read.integer(15));
        line.settled = Yen(read.integer(16));
        line.inFlight = Yen(read.integer(17));
        line.committed = Yen(read.integer(18));
        line.free = Yen(read.integer(19));
        line.note = read.text(20);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Tranche> LedgerStore::tranches() const
{
    Statement read = m_database.query(R"(
        select id, plan, team, number, starts_on, expires_on from tranche order by id)");
    std::vector<Tranche> tranches;
    while (read.next())
        tranches.push_back({TrancheId(read.integer(0)), PlanId(read.integer(1)), read.text(2),
                            int(read.integer(3)), dateOf(read.text(4)), dateOf(read.text(5))});
    return tranches;
}

void LedgerStore::append(const WriteTransaction& tx, LedgerLine& line) const
{
    line.action = tx.actionId();
    line.atMs = tx.nowMs();
    line.who = tx.who();
    tx.statement(R"(
        insert into ledger_line (action, at_ms, who, kind, day, envelope, plan, tranche, team, offer,
            cost, usage, reverses, hours_milli, deposited, settled, in_flight, committed, free, note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(line.action, line.atMs, line.who, ledgerKindCode(line.kind),
              line.day.toString(Qt::ISODate), optionalId(line.envelope), optionalId(line.plan),
              optionalId(line.tranche), optionalRef(line.team), optionalRef(line.offer),
              optionalId(line.cost), optionalId(line.usage), optionalId(line.reverses),
              line.hoursMilli, line.deposited.amount(), line.settled.amount(),
              line.inFlight.amount(), line.committed.amount(), line.free.amount(), line.note)
        .run();
    line.id = LedgerLineId(tx.lastInsertId());
}

void LedgerStore::insert(const WriteTransaction& tx, Tranche& tranche) const
{
    tx.statement(R"(
        insert into tranche (plan, team, number, starts_on, expires_on) values (?, ?, ?, ?, ?))")
        .bind(tranche.plan.value(), tranche.team, tranche.number,
              tranche.startsOn.toString(Qt::ISODate), tranche.expiresOn.toString(Qt::ISODate))
        .run();
    tranche.id = TrancheId(tx.lastInsertId());
}

} // namespace prizedesk
