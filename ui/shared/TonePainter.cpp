#include "ui/shared/TonePainter.h"

#include "ui/shared/IconEngine.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace prizedesk {

namespace {

/// Paints on a 16 × 16 grid inside `rect`.
void enterGrid(QPainter& painter, const QRect& rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(rect.width(), rect.height());
    painter.translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.scale(side / 16.0, side / 16.0);
}

QPen glyphPen(const QColor& color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath octagon()
{
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (2 * corner + 1) * std::numbers::pi / 8;
        corners << QPointF(8 + 7.6 * std::cos(angle), 8 + 7.6 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(7.1, 1.6);
    path.quadTo(8, 0.3, 8.9, 1.6);
    path.lineTo(15.4, 13.1);
    path.quadTo(16, 14.7, 14.5, 14.8);
    path.lineTo(1.5, 14.8);
    path.quadTo(0, 14.7, 0.6, 13.1);
    path.closeSubpath();
    return path;
}

} // namespace

void TonePainter::paintTone(QPainter& painter, const QRect& rect, Tone tone) const
{
    const QColor fill = m_theme.toneFill(tone);
    const QColor glyph = m_theme.color(Token::Surface);
    painter.save();
    enterGrid(painter, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    switch (tone) {
    case Tone::Good:
        painter.drawEllipse(QPointF(8, 8), 7.2, 7.2);
        painter.setPen(glyphPen(glyph, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.9}}));
        break;
    case Tone::Warning:
        painter.drawPath(triangle());
        painter.setPen(glyphPen(glyph, 1.8));
        painter.drawLine(QPointF(8, 5.6), QPointF(8, 9.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(glyph);
        painter.drawEllipse(QPointF(8, 12), 1.1, 1.1);
        break;
    case Tone::Bad:
        painter.drawPath(octagon());
        painter.setPen(glyphPen(glyph, 1.8));
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        break;
    case Tone::Information:
        painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
        painter.setPen(glyphPen(glyph, 1.8));
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
        painter.setPen(Qt::NoPen);
        painter.setBrush(glyph);
        painter.drawEllipse(QPointF(8, 4.6), 1.15, 1.15);
        break;
    case Tone::Neutral:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(glyphPen(fill, 1.5));
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.drawLine(QPointF(5.4, 8), QPointF(10.6, 8));
        break;
    }
    painter.restore();
}

void TonePainter::paintState(QPainter& painter, const QRect& rect, StateShape shape) const
{
    int quarters = 0;
    switch (shape) {
    case StateShape::Return:
        paintIcon(painter, rect, QStringLiteral("undo"), m_theme.toneFill(Tone::Warning));
        return;
    case StateShape::Withdrawn:
        paintTone(painter, rect, Tone::Neutral);
        return;
    case StateShape::Failed:
        paintTone(painter, rect, Tone::Bad);
        return;
    case StateShape::Medal:
        paintIcon(painter, rect, QStringLiteral("awards"), m_theme.color(Token::Accent));
        return;
    case StateShape::Empty:
        break;
    case StateShape::Quarter:
        quarters = 1;
        break;
    case StateShape::Half:
        quarters = 2;
        break;
    case StateShape::ThreeQuarters:
        quarters = 3;
        break;
    case StateShape::Full:
        quarters = 4;
        break;
    }
    const QColor accent = m_theme.color(quarters == 0 ? Token::Control : Token::Accent);
    painter.save();
    enterGrid(painter, rect);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    if (quarters == 4)
        painter.drawEllipse(QPointF(8, 8), 4.4, 4.4);
    else if (quarters > 0)
        painter.drawPie(QRectF(3.6, 3.6, 8.8, 8.8), 90 * 16, -quarters * 90 * 16);
    painter.restore();
}

void TonePainter::paintHatch(QPainter& painter, const QRectF& rect, const QColor& color,
                             bool dashedEdge) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.4));
    const qreal gap = m_theme.px(6);
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += gap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    QPen edge(color, 1);
    if (dashedEdge)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void TonePainter::paintSoftHatch(QPainter& painter, const QRectF& rect, const QColor& color,
                                 qreal radius) const
{
    constexpr float kFaint = 0.3F; // words stay legible above it
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    QColor faint = color;
    faint.setAlphaF(kFaint);
    painter.setPen(QPen(faint, 1.4));
    const qreal gap = m_theme.px(6);
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += gap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    QPen edge(color, 1);
    edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.restore();
}

QString TonePainter::toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return tr("good");
    case Tone::Warning:
        return tr("warning");
    case Tone::Bad:
        return tr("error");
    case Tone::Information:
        return tr("information");
    case Tone::Neutral:
        return tr("neutral");
    }
    return {};
}

} // namespace prizedesk
