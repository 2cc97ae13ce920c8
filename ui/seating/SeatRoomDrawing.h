#pragma once

#include "models/seating/Seat.h"
#include "ui/shared/Theme.h"

#include <QPointF>

#include <vector>

class QGraphicsScene;

namespace prizedesk {

/// Where a seat of a room is drawn that begins `top` scene units down.
[[nodiscard]] QPointF seatPlace(const Seat& seat, double top);

/// Draws what a room has besides its seats: stage, tables, names of rows, numbers, entrance. Gives
/// where the next room may begin.
double drawRoom(QGraphicsScene& scene, const Theme& theme, const SeatRoom& room,
                const std::vector<Seat>& seats, bool isNamed, double top);

} // namespace prizedesk
