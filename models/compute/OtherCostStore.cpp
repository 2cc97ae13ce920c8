#include "models/compute/OtherCostStore.h"

#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

std::vector<OtherCost> OtherCostStore::list() const
{
    Statement read = m_database.query(R"(
        select id, head, team, yen, starts_on, ends_on, note, document from other_cost order by id)");
    std::vector<OtherCost> costs;
    while (read.next()) {
        costs.push_back({OtherCostId(read.integer(0)),
                         otherCostHeadFromCode(read.text(1)).value_or(OtherCost::Head::Other),
                         read.optionalText(2).value_or(QString()), Yen(read.integer(3)),
                         QDate::fromString(read.text(4), Qt::ISODate),
                         QDate::fromString(read.text(5), Qt::ISODate), read.text(6), read.text(7)});
    }
    return costs;
}

std::optional<OtherCost> OtherCostStore::find(OtherCostId id) const
{
    const std::vector<OtherCost> all = list();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const OtherCost& cost) { return cost.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void OtherCostStore::insert(const WriteTransaction& tx, OtherCost& cost) const
{
    const std::optional<QString> team =
        cost.team.isEmpty() ? std::nullopt : std::optional(cost.team);
    tx.statement(R"(
        insert into other_cost (head, team, yen, starts_on, ends_on, note, document)
        values (?, ?, ?, ?, ?, ?, ?))")
        .bind(otherCostHeadCode(cost.head), team, cost.yen.amount(),
              cost.startsOn.toString(Qt::ISODate), cost.endsOn.toString(Qt::ISODate), cost.note,
              cost.document)
        .run();
    cost.id = OtherCostId(tx.lastInsertId());
}

void OtherCostStore::update(const WriteTransaction& tx, const OtherCost& cost) const
{
    const std::optional<QString> team =
        cost.team.isEmpty() ? std::nullopt : std::optional(cost.team);
    tx.statement(R"(
        update other_cost set head = ?, team = ?, yen = ?, starts_on = ?, ends_on = ?, note = ?,
            document = ? where id = ?)")
        .bind(otherCostHeadCode(cost.head), team, cost.yen.amount(),
              cost.startsOn.toString(Qt::ISODate), cost.endsOn.toString(Qt::ISODate), cost.note,
              cost.document, cost.id.value())
        .run();
}

void OtherCostStore::remove(const WriteTransaction& tx, OtherCostId id) const
{
    tx.statement("delete from other_cost where id = ?").bind(id.value()).run();
}

} // namespace prizedesk
