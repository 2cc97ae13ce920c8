#include "models/scoring/TieStore.h"

#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

namespace {

QStringList words(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList sorted(QStringList entries)
{
    entries.sort();
    return entries;
}

} // namespace

std::vector<QStringList> TieStore::rules(const QString& stage) const
{
    Statement read =
        m_database.query("select criteria from tie_rule where stage = ? order by position");
    read.bind(stage);
    std::vector<QStringList> rules;
    while (read.next())
        rules.push_back(words(read.text(0)));
    return rules;
}

std::vector<TieDecision> TieStore::decisions(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select id, stage, entries, reason, decided_at_ms, decided_by
        from tie_decision where stage = ? order by id desc)");
    read.bind(stage);
    std::vector<TieDecision> decisions;
    while (read.next()) {
        decisions.push_back({read.integer(0), read.text(1), words(read.text(2)), read.text(3),
                             read.integer(4), read.text(5)});
    }
    return decisions;
}

std::vector<TieLot> TieStore::lots(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select id, stage, pool, source, fixed_at_ms, fixed_by, sources, draw_key, result,
               drawn_at_ms, drawn_by
        from lot where stage = ? order by id desc)");
    read.bind(stage);
    std::vector<TieLot> lots;
    while (read.next()) {
        TieLot lot;
        lot.id = read.integer(0);
        lot.stage = read.text(1);
        lot.pool = words(read.text(2));
        lot.source = read.text(3);
        lot.fixedAtMs = read.integer(4);
        lot.fixedBy = read.text(5);
        lot.values = read.text(6).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lot.key = read.text(7);
        lot.result = words(read.text(8));
        lot.drawnAtMs = read.optionalInteger(9);
        lot.drawnBy = read.text(10);
        lots.push_back(std::move(lot));
    }
    return lots;
}

TieBasis TieStore::basis(const QString& stage) const
{
    TieBasis basis;
    basis.rules = rules(stage);
    const auto add = [](std::vector<TieOrder>& orders, const QStringList& entries) {
        const bool isKnown = std::any_of(orders.begin(), orders.end(), [&](const TieOrder& order) {
            return sorted(order.entries) == sorted(entries);
        });
        if (!isKnown)
            orders.push_back({entries});
    };
    for (const TieDecision& decision : decisions(stage))
        add(basis.decisions, decision.entries);
    for (const TieLot& lot : lots(stage)) {
        if (lot.isDrawn())
            add(basis.lots, lot.result);
    }
    return basis;
}

void TieStore::setRules(const WriteTransaction& tx, const QString& stage,
                        const std::vector<QStringList>& rules) const
{
    tx.statement("delete from tie_rule where stage = ?").bind(stage).run();
    for (size_t i = 0; i < rules.size(); ++i) {
        tx.statement("insert into tie_rule (stage, position, criteria) values (?, ?, ?)")
            .bind(stage, int(i) + 1, rules[i].join(QLatin1Char(' ')))
            .run();
    }
}

void TieStore::insert(const WriteTransaction& tx, TieDecision& decision) const
{
    tx.statement(R"(
        insert into tie_decision (stage, entries, reason, decided_at_ms, decided_by)
        values (?, ?, ?, ?, ?))")
        .bind(decision.stage, decision.entries.join(QLatin1Char(' ')), decision.reason,
              decision.decidedAtMs, decision.decidedBy)
        .run();
    decision.id = tx.lastInsertId();
}

void TieStore::insert(const WriteTransaction& tx, TieLot& lot) const
{
    tx.statement(R"(
        insert into lot (stage, pool, source, fixed_at_ms, fixed_by, sources, draw_key, result,
                         drawn_at_ms, drawn_by)
        values (?, ?, ?, ?, ?, '', '', '', null, ''))")
        .bind(lot.stage, lot.pool.join(QLatin1Char(' ')), lot.source, lot.fixedAtMs, lot.fixedBy)
        .run();
    lot.id = tx.lastInsertId();
}

void TieStore::setDrawn(const WriteTransaction& tx, const TieLot& lot) const
{
    tx.statement(R"(
        update lot set sources = ?, draw_key = ?, result = ?, drawn_at_ms = ?, drawn_by = ?
        where id = ?)")
        .bind(lot.values.join(QLatin1Char('\n')), lot.key, lot.result.join(QLatin1Char(' ')),
              lot.drawnAtMs, lot.drawnBy, lot.id)
        .run();
}

} // namespace prizedesk
