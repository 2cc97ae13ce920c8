#pragma once

#include "models/seating/RoomPlan.h"
#include "models/seating/Seat.h"

#include <vector>

namespace prizedesk {

/// A room as people describe it: rows of seats parted by aisles, round tables, or both (tables
/// behind the rows).
struct RoomDraft
{
    static constexpr int kMostSeats = 5000;

    QString name;
    RoomEntrance entrance = RoomEntrance::Back;
    std::vector<RoomLine> rows;
    std::vector<RoomLine> tables; ///< each number a round table with so many seats
    int wheelchairPlaces = 0; ///< on the ends of blocks, behind the first aisle across first
    int stageWidth = SeatRoom::kStageAsRows; ///< centimetres; 0: no stage
    int stageOffset = 0; ///< centimetres to the right of the rows' middle

    [[nodiscard]] int seatCount() const { return seatsIn(rows) + seatsIn(tables); }

    /// Every place with its row, number and centimetres. Rows with as many blocks share their
    /// aisles: a short block stands at its aisle, one between two aisles in the middle.
    [[nodiscard]] std::vector<Seat> seats() const;

    /// The room as it is kept, without an id and a place among others.
    [[nodiscard]] SeatRoom room() const;

    /// So many equal rows, `aisleAfter` of them before an aisle across (0: none).
    [[nodiscard]] static std::vector<RoomLine> equalRows(int count, const std::vector<int>& blocks,
                                                         int aisleAfter = 0);
    /// A hall of three blocks with room for so many persons, of whom some come in wheelchairs.
    [[nodiscard]] static RoomDraft usual(const QString& name, int persons, int wheelchairs);
    /// The description of a room that stands, for changing it.
    [[nodiscard]] static RoomDraft of(const SeatRoom& room, const std::vector<Seat>& seats);
};

/// A, B … Z, AA, AB … for 0, 1 …
[[nodiscard]] QString seatRowName(int index);

} // namespace prizedesk
