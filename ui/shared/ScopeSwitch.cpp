#include "ui/shared/ScopeSwitch.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace prizedesk {

ScopeSwitch::ScopeSwitch(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::PageTabList);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    ScopeSwitch::retranslate();
}

void ScopeSwitch::retranslate()
{
    setAccessibleName(tr("Scope"));
    const auto place = static_cast<size_t>(m_current);
    setAccessibleDescription(place < m_segments.size() ? m_segments[place].text : QString());
}

void ScopeSwitch::themeChanged()
{
    updateGeometry();
    update();
}

void ScopeSwitch::setSegments(std::vector<Segment> segments)
{
    const QString before = current();
    m_segments = std::move(segments);
    m_current = 0;
    for (size_t place = 0; place < m_segments.size(); ++place) {
        if (m_segments[place].key == before)
            m_current = static_cast<int>(place);
    }
    retranslate();
    updateGeometry();
    update();
}

QString ScopeSwitch::current() const
{
    const auto place = static_cast<size_t>(m_current);
    return place < m_segments.size() ? m_segments[place].key : QString();
}

void ScopeSwitch::setCurrent(const QString& key)
{
    for (size_t place = 0; place < m_segments.size(); ++place) {
        if (m_segments[place].key == key)
            choose(static_cast<int>(place));
    }
}

void ScopeSwitch::setCount(const QString& key, int count)
{
    for (Segment& segment : m_segments) {
        if (segment.key == key)
            segment.count = count;
    }
    updateGeometry();
    update();
}

void ScopeSwitch::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_segments.size()) || index == m_current)
        return;
    m_current = index;
    retranslate();
    update();
    Q_EMIT
    currentChanged(current());
}

int ScopeSwitch::segmentWidth(const Segment& segment) const
{
    const QFontMetrics metrics(theme().font(Type::BodyStrong));
    int width = metrics.horizontalAdvance(segment.text) + theme().px(24);
    if (segment.count >= 0)
        width += metrics.horizontalAdvance(QLocale().toString(segment.count)) + theme().px(9);
    return width;
}

QRect ScopeSwitch::segmentRect(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += segmentWidth(m_segments[static_cast<size_t>(before)]);
    return {left, 0, segmentWidth(m_segments[static_cast<size_t>(index)]), height()};
}

QSize ScopeSwitch::sizeHint() const
{
    int width = 1;
    for (const Segment& segment : m_segments)
        width += segmentWidth(segment);
    return {width, theme().metric(Metric::Control)};
}

void ScopeSwitch::paintEvent(QPaintEvent*)
{
    if (m_segments.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme().metric(Metric::ControlRadius);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(frame, theme().color(Token::Surface));
    painter.save();
    painter.setClipPath(frame);
    for (size_t place = 0; place < m_segments.size(); ++place) {
        const Segment& segment = m_segments[place];
        const QRect room = segmentRect(static_cast<int>(place));
        const bool current = static_cast<int>(place) == m_current;
        if (current)
            painter.fillRect(room, theme().color(Token::Sel));
        painter.setPen(theme().color(Token::Control));
        if (place > 0)
            painter.drawLine(QPointF(room.left() + 0.5, 0), QPointF(room.left() + 0.5, height()));
        const QFont font = theme().font(current ? Type::BodyStrong : Type::Body);
        painter.setFont(font);
        painter.setPen(theme().color(current ? Token::Accent : Token::Text));
        const QFontMetrics metrics(font);
        const QString count = segment.count >= 0 ? QLocale().toString(segment.count) : QString();
        const int gap = count.isEmpty() ? 0 : theme().px(9);
        const int words = metrics.horizontalAdvance(segment.text);
        int left =
            room.left() + (room.width() - words - gap - metrics.horizontalAdvance(count)) / 2;
        painter.drawText(QRect(left, 0, words + 2, height()), Qt::AlignVCenter, segment.text);
        left += words + gap;
        painter.drawText(QRect(left, 0, room.right() - left, height()), Qt::AlignVCenter, count);
    }
    painter.restore();
    painter.setPen(theme().color(Token::Control));
    painter.drawPath(frame);
    if (showsFocus())
        paintFocusRing(painter, segmentRect(m_current));
}

void ScopeSwitch::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < static_cast<int>(m_segments.size()); ++index) {
        if (segmentRect(index).contains(event->position().toPoint()))
            choose(index);
    }
}

void ScopeSwitch::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        return;
    case Qt::Key_Right:
        choose(m_current + 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(static_cast<int>(m_segments.size()) - 1);
        return;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

} // namespace prizedesk
