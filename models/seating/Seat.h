#pragma once

#include "models/core/Id.h"
#include "models/guests/Guest.h"

#include <QString>

namespace prizedesk {

using SeatId = Id<struct SeatTag>;
using SeatRoomId = Id<struct SeatRoomTag>;

/// Where people come in. The best seats are far from it.
enum class RoomEntrance { Back, Left, Right };

struct SeatRoom
{
    static constexpr int kStageAsRows = -1;

    SeatRoomId id;
    QString name;
    int position = 0; ///< the order in which rooms fill
    RoomEntrance entrance = RoomEntrance::Back;
    QString rowPlan;   ///< as `readRoomPlan` takes it; empty for rooms of earlier programs
    QString tablePlan; ///< the same for tables
    int stageWidth = kStageAsRows; ///< centimetres; as wide as the rows; 0: no stage
    int stageOffset = 0; ///< centimetres to the right of the rows' middle

    friend bool operator==(const SeatRoom&, const SeatRoom&) = default;
};

/// One place. Centimetres from the middle of the stage: x to the right as the audience sees it, y
/// away from the stage.
struct Seat
{
    SeatId id;
    SeatRoomId room;
    QString row; ///< A, or the name of a table
    int number = 0;
    int x = 0;
    int y = 0;
    bool isWheelchair = false;
    bool atTable = false;
    bool isBlocked = false; ///< taken out: nobody sits here

    /// C-12
    [[nodiscard]] QString label() const { return row + QLatin1Char('-') + QString::number(number); }

    friend bool operator==(const Seat&, const Seat&) = default;
};

/// Who has a seat: a guest (part 0) or one of the companions (1 …).
struct SeatUse
{
    SeatId seat;
    GuestId guest;
    int part = 0;
    bool isLocked = false; ///< a person decided; planning leaves it

    friend bool operator==(const SeatUse&, const SeatUse&) = default;
};

/// `back`, `left`, `right`.
[[nodiscard]] QString roomEntranceCode(RoomEntrance entrance);
[[nodiscard]] RoomEntrance roomEntranceFromCode(const QString& code);
[[nodiscard]] QString roomEntranceWords(RoomEntrance entrance);

} // namespace prizedesk
