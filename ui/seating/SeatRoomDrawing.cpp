#include "ui/seating/SeatRoomDrawing.h"

#include "models/seating/RoomOutline.h"
#include "ui/seating/SeatItem.h"

#include <QCoreApplication>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHash>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <optional>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatMapView)
};

/// Scene units for a centimetre: a seat of half a metre is a good target for the pointer.
constexpr double kScale = 0.53;
/// Rows stand closer than in the room, so that a hall fits the window. Tables stay round.
constexpr double kScaleDown = 0.38;
constexpr double kStageTop = 60;    // centimetres from the stage's front
constexpr double kStageDepth = 110; // centimetres
constexpr double kRoomGap = 60;     // scene units between rooms
constexpr double kAisle = 40;       // scene units between two seats with an aisle between them

class Drawing
{
public:
    Drawing(QGraphicsScene& scene, const Theme& theme, const SeatRoom& room,
            const std::vector<Seat>& seats, double top)
        : m_scene(scene)
        , m_theme(theme)
        , m_room(room)
        , m_outline(RoomOutline::of(room, seats))
        , m_top(top)
    {
        for (const Seat& seat : seats) {
            if (seat.room != room.id)
                continue;
            const QPointF place = seatPlace(seat, top);
            m_left = std::min(m_left, place.x());
            m_right = std::max(m_right, place.x());
            m_bottom = std::max(m_bottom, place.y());
            if (seat.atTable)
                continue;
            m_rows.insert(seat.row, place.y());
            m_firstRow = std::min(m_firstRow.value_or(place.y()), place.y());
            if (place.y() <= *m_firstRow)
                m_columns.insert(seat.number, place.x());
        }
    }

    double draw(bool isNamed)
    {
        drawStage(isNamed);
        drawTables();
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            text(row.key(), Type::Small, Token::Text2, {m_left - 26, *row});
            text(row.key(), Type::Small, Token::Text2, {m_right + 26, *row});
        }
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
            if (atAisle(column.key(), *column))
                text(QString::number(column.key()), Type::Axis, Token::Text2,
                     {*column, *m_firstRow - SeatItem::kSize});
        }
        return drawEntrance() + kRoomGap;
    }

private:
    void text(const QString& words, Type type, Token token, QPointF middle)
    {
        auto* item = m_scene.addSimpleText(words, m_theme.font(type));
        item->setBrush(m_theme.color(token));
        item->setPos(middle - item->boundingRect().center());
    }

    void drawStage(bool isNamed)
    {
        const QString words =
            isNamed ? Words::tr("Stage: %1").arg(m_room.name) : Words::tr("Stage");
        if (!m_outline.stage) {
            if (isNamed)
                text(m_room.name, Type::Section, Token::Text,
                     {(m_left + m_right) / 2, m_top + (kStageTop + kStageDepth / 2) * kScaleDown});
            return;
        }
        const QRectF stage(m_outline.stage->left * kScale, m_top + kStageTop * kScaleDown,
                           m_outline.stage->width * kScale, kStageDepth * kScaleDown);
        m_scene.addRect(stage, QPen(m_theme.color(Token::Border)),
                        QBrush(m_theme.color(Token::Sunken)));
        text(words, Type::Section, Token::Text, stage.center());
    }

    void drawTables()
    {
        for (const RoomOutline::Table& table : m_outline.tables) {
            Seat middle;
            middle.x = table.x;
            middle.y = table.y;
            middle.atTable = true;
            const QPointF place = seatPlace(middle, m_top);
            const double across = table.radius * kScale;
            const double down = table.radius * kScaleDown;
            m_scene.addEllipse(QRectF(place.x() - across, place.y() - down, 2 * across, 2 * down),
                               QPen(m_theme.color(Token::Border)),
                               QBrush(m_theme.color(Token::Sunken)));
            text(table.name, Type::Small, Token::Text2, place);
        }
    }

    [[nodiscard]] bool atAisle(int number, double x) const
    {
        const auto before = m_columns.constFind(number - 1);
        const auto after = m_columns.constFind(number + 1);
        return before == m_columns.constEnd() || after == m_columns.constEnd() ||
               std::abs(*after - x) > kAisle || std::abs(x - *before) > kAisle;
    }

    double drawEntrance()
    {
        const QString words = Words::tr("Entrance");
        const double gate = m_bottom + SeatItem::kSize * 1.6;
        const QPen line(m_theme.color(Token::Control), 3);
        if (m_room.entrance == RoomEntrance::Back) {
            m_scene.addLine(m_left, gate, m_right, gate, line);
            text(words, Type::Small, Token::Text2, {(m_left + m_right) / 2, gate + 14});
        } else {
            const double x =
                m_room.entrance == RoomEntrance::Left ? m_left - 46 : m_right + 46;
            const double stage = m_top + (kStageTop + kStageDepth) * kScaleDown;
            m_scene.addLine(x, stage, x, m_bottom, line);
            text(words, Type::Small, Token::Text2, {x, m_bottom + 18});
        }
        return gate;
    }

    QGraphicsScene& m_scene;
    const Theme& m_theme;
    const SeatRoom& m_room;
    RoomOutline m_outline;
    double m_top = 0;
    double m_left = 0;
    double m_right = 0;
    double m_bottom = 0;
    std::optional<double> m_firstRow;
    QHash<QString, double> m_rows;
    QHash<int, double> m_columns; ///< numbers over the first row
};

} // namespace

QPointF seatPlace(const Seat& seat, double top)
{
    return {seat.x * kScale, top + seat.y * kScaleDown};
}

double drawRoom(QGraphicsScene& scene, const Theme& theme, const SeatRoom& room,
                const std::vector<Seat>& seats, bool isNamed, double top)
{
    return Drawing(scene, theme, room, seats, top).draw(isNamed);
}

} // namespace prizedesk
