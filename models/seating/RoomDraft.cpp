#include "models/seating/RoomDraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomDraft)
};

// Centimetres.
constexpr int kSeatPitch = 55;
constexpr int kAisle = 110;
constexpr int kRowPitch = 95;
constexpr int kCrossAisle = 80; // more than a row
constexpr int kFirstRow = 300;  // from the stage
constexpr int kTablePitch = 320;
constexpr int kTableRadius = 100;
constexpr int kTablesAcross = 5;

/// The places of one row from the left, around x = 0.
std::vector<int> placesAcross(const std::vector<int>& blocks)
{
    std::vector<int> places;
    int x = 0;
    for (const int block : blocks) {
        for (int i = 0; i < block; ++i, x += kSeatPitch)
            places.push_back(x);
        x += kAisle - kSeatPitch;
    }
    if (places.empty())
        return places;
    const int middle = (places.front() + places.back()) / 2;
    for (int& place : places)
        place -= middle;
    return places;
}

/// Places of the seats beside an aisle. A short block keeps a seat for who comes along.
std::vector<int> endsOfBlocks(const std::vector<int>& blocks)
{
    std::vector<int> ends;
    int first = 0;
    for (const int block : blocks) {
        if (block > 0)
            ends.push_back(first);
        if (block > 2)
            ends.push_back(first + block - 1);
        first += block;
    }
    return ends;
}

} // namespace

QString seatRowName(int index)
{
    QString name;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

int RoomDraft::seatsInRow() const
{
    return std::accumulate(blocks.begin(), blocks.end(), 0);
}

std::vector<Seat> RoomDraft::seats() const
{
    std::vector<Seat> seats;
    const std::vector<int> across = placesAcross(blocks);
    int y = kFirstRow;
    for (int row = 0; row < rows; ++row, y += kRowPitch) {
        if (crossAisleAfter > 0 && row == crossAisleAfter)
            y += kCrossAisle;
        for (size_t i = 0; i < across.size(); ++i) {
            Seat seat;
            seat.row = seatRowName(row);
            seat.number = int(i) + 1;
            seat.x = across[i];
            seat.y = y;
            seats.push_back(seat);
        }
    }
    int left = wheelchairPlaces;
    const std::vector<int> ends = endsOfBlocks(blocks);
    const auto markRow = [&](int row) {
        for (const int end : ends) {
            if (left > 0) {
                seats[size_t(row) * across.size() + size_t(end)].isWheelchair = true;
                --left;
            }
        }
    };
    const int behind = std::min(crossAisleAfter, rows);
    for (int row = behind; row < rows; ++row)
        markRow(row);
    for (int row = behind - 1; row >= 0; --row)
        markRow(row);
    const int perLine = std::min(tables, kTablesAcross);
    for (int table = 0; table < tables; ++table) {
        const int column = table % kTablesAcross;
        const int inLine = std::min(perLine, tables - table + column);
        const int middleX = (2 * column - inLine + 1) * kTablePitch / 2;
        const int middleY = y + kTableRadius + table / kTablesAcross * kTablePitch;
        for (int i = 0; i < seatsPerTable; ++i) {
            // The first seat of a table looks at the stage from its far side.
            const double angle = std::numbers::pi / 2 + 2 * std::numbers::pi * i / seatsPerTable;
            Seat seat;
            seat.row = Words::tr("T%1").arg(table + 1);
            seat.number = i + 1;
            seat.x = middleX + int(std::lround(kTableRadius * std::cos(angle)));
            seat.y = middleY + int(std::lround(kTableRadius * std::sin(angle)));
            seat.atTable = true;
            seats.push_back(seat);
        }
    }
    return seats;
}

RoomDraft RoomDraft::usual(const QString& name, int persons, int wheelchairs)
{
    RoomDraft draft;
    draft.name = name;
    draft.blocks = {6, 12, 6};
    draft.wheelchairPlaces = wheelchairs + std::max(1, wheelchairs / 20);
    draft.crossAisleAfter = 4;
    // Groups leave gaps behind: one seat in twelve stays free.
    const int wanted = persons + std::max(draft.seatsInRow(), persons / 12);
    const int perRow = draft.seatsInRow();
    draft.rows = std::max(draft.crossAisleAfter + 1, (wanted + perRow - 1) / perRow);
    return draft;
}

} // namespace prizedesk
