#include "ui/seating/SeatItem.h"

namespace prizedesk {

SeatItem::SeatItem(const Theme& theme, SeatId seat)
    : m_theme(theme)
    , m_seat(seat)
{
}

void SeatItem::setLook(const SeatLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    setZValue(look.isCurrent ? 2 : 1);
    update();
}

QRectF SeatItem::boundingRect() const
{
    constexpr double kRing = 4;
    return QRectF(-kSize / 2 - kRing, -kSize / 2 - kRing, kSize + 2 * kRing, kSize + 2 * kRing);
}

void SeatItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                     QWidget* /*widget*/)
{
    paintSeat(*painter, m_theme, QRectF(-kSize / 2, -kSize / 2, kSize, kSize), m_look);
}

} // namespace prizedesk
