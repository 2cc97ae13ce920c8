#include "ui/shared/TotalsRow.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/TableColumns.h"
#include "ui/shared/TableView.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace prizedesk {

TotalsRow::TotalsRow(const Theme& theme, TableView& table, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_table(table)
{
    setAccessRole(QAccessible::Row);
    const QHeaderView* head = table.horizontalHeader();
    const auto follow = [this] { update(); };
    connect(head, &QHeaderView::sectionResized, this, follow);
    connect(head, &QHeaderView::sectionMoved, this, follow);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
    TotalsRow::themeChanged();
}

void TotalsRow::themeChanged()
{
    setFixedHeight(theme().metric(Metric::HeaderRow));
    update();
}

void TotalsRow::setTexts(const QStringList& texts)
{
    m_texts = texts;
    setAccessibleName(tr("Totals"));
    setAccessibleDescription(texts.join(u' '));
    update();
    // After the table has fitted its columns to the rows: a sum is longer than its parts.
    QTimer::singleShot(0, this, &TotalsRow::widenColumns);
}

void TotalsRow::widenColumns()
{
    auto* columns = m_table.findChild<TableColumns*>();
    if (!columns)
        return;
    std::vector<int> widths;
    for (int column = 0; column < m_texts.size(); ++column)
        widths.push_back(m_texts[column].isEmpty()
                             ? 0
                             : QFontMetrics(fontOf(column)).horizontalAdvance(m_texts[column]) +
                                   theme().px(18));
    columns->setLeastWidths(std::move(widths));
}

bool TotalsRow::isNumber(int column) const
{
    return m_table.filterProxy().index(0, column).data(NumberRole).toBool();
}

QFont TotalsRow::fontOf(int column) const
{
    return isNumber(column) ? theme().numberFont(Type::BodyStrong)
                            : theme().font(Type::BodyStrong);
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Sunken));
    painter.fillRect(QRect(0, 0, width(), 2), theme().color(Token::Border));
    const QHeaderView* head = m_table.horizontalHeader();
    for (int column = 0; column < m_texts.size(); ++column) {
        if (head->isSectionHidden(column) || m_texts[column].isEmpty())
            continue;
        painter.setFont(fontOf(column));
        painter.setPen(theme().color(Token::Text));
        const QRect room(head->sectionViewportPosition(column) + theme().px(8), 2,
                         head->sectionSize(column) - theme().px(16), height() - 2);
        painter.drawText(room, Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft),
                         m_texts[column]);
    }
}

} // namespace prizedesk
