#include "ui/shell/BarButton.h"

#include "ui/shared/IconEngine.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kPadding = 7;
constexpr int kGap = 6;
constexpr int kArrow = 20;

} // namespace

BarButton::BarButton(const Theme& theme, Type type, Metric height, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_type(type)
    , m_height(height)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    const auto follow = [this] {
        setFont(m_theme.font(m_type));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

bool BarButton::showsText() const
{
    return toolButtonStyle() != Qt::ToolButtonIconOnly && !text().isEmpty();
}

int BarButton::side() const
{
    return m_theme.px(m_height == Metric::StatusBar ? 14 : 18);
}

QSize BarButton::sizeHint() const
{
    const int height =
        m_height == Metric::StatusBar ? m_theme.metric(m_height) - 2 : m_theme.metric(m_height);
    int width = 2 * kPadding;
    if (showsIcon())
        width += side();
    if (showsText())
        width += fontMetrics().horizontalAdvance(text()) + 1 + (showsIcon() ? kGap : 0);
    if (menu())
        width += kArrow;
    return {width, height};
}

QRect BarButton::arrowRect() const
{
    return menu() ? QRect(width() - kArrow, 0, kArrow, height()) : QRect();
}

void BarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme.metric(Metric::ControlRadius);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Token::Sel : Token::Hover));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    }
    int x = kPadding;
    if (showsIcon()) {
        const QRect place(x, (height() - side()) / 2, side(), side());
        icon().paint(&painter, place, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += side() + kGap;
    }
    if (showsText()) {
        painter.setFont(font());
        painter.setPen(m_theme.color(isEnabled() ? Token::Text : Token::Disabled));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }
    if (menu()) {
        const int arrow = m_theme.px(12);
        const QRect room = arrowRect();
        paintIcon(
            painter,
            QRect(room.left() + (room.width() - arrow) / 2, (height() - arrow) / 2, arrow, arrow),
            QStringLiteral("chevron-down"),
            m_theme.color(isEnabled() ? Token::Text2 : Token::Disabled));
    }
}

void BarButton::mousePressEvent(QMouseEvent* event)
{
    if (menu() && arrowRect().contains(event->position().toPoint())) {
        showMenu();
        return;
    }
    QToolButton::mousePressEvent(event);
}

void BarButton::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Down ||
                       (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier);
    if (menu() && opens)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace prizedesk
