#include "models/compute/OtherCostsTableModel.h"

#include <algorithm>

namespace prizedesk {

void OtherCostsTableModel::setCosts(std::vector<OtherCost> costs, const LedgerBook& book)
{
    beginResetModel();
    m_costs = std::move(costs);
    m_book = book;
    endResetModel();
}

const OtherCost* OtherCostsTableModel::cost(qint64 id) const
{
    const auto found = std::find_if(m_costs.begin(), m_costs.end(),
                                    [id](const OtherCost& cost) { return cost.id.value() == id; });
    return found == m_costs.end() ? nullptr : &*found;
}

Yen OtherCostsTableModel::amount(const OtherCost& cost, int column) const
{
    const LedgerBalances::Columns held = m_book.balances().cost(cost.id);
    switch (column) {
    case PlannedColumn:
        return cost.yen;
    case ReservedColumn:
        return held.committed;
    case BilledColumn:
        return held.used();
    case SettledColumn:
        return held.settled;
    case OpenColumn:
        return m_book.unreserved(cost);
    default:
        return {};
    }
}

QStringList OtherCostsTableModel::totals() const
{
    QStringList texts(ColumnCount);
    texts[HeadColumn] = tr("Total");
    for (const int column :
         {PlannedColumn, ReservedColumn, BilledColumn, SettledColumn, OpenColumn}) {
        Yen sum;
        for (const OtherCost& cost : m_costs)
            sum += amount(cost, column);
        texts[column] = yenDigits(sum);
    }
    return texts;
}

int OtherCostsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_costs.size());
}

int OtherCostsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 OtherCostsTableModel::idOf(int row) const
{
    return m_costs[size_t(row)].id.value();
}

ComputeTableModel::Cell OtherCostsTableModel::cell(int row, int column) const
{
    const OtherCost& cost = m_costs[size_t(row)];
    switch (column) {
    case HeadColumn:
        return {.text = otherCostHeadWords(cost.head)};
    case TeamColumn:
        return {.text = cost.team.isEmpty() ? tr("all") : cost.team};
    case PeriodColumn:
        return {.text = span(cost.startsOn, cost.endsOn), .sort = cost.startsOn.toJulianDay()};
    case DocumentColumn:
        return {.text = cost.document};
    case NoteColumn:
        return {.text = cost.note};
    default:
        break;
    }
    const Yen shown = amount(cost, column);
    Cell cell = number(shown > Yen(0) || column == PlannedColumn ? yenDigits(shown) : QString(),
                       shown.amount());
    cell.isDecisive = column == PlannedColumn;
    if (column == BilledColumn && shown > cost.yen) {
        cell.tone = Tone::Warning;
        cell.tip = tr("More was billed than planned");
    }
    return cell;
}

ComputeTableModel::Head OtherCostsTableModel::head(int column) const
{
    switch (column) {
    case HeadColumn:
        return {.text = tr("Kind"), .isWhole = true};
    case TeamColumn:
        return {.text = tr("Team")};
    case PeriodColumn:
        return {.text = tr("Period")};
    case PlannedColumn:
        return {.text = tr("Planned"), .isWhole = true, .tip = tr("Tax included")};
    case ReservedColumn:
        return {.text = tr("Reserved"), .tip = tr("Committed in the ledger, not billed yet")};
    case BilledColumn:
        return {.text = tr("Billed"), .tip = tr("Bills that came in, paid or not")};
    case SettledColumn:
        return {.text = tr("Paid")};
    case OpenColumn:
        return {.text = tr("Not reserved yet"), .tip = tr("The next approval reserves it")};
    case DocumentColumn:
        return {.text = tr("Document")};
    case NoteColumn:
        return {.text = tr("Note")};
    default:
        return {};
    }
}

} // namespace prizedesk
