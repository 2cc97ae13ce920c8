#include "ui/packets/JudgeEntryDelegate.h"

#include "ui/packets/JudgeEntryModel.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TonePainter.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kRow = 45;
constexpr int kLeft = 12;
constexpr int kShape = 14;
constexpr int kFigure = 46;
constexpr int kEdge = 3;

} // namespace

JudgeEntryDelegate::JudgeEntryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize JudgeEntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(200), m_theme.px(kRow)};
}

void JudgeEntryDelegate::paintProgress(QPainter& painter, const QRect& rect,
                                       const QModelIndex& index) const
{
    const TonePainter shapes(m_theme);
    switch (EntryProgress(index.data(JudgeEntryModel::ProgressRole).toInt())) {
    case EntryProgress::Done:
        shapes.paintTone(painter, rect, Tone::Good);
        break;
    case EntryProgress::Underway: {
        const int marked = index.data(JudgeEntryModel::MarkedRole).toInt();
        shapes.paintState(painter, rect,
                          marked < 40   ? StateShape::Quarter
                          : marked < 75 ? StateShape::Half
                                        : StateShape::ThreeQuarters);
        break;
    }
    case EntryProgress::Untouched:
        painter.setPen(QPen(m_theme.color(Token::Control), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
        break;
    case EntryProgress::Conflict:
        paintIcon(painter, rect.adjusted(-1, -1, 1, 1), QStringLiteral("lock"),
                  m_theme.toneFill(Tone::Warning));
        break;
    }
}

void JudgeEntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(row, m_theme.color(isCurrent   ? Token::Sel
                                         : isHovered ? Token::Hover
                                                     : Token::Surface));
    painter->setPen(m_theme.color(Token::Hair));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (isCurrent)
        painter->fillRect(QRect(row.topLeft(), QSize(kEdge, row.height())),
                          m_theme.color(Token::Accent));
    const int shape = m_theme.px(kShape);
    const int left = row.left() + m_theme.px(kLeft);
    paintProgress(*painter, QRect(left, row.center().y() - shape / 2, shape, shape), index);

    const bool isConflict =
        EntryProgress(index.data(JudgeEntryModel::ProgressRole).toInt()) == EntryProgress::Conflict;
    const bool isDone =
        EntryProgress(index.data(JudgeEntryModel::ProgressRole).toInt()) == EntryProgress::Done;
    const QString figure = index.data(JudgeEntryModel::FigureRole).toString();
    const int words = left + shape + m_theme.px(9);
    const int figureRoom = isConflict ? 0 : m_theme.px(kFigure);
    const QRect text(words, row.top(), row.right() - m_theme.px(10) - figureRoom - words,
                     row.height());
    const int half = row.height() / 2;
    painter->setFont(m_theme.numberFont(Type::Small));
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(QRect(text.left(), text.top() + m_theme.px(3), text.width(), half - 2),
                      Qt::AlignVCenter, index.data(JudgeEntryModel::RefRole).toString());
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(isConflict ? Token::Text2 : Token::Text));
    const QRect title(text.left(), text.top() + half - m_theme.px(2), text.width(), half);
    painter->drawText(
        title, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(JudgeEntryModel::TitleRole).toString(),
                                          Qt::ElideRight, title.width()));
    painter->setFont(m_theme.numberFont(isDone ? Type::BodyStrong : Type::Small));
    painter->setPen(m_theme.color(isDone ? Token::Text : Token::Text2));
    painter->drawText(row.adjusted(0, 0, -m_theme.px(11), 0), Qt::AlignVCenter | Qt::AlignRight,
                      figure);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

} // namespace prizedesk
