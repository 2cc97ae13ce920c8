#include "ui/judging/LoadHeader.h"

#include "models/judging/AssignmentMatrixModel.h"
#include "ui/shared/Theme.h"

#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kHeight = 48;
constexpr int kBar = 6;

} // namespace

LoadHeader::LoadHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize LoadHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(kHeight)};
}

void LoadHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto head = [&](int role) { return model()->headerData(section, orientation(), role); };
    const int load = head(AssignmentMatrixModel::LoadRole).toInt();
    const int limit = head(AssignmentMatrixModel::LimitRole).toInt();
    int most = std::max(limit, load);
    for (int other = 0; limit < 0 && other < count(); ++other) {
        most = std::max(
            most,
            model()->headerData(other, orientation(), AssignmentMatrixModel::LoadRole).toInt());
    }
    painter->save();
    painter->fillRect(rect, m_theme.color(Token::Sunken));
    const int third = (rect.height() - m_theme.px(kBar) - 6) / 2;
    painter->setFont(m_theme.font(Type::SmallStrong));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(QRect(rect.left(), rect.top() + 2, rect.width(), third), Qt::AlignCenter,
                      head(Qt::DisplayRole).toString());
    painter->setFont(m_theme.numberFont(Type::Small));
    const bool isOver = limit >= 0 && load > limit;
    painter->setPen(isOver ? m_theme.toneText(Tone::Bad) : m_theme.color(Token::Text2));
    painter->drawText(QRect(rect.left(), rect.top() + third, rect.width(), third), Qt::AlignCenter,
                      limit < 0 ? QString::number(load)
                                : QStringLiteral("%1/%2").arg(load).arg(limit));
    QRect bar(rect.left() + 4, rect.bottom() - m_theme.px(kBar) - 3, rect.width() - 8,
              m_theme.px(kBar));
    painter->fillRect(bar, m_theme.color(Token::Hair));
    if (most > 0) {
        bar.setWidth(bar.width() * std::min(load, most) / most);
        painter->fillRect(bar, isOver ? m_theme.toneFill(Tone::Bad) : m_theme.color(Token::Accent));
    }
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace prizedesk
