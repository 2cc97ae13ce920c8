#include "ui/seating/SeatLook.h"

#include <QPainter>
#include <QPolygonF>

namespace prizedesk {

namespace {

constexpr double kTint = 0.30;
constexpr double kDimmed = 0.35;

/// Series of the theme for each category; general guests are plain.
int seriesOf(GuestCategory category)
{
    switch (category) {
    case GuestCategory::Vip:
        return 4;
    case GuestCategory::Judge:
        return 1;
    case GuestCategory::Winner:
        return 2;
    case GuestCategory::Guardian:
        return 6;
    case GuestCategory::Attendant:
        return 5;
    case GuestCategory::Press:
        return 3;
    case GuestCategory::General:
        break;
    }
    return 0;
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [&](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                  part(over.blue(), under.blue()));
}

} // namespace

void paintSeat(QPainter& painter, const Theme& theme, const QRectF& rect, const SeatLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isDimmed)
        painter.setOpacity(kDimmed);
    QColor fill = theme.color(Token::Surface);
    QColor edge = theme.color(Token::Border);
    Qt::PenStyle style = Qt::DotLine;
    if (look.category) {
        const int series = seriesOf(*look.category);
        edge = series > 0 ? theme.series(series) : theme.color(Token::Control);
        fill = series > 0 ? mixed(theme.series(series), fill, kTint) : theme.color(Token::Sunken);
        style = look.isAwaited ? Qt::DashLine : Qt::SolidLine;
        if (look.isAwaited)
            fill = theme.color(Token::Surface);
    }
    if (look.isPlain) {
        edge = theme.color(Token::Control);
        style = Qt::SolidLine;
    }
    if (look.isBlocked) {
        fill = theme.color(Token::Sunken);
        style = Qt::SolidLine;
    } else if (look.isSelected && !look.category) {
        fill = theme.color(Token::Sel);
    }
    painter.setPen(QPen(edge, 1, style));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 4, 4);
    if (look.isBlocked) {
        painter.setPen(QPen(theme.color(Token::Control), 1));
        const QRectF cross = rect.adjusted(6, 6, -6, -6);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    if (look.isLocked) {
        const double size = rect.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.category ? edge : theme.color(Token::Text2));
        painter.drawPolygon(QPolygonF({rect.topRight(), rect.topRight() - QPointF(size * 1.5, 0),
                                       rect.topRight() + QPointF(0, size * 1.5)}));
    }
    if (!look.sign.isEmpty()) {
        painter.setPen(theme.color(look.category ? Token::Text : Token::Text3));
        painter.setFont(theme.font(Type::Small));
        painter.drawText(rect, Qt::AlignCenter, look.sign);
    }
    if (look.isFound || look.isSelected || look.isCurrent || look.isTarget) {
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        const bool isStrong = look.isSelected || look.isCurrent || look.isTarget;
        const double width = look.isTarget ? 3 : look.isCurrent || !look.isSelected ? 2 : 1.5;
        painter.setPen(QPen(theme.color(isStrong ? Token::Accent : Token::SelEdge), width,
                            look.isTarget ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.restore();
}

} // namespace prizedesk
