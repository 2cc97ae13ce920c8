#include "ui/shared/MiniColumns.h"

#include "ui/shared/KeySteps.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prizedesk {

MiniColumns::MiniColumns(const Theme& theme, QWidget* parent)
    : Chart(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MiniColumns::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    m_current = 0;
    dataChanged();
}

void MiniColumns::setHeads(const QString& label, const QString& done, const QString& total)
{
    m_heads = {label, done, total};
    dataChanged();
}

std::vector<QStringList> MiniColumns::asTable() const
{
    std::vector<QStringList> table{m_heads};
    for (const Column& column : m_columns)
        table.push_back(
            {column.label, QString::number(column.done), QString::number(column.total)});
    return table;
}

QSize MiniColumns::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {static_cast<int>(m_columns.size()) * theme().px(26) + margins.left() + margins.right(),
            theme().px(68) + margins.top() + margins.bottom()};
}

QSize MiniColumns::minimumSizeHint() const
{
    return {theme().px(120), theme().px(56)};
}

QRect MiniColumns::columnRect(int index) const
{
    const int count = std::max<int>(1, static_cast<int>(m_columns.size()));
    const QRect room = contentsRect();
    const int left = room.left() + room.width() * index / count;
    const int right = room.left() + room.width() * (index + 1) / count;
    return {left, room.top(), std::min(right - left, theme().px(44)), room.height()};
}

void MiniColumns::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme().font(Type::Axis);
    const QFontMetrics metrics(font);
    const int foot = theme().px(18);
    for (int index = 0; index < static_cast<int>(m_columns.size()); ++index) {
        const Column& column = m_columns[static_cast<size_t>(index)];
        const QRect place = columnRect(index);
        const QRectF box = QRectF(place.left() + 3.5, place.top() + 0.5, place.width() - 7,
                                  place.height() - foot - 1);
        const double share =
            column.total > 0 ? std::clamp(static_cast<double>(column.done) / column.total, 0.0, 1.0)
                             : 0.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Token::Sunken));
        painter.drawRoundedRect(box, 2, 2);
        QRectF filled = box;
        filled.setTop(box.bottom() - box.height() * share);
        if (share > 0) {
            painter.setBrush(theme().series(1));
            painter.drawRect(filled);
        }
        painter.setPen(theme().color(share >= 1 ? Token::Accent : Token::Control));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 2, 2);
        painter.setFont(font);
        painter.setPen(theme().color(Token::Text2));
        // Labels that would run into each other are left to the tooltip.
        if (metrics.horizontalAdvance(column.label) <= place.width() + 2)
            painter.drawText(QRect(place.left(), place.bottom() - foot + 1, place.width(), foot),
                             Qt::AlignCenter, column.label);
        if (showsFocus() && index == m_current)
            paintFocusRing(painter, box.toRect().adjusted(-2, -2, 3, 3));
    }
}

void MiniColumns::mouseReleaseEvent(QMouseEvent* event)
{
    for (int index = 0; index < static_cast<int>(m_columns.size()); ++index) {
        if (event->button() == Qt::LeftButton &&
            columnRect(index).contains(event->position().toPoint())) {
            m_current = index;
            Q_EMIT
            clicked(m_columns[static_cast<size_t>(index)].key);
            return;
        }
    }
}

void MiniColumns::keyPressEvent(QKeyEvent* event)
{
    switch (stepWithKeys(*event, Qt::Horizontal, static_cast<int>(m_columns.size()), m_current)) {
    case KeyStep::Moved:
        update();
        return;
    case KeyStep::Opened:
        Q_EMIT clicked(m_columns[static_cast<size_t>(m_current)].key);
        return;
    case KeyStep::None:
        Chart::keyPressEvent(event);
    }
}

bool MiniColumns::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int index = 0; index < static_cast<int>(m_columns.size()); ++index) {
        const Column& column = m_columns[static_cast<size_t>(index)];
        if (columnRect(index).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2 of %3")
                                   .arg(column.label, QLocale().toString(column.done),
                                        QLocale().toString(column.total)),
                               this);
    }
    return true;
}

} // namespace prizedesk
