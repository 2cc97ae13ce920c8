#include "ui/packets/DocumentTabs.h"

#include "ui/shared/IconEngine.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace prizedesk {

namespace {

constexpr int kHeight = 32;
constexpr int kLeft = 5;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 6;

} // namespace

DocumentTabs::DocumentTabs(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::PageTabList);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DocumentTabs::setTabs(std::vector<Tab> tabs, int current)
{
    m_tabs = std::move(tabs);
    m_current = -1;
    setCurrent(current);
}

void DocumentTabs::setCurrent(int index)
{
    if (index < 0 || index >= int(m_tabs.size()) || index == m_current)
        return;
    m_current = index;
    const Tab& tab = m_tabs[size_t(index)];
    setAccessibleName(
        tr("Document %1 of %2: %3 %4").arg(index + 1).arg(m_tabs.size()).arg(tab.text, tab.note));
    update();
    Q_EMIT
    currentChanged(index);
}

QSize DocumentTabs::sizeHint() const
{
    return {theme().px(300), theme().px(kHeight)};
}

int DocumentTabs::widthOf(const Tab& tab) const
{
    int width = theme().px(2 * kPadding + kIcon + kGap) +
                QFontMetrics(theme().font(Type::BodyStrong)).horizontalAdvance(tab.text);
    if (!tab.note.isEmpty())
        width +=
            theme().px(kGap) + QFontMetrics(theme().font(Type::Small)).horizontalAdvance(tab.note);
    return width + 2;
}

QRect DocumentTabs::tabRect(int index) const
{
    int total = 0;
    for (const Tab& tab : m_tabs)
        total += widthOf(tab);
    const int room = width() - 2 * kLeft;
    const auto shrunk = [&](int natural) {
        return total > room ? natural * room / total : natural;
    };
    int left = kLeft;
    for (int i = 0; i < index; ++i)
        left += shrunk(widthOf(m_tabs[size_t(i)]));
    return {left, 0, shrunk(widthOf(m_tabs[size_t(index)])), height()};
}

int DocumentTabs::tabAt(const QPoint& position) const
{
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        if (tabRect(i).contains(position))
            return i;
    }
    return -1;
}

void DocumentTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const Tab& tab = m_tabs[size_t(i)];
        const QRect room = tabRect(i);
        const bool isCurrent = i == m_current;
        if (isCurrent) {
            painter.fillRect(room, theme().color(Token::Surface));
            painter.fillRect(QRect(room.left(), room.bottom() - 1, room.width(), 2),
                             theme().color(Token::Accent));
        }
        const int side = theme().px(kIcon);
        int x = room.left() + theme().px(kPadding);
        paintIcon(painter, QRect(x, room.center().y() - side / 2, side, side), tab.iconName,
                  theme().color(isCurrent ? Token::Accent : Token::Text2));
        x += side + theme().px(kGap);
        painter.setFont(theme().font(isCurrent ? Type::BodyStrong : Type::Body));
        painter.setPen(theme().color(isCurrent ? Token::Text : Token::Text2));
        const QFontMetrics metrics = painter.fontMetrics();
        const int end = room.right() - theme().px(kPadding) + 2;
        const QString shown = metrics.elidedText(tab.text, Qt::ElideRight, end - x);
        painter.drawText(QRect(x, 0, end - x, height()), Qt::AlignVCenter, shown);
        x += metrics.horizontalAdvance(shown) + theme().px(kGap);
        painter.setFont(theme().font(Type::Small));
        painter.setPen(theme().color(Token::Text2));
        const int note = painter.fontMetrics().horizontalAdvance(tab.note);
        if (shown == tab.text && x + note <= end + 2)
            painter.drawText(QRect(x, 0, note + 2, height()), Qt::AlignVCenter, tab.note);
    }
    if (showsFocus() && m_current >= 0)
        paintFocusRing(painter, tabRect(m_current));
}

void DocumentTabs::mousePressEvent(QMouseEvent* event)
{
    setCurrent(tabAt(event->position().toPoint()));
}

void DocumentTabs::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else
        ThemedWidget::keyPressEvent(event);
}

bool DocumentTabs::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = tabAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_tabs[size_t(index)].tip,
                           this);
        return true;
    }
    return ThemedWidget::event(event);
}

} // namespace prizedesk
