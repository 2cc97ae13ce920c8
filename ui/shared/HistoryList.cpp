#include "ui/shared/HistoryList.h"

#include "ui/shared/KeySteps.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prizedesk {

HistoryList::HistoryList(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    HistoryList::retranslate();
}

void HistoryList::setEvents(std::vector<Event> events)
{
    m_events = std::move(events);
    m_current = 0;
    updateAccess();
    updateGeometry();
    update();
}

void HistoryList::retranslate()
{
    setAccessibleName(tr("History"));
    updateAccess();
}

void HistoryList::updateAccess()
{
    const auto place = static_cast<size_t>(m_current);
    if (place >= m_events.size()) {
        setAccessibleDescription({});
        return;
    }
    const Event& event = m_events[place];
    setAccessibleDescription(QStringLiteral("%1 %2 %3").arg(event.time, event.who, event.what));
}

void HistoryList::themeChanged()
{
    updateGeometry();
    update();
}

QSize HistoryList::sizeHint() const
{
    return {theme().px(320), static_cast<int>(m_events.size()) * theme().px(24)};
}

QSize HistoryList::minimumSizeHint() const
{
    return {theme().px(160), sizeHint().height()};
}

int HistoryList::rowAt(const QPoint& position) const
{
    const int row = position.y() / theme().px(24);
    return row >= 0 && row < static_cast<int>(m_events.size()) ? row : -1;
}

void HistoryList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = theme().px(24);
    const QFont small = theme().font(Type::Small);
    const QFont body = theme().font(Type::Body);
    const QFontMetrics smallMetrics(small);
    int timeWidth = 0;
    int whoWidth = 0;
    int hashWidth = 0;
    for (const Event& event : m_events) {
        timeWidth = std::max(timeWidth, smallMetrics.horizontalAdvance(event.time));
        whoWidth = std::max(whoWidth, smallMetrics.horizontalAdvance(event.who));
        hashWidth = std::max(hashWidth, smallMetrics.horizontalAdvance(event.hash));
    }
    const qreal lineX = theme().px(5) + 0.5;
    const int count = static_cast<int>(m_events.size());
    painter.setPen(QPen(theme().color(Token::Border), 1));
    if (count > 1)
        painter.drawLine(QPointF(lineX, row / 2.0), QPointF(lineX, (count - 0.5) * row));
    for (int index = 0; index < count; ++index) {
        const Event& event = m_events[static_cast<size_t>(index)];
        const int top = index * row;
        painter.setPen(QPen(theme().color(Token::Control), 1.5));
        painter.setBrush(theme().color(Token::Surface));
        painter.drawEllipse(QPointF(lineX, top + row / 2.0), theme().px(4) - 0.5,
                            theme().px(4) - 0.5);
        int left = theme().px(18);
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRect(left, top, timeWidth + 2, row), Qt::AlignVCenter, event.time);
        left += timeWidth + theme().px(10);
        painter.drawText(QRect(left, top, whoWidth + 2, row), Qt::AlignVCenter, event.who);
        left += whoWidth + theme().px(10);
        painter.drawText(QRect(0, top, width(), row), Qt::AlignVCenter | Qt::AlignRight,
                         event.hash);
        const int room = width() - left - hashWidth - theme().px(8);
        painter.setFont(body);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRect(left, top, room, row), Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(event.what, Qt::ElideRight, room));
    }
    if (showsFocus() && count > 0)
        paintFocusRing(painter, QRect(0, m_current * row, width(), row));
}

void HistoryList::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_current = row;
    updateAccess();
    Q_EMIT
    opened(m_events[static_cast<size_t>(row)].id);
}

void HistoryList::keyPressEvent(QKeyEvent* event)
{
    switch (stepWithKeys(*event, Qt::Vertical, static_cast<int>(m_events.size()), m_current)) {
    case KeyStep::Moved:
        updateAccess();
        update();
        return;
    case KeyStep::Opened:
        Q_EMIT opened(m_events[static_cast<size_t>(m_current)].id);
        return;
    case KeyStep::None:
        ThemedWidget::keyPressEvent(event);
    }
}

bool HistoryList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), m_events[static_cast<size_t>(row)].what, this);
        return true;
    }
    return ThemedWidget::event(event);
}

} // namespace prizedesk
