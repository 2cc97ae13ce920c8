#include "ui/packets/CriterionColumns.h"

#include "ui/packets/CriterionRow.h"
#include "ui/packets/CriterionTable.h"
#include "ui/packets/MarkField.h"

#include <QPainter>

namespace prizedesk {

CriterionColumns::CriterionColumns(const Theme& theme, int maxMark, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_maxMark(maxMark)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CriterionColumns::sizeHint() const
{
    return {theme().px(400), theme().px(26)};
}

void CriterionColumns::setRightMargin(int margin)
{
    if (margin == m_margin)
        return;
    m_margin = margin;
    update();
}

void CriterionColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Sunken));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    const int right = width() - m_margin;
    const int points = CriterionRow::pointsWidth(theme());
    const int marks = MarkField(theme(), m_maxMark).sizeHint().width();
    const int weight = CriterionRow::weightWidth(theme()) + theme().px(14);
    const int left = CriterionTable::groupWidth(theme()) + theme().px(8);
    painter.drawText(QRect(left, 0, right, height()), Qt::AlignVCenter, tr("Criterion"));
    painter.drawText(QRect(right - points - marks - weight - theme().px(4), 0, weight, height()),
                     Qt::AlignVCenter | Qt::AlignRight, tr("Of", "full points of a criterion"));
    painter.drawText(QRect(right - points - marks, 0, marks, height()), Qt::AlignCenter,
                     tr("Mark (keys 1–%1)").arg(m_maxMark));
    painter.drawText(QRect(right - points, 0, points - theme().px(14), height()),
                     Qt::AlignVCenter | Qt::AlignRight, tr("Points"));
}

} // namespace prizedesk
