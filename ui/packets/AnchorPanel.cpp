#include "ui/packets/AnchorPanel.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kLeft = 8;
constexpr int kNumber = 18;
constexpr int kDots = 100;
constexpr int kDot = 7;
constexpr int kMostDots = 7;
constexpr int kLine = 18;
constexpr int kHead = 20;
constexpr int kFoot = 7;

} // namespace

AnchorPanel::AnchorPanel(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::StaticText);
}

void AnchorPanel::setContent(const QStringList& anchors, const std::vector<int>& ownMarks,
                             std::optional<int> mark)
{
    m_anchors = anchors;
    m_own = ownMarks;
    m_mark = mark;
    retranslate();
    updateGeometry();
    update();
}

void AnchorPanel::retranslate()
{
    QStringList lines;
    for (size_t mark = m_own.size(); mark >= 1; --mark)
        lines << tr("%1: %2, given to %n other entries", nullptr, m_own[mark - 1])
                     .arg(mark)
                     .arg(m_anchors.value(qsizetype(mark) - 1));
    setAccessibleName(tr("What the marks mean") + u'\n' + lines.join(u'\n'));
}

int AnchorPanel::textWidth(int width) const
{
    return width - theme().px(kLeft + kNumber + kDots) - theme().px(8);
}

int AnchorPanel::lineHeight(size_t mark, int width) const
{
    const QString text = m_anchors.value(qsizetype(mark) - 1);
    const QFontMetrics metrics(theme().font(m_mark == int(mark) ? Type::SmallStrong : Type::Small));
    const int tall = metrics
                         .boundingRect(QRect(0, 0, qMax(40, textWidth(width)), 4000),
                                       int(Qt::TextWordWrap) | int(Qt::AlignLeft), text)
                         .height();
    return qMax(theme().px(kLine), tall + theme().px(2));
}

int AnchorPanel::heightForWidth(int width) const
{
    int tall = theme().px(kHead + kFoot);
    for (size_t mark = 1; mark <= m_own.size(); ++mark)
        tall += lineHeight(mark, width);
    return tall;
}

QSize AnchorPanel::sizeHint() const
{
    return {theme().px(380), heightForWidth(width())};
}

void AnchorPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = theme().px(kLeft);
    const int dots = width() - theme().px(kDots);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    const QRect head(left, 0, width() - left, theme().px(kHead));
    painter.drawText(head, Qt::AlignVCenter, tr("What the marks mean"));
    painter.drawText(QRect(dots, 0, theme().px(kDots), head.height()), Qt::AlignVCenter,
                     tr("Your marks"));
    int top = head.bottom();
    for (size_t mark = m_own.size(); mark >= 1; --mark) {
        const bool isGiven = m_mark == int(mark);
        const int tall = lineHeight(mark, width());
        painter.setPen(theme().color(Token::Text));
        painter.setFont(theme().numberFont(Type::SmallStrong));
        painter.drawText(QRect(left, top, theme().px(kNumber), theme().px(kLine)), Qt::AlignVCenter,
                         QString::number(mark));
        painter.setFont(theme().font(isGiven ? Type::SmallStrong : Type::Small));
        painter.drawText(QRect(left + theme().px(kNumber), top, textWidth(width()), tall),
                         int(Qt::TextWordWrap) | int(Qt::AlignVCenter),
                         m_anchors.value(qsizetype(mark) - 1));
        const int count = m_own[mark - 1];
        const bool isMany = count > kMostDots;
        const int shown = isMany ? 1 : count;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().step(4));
        const int side = theme().px(kDot);
        const int y = top + (theme().px(kLine) - side) / 2;
        for (int dot = 0; dot < shown; ++dot)
            painter.drawEllipse(
                QRectF(dots + theme().px(6) + dot * (side + theme().px(4)), y, side, side));
        if (isMany) {
            painter.setPen(theme().color(Token::Text2));
            painter.setFont(theme().numberFont(Type::Small));
            painter.drawText(
                QRect(dots + theme().px(6) + side + 4, top, theme().px(40), theme().px(kLine)),
                Qt::AlignVCenter, tr("× %1").arg(count));
        }
        top += tall;
    }
}

} // namespace prizedesk
