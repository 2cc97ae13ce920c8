#include "ui/entrants/DocumentLink.h"

#include "ui/shared/IconEngine.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace prizedesk {

DocumentLink::DocumentLink(const Theme& theme, const QString& iconName, const QString& name,
                           const QString& note, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_note(note)
{
    setText(name);
    setIcon(prizedesk::icon(iconName, theme));
    setToolTip(note.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, note));
    setAccessibleName(name);
    setAccessibleDescription(note);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DocumentLink::sizeHint() const
{
    return {m_theme.px(160), m_theme.px(26)};
}

void DocumentLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), m_theme.color(Token::Hover));
    const int side = m_theme.px(16);
    QRect room = rect().adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    icon().paint(&painter, QRect(room.left(), (height() - side) / 2, side, side));
    room.setLeft(room.left() + side + m_theme.px(6));
    const QFont small = m_theme.font(Type::Small);
    const QFont body = m_theme.font(Type::Body);
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_note);
    room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(m_note) - m_theme.px(8));
    painter.setFont(body);
    painter.setPen(m_theme.color(isEnabled() ? Token::Accent : Token::Disabled));
    painter.drawText(room, Qt::AlignVCenter,
                     QFontMetrics(body).elidedText(text(), Qt::ElideMiddle, room.width()));
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void DocumentLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool DocumentLink::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace prizedesk
