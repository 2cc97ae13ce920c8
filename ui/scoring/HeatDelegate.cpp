#include "ui/scoring/HeatDelegate.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

HeatDelegate::HeatDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void HeatDelegate::paintSign(QPainter& painter, const QRect& cell, const QString& sign) const
{
    painter.fillRect(cell, m_theme.toneTint(Tone::Warning));
    TonePainter(m_theme).paintHatch(painter, cell, m_theme.toneFill(Tone::Warning), false);
    const int side = m_theme.px(15);
    const QRect ground(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneTint(Tone::Warning));
    painter.drawEllipse(ground);
    painter.setPen(QPen(m_theme.toneFill(Tone::Warning), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.toneText(Tone::Warning));
    painter.drawText(cell, Qt::AlignCenter, sign);
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect room = option.rect;
    painter->fillRect(room, m_theme.color(Token::Surface));
    const QRect cell = room.adjusted(0, 0, -1, -1);
    const QVariant step = index.data(StepRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(HatchRole).toBool()) {
        paintSign(*painter, cell, text);
    } else if (step.isValid()) {
        painter->fillRect(cell, m_theme.step(step.toInt()));
        painter->setFont(m_theme.numberFont(Type::Small));
        painter->setPen(m_theme.stepText(step.toInt()));
        painter->drawText(cell, Qt::AlignCenter, text);
    } else {
        painter->fillRect(cell, m_theme.color(Token::Page));
    }
    if (index.data(CutLineRole).toBool())
        painter->fillRect(QRect(room.left(), room.bottom() - 1, room.width(), 2),
                          m_theme.color(Token::Accent));
    if (option.state & QStyle::State_Selected) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->drawLine(QPointF(room.left(), room.top() + 0.5),
                          QPointF(room.right() + 1, room.top() + 0.5));
        painter->drawLine(QPointF(room.left(), room.bottom() + 0.5),
                          QPointF(room.right() + 1, room.bottom() + 0.5));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(cell).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace prizedesk
