#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class BudgetVerbs;
class OtherCostsTableModel;
class TotalsRow;

/// What is paid from the compute budget beside GPUs: planned, reserved, billed, paid.
class ComputeCostsView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeCostsView(OfficeContext& context, BudgetVerbs& verbs);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;

private:
    ComputeCostsView(OfficeContext& context, BudgetVerbs& verbs, OtherCostsTableModel* model);
    void update();

    BudgetVerbs& m_verbs;
    OtherCostsTableModel* m_model;
    TotalsRow* m_totals;
    const ComputeData* m_data = nullptr;
};

} // namespace prizedesk
