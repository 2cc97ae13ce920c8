#include "ui/judging/AssignmentDelegate.h"

#include "models/judging/AssignmentMatrixModel.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Theme.h"
#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

using Matrix = AssignmentMatrixModel;

AssignmentDelegate::AssignmentDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void AssignmentDelegate::paintDot(QPainter& painter, const QRectF& dot, int flags) const
{
    const QColor accent = m_theme.color(Token::Accent);
    if ((flags & Matrix::Removed) != 0) {
        painter.setPen(QPen(m_theme.color(Token::Control), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot);
        painter.drawLine(dot.bottomLeft(), dot.topRight());
    } else if ((flags & Matrix::Added) != 0) {
        painter.setPen(QPen(accent, 2, Qt::DashLine));
        painter.setBrush(m_theme.color(Token::Sel));
        painter.drawEllipse(dot);
    } else if ((flags & Matrix::Assigned) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(dot);
        if ((flags & Matrix::Locked) != 0)
            paintIcon(painter, dot.toRect().adjusted(2, 2, -2, -2), QStringLiteral("lock"),
                      m_theme.color(Token::OnAccent));
    }
}

void AssignmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const int flags = index.data(Matrix::FlagsRole).toInt();
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(cell, m_theme.color(Token::Surface));
    if ((flags & Matrix::Match) != 0)
        painter->fillRect(cell.adjusted(1, 1, -1, -1), m_theme.step(1));
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(cell, m_theme.color(Token::Sel));
    if ((flags & Matrix::Preferred) != 0) {
        painter->setPen(QPen(m_theme.color(Token::Accent), m_theme.px(2)));
        painter->drawLine(cell.left() + m_theme.px(6), cell.bottom() - m_theme.px(3),
                          cell.right() - m_theme.px(6), cell.bottom() - m_theme.px(3));
    }
    const TonePainter tones(m_theme);
    if ((flags & Matrix::Conflict) != 0)
        tones.paintHatch(*painter, QRectF(cell).adjusted(2, 2, -2, -2),
                         m_theme.toneFill(Tone::Warning), false);
    const int size = qMin(m_theme.px(18), cell.height() - 6);
    QRectF dot(0, 0, size, size);
    dot.moveCenter(QRectF(cell).center());
    paintDot(*painter, dot, flags);
    if ((flags & Matrix::Suspected) != 0) {
        const int icon = m_theme.px(12);
        tones.paintTone(*painter, QRect(cell.right() - icon - 2, cell.top() + 2, icon, icon),
                        Tone::Warning);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(m_theme.color(Token::Hair));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace prizedesk
