#include "ui/shared/StatTile.h"

#include "ui/shared/TonePainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace prizedesk {

StatTile::StatTile(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::Button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setContent(const QString& title, const QString& figure, const QString& caption)
{
    m_title = title;
    m_figure = figure;
    m_caption = caption;
    setAccessibleName(tr("%1: %2").arg(title, figure));
    setAccessibleDescription(caption);
    updateGeometry();
    update();
}

void StatTile::setEdge(Tone tone)
{
    m_tone = tone;
    m_accent = false;
    update();
}

void StatTile::setEdgeAccent()
{
    m_accent = true;
    update();
}

void StatTile::setCurrent(bool current)
{
    m_current = current;
    update();
}

void StatTile::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatTile::themeChanged()
{
    updateGeometry();
    update();
}

QSize StatTile::sizeHint() const
{
    const int head = QFontMetrics(theme().font(Type::BodyStrong)).horizontalAdvance(m_title) +
                     QFontMetrics(theme().font(Type::Figure)).horizontalAdvance(m_figure) +
                     theme().px(30);
    const int foot =
        QFontMetrics(theme().font(Type::Small)).horizontalAdvance(m_caption) + theme().px(20);
    return {qMax(head, foot), theme().px(75)};
}

void StatTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme().metric(Metric::CardRadius);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = m_accent ? theme().color(Token::Accent) : theme().toneFill(m_tone);

    QPainterPath frame;
    frame.addRoundedRect(box, radius, radius);
    painter.fillPath(frame, theme().color(Token::Surface));
    painter.setPen(theme().color(Token::Hair));
    painter.drawPath(frame);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(QRectF(0, 0, width(), theme().px(3)), edge);
    painter.restore();
    if (m_current) {
        painter.setPen(QPen(theme().color(Token::Accent), 1.5));
        painter.drawPath(frame);
    }

    const int side = theme().px(10);
    const QRect head(side, theme().px(8), width() - 2 * side, theme().px(36));
    painter.setFont(theme().font(Type::BodyStrong));
    painter.setPen(theme().color(Token::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(theme().numberFont(Type::Figure));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_figure);
    const QFont small = theme().font(Type::Small);
    painter.setFont(small);
    painter.setPen(theme().color(Token::Text2));
    const QRect foot(side, theme().px(44), head.width(), theme().px(20));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, foot.width()));
    if (showsFocus())
        paintFocusRing(painter, rect());
}

void StatTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        Q_EMIT
    clicked();
}

void StatTile::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        Q_EMIT
        clicked();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace prizedesk
