#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/UsageRow.h"

#include <set>
#include <vector>

namespace prizedesk {

/// What providers reported, in all versions; rows that nobody pays for are marked.
class UsageTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        TeamColumn,
        OfferColumn,
        RecordColumn,
        QuantityColumn,
        HoursColumn,
        YenColumn,
        StateColumn,
        ReportedColumn,
        ColumnCount
    };

    using ComputeTableModel::ComputeTableModel;

    /// `charged`: rows that stand in the ledger.
    void setRows(std::vector<UsageRow> rows, std::set<UsageId> charged);
    /// Null where there is none of that id.
    [[nodiscard]] const UsageRow* row(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    [[nodiscard]] Cell stateOf(const UsageRow& row) const;

    std::vector<UsageRow> m_rows;
    std::set<UsageId> m_charged;
    std::set<UsageId> m_repeated; ///< say what the current row of the same says
};

} // namespace prizedesk
