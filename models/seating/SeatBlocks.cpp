#include "models/seating/SeatBlocks.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace prizedesk {

namespace {

/// Wider than this between two seats is an aisle. Centimetres.
constexpr int kAisleFrom = 80;

/// Tables this near to one line, or to the middle, stand in it. Centimetres.
constexpr int kNear = 30;

struct Draft
{
    SeatBlock block;
    int room = 0;
    int y = 0; ///< of the row, or of the table's middle
    int x = 0; ///< of its middle
    bool isTable = false;
};

/// How good a block is within its line; the least is the best.
std::tuple<int, int> rankInLine(const Draft& draft, RoomEntrance entrance)
{
    // 上手, the right as the audience sees it, unless people come in there.
    const bool rightIsBetter = entrance != RoomEntrance::Right;
    const int side = (draft.x > 0) == rightIsBetter ? 1 : 2;
    // Tables go outwards from the middle one. Rows fill one side, then the other.
    if (draft.isTable)
        return {std::abs(draft.x) / kNear, side};
    return {draft.block.isMiddle ? 0 : side, std::abs(draft.x)};
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
        draft.isTable = seats[open.front()].atTable;
        if (draft.isTable) {
            long x = 0;
            long y = 0;
            for (const size_t i : open) {
                x += seats[i].x;
                y += seats[i].y;
            }
            draft.x = int(x / long(open.size()));
            draft.y = int(y / long(open.size()));
        } else {
            draft.x = (seats[open.front()].x + seats[open.back()].x) / 2;
            draft.y = seats[open.front()].y;
        }
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
    // What stands almost in one line is one line.
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& left, const Draft& right) {
        return std::tie(left.room, left.y) < std::tie(right.room, right.y);
    });
    for (size_t i = 1; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        const Draft& before = drafts[i - 1];
        if (draft.isTable && before.isTable && draft.room == before.room &&
            draft.y - before.y < kNear)
            draft.y = before.y;
    }
    std::sort(drafts.begin(), drafts.end(), [&](const Draft& left, const Draft& right) {
        const auto key = [&](const Draft& draft) {
            const Seat& first = seats[draft.block.seats.front()];
            const auto room = roomById.find(first.room.value());
            const RoomEntrance entrance =
                room == roomById.end() ? RoomEntrance::Back : room->second->entrance;
            return std::tuple(draft.room, first.room, draft.y, rankInLine(draft, entrance),
                              first.row, first.number);
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
