#include "models/reception/ArrivalStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

QByteArray deskKeyContext(const QString& id)
{
    return "prizedesk desk " + id.toUtf8();
}

std::vector<Arrival> ArrivalStore::list(GuestId guest) const
{
    Statement read = m_database.query(R"(
        select desk, number, guest, at_ms, who, cancelled from arrival
        where ?1 = 0 or guest = ?1 order by desk, number)");
    read.bind(guest.value());
    std::vector<Arrival> arrivals;
    while (read.next())
        arrivals.push_back({read.text(0), int(read.integer(1)), GuestId(read.integer(2)),
                            read.integer(3), read.text(4), read.integer(5) != 0});
    return arrivals;
}

int ArrivalStore::nextNumber(const QString& desk) const
{
    Statement read =
        m_database.query("select coalesce(max(number), 0) + 1 from arrival where desk = ?");
    read.bind(desk);
    read.next();
    return int(read.integer(0));
}

void ArrivalStore::insert(const WriteTransaction& tx, const Arrival& arrival) const
{
    tx.statement(R"(
        insert into arrival (desk, number, guest, at_ms, who, cancelled)
        values (?, ?, ?, ?, ?, ?))")
        .bind(arrival.desk, arrival.number, arrival.guest.value(), arrival.atMs, arrival.who,
              arrival.isCancelled)
        .run();
}

void ArrivalStore::cancel(const WriteTransaction& tx, const QString& desk, int number) const
{
    tx.statement("update arrival set cancelled = 1 where desk = ? and number = ?")
        .bind(desk, number)
        .run();
}

std::vector<IssuedDesk> ArrivalStore::desks() const
{
    Statement read = m_database.query(R"(
        select code, uuid, issued_at_ms, issued_by, guests, file_name, sealed_key, received_at_ms
        from desk order by cast(substr(code, 2) as integer))");
    read.bind();
    std::vector<IssuedDesk> desks;
    while (read.next())
        desks.push_back({read.text(0), read.text(1), read.integer(2), read.text(3),
                         int(read.integer(4)), read.text(5), read.blob(6),
                         read.optionalInteger(7)});
    return desks;
}

void ArrivalStore::insertDesk(const WriteTransaction& tx, const IssuedDesk& desk) const
{
    tx.statement(R"(
        insert into desk (code, uuid, issued_at_ms, issued_by, guests, file_name, sealed_key)
        values (?, ?, ?, ?, ?, ?, ?))")
        .bind(desk.code, desk.id, desk.issuedAtMs, desk.issuedBy, desk.guests, desk.fileName,
              desk.sealedKey)
        .run();
}

void ArrivalStore::setReceived(const WriteTransaction& tx, const QString& desk) const
{
    tx.statement("update desk set received_at_ms = ? where code = ?").bind(tx.nowMs(), desk).run();
}

} // namespace prizedesk
