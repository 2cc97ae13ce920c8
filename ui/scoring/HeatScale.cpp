#include "ui/scoring/HeatScale.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kSteps = 6;
constexpr int kBox = 15;

} // namespace

HeatScale::HeatScale(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    HeatScale::retranslate();
}

void HeatScale::setRange(int low, int high)
{
    m_low = low;
    m_high = high;
    retranslate();
}

void HeatScale::retranslate()
{
    m_text = tr("%1–%2 points").arg(m_low).arg(m_high);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void HeatScale::themeChanged()
{
    updateGeometry();
    update();
}

QSize HeatScale::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    return {kSteps * theme().px(kBox) + theme().px(8) + metrics.horizontalAdvance(m_text) + 2,
            theme().px(18)};
}

void HeatScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = theme().px(kBox);
    const int high = theme().px(10);
    for (int step = 1; step <= kSteps; ++step)
        painter.fillRect(QRect((step - 1) * side, (height() - high) / 2, side, high),
                         theme().step(step));
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(rect().adjusted(kSteps * side + theme().px(8), 0, 0, 0), Qt::AlignVCenter,
                     m_text);
}

} // namespace prizedesk
