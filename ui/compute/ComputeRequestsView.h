#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class ComputeImports;
class RequestsTableModel;

/// Student teams and what they ask for.
class ComputeRequestsView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeRequestsView(OfficeContext& context, ComputeImports& imports);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] QAction* importAction() const override;
    void open(const QVariantMap& what) override;

private:
    ComputeRequestsView(OfficeContext& context, ComputeImports& imports, RequestsTableModel* model);
    void askChange();

    ComputeImports& m_imports;
    RequestsTableModel* m_model;
    QAction* m_change;
};

} // namespace prizedesk
