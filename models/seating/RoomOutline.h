#pragma once

#include "models/seating/Seat.h"

#include <optional>
#include <vector>

namespace prizedesk {

/// What is drawn of a room besides its seats. Centimetres, as seats have them.
struct RoomOutline
{
    struct Stage
    {
        int left = 0;
        int width = 0;
    };
    struct Table
    {
        QString name;
        int x = 0; ///< of its middle
        int y = 0;
        int radius = 0; ///< of the table itself, within the chairs
    };

    int left = 0; ///< of the seats and the stage
    int right = 0;
    int bottom = 0;
    std::optional<Stage> stage;
    std::vector<Table> tables;

    [[nodiscard]] static RoomOutline of(const SeatRoom& room, const std::vector<Seat>& seats);
};

} // namespace prizedesk
