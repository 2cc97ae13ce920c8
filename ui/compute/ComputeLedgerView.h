#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class ComputeExporter;
class LedgerTableModel;
class LedgerVerbs;

/// The ledger with filter and running balance.
class ComputeLedgerView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeLedgerView(OfficeContext& context, LedgerVerbs& verbs, ComputeExporter& exporter);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* exportAction() const override;
    /// `team`, `offer`, `kinds` (in words), `column`: settled, inFlight, committed, free.
    void open(const QVariantMap& what) override;

private:
    ComputeLedgerView(OfficeContext& context, LedgerVerbs& verbs, ComputeExporter& exporter,
                      LedgerTableModel* model);
    void update();

    LedgerVerbs& m_verbs;
    ComputeExporter& m_exporter;
    LedgerTableModel* m_model;
    const ComputeData* m_data = nullptr;
};

} // namespace prizedesk
