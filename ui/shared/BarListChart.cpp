#include "ui/shared/BarListChart.h"

#include "ui/shared/KeySteps.h"
#include "ui/shared/TonePainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace prizedesk {

namespace {

constexpr int rowHeight = 18;
constexpr int headHeight = 22;

} // namespace

BarListChart::BarListChart(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarListChart::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    m_current = 0;
    dataChanged();
}

void BarListChart::setHeads(const QString& label, const QString& value)
{
    m_labelHead = label;
    m_valueHead = value;
    dataChanged();
}

std::vector<QStringList> BarListChart::asTable() const
{
    const bool grouped = std::any_of(m_groups.begin(), m_groups.end(),
                                     [](const Group& group) { return !group.title.isEmpty(); });
    std::vector<QStringList> table;
    QStringList head{m_labelHead, m_valueHead, QString()};
    if (grouped)
        head.prepend(QString());
    table.push_back(head);
    for (const Group& group : m_groups) {
        for (const Bar& bar : group.bars) {
            QStringList row{bar.label, QString::number(bar.value), bar.remark};
            if (grouped)
                row.prepend(group.title);
            table.push_back(row);
        }
    }
    return table;
}

QSize BarListChart::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    for (const Group& group : m_groups) {
        height += group.title.isEmpty() ? 0 : theme().px(headHeight);
        height += static_cast<int>(group.bars.size()) * theme().px(rowHeight);
    }
    return {theme().px(260), height};
}

QSize BarListChart::minimumSizeHint() const
{
    return {theme().px(200), sizeHint().height()};
}

std::vector<BarListChart::Line> BarListChart::lines() const
{
    std::vector<Line> result;
    const QRect room = contentsRect();
    // Space left over goes between the rows, up to half as much again.
    const int rows = static_cast<int>(
        std::accumulate(m_groups.begin(), m_groups.end(), size_t{0},
                        [](size_t sum, const Group& group) { return sum + group.bars.size(); }));
    const int spare = std::clamp((height() - sizeHint().height()) / std::max(1, rows), 0,
                                 theme().px(rowHeight / 2));
    int y = room.top();
    for (const Group& group : m_groups) {
        if (!group.title.isEmpty())
            y += theme().px(headHeight);
        for (const Bar& bar : group.bars) {
            const int high = theme().px(rowHeight) + spare;
            result.push_back({&group, &bar, QRect(room.left(), y, room.width(), high)});
            y += high;
        }
    }
    return result;
}

void BarListChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = theme().font(Type::Small);
    const QFont strong = theme().numberFont(Type::SmallStrong);
    const QFontMetrics metrics(small);
    int labelWidth = 0;
    int valueWidth = 0;
    int remarkWidth = 0;
    qint64 most = 1;
    const std::vector<Line> all = lines();
    for (const Line& line : all) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(line.bar->label));
        valueWidth =
            std::max(valueWidth,
                     QFontMetrics(strong).horizontalAdvance(QLocale().toString(line.bar->value)));
        remarkWidth = std::max(remarkWidth, metrics.horizontalAdvance(line.bar->remark));
        most = std::max(most, line.bar->value);
    }
    labelWidth = std::min(labelWidth, contentsRect().width() * 2 / 5);
    const int gap = theme().px(10);
    const int barLeft = contentsRect().left() + labelWidth + gap * 2;
    const int remarkSpace = remarkWidth > 0 ? remarkWidth + gap : 0;
    const int barRoom = contentsRect().right() - remarkSpace - valueWidth - gap - barLeft;

    const Group* titled = nullptr;
    int place = 0;
    for (const Line& line : all) {
        if (line.group != titled && !line.group->title.isEmpty()) {
            painter.setFont(small);
            painter.setPen(theme().color(Token::Text2));
            painter.drawText(QRect(line.rect.left(), line.rect.top() - theme().px(headHeight),
                                   line.rect.width(), theme().px(headHeight)),
                             Qt::AlignVCenter, line.group->title);
        }
        titled = line.group;
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(
            QRect(line.rect.left(), line.rect.top(), labelWidth + 2, line.rect.height()),
            Qt::AlignVCenter, metrics.elidedText(line.bar->label, Qt::ElideRight, labelWidth + 1));
        const int high = theme().px(12);
        const double share = static_cast<double>(line.bar->value) / static_cast<double>(most);
        const QRectF bar(barLeft, line.rect.center().y() - high / 2 + 1,
                         line.bar->value > 0 ? std::max(2.0, barRoom * share) : 0.0, high);
        const QColor color =
            line.group->series > 0 ? theme().series(line.group->series) : theme().step(4);
        if (bar.width() > 0 && line.bar->isPlanned) {
            TonePainter(theme()).paintHatch(painter, bar, color, false);
        } else if (bar.width() > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(bar, 1.5, 1.5);
        }
        painter.setFont(strong);
        painter.setPen(theme().color(Token::Text));
        const int valueRight = contentsRect().right() - remarkSpace;
        painter.drawText(
            QRect(valueRight - valueWidth - 2, line.rect.top(), valueWidth + 3, line.rect.height()),
            Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(line.bar->value));
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        painter.drawText(line.rect, Qt::AlignVCenter | Qt::AlignRight, line.bar->remark);
        if (showsFocus() && place == m_current)
            paintFocusRing(painter, line.rect);
        ++place;
    }
}

void BarListChart::mouseReleaseEvent(QMouseEvent* event)
{
    int place = 0;
    for (const Line& line : lines()) {
        if (event->button() == Qt::LeftButton && line.rect.contains(event->position().toPoint())) {
            m_current = place;
            Q_EMIT
            clicked(line.bar->key);
            return;
        }
        ++place;
    }
}

void BarListChart::keyPressEvent(QKeyEvent* event)
{
    const std::vector<Line> all = lines();
    switch (stepWithKeys(*event, Qt::Vertical, static_cast<int>(all.size()), m_current)) {
    case KeyStep::Moved:
        update();
        return;
    case KeyStep::Opened:
        Q_EMIT clicked(all[static_cast<size_t>(m_current)].bar->key);
        return;
    case KeyStep::None:
        Chart::keyPressEvent(event);
    }
}

bool BarListChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Line& line : lines()) {
        if (line.rect.contains(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                QStringLiteral("%1  %2  %3")
                    .arg(line.bar->label, QLocale().toString(line.bar->value), line.bar->remark),
                this);
    }
    return true;
}

} // namespace prizedesk
