#include "ui/seating/SeatLegend.h"

#include "ui/seating/SeatLook.h"

#include <QPainter>
#include <QSet>

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

void SeatLegend::setState(const SeatingState& state, bool showsArrivals)
{
    m_lines = {};
    m_showsArrivals = showsArrivals;
    m_hasBlocked = std::any_of(state.seats.begin(), state.seats.end(),
                               [](const Seat& seat) { return seat.isBlocked; });
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
    retranslate();
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
    for (const State state : states())
        texts += stateWords(state);
    return texts;
}

std::vector<SeatLegend::State> SeatLegend::states() const
{
    std::vector<State> states{State::Locked, State::Free};
    if (m_showsArrivals)
        states.push_back(State::Awaited);
    if (m_hasBlocked)
        states.push_back(State::Blocked);
    return states;
}

QString SeatLegend::stateWords(State state)
{
    switch (state) {
    case State::Locked:
        return tr("Locked");
    case State::Free:
        return tr("Free");
    case State::Awaited:
        return tr("Not here yet");
    case State::Blocked:
        return tr("Taken out");
    }
    return {};
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
    return std::clamp(width() / std::max(1, columnWidth()), 1, int(texts().size()));
}

QSize SeatLegend::sizeHint() const
{
    const int count = int(texts().size());
    const int rows = (count + columns() - 1) / columns();
    return {4 * columnWidth(), rows * theme().px(kRowHeight)};
}

void SeatLegend::resizeEvent(QResizeEvent* event)
{
    ThemedWidget::resizeEvent(event);
    fitHeight();
}

void SeatLegend::themeChanged()
{
    fitHeight();
}

void SeatLegend::retranslate()
{
    setAccessibleName(texts().join(QStringLiteral(", ")));
    fitHeight();
}

void SeatLegend::fitHeight()
{
    setFixedHeight(sizeHint().height());
    updateGeometry();
    update();
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
            const State state = states()[size_t(i) - kGuestCategories.size()];
            look.isLocked = state == State::Locked;
            look.isAwaited = state == State::Awaited;
            look.isBlocked = state == State::Blocked;
            if (look.isLocked || look.isAwaited)
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
