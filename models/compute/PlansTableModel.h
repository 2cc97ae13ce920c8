#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/PlanComparison.h"
#include "models/compute/StoredPlan.h"

namespace prizedesk {

/// The scenarios side by side, compared with the approved one (or the first).
class PlansTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PolicyColumn,
        EnvelopeColumn,
        SpentColumn,
        LeftColumn,
        FundedColumn,
        LowestColumn,
        QuotientsColumn,
        JainColumn,
        GiniColumn,
        ChangeColumn,
        WorstColumn,
        GapColumn,
        MadeColumn,
        ColumnCount
    };

    using ComputeTableModel::ComputeTableModel;

    /// How an amount is written in words: 4億円. Digits where not set.
    void setMoneyWords(std::function<QString(Yen)> words) { m_money = std::move(words); }
    /// `confirmed`: the figure that governs; plans over another are marked as not confirmed.
    void setPlans(std::vector<StoredPlan> plans, std::optional<Yen> confirmed);
    [[nodiscard]] const std::vector<StoredPlan>& plans() const { return m_plans; }
    [[nodiscard]] const PlanComparison& comparison() const { return m_comparison; }
    /// The scenario that the others are compared with; -1: there is none.
    [[nodiscard]] int base() const { return m_plans.empty() ? -1 : 0; }
    /// Null where there is none of that id.
    [[nodiscard]] const StoredPlan* plan(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    std::vector<StoredPlan> m_plans; ///< the approved one first
    PlanComparison m_comparison;
    std::optional<Yen> m_confirmed;
    std::function<QString(Yen)> m_money;
};

} // namespace prizedesk
