#include "models/seating/SeatBlocks.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

/// Wider than this between two seats is an aisle. Centimetres.
constexpr int kAisleFrom = 80;

struct Draft
{
    SeatBlock block;
    int room = 0;
    int y = 0;
    int x = 0; ///< of its middle
};

/// 0 the middle, 1 the better side, 2 the other one.
int sideOf(const Draft& draft, RoomEntrance entrance)
{
    if (draft.block.isMiddle)
        return 0;
    // 上手, the right as the audience sees it, unless people come in there.
    const bool rightIsBetter = entrance != RoomEntrance::Right;
    return (draft.x > 0) == rightIsBetter ? 1 : 2;
}

} // namespace

std::vector<SeatBlock> seatBlocks(const std::vector<SeatRoom>& rooms,
                                  const std::vector<Seat>& seats)
{
    std::map<qint64, const SeatRoom*> roomById;
    for (const SeatRoom& room : rooms)
        roomById[room.id.value()] = &room;
    std::map<std::tuple<qint64, QString>, std::vector<size_t>> rows;
    for (size_t i = 0; i < seats.size(); ++i)
        rows[{seats[i].room.value(), seats[i].row}].push_back(i);

    std::vector<Draft> drafts;
    const auto close = [&](std::vector<size_t>& open) {
        if (open.empty())
            return;
        Draft draft;
        const auto room = roomById.find(seats[open.front()].room.value());
        draft.room = room == roomById.end() ? 0 : room->second->position;
        draft.x = (seats[open.front()].x + seats[open.back()].x) / 2;
        draft.y = seats[open.front()].y;
        for (const size_t i : open)
            draft.y = std::min(draft.y, seats[i].y);
        draft.block.seats = std::move(open);
        draft.block.innerIsFirst = draft.x >= 0;
        open.clear();
        drafts.push_back(std::move(draft));
    };
    for (auto& [key, places] : rows) {
        std::sort(places.begin(), places.end(), [&](size_t left, size_t right) {
            return seats[left].number < seats[right].number;
        });
        std::vector<size_t> open;
        for (const size_t i : places) {
            if (!open.empty() && !seats[i].atTable &&
                std::abs(seats[i].x - seats[open.back()].x) > kAisleFrom)
                close(open);
            open.push_back(i);
        }
        close(open);
    }
    for (Draft& draft : drafts) {
        const Seat& first = seats[draft.block.seats.front()];
        const Seat& last = seats[draft.block.seats.back()];
        draft.block.isMiddle = !first.atTable && std::min(first.x, last.x) <= 0 &&
                               std::max(first.x, last.x) >= 0;
    }
    std::sort(drafts.begin(), drafts.end(), [&](const Draft& left, const Draft& right) {
        const auto key = [&](const Draft& draft) {
            const Seat& first = seats[draft.block.seats.front()];
            const auto room = roomById.find(first.room.value());
            const RoomEntrance entrance =
                room == roomById.end() ? RoomEntrance::Back : room->second->entrance;
            return std::tuple(draft.room, first.room, draft.y, sideOf(draft, entrance),
                              std::abs(draft.x), first.row, first.number);
        };
        return key(left) < key(right);
    });
    std::vector<SeatBlock> blocks;
    int line = -1;
    std::tuple<qint64, int> last{-1, 0};
    for (Draft& draft : drafts) {
        const std::tuple<qint64, int> here{seats[draft.block.seats.front()].room.value(), draft.y};
        if (here != last)
            ++line;
        last = here;
        draft.block.line = line;
        blocks.push_back(std::move(draft.block));
    }
    return blocks;
}

} // namespace prizedesk
