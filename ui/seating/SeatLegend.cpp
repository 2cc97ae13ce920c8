#include "ui/seating/SeatLegend.h"

#include "ui/seating/SeatLook.h"

#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kSign = 18;
constexpr int kRowHeight = 24;
constexpr int kGap = 6;

} // namespace

SeatLegend::SeatLegend(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessRole(QAccessible::StaticText);
}

void SeatLegend::setState(const SeatingState& state)
{
    m_lines = {};
    QSet<qint64> seated;
    for (const SeatUse& use : state.uses) {
        if (use.part == 0)
            seated.insert(use.guest.value());
    }
    for (const Guest& guest : state.guests) {
        if (!guest.isComing())
            continue;
        Line& line = m_lines[size_t(guest.category)];
        ++line.coming;
        line.seated += seated.contains(guest.id.value()) ? 1 : 0;
    }
    setAccessibleName(texts().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList SeatLegend::texts() const
{
    QStringList texts;
    for (const GuestCategory category : kGuestCategories) {
        const Line& line = m_lines[size_t(category)];
        texts += tr("%1 %2 / %3", "category, seated, coming")
                     .arg(guestCategoryWords(category))
                     .arg(line.seated)
                     .arg(line.coming);
    }
    texts += tr("Locked");
    texts += tr("Free");
    return texts;
}

int SeatLegend::columnWidth() const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    int width = 0;
    for (const QString& text : texts())
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + theme().px(kSign + 4 * kGap);
}

int SeatLegend::columns() const
{
    return std::clamp(width() / std::max(1, columnWidth()), 1, int(kGuestCategories.size()) + 2);
}

QSize SeatLegend::sizeHint() const
{
    const int count = int(kGuestCategories.size()) + 2;
    const int rows = (count + columns() - 1) / columns();
    return {4 * columnWidth(), rows * theme().px(kRowHeight)};
}

void SeatLegend::resizeEvent(QResizeEvent* event)
{
    ThemedWidget::resizeEvent(event);
    setFixedHeight(sizeHint().height());
}

void SeatLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QStringList words = texts();
    const int perRow = columns();
    const int height = theme().px(kRowHeight);
    const int sign = theme().px(kSign);
    for (int i = 0; i < int(words.size()); ++i) {
        const QRect cell(i % perRow * columnWidth(), i / perRow * height, columnWidth(), height);
        SeatLook look;
        if (i < int(kGuestCategories.size())) {
            look.category = kGuestCategories[size_t(i)];
            look.sign = *look.category == GuestCategory::General
                            ? QString()
                            : guestCategorySign(*look.category);
        } else {
            look.isLocked = i == int(kGuestCategories.size());
            if (look.isLocked)
                look.category = GuestCategory::General;
        }
        paintSeat(painter, theme(),
                  QRectF(cell.left() + 0.5, cell.top() + (height - sign) / 2 + 0.5, sign, sign),
                  look);
        painter.setPen(theme().color(Token::Text));
        painter.setFont(theme().font(Type::Small));
        painter.drawText(cell.adjusted(sign + theme().px(kGap), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, words.at(i));
    }
}

} // namespace prizedesk
