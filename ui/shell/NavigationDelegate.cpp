#include "ui/shell/NavigationDelegate.h"

#include "ui/shared/IconEngine.h"
#include "ui/shell/NavigationModel.h"

#include <QPainter>

namespace prizedesk {

NavigationDelegate::NavigationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.metric(Metric::Navigation), m_theme.metric(Metric::NavigationItem)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int margin = 8;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.data(NavigationModel::PageIdRole).toString().isEmpty()) {
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(row.adjusted(margin, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, text);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5);
    const int radius = m_theme.metric(Metric::ControlRadius);
    if (isCurrent) {
        painter->setPen(m_theme.color(Token::Hair));
        painter->setBrush(m_theme.color(Token::Surface));
        painter->drawRoundedRect(box, radius, radius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Accent));
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 4, 3, row.height() - 8), 1.5, 1.5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Hover));
        painter->drawRoundedRect(box, radius, radius);
    }
    const bool showsFocus = option.state.testFlag(QStyle::State_HasFocus) &&
                            option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (showsFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius, radius);
    }

    const int iconSide = m_theme.metric(Metric::Icon);
    const QRect iconRect(row.left() + margin + 2, row.center().y() - iconSide / 2 + 1, iconSide,
                         iconSide);
    paintIcon(*painter, iconRect, index.data(NavigationModel::IconNameRole).toString(),
              m_theme.color(isCurrent ? Token::Accent : Token::Text2));
    const int count = index.data(NavigationModel::CountRole).toInt();
    painter->setFont(m_theme.font(isCurrent ? Type::BodyStrong : Type::Body));
    painter->setPen(m_theme.color(isCurrent ? Token::Accent : Token::Text));
    const QRect textRect(iconRect.right() + 9, row.top(),
                         row.right() - iconRect.right() - 9 - (count > 0 ? m_theme.px(40) : margin),
                         row.height());
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, textRect.width()));
    if (count > 0)
        paintCount(*painter, row, count, Tone(index.data(NavigationModel::CountToneRole).toInt()));
    painter->restore();
}

void NavigationDelegate::paintCount(QPainter& painter, const QRect& row, int count, Tone tone) const
{
    const bool isPlain = tone == Tone::Neutral || tone == Tone::Information || tone == Tone::Good;
    painter.setFont(m_theme.numberFont(isPlain ? Type::Small : Type::SmallStrong));
    const QString text = QString::number(count);
    const int height = m_theme.px(18);
    const int width =
        qMax(m_theme.px(24), painter.fontMetrics().horizontalAdvance(text) + m_theme.px(12));
    const QRectF pill(row.right() - 7.5 - width, row.center().y() - height / 2.0 + 0.5, width,
                      height);
    painter.setPen(isPlain ? m_theme.color(Token::Border) : m_theme.toneFill(tone));
    painter.setBrush(isPlain ? m_theme.color(Token::Sunken) : m_theme.toneTint(tone));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(isPlain ? m_theme.color(Token::Text2) : m_theme.toneText(tone));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace prizedesk
