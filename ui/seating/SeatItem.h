#pragma once

#include "models/seating/Seat.h"
#include "ui/seating/SeatLook.h"

#include <QGraphicsItem>

namespace prizedesk {

/// One seat of the map.
class SeatItem : public QGraphicsItem
{
public:
    static constexpr double kSize = 23; ///< scene units, pixels at 100 %

    SeatItem(const Theme& theme, SeatId seat);

    [[nodiscard]] SeatId seat() const { return m_seat; }
    void setLook(const SeatLook& look);
    [[nodiscard]] const SeatLook& look() const { return m_look; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option,
               QWidget* widget) override;

private:
    const Theme& m_theme;
    SeatId m_seat;
    SeatLook m_look;
};

} // namespace prizedesk
