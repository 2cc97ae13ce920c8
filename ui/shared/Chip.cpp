#include "ui/shared/Chip.h"

#include "ui/shared/IconEngine.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace prizedesk {

Chip::Chip(const Theme& theme, QString key, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_key(std::move(key))
{
    setAccessRole(QAccessible::Button);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Chip::retranslate();
}

void Chip::setContent(const QString& property, const QString& value)
{
    m_property = property;
    m_value = value;
    retranslate();
    updateGeometry();
    update();
}

void Chip::retranslate()
{
    setAccessibleName(tr("Condition %1: %2").arg(m_property, m_value));
    setAccessibleDescription(tr("Enter changes it, Delete removes it."));
}

void Chip::themeChanged()
{
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    const int words = metrics.horizontalAdvance(m_property) + theme().px(5) +
                      qMin(metrics.horizontalAdvance(m_value), theme().px(220));
    return {words + theme().px(10 + 6 + 12 + 8), theme().px(22)};
}

QRect Chip::removeRect() const
{
    const int side = theme().px(12);
    return {width() - side - theme().px(8), (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().color(Token::SelEdge));
    painter.setBrush(theme().color(Token::Sel));
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QFont font = theme().font(Type::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int left = theme().px(10);
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, m_property);
    left += metrics.horizontalAdvance(m_property) + theme().px(5);
    painter.setPen(theme().color(Token::Text));
    const QRect room(left, 0, removeRect().left() - theme().px(5) - left, height());
    painter.drawText(room, Qt::AlignVCenter,
                     metrics.elidedText(m_value, Qt::ElideRight, room.width() + 1));
    paintIcon(painter, removeRect(), QStringLiteral("close"), theme().color(Token::Text2));
    if (showsFocus()) {
        painter.setPen(QPen(theme().color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (event->position().x() >= removeRect().left() - theme().px(4))
        Q_EMIT
    removeWanted();
    else Q_EMIT
    editWanted();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT
        removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT
        editWanted();
        return;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

} // namespace prizedesk
