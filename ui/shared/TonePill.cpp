#include "ui/shared/TonePill.h"

#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

TonePill::TonePill(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TonePill::setContent(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(tr("%1: %2").arg(TonePainter::toneWord(tone), text));
    updateGeometry();
    update();
}

void TonePill::setHatched(bool hatched)
{
    m_hatched = hatched;
    update();
}

void TonePill::themeChanged()
{
    updateGeometry();
    update();
}

QSize TonePill::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    return {metrics.horizontalAdvance(m_text) + theme().px(6 + 14 + 5 + 10), theme().px(20)};
}

void TonePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().isHighContrast() ? QPen(theme().color(Token::Text)) : QPen(Qt::NoPen));
    painter.setBrush(theme().toneTint(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    if (m_hatched)
        TonePainter(theme()).paintSoftHatch(painter, QRectF(rect()), theme().toneFill(m_tone),
                                            height() / 2.0);
    const int side = theme().px(14);
    TonePainter(theme()).paintTone(painter, QRect(theme().px(6), (height() - side) / 2, side, side),
                                   m_tone);
    painter.setPen(theme().toneText(m_tone));
    painter.setFont(theme().font(Type::Small));
    painter.drawText(rect().adjusted(theme().px(25), 0, 0, 0), Qt::AlignVCenter, m_text);
}

} // namespace prizedesk
