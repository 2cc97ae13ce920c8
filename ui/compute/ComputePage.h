#pragma once

#include "ui/compute/ComputeData.h"
#include "ui/shell/PageRegistry.h"

#include <map>
#include <optional>

class QStackedWidget;

namespace prizedesk {

class BudgetVerbs;
class ComputeBudgetView;
class ComputeExporter;
class ComputeImports;
class ComputeView;
class EnvelopeVerbs;
class LedgerVerbs;
class PageHead;
class PlanVerbs;

/// The compute budget of the student teams: budget and use, requests, plans, offers, other cost,
/// ledger, use as reported.
class ComputePage : public Page
{
    Q_OBJECT

public:
    explicit ComputePage(OfficeContext& context, QWidget* parent = nullptr);

    /// `Target::kTab` or `Target::kSection` names the part: budget, requests, plans, offers,
    /// costs, ledger, usage. A reference number opens that team.
    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    void showPart(const QString& key, const QVariantMap& what = {});
    [[nodiscard]] QString currentPart() const { return m_part; }
    [[nodiscard]] ComputeView& part(const QString& key) const { return *m_parts.at(key); }
    [[nodiscard]] ComputeBudgetView& budget() const { return *m_budget; }
    [[nodiscard]] ComputeImports& imports() const { return *m_imports; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void addPart(const QString& key, ComputeView* view);
    void placeButtons();
    QAction* standIn(QAction& verb);
    void showCounts();
    [[nodiscard]] ComputeView& current() const { return *m_parts.at(m_part); }

    PageHead* m_head;
    QStackedWidget* m_stack;
    ComputeImports* m_imports;
    EnvelopeVerbs* m_envelope;
    PlanVerbs* m_plans;
    LedgerVerbs* m_ledger;
    BudgetVerbs* m_costs;
    ComputeExporter* m_exporter;
    ComputeBudgetView* m_budget;
    std::map<QString, ComputeView*> m_parts;
    std::vector<QString> m_order;
    std::map<QString, std::vector<QAction*>> m_buttons; ///< stand-ins of verbs in the head, by part
    QString m_part;
    std::unique_ptr<ComputeData> m_data;
};

/// The area `compute`; its tabs are parts of one page.
[[nodiscard]] PageInfo computePageInfo();

} // namespace prizedesk
