#include "models/compute/UsageStore.h"

#include "models/storage/WriteTransaction.h"

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kUnits{"hours", "points", "yen"};
constexpr std::array kStates{"current", "superseded", "withdrawn"};

UsageRow::State stateFromCode(const QString& code)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        if (code == QLatin1String(kStates[i]))
            return UsageRow::State(i);
    }
    return UsageRow::State::Withdrawn;
}

} // namespace

QString usageUnitCode(UsageRow::Unit unit)
{
    return QLatin1String(kUnits[size_t(unit)]);
}

std::optional<UsageRow::Unit> usageUnitFromCode(const QString& code)
{
    for (size_t i = 0; i < kUnits.size(); ++i) {
        if (code == QLatin1String(kUnits[i]))
            return UsageRow::Unit(i);
    }
    return std::nullopt;
}

std::vector<UsageRow> UsageStore::read(bool onlyCurrent) const
{
    Statement read = m_database.query(R"(
        select id, day, team, offer, record, unit, quantity_milli, hours_milli, yen, reported_on,
               file, row, state
        from usage_row where state = 'current' or ? = 0 order by day, team, offer, record, id)");
    read.bind(onlyCurrent);
    std::vector<UsageRow> rows;
    while (read.next()) {
        UsageRow row;
        row.id = UsageId(read.integer(0));
        row.day = QDate::fromString(read.text(1), Qt::ISODate);
        row.team = read.text(2);
        row.offer = read.text(3);
        row.record = read.text(4);
        row.unit = usageUnitFromCode(read.text(5)).value_or(UsageRow::Unit::Hours);
        row.quantityMilli = read.integer(6);
        row.hoursMilli = read.integer(7);
        row.yen = Yen(read.integer(8));
        row.reportedOn = QDate::fromString(read.text(9), Qt::ISODate);
        row.file = ImportId(read.integer(10));
        row.row = int(read.integer(11));
        row.state = stateFromCode(read.text(12));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<UsageRow> UsageStore::current() const
{
    return read(true);
}

std::vector<UsageRow> UsageStore::all() const
{
    return read(false);
}

std::set<ImportId> UsageStore::importsOf(const QString& digest) const
{
    Statement read =
        m_database.query("select id from import_file where kind = 'usage' and digest = ?");
    read.bind(digest);
    std::set<ImportId> found;
    while (read.next())
        found.insert(ImportId(read.integer(0)));
    return found;
}

void UsageStore::insert(const WriteTransaction& tx, UsageRow& row) const
{
    tx.statement(R"(
        insert into usage_row (day, team, offer, record, unit, quantity_milli, hours_milli, yen,
            reported_on, file, row, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(row.day.toString(Qt::ISODate), row.team, row.offer, row.record,
              usageUnitCode(row.unit), row.quantityMilli, row.hoursMilli, row.yen.amount(),
              row.reportedOn.toString(Qt::ISODate), row.file.value(), row.row,
              QString(QLatin1String(kStates[size_t(row.state)])))
        .run();
    row.id = UsageId(tx.lastInsertId());
}

void UsageStore::setState(const WriteTransaction& tx, UsageId id, UsageRow::State state) const
{
    tx.statement("update usage_row set state = ? where id = ?")
        .bind(QString(QLatin1String(kStates[size_t(state)])), id.value())
        .run();
}

} // namespace prizedesk
