#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/LedgerBook.h"
#include "models/compute/OtherCost.h"

#include <vector>

namespace prizedesk {

/// Planned cost beside GPUs and what the ledger holds for it.
class OtherCostsTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        HeadColumn,
        TeamColumn,
        PeriodColumn,
        PlannedColumn,
        ReservedColumn,
        BilledColumn,
        SettledColumn,
        OpenColumn,
        DocumentColumn,
        NoteColumn,
        ColumnCount
    };

    using ComputeTableModel::ComputeTableModel;

    void setCosts(std::vector<OtherCost> costs, const LedgerBook& book);
    [[nodiscard]] const std::vector<OtherCost>& costs() const { return m_costs; }
    /// Null where there is none of that id.
    [[nodiscard]] const OtherCost* cost(qint64 id) const;
    /// One text per column for the row of totals.
    [[nodiscard]] QStringList totals() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    /// The amount of a column; `Yen(0)` for the others.
    [[nodiscard]] Yen amount(const OtherCost& cost, int column) const;

    std::vector<OtherCost> m_costs;
    LedgerBook m_book{{}};
};

} // namespace prizedesk
