#include "models/seating/SeatStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<SeatRoom> SeatStore::rooms() const
{
    Statement read =
        m_database.query("select id, name, position, entrance from seat_room order by position, id");
    read.bind();
    std::vector<SeatRoom> rooms;
    while (read.next())
        rooms.push_back({SeatRoomId(read.integer(0)), read.text(1), int(read.integer(2)),
                         roomEntranceFromCode(read.text(3))});
    return rooms;
}

std::vector<Seat> SeatStore::seats() const
{
    Statement read = m_database.query(R"(
        select s.id, s.room, s.row_label, s.number, s.x, s.y, s.kind, s.at_table
        from seat s join seat_room r on r.id = s.room order by r.position, r.id, s.id)");
    read.bind();
    std::vector<Seat> seats;
    while (read.next()) {
        seats.push_back({.id = SeatId(read.integer(0)),
                         .room = SeatRoomId(read.integer(1)),
                         .row = read.text(2),
                         .number = int(read.integer(3)),
                         .x = int(read.integer(4)),
                         .y = int(read.integer(5)),
                         .isWheelchair = read.text(6) == QStringLiteral("wheelchair"),
                         .atTable = read.integer(7) != 0});
    }
    return seats;
}

std::vector<SeatUse> SeatStore::uses() const
{
    Statement read =
        m_database.query("select seat, guest, part, locked from seat_use order by seat");
    read.bind();
    std::vector<SeatUse> uses;
    while (read.next())
        uses.push_back({SeatId(read.integer(0)), GuestId(read.integer(1)), int(read.integer(2)),
                        read.integer(3) != 0});
    return uses;
}

std::optional<SeatUse> SeatStore::useOf(SeatId seat) const
{
    Statement read = m_database.query("select guest, part, locked from seat_use where seat = ?");
    read.bind(seat.value());
    if (!read.next())
        return std::nullopt;
    return SeatUse{seat, GuestId(read.integer(0)), int(read.integer(1)), read.integer(2) != 0};
}

QHash<qint64, QString> SeatStore::labels() const
{
    const std::vector<SeatRoom> all = rooms();
    QHash<qint64, QString> names;
    for (const SeatRoom& room : all)
        names.insert(room.id.value(), room.name);
    Statement read = m_database.query(R"(
        select u.guest, s.room, s.row_label, s.number
        from seat_use u join seat s on s.id = u.seat where u.part = 0)");
    read.bind();
    QHash<qint64, QString> labels;
    while (read.next()) {
        const QString seat =
            read.text(2) + QLatin1Char('-') + QString::number(read.integer(3));
        labels.insert(read.integer(0), all.size() > 1
                                           ? names.value(read.integer(1)) + QLatin1Char(' ') + seat
                                           : seat);
    }
    return labels;
}

void SeatStore::insertRoom(const WriteTransaction& tx, SeatRoom& room,
                           std::vector<Seat>& seats) const
{
    tx.statement("insert into seat_room (name, position, entrance) values (?, ?, ?)")
        .bind(room.name, room.position, roomEntranceCode(room.entrance))
        .run();
    room.id = SeatRoomId(tx.lastInsertId());
    for (Seat& seat : seats) {
        seat.room = room.id;
        tx.statement(R"(
            insert into seat (room, row_label, number, x, y, kind, at_table)
            values (?, ?, ?, ?, ?, ?, ?))")
            .bind(seat.room.value(), seat.row, seat.number, seat.x, seat.y,
                  seat.isWheelchair ? QStringLiteral("wheelchair") : QStringLiteral("seat"),
                  seat.atTable)
            .run();
        seat.id = SeatId(tx.lastInsertId());
    }
}

void SeatStore::removeRoom(const WriteTransaction& tx, SeatRoomId room) const
{
    tx.statement("delete from seat_use where seat in (select id from seat where room = ?)")
        .bind(room.value())
        .run();
    tx.statement("delete from seat where room = ?").bind(room.value()).run();
    tx.statement("delete from seat_room where id = ?").bind(room.value()).run();
}

void SeatStore::put(const WriteTransaction& tx, const SeatUse& use) const
{
    tx.statement(R"(
        insert into seat_use (seat, guest, part, locked) values (?, ?, ?, ?)
        on conflict (seat) do update set guest = excluded.guest, part = excluded.part,
                                         locked = excluded.locked)")
        .bind(use.seat.value(), use.guest.value(), use.part, use.isLocked)
        .run();
}

void SeatStore::clear(const WriteTransaction& tx, SeatId seat) const
{
    tx.statement("delete from seat_use where seat = ?").bind(seat.value()).run();
}

} // namespace prizedesk
