#include "ui/packets/JudgeEntryHead.h"

#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kSide = 14;
constexpr int kLine = 20;
constexpr int kTop = 8;
constexpr int kBottom = 9;

} // namespace

JudgeEntryHead::JudgeEntryHead(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void JudgeEntryHead::setContent(const QString& ref, const QString& field, const QString& place,
                                const QString& title)
{
    m_ref = ref;
    m_field = field;
    m_place = place;
    m_title = title;
    setAccessibleName(QStringList{ref, field, place, title}.join(u'\n'));
    updateGeometry();
    update();
}

int JudgeEntryHead::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme().font(Type::Section));
    const QRect needed = metrics.boundingRect(QRect(0, 0, width - 2 * theme().px(kSide), 4000),
                                              int(Qt::TextWordWrap) | int(Qt::AlignLeft), m_title);
    return theme().px(kTop + kLine + 3 + kBottom) + qMax(needed.height(), metrics.height());
}

QSize JudgeEntryHead::sizeHint() const
{
    return {theme().px(420), heightForWidth(qMax(width(), theme().px(300)))};
}

void JudgeEntryHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme().px(kSide);
    const QRect line(side, theme().px(kTop), width() - 2 * side, theme().px(kLine));
    painter.setFont(theme().numberFont(Type::Body));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(line, Qt::AlignVCenter, m_ref);
    int x = side + painter.fontMetrics().horizontalAdvance(m_ref) + theme().px(10);
    painter.setFont(theme().font(Type::Small));
    const int place = painter.fontMetrics().horizontalAdvance(m_place);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_place);
    if (!m_field.isEmpty()) {
        const QString field = painter.fontMetrics().elidedText(
            m_field, Qt::ElideRight, line.right() - place - x - theme().px(28));
        const QRectF pill(x, line.top() + 1,
                          painter.fontMetrics().horizontalAdvance(field) + theme().px(16),
                          line.height() - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().toneTint(Tone::Neutral));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(theme().toneText(Tone::Neutral));
        painter.drawText(pill, Qt::AlignCenter, field);
    }
    painter.setFont(theme().font(Type::Section));
    painter.setPen(theme().color(Token::Text));
    const int top = line.bottom() + theme().px(3);
    painter.drawText(QRect(side, top, width() - 2 * side, height() - top),
                     int(Qt::TextWordWrap) | int(Qt::AlignTop), m_title);
}

} // namespace prizedesk
