#include "ui/overview/RowList.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

RowList::RowList(const Theme& theme, int height, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_height(height)
{
    setAccessRole(QAccessible::List);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RowList::setRowCount(int count)
{
    m_count = count;
    m_hovered = -1;
    setCurrent(std::clamp(m_current, 0, std::max(0, count - 1)));
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    return {theme().px(280), m_count * theme().px(m_height) + 1};
}

QSize RowList::minimumSizeHint() const
{
    return {theme().px(200), sizeHint().height()};
}

QRect RowList::rowRect(int row) const
{
    // Rows share spare room, up to a fifth of their height.
    const int wanted = theme().px(m_height);
    const int high = m_count > 0 ? std::clamp(height() / m_count, wanted, wanted * 6 / 5) : wanted;
    return {0, row * high, width(), high};
}

int RowList::rowAt(const QPoint& position) const
{
    for (int row = 0; row < m_count; ++row) {
        if (rowRect(row).contains(position))
            return row;
    }
    return -1;
}

void RowList::setCurrent(int row)
{
    m_current = row;
    setAccessibleDescription(row < m_count ? accessText(row) : QString());
    update();
}

void RowList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_count; ++row) {
        const QRect rect = rowRect(row);
        if (row == m_hovered)
            painter.fillRect(rect.adjusted(1, 1, -1, 0), theme().color(Token::Hover));
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1),
                         theme().color(Token::Hair));
        painter.save();
        paintRow(painter,
                 rect.adjusted(theme().metric(Metric::CardPadding), 1,
                               -theme().metric(Metric::CardPadding), 0),
                 row);
        painter.restore();
        if (showsFocus() && row == m_current)
            paintFocusRing(painter, rect.adjusted(1, 1, -1, 0));
    }
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row != m_hovered) {
        m_hovered = row;
        update();
    }
}

void RowList::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row);
    Q_EMIT
    opened(row);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
        setCurrent(std::clamp(m_current + 1, 0, std::max(0, m_count - 1)));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(std::max(0, m_count - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_count)
            Q_EMIT
        opened(m_current);
        return;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

} // namespace prizedesk
