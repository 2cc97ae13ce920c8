#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class BudgetVerbs;
class ComputeImports;
class OffersTableModel;
struct OfferRecord;

/// Offers side by side by the criteria of the call.
class ComputeOffersView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeOffersView(OfficeContext& context, ComputeImports& imports, BudgetVerbs& budget);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* importAction() const override;
    void open(const QVariantMap& what) override;

private:
    ComputeOffersView(OfficeContext& context, ComputeImports& imports, BudgetVerbs& budget,
                      OffersTableModel* model);
    void askOffer(const OfferRecord& offer);
    void askRate();
    void removeOffer();
    void update();

    ComputeImports& m_imports;
    BudgetVerbs& m_budget;
    OffersTableModel* m_model;
    const ComputeData* m_data = nullptr;
    QAction* m_add;
    QAction* m_change;
    QAction* m_remove;
    QAction* m_rate;
    QAction* m_lines;
};

} // namespace prizedesk
