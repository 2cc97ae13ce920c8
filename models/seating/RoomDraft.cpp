#include "models/seating/RoomDraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
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
constexpr int kTableGap = 120;  // between the chairs of two tables
constexpr int kLeastRadius = 90;
constexpr int kTableShare = 62; // of the edge, for each chair

int total(const std::vector<int>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// The widest block at each place among the rows with as many blocks.
using Widths = std::map<size_t, std::vector<int>>;

Widths widthsOf(const std::vector<RoomLine>& rows)
{
    Widths widths;
    for (const RoomLine& row : rows) {
        std::vector<int>& widest = widths[row.counts.size()];
        widest.resize(row.counts.size(), 0);
        for (size_t i = 0; i < row.counts.size(); ++i)
            widest[i] = std::max(widest[i], row.counts[i]);
    }
    return widths;
}

/// The places of one row from the left, around x = 0.
std::vector<int> placesAcross(const std::vector<int>& blocks, const std::vector<int>& widest)
{
    // All that `widest` needs, from the first seat's middle to the last one's.
    int whole = 0;
    int columns = 0;
    for (const int width : widest) {
        whole += width * kSeatPitch;
        columns += width > 0 ? 1 : 0;
    }
    whole += std::max(0, columns - 1) * (kAisle - kSeatPitch) - kSeatPitch;
    std::vector<int> places;
    int left = -whole / 2;
    for (size_t b = 0; b < blocks.size(); ++b) {
        const int spare = (widest[b] - blocks[b]) * kSeatPitch;
        const bool isFirst = b == 0 && blocks.size() > 1;
        const bool isLast = b + 1 == blocks.size() && blocks.size() > 1;
        const int begin = left + (isFirst ? spare : isLast ? 0 : spare / 2);
        for (int i = 0; i < blocks[b]; ++i)
            places.push_back(begin + i * kSeatPitch);
        if (widest[b] > 0)
            left += widest[b] * kSeatPitch + kAisle - kSeatPitch;
    }
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

int radiusOf(int seats)
{
    return std::max(kLeastRadius,
                    int(std::lround(seats * kTableShare / (2 * std::numbers::pi))));
}

class Drawing
{
public:
    explicit Drawing(const RoomDraft& draft)
        : m_draft(draft)
    {
    }

    std::vector<Seat> draw()
    {
        drawRows();
        markWheelchairs();
        drawTables();
        for (Seat& seat : m_seats)
            seat.x -= m_draft.stageOffset;
        return std::move(m_seats);
    }

private:
    void drawRows()
    {
        const Widths widths = widthsOf(m_draft.rows);
        for (size_t row = 0; row < m_draft.rows.size(); ++row) {
            const RoomLine& line = m_draft.rows[row];
            if (line.isBehindAisle)
                m_y += kCrossAisle;
            m_firstOf.push_back(m_seats.size());
            int number = 0;
            for (const int x : placesAcross(line.counts, widths.at(line.counts.size()))) {
                Seat seat;
                seat.row = seatRowName(int(row));
                seat.number = ++number;
                seat.x = x;
                seat.y = m_y;
                m_seats.push_back(seat);
            }
            m_y += kRowPitch;
        }
    }

    void markWheelchairs()
    {
        const auto aisle = std::find_if(m_draft.rows.begin(), m_draft.rows.end(),
                                        [](const RoomLine& row) { return row.isBehindAisle; });
        const size_t behind =
            aisle == m_draft.rows.end() ? 0 : size_t(aisle - m_draft.rows.begin());
        std::vector<size_t> order;
        for (size_t row = behind; row < m_draft.rows.size(); ++row)
            order.push_back(row);
        for (size_t row = behind; row > 0; --row)
            order.push_back(row - 1);
        int left = m_draft.wheelchairPlaces;
        for (const size_t row : order) {
            for (const int end : endsOfBlocks(m_draft.rows[row].counts)) {
                if (left <= 0)
                    return;
                m_seats[m_firstOf[row] + size_t(end)].isWheelchair = true;
                --left;
            }
        }
    }

    void drawTables()
    {
        int table = 0;
        for (const RoomLine& line : m_draft.tables) {
            int widest = 0;
            int whole = -kTableGap;
            for (const int seats : line.counts) {
                widest = std::max(widest, radiusOf(seats));
                whole += 2 * radiusOf(seats) + kTableGap;
            }
            int left = -whole / 2;
            for (const int seats : line.counts) {
                const int radius = radiusOf(seats);
                drawTable(++table, seats, left + radius, m_y + widest, radius);
                left += 2 * radius + kTableGap;
            }
            m_y += 2 * widest + kTableGap;
        }
    }

    void drawTable(int table, int seats, int x, int y, int radius)
    {
        for (int i = 0; i < seats; ++i) {
            // The first seat of a table looks at the stage from its far side.
            const double angle = std::numbers::pi / 2 + 2 * std::numbers::pi * i / seats;
            Seat seat;
            seat.row = Words::tr("T%1").arg(table);
            seat.number = i + 1;
            seat.x = x + int(std::lround(radius * std::cos(angle)));
            seat.y = y + int(std::lround(radius * std::sin(angle)));
            seat.atTable = true;
            m_seats.push_back(seat);
        }
    }

    const RoomDraft& m_draft;
    std::vector<Seat> m_seats;
    std::vector<size_t> m_firstOf; ///< place of each row's first seat
    int m_y = kFirstRow;
};

} // namespace

QString seatRowName(int index)
{
    QString name;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

std::vector<Seat> RoomDraft::seats() const
{
    return Drawing(*this).draw();
}

SeatRoom RoomDraft::room() const
{
    return {.id = {},
            .name = name.trimmed(),
            .position = 0,
            .entrance = entrance,
            .rowPlan = roomPlanText(rows),
            .tablePlan = roomPlanText(tables),
            .stageWidth = stageWidth,
            .stageOffset = stageOffset};
}

std::vector<RoomLine> RoomDraft::equalRows(int count, const std::vector<int>& blocks,
                                           int aisleAfter)
{
    std::vector<RoomLine> rows;
    for (int row = 0; row < count; ++row)
        rows.push_back({blocks, aisleAfter > 0 && row == aisleAfter});
    return rows;
}

RoomDraft RoomDraft::usual(const QString& name, int persons, int wheelchairs)
{
    constexpr int kAisleAfter = 4;
    const std::vector<int> blocks{6, 12, 6};
    RoomDraft draft;
    draft.name = name;
    draft.wheelchairPlaces = wheelchairs + std::max(1, wheelchairs / 20);
    // Groups leave gaps behind: one seat in twelve stays free.
    const int perRow = total(blocks);
    const int wanted = persons + std::max(perRow, persons / 12);
    draft.rows = equalRows(std::max(kAisleAfter + 1, (wanted + perRow - 1) / perRow), blocks,
                           kAisleAfter);
    return draft;
}

RoomDraft RoomDraft::of(const SeatRoom& room, const std::vector<Seat>& seats)
{
    RoomDraft draft;
    draft.name = room.name;
    draft.entrance = room.entrance;
    draft.stageWidth = room.stageWidth;
    draft.stageOffset = room.stageOffset;
    const auto rows = readRoomPlan(room.rowPlan);
    const auto tables = readRoomPlan(room.tablePlan);
    if (rows && tables && !(rows->empty() && tables->empty())) {
        draft.rows = *rows;
        draft.tables = *tables;
        return draft;
    }
    // A room from before descriptions were kept: read from its seats, which stand row by row.
    const Seat* last = nullptr;
    for (const Seat& seat : seats) {
        if (seat.room != room.id)
            continue;
        const bool isNewRow = !last || last->row != seat.row;
        std::vector<RoomLine>& lines = seat.atTable ? draft.tables : draft.rows;
        if (seat.atTable) {
            constexpr size_t kAcross = 5;
            if (lines.empty() || (isNewRow && lines.back().counts.size() == kAcross))
                lines.push_back({});
            if (isNewRow)
                lines.back().counts.push_back(0);
        } else if (isNewRow) {
            lines.push_back({{0}, last && seat.y - last->y > kRowPitch + kCrossAisle / 2});
        } else if (seat.x - last->x > (kSeatPitch + kAisle) / 2) {
            lines.back().counts.push_back(0);
        }
        ++lines.back().counts.back();
        last = &seat;
    }
    return draft;
}

} // namespace prizedesk
