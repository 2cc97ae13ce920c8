#pragma once

#include "models/seating/Seat.h"

#include <vector>

namespace prizedesk {

/// Seats side by side without an aisle between them, from the left.
struct SeatBlock
{
    std::vector<size_t> seats; ///< places in the list of all seats
    int line = 0;              ///< rows from the front, over all rooms
    bool isMiddle = false;     ///< the block before the stage
    bool innerIsFirst = true;  ///< the first seat is nearest to the middle
};

/// A stretch of free seats within a block.
struct FreeRun
{
    size_t block = 0;
    size_t first = 0; ///< place in the block
    size_t length = 0;
};

/// All blocks, best first: room by room, from the front; in a row the middle, then the side far
/// from the entrance.
[[nodiscard]] std::vector<SeatBlock> seatBlocks(const std::vector<SeatRoom>& rooms,
                                                const std::vector<Seat>& seats);

} // namespace prizedesk
