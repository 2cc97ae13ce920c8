#include "ui/shell/PaletteDelegate.h"

#include "ui/shared/IconEngine.h"
#include "ui/shell/PaletteModel.h"

#include <QPainter>

namespace prizedesk {

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(200), m_theme.px(32)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, m_theme.color(Token::Sel));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()),
                          m_theme.color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, m_theme.color(Token::Hover));
    }
    const int side = m_theme.metric(Metric::SmallIcon);
    const QRect iconRect(row.left() + 12, row.center().y() - side / 2 + 1, side, side);
    const QString iconName = index.data(PaletteModel::IconNameRole).toString();
    if (!iconName.isEmpty())
        paintIcon(*painter, iconRect, iconName, m_theme.color(Token::Text2));

    int right = row.right() - 12;
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        painter->setFont(m_theme.font(Type::Axis));
        const int width = painter->fontMetrics().horizontalAdvance(key) + m_theme.px(10);
        const int height = m_theme.px(18);
        const QRectF box(right - width + 0.5, row.center().y() - height / 2 + 0.5, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.color(Token::Border));
        painter->setBrush(m_theme.color(Token::Sunken));
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(box, Qt::AlignCenter, key);
        right -= width + 10;
    }
    painter->setFont(m_theme.font(Type::Small));
    painter->setPen(m_theme.color(Token::Text2));
    const QString where = index.data(PaletteModel::WhereRole).toString();
    const int whereWidth = painter->fontMetrics().horizontalAdvance(where);
    painter->drawText(QRect(right - whereWidth, row.top(), whereWidth + 1, row.height()),
                      Qt::AlignVCenter | Qt::AlignRight, where);
    right -= whereWidth + 12;

    int left = iconRect.right() + 11;
    const auto piece = [&](const QString& text, Type type, Token token, int gap) {
        if (text.isEmpty() || left >= right)
            return;
        painter->setFont(m_theme.font(type));
        painter->setPen(m_theme.color(token));
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, right - left);
        painter->drawText(QRect(left, row.top(), right - left, row.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, shown);
        left += painter->fontMetrics().horizontalAdvance(shown) + gap;
    };
    piece(index.data(PaletteModel::ReferenceRole).toString(), Type::Body, Token::Text2, 10);
    piece(index.data(Qt::DisplayRole).toString(), Type::Body, Token::Text, 10);
    piece(index.data(PaletteModel::DetailRole).toString(), Type::Small, Token::Text2, 0);
    painter->restore();
}

} // namespace prizedesk
