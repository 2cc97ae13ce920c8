#include "models/seating/RoomOutline.h"

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr int kChair = 34; // from the middle of a chair to the table's edge
constexpr int kLeastStage = 200;

} // namespace

RoomOutline RoomOutline::of(const SeatRoom& room, const std::vector<Seat>& seats)
{
    RoomOutline outline;
    std::vector<const Seat*> table;
    const auto closeTable = [&] {
        if (table.empty())
            return;
        double x = 0;
        double y = 0;
        for (const Seat* seat : table) {
            x += seat->x;
            y += seat->y;
        }
        x /= double(table.size());
        y /= double(table.size());
        const double reach = std::hypot(table.front()->x - x, table.front()->y - y);
        outline.tables.push_back({table.front()->row, int(std::lround(x)), int(std::lround(y)),
                                  std::max(0, int(std::lround(reach)) - kChair)});
        table.clear();
    };
    bool isFirst = true;
    for (const Seat& seat : seats) {
        if (seat.room != room.id)
            continue;
        outline.left = isFirst ? seat.x : std::min(outline.left, seat.x);
        outline.right = isFirst ? seat.x : std::max(outline.right, seat.x);
        outline.bottom = std::max(outline.bottom, seat.y);
        isFirst = false;
        if (!table.empty() && table.front()->row != seat.row)
            closeTable();
        if (seat.atTable)
            table.push_back(&seat);
    }
    closeTable();
    if (room.stageWidth == 0)
        return outline;
    const bool asRows = room.stageWidth == SeatRoom::kStageAsRows;
    const int width =
        std::max(kLeastStage, asRows ? outline.right - outline.left : room.stageWidth);
    // Places are measured from the middle of the stage.
    const int middle = asRows && room.stageOffset == 0 ? (outline.left + outline.right) / 2 : 0;
    outline.stage = Stage{middle - width / 2, width};
    outline.left = std::min(outline.left, outline.stage->left);
    outline.right = std::max(outline.right, outline.stage->left + width);
    return outline;
}

} // namespace prizedesk
