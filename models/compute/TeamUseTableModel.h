#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/TeamUse.h"
#include "models/core/Points.h"

namespace prizedesk {

/// Teams with what they were promised, what they use per day and where that ends.
class TeamUseTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        MeritColumn,
        HoursColumn,
        AllottedColumn,
        DailyColumn,
        UsedColumn,
        PercentColumn,
        ForecastColumn,
        AlertColumn,
        ColumnCount
    };
    struct Row
    {
        TeamUse use;
        QString name;
        std::optional<Points> merit;
        double evenPerDay = 0; ///< yen a day if the promised money were used evenly
    };

    using ComputeTableModel::ComputeTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// One text per column for the row of totals.
    [[nodiscard]] QStringList totals() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] static std::optional<Tone> toneOf(TeamUse::Alert alert);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override { return row + 1; }

private:
    std::vector<Row> m_rows;
};

} // namespace prizedesk
