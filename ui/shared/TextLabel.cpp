#include "ui/shared/TextLabel.h"

#include <QPainter>
#include <QStyleOption>

namespace prizedesk {

TextLabel::TextLabel(const Theme& theme, Type type, Token token, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_token(token)
{
    connect(&theme, &Theme::changed, this, &TextLabel::follow);
    follow();
}

void TextLabel::setRole(Type type, Token token)
{
    m_type = type;
    m_token = token;
    m_hasTone = false;
    follow();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    m_hasTone = true;
    follow();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setTextFormat(elided ? Qt::PlainText : Qt::AutoText);
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(m_theme.px(24), hint.height()) : hint;
}

void TextLabel::follow()
{
    setFont(m_theme.font(m_type));
    QPalette colors = palette();
    const QColor color = m_hasTone ? m_theme.toneText(m_tone) : m_theme.color(m_token);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        colors.setColor(group, QPalette::WindowText, color);
    colors.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(Token::Disabled));
    colors.setColor(QPalette::Link, m_theme.color(Token::Accent));
    setPalette(colors);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(room, static_cast<int>(alignment()), shown);
}

} // namespace prizedesk
