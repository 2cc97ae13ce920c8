#include "ui/shared/LinkButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace prizedesk {

LinkButton::LinkButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkButton::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
}

void LinkButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_strong ? Type::BodyStrong : Type::Small));
    const int icon = this->icon().isNull() ? 0 : m_theme.px(20);
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + icon + m_theme.px(8),
            m_theme.px(22)};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_strong ? Type::BodyStrong : Type::Small));
    const Token token = !isEnabled()                              ? Token::Disabled
                        : m_quiet && !underMouse() && !hasFocus() ? Token::Text2
                                                                  : Token::Accent;
    painter.setPen(m_theme.color(token));
    QRect room = rect().adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    if (!icon().isNull()) {
        const int side = m_theme.px(14);
        icon().paint(&painter, QRect(room.left(), (height() - side) / 2, side, side));
        room.setLeft(room.left() + m_theme.px(20));
    }
    painter.drawText(room, Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace prizedesk
