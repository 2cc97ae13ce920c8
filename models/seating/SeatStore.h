#pragma once

#include "models/seating/Seat.h"
#include "models/storage/Database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Rooms, seats and who has them. Throws `StorageError`.
class SeatStore
{
public:
    explicit SeatStore(const Database& database)
        : m_database(database)
    {
    }

    /// In the order in which they fill.
    [[nodiscard]] std::vector<SeatRoom> rooms() const;
    /// By room, row by row from the front and from the left, then table by table.
    [[nodiscard]] std::vector<Seat> seats() const;
    [[nodiscard]] std::vector<SeatUse> uses() const;
    [[nodiscard]] std::optional<SeatUse> useOf(SeatId seat) const;
    /// What guests' own seats are called, by guest id: `C-12`, with the room where there are
    /// several.
    [[nodiscard]] QHash<qint64, QString> labels() const;

    void insertRoom(const WriteTransaction& tx, SeatRoom& room, std::vector<Seat>& seats) const;
    /// Name, entrance, description and stage.
    void updateRoom(const WriteTransaction& tx, const SeatRoom& room) const;
    void removeRoom(const WriteTransaction& tx, SeatRoomId room) const;
    /// Sets `seat.id`.
    void insertSeat(const WriteTransaction& tx, Seat& seat) const;
    /// Its place and what it is for; row and number stay.
    void updateSeat(const WriteTransaction& tx, const Seat& seat) const;
    /// With whoever has it.
    void removeSeat(const WriteTransaction& tx, SeatId seat) const;
    void put(const WriteTransaction& tx, const SeatUse& use) const;
    void clear(const WriteTransaction& tx, SeatId seat) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
