#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class ComputeImports;
class LedgerVerbs;
class UsageTableModel;

/// What providers reported, in all versions.
class ComputeUsageView : public ComputeListView
{
    Q_OBJECT

public:
    ComputeUsageView(OfficeContext& context, ComputeImports& imports, LedgerVerbs& verbs);

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] QAction* importAction() const override;
    /// `day` (ISO), `team`, or the id of one row as `usage`.
    void open(const QVariantMap& what) override;

private:
    ComputeUsageView(OfficeContext& context, ComputeImports& imports, LedgerVerbs& verbs,
                     UsageTableModel* model);
    void askWithdraw();

    ComputeImports& m_imports;
    LedgerVerbs& m_verbs;
    UsageTableModel* m_model;
    QAction* m_withdraw;
};

} // namespace prizedesk
