#pragma once

#include "models/guests/Guest.h"
#include "ui/shared/Theme.h"

class QPainter;
class QRectF;

namespace prizedesk {

/// How one seat is drawn, in the map and in its legend.
struct SeatLook
{
    std::optional<GuestCategory> category; ///< of the guest; none: nobody sits here
    QString sign;                          ///< one letter
    bool isCompanion = false;
    bool isWheelchair = false;
    bool isLocked = false;
    bool isBlocked = false; ///< taken out
    bool isPlain = false;   ///< of a room that is being drawn: nobody sits there yet
    bool isAwaited = false; ///< others have arrived, this guest has not
    bool isDimmed = false;  ///< does not answer to what is searched for
    bool isFound = false;   ///< answers to it
    bool isSelected = false;
    bool isCurrent = false;
    bool isTarget = false; ///< something would be dropped here

    friend bool operator==(const SeatLook&, const SeatLook&) = default;
};

void paintSeat(QPainter& painter, const Theme& theme, const QRectF& rect, const SeatLook& look);

} // namespace prizedesk
