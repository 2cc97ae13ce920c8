#include "models/seating/SeatStore.h"

#include "models/storage/WriteTransaction.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace prizedesk {

namespace {

constexpr int kBehindRows = 1'000'000; // centimetres, farther than any row

QString kindCode(const Seat& seat)
{
    return seat.isWheelchair ? QStringLiteral("wheelchair") : QStringLiteral("seat");
}

} // namespace

std::vector<SeatRoom> SeatStore::rooms() const
{
    Statement read =
        m_database.query(R"(
        select id, name, position, entrance, row_plan, table_plan, stage_width, stage_offset
        from seat_room order by position, id)");
    read.bind();
    std::vector<SeatRoom> rooms;
    while (read.next()) {
        rooms.push_back({.id = SeatRoomId(read.integer(0)),
                         .name = read.text(1),
                         .position = int(read.integer(2)),
                         .entrance = roomEntranceFromCode(read.text(3)),
                         .rowPlan = read.text(4),
                         .tablePlan = read.text(5),
                         .stageWidth = int(read.integer(6)),
                         .stageOffset = int(read.integer(7))});
    }
    return rooms;
}

std::vector<Seat> SeatStore::seats() const
{
    Statement read = m_database.query(R"(
        select s.id, s.room, s.row_label, s.number, s.x, s.y, s.kind, s.at_table, s.blocked
        from seat s join seat_room r on r.id = s.room order by r.position, r.id, s.id)");
    read.bind();
    std::vector<Seat> seats;
    const auto tableOf = [](const QString& label) {
        qsizetype first = label.size();
        while (first > 0 && label.at(first - 1).isDigit())
            --first;
        return label.sliced(first).toInt();
    };
    std::vector<std::tuple<int, int, int>> order; // room, line, number
    int room = -1;
    while (read.next()) {
        seats.push_back({.id = SeatId(read.integer(0)),
                         .room = SeatRoomId(read.integer(1)),
                         .row = read.text(2),
                         .number = int(read.integer(3)),
                         .x = int(read.integer(4)),
                         .y = int(read.integer(5)),
                         .isWheelchair = read.text(6) == QStringLiteral("wheelchair"),
                         .atTable = read.integer(7) != 0,
                         .isBlocked = read.integer(8) != 0});
        const Seat& seat = seats.back();
        room += seats.size() < 2 || seats[seats.size() - 2].room != seat.room ? 1 : 0;
        order.emplace_back(room, seat.atTable ? kBehindRows + tableOf(seat.row) : seat.y,
                           seat.number);
    }
    // A room that grew has newer seats between older ones.
    std::vector<size_t> places(seats.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t left, size_t right) { return order[left] < order[right]; });
    std::vector<Seat> sorted;
    sorted.reserve(seats.size());
    for (const size_t place : places)
        sorted.push_back(seats[place]);
    return sorted;
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
    tx.statement(R"(
        insert into seat_room (name, position, entrance, row_plan, table_plan, stage_width,
                               stage_offset)
        values (?, ?, ?, ?, ?, ?, ?))")
        .bind(room.name, room.position, roomEntranceCode(room.entrance), room.rowPlan,
              room.tablePlan, room.stageWidth, room.stageOffset)
        .run();
    room.id = SeatRoomId(tx.lastInsertId());
    for (Seat& seat : seats) {
        seat.room = room.id;
        insertSeat(tx, seat);
    }
}

void SeatStore::insertSeat(const WriteTransaction& tx, Seat& seat) const
{
    tx.statement(R"(
        insert into seat (room, row_label, number, x, y, kind, at_table, blocked)
        values (?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(seat.room.value(), seat.row, seat.number, seat.x, seat.y, kindCode(seat),
              seat.atTable, seat.isBlocked)
        .run();
    seat.id = SeatId(tx.lastInsertId());
}

void SeatStore::updateRoom(const WriteTransaction& tx, const SeatRoom& room) const
{
    tx.statement(R"(
        update seat_room set name = ?, entrance = ?, row_plan = ?, table_plan = ?,
                             stage_width = ?, stage_offset = ? where id = ?)")
        .bind(room.name, roomEntranceCode(room.entrance), room.rowPlan, room.tablePlan,
              room.stageWidth, room.stageOffset, room.id.value())
        .run();
}

void SeatStore::updateSeat(const WriteTransaction& tx, const Seat& seat) const
{
    tx.statement(R"(
        update seat set x = ?, y = ?, kind = ?, at_table = ?, blocked = ? where id = ?)")
        .bind(seat.x, seat.y, kindCode(seat), seat.atTable, seat.isBlocked, seat.id.value())
        .run();
}

void SeatStore::removeSeat(const WriteTransaction& tx, SeatId seat) const
{
    clear(tx, seat);
    tx.statement("delete from seat where id = ?").bind(seat.value()).run();
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
