#pragma once

#include "models/seating/Seat.h"

#include <vector>

namespace prizedesk {

/// A room as people describe it: rows of seats parted by aisles, tables, or both (tables behind the
/// rows).
struct RoomDraft
{
    static constexpr int kMostSeats = 5000;

    QString name;
    RoomEntrance entrance = RoomEntrance::Back;
    int rows = 0;
    std::vector<int> blocks; ///< seats of a row between aisles, from the left: 6, 12, 6
    int crossAisleAfter = 0; ///< rows in front of the aisle across; 0 = none
    int wheelchairPlaces = 0; ///< on the ends of blocks, behind the aisle across first
    int tables = 0;
    int seatsPerTable = 0;

    [[nodiscard]] int seatsInRow() const;
    [[nodiscard]] int seatCount() const { return rows * seatsInRow() + tables * seatsPerTable; }

    /// Every place with its row, number and centimetres.
    [[nodiscard]] std::vector<Seat> seats() const;

    /// A hall of three blocks with room for so many persons, of whom some come in wheelchairs.
    [[nodiscard]] static RoomDraft usual(const QString& name, int persons, int wheelchairs);
};

/// A, B … Z, AA, AB … for 0, 1 …
[[nodiscard]] QString seatRowName(int index);

} // namespace prizedesk
