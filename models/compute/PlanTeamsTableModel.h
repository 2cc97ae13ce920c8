#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/PlanComparison.h"

namespace prizedesk {

/// The teams of the scenarios side by side: hours in each, more or less than in the first.
class PlanTeamsTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column { RefColumn, NameColumn, MeritColumn, FirstPlanColumn };

    using ComputeTableModel::ComputeTableModel;

    /// `names`: of teams by reference number.
    void setComparison(PlanComparison comparison, QMap<QString, QString> names);
    [[nodiscard]] const PlanComparison& comparison() const { return m_comparison; }
    /// One text per column for the row of totals.
    [[nodiscard]] QStringList totals() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override { return row + 1; }

private:
    PlanComparison m_comparison;
    QMap<QString, QString> m_names;
};

} // namespace prizedesk
