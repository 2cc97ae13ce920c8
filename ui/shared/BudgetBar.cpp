#include "ui/shared/BudgetBar.h"

#include "ui/shared/KeySteps.h"
#include "ui/shared/TonePainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prizedesk {

BudgetBar::BudgetBar(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BudgetBar::setSegments(std::vector<Segment> segments, const QString& totalLabel,
                            const QString& totalAmount)
{
    m_segments = std::move(segments);
    m_totalLabel = totalLabel;
    m_totalAmount = totalAmount;
    m_current = 0;
    dataChanged();
}

void BudgetBar::setUnconfirmed(bool unconfirmed)
{
    m_unconfirmed = unconfirmed;
    update();
}

std::vector<QStringList> BudgetBar::asTable() const
{
    std::vector<QStringList> table{{tr("Part"), tr("Amount")}};
    // What is not confirmed is no part of the total, unless nothing is.
    const bool anyConfirmed =
        std::any_of(m_segments.begin(), m_segments.end(),
                    [](const Segment& segment) { return !segment.isUnconfirmed; });
    qint64 total = 0;
    for (const Segment& segment : m_segments) {
        table.push_back({segment.label, QString::number(segment.value)});
        if (!segment.isUnconfirmed || !anyConfirmed)
            total += segment.value;
    }
    table.push_back({m_totalLabel, QString::number(total)});
    return table;
}

QSize BudgetBar::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {theme().px(420), theme().px(56) + margins.top() + margins.bottom()};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {theme().px(240), sizeHint().height()};
}

QRect BudgetBar::barRect() const
{
    const QRect room = contentsRect();
    return {room.left(), room.top() + theme().px(2), room.width(), theme().px(22)};
}

std::vector<QRectF> BudgetBar::segmentRects() const
{
    std::vector<QRectF> rects;
    qint64 total = 0;
    for (const Segment& segment : m_segments)
        total += segment.drawn.value_or(segment.value);
    const QRectF bar = barRect();
    qint64 before = 0;
    for (const Segment& segment : m_segments) {
        const double from =
            total > 0 ? static_cast<double>(before) / static_cast<double>(total) : 0;
        before += segment.drawn.value_or(segment.value);
        const double to = total > 0 ? static_cast<double>(before) / static_cast<double>(total) : 0;
        rects.emplace_back(bar.left() + from * bar.width(), bar.top(), (to - from) * bar.width(),
                           bar.height());
    }
    return rects;
}

void BudgetBar::paintSegment(QPainter& painter, const QRectF& rect, const Segment& segment) const
{
    if (segment.isUnconfirmed) {
        painter.fillRect(rect, theme().toneTint(Tone::Warning));
        TonePainter(theme()).paintHatch(painter, rect, theme().toneFill(Tone::Warning), true);
        return;
    }
    if (segment.step < 0) {
        painter.setPen(theme().color(Token::Control));
        painter.setBrush(theme().color(Token::Surface));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(rect, theme().step(segment.step));
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> rects = segmentRects();
    if (m_unconfirmed || m_segments.empty()) {
        painter.fillRect(barRect(), theme().toneTint(Tone::Warning));
        TonePainter(theme()).paintHatch(painter, barRect(), theme().toneFill(Tone::Warning), true);
    } else {
        for (size_t place = 0; place < m_segments.size(); ++place) {
            QRectF rect = rects[place];
            if (place > 0)
                rect.setLeft(rect.left() + 1);
            if (rect.width() > 0)
                paintSegment(painter, rect, m_segments[place]);
        }
    }
    if (showsFocus() && !m_segments.empty())
        paintFocusRing(painter,
                       rects[static_cast<size_t>(m_current)].toRect().adjusted(-1, -2, 1, 2));

    const QFont small = theme().font(Type::Small);
    const QFont strong = theme().numberFont(Type::SmallStrong);
    const QFontMetrics words(small);
    const QFontMetrics figures(strong);
    const int box = theme().px(11);
    const int top = barRect().bottom() + theme().px(8);
    const int high = theme().px(20);
    int left = contentsRect().left();
    const auto text = [&](const QString& label, const QString& amount, int x) {
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(QRect(x, top, width(), high), Qt::AlignVCenter, label);
        x += words.horizontalAdvance(label) + theme().px(6);
        painter.setFont(strong);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRect(x, top, width(), high), Qt::AlignVCenter, amount);
        return x + figures.horizontalAdvance(amount);
    };
    for (const Segment& segment : m_segments) {
        paintSegment(painter, QRectF(left, top + (high - box) / 2.0, box, box), segment);
        left = text(segment.label, segment.amount, left + box + theme().px(6)) + theme().px(16);
    }
    if (!m_totalAmount.isEmpty()) {
        const int width = words.horizontalAdvance(m_totalLabel) + theme().px(6) +
                          figures.horizontalAdvance(m_totalAmount);
        text(m_totalLabel, m_totalAmount, std::max(left, contentsRect().right() - width));
    }
}

void BudgetBar::mouseReleaseEvent(QMouseEvent* event)
{
    const std::vector<QRectF> rects = segmentRects();
    for (size_t place = 0; place < rects.size(); ++place) {
        if (event->button() == Qt::LeftButton && rects[place].contains(event->position())) {
            m_current = static_cast<int>(place);
            Q_EMIT
            clicked(m_segments[place].key);
            return;
        }
    }
}

void BudgetBar::keyPressEvent(QKeyEvent* event)
{
    switch (stepWithKeys(*event, Qt::Horizontal, static_cast<int>(m_segments.size()), m_current)) {
    case KeyStep::Moved:
        update();
        return;
    case KeyStep::Opened:
        Q_EMIT clicked(m_segments[static_cast<size_t>(m_current)].key);
        return;
    case KeyStep::None:
        Chart::keyPressEvent(event);
    }
}

bool BudgetBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<QRectF> rects = segmentRects();
    for (size_t place = 0; place < rects.size(); ++place) {
        if (rects[place].contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2").arg(m_segments[place].label, m_segments[place].amount),
                               this);
    }
    return true;
}

} // namespace prizedesk
