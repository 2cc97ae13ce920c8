#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/StudentTeam.h"
#include "models/compute/TeamRequest.h"

#include <optional>

namespace prizedesk {

/// Student teams and what they ask for.
class RequestsTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        InstitutionColumn,
        CategoryColumn,
        MembersColumn,
        MeritColumn,
        MinimumColumn,
        MaximumColumn,
        OffersColumn,
        PeriodColumn,
        PlannedColumn,
        JustificationColumn,
        ColumnCount
    };
    struct Row
    {
        StudentTeam team;
        std::optional<TeamRequest> request; ///< nothing: has not asked yet
        std::optional<int> plannedPercent;  ///< of its maximum, in the approved plan
    };

    using ComputeTableModel::ComputeTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Null where there is none of that id.
    [[nodiscard]] const Row* row(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace prizedesk
