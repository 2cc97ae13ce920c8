#include "ui/shared/PrimaryButton.h"

#include "ui/shared/IconEngine.h"

#include <QPainter>

namespace prizedesk {

PrimaryButton::PrimaryButton(const Theme& theme, QWidget* parent)
    : PrimaryButton(theme, QString(), parent)
{
}

PrimaryButton::PrimaryButton(const Theme& theme, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setFont(theme.font(Type::BodyStrong));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(Type::BodyStrong));
        updateGeometry();
    });
}

void PrimaryButton::setIconName(const QString& name)
{
    setIcon(name.isEmpty() ? QIcon() : prizedesk::icon(name, m_theme, Token::OnAccent));
}

void PrimaryButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.color(Token::Accent);
    QColor ground = isEnabled() ? accent : m_theme.color(Token::Hair);
    if (isEnabled() && isDown())
        ground = accent.darker(118);
    else if (isEnabled() && underMouse())
        ground = accent.darker(107);
    const qreal radius = m_theme.metric(Metric::ControlRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), radius, radius);
    const QColor ink = m_theme.color(isEnabled() ? Token::OnAccent : Token::Disabled);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius - 1,
                                radius - 1);
    }

    const int glyph = icon().isNull() ? 0 : m_theme.px(15);
    const int gap = glyph > 0 ? m_theme.px(7) : 0;
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    int left = (width() - words - glyph - gap) / 2;
    if (glyph > 0) {
        icon().paint(&painter, QRect(left, (height() - glyph) / 2, glyph, glyph), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        left += glyph + gap;
    }
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QRect(left, 0, words + 2, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

} // namespace prizedesk
