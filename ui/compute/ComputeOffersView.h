#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class ComputeImports;
class OffersTableModel;

/// Offers side by side by the criteria of the call.
class ComputeOffersView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeOffersView(OfficeContext& context, ComputeImports& imports);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] QAction* importAction() const override;
    void open(const QVariantMap& what) override;

private:
    ComputeOffersView(OfficeContext& context, ComputeImports& imports, OffersTableModel* model);
    void askRate();
    void update();

    ComputeImports& m_imports;
    OffersTableModel* m_model;
    QAction* m_rate;
    QAction* m_lines;
};

} // namespace prizedesk
