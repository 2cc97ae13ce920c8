#pragma once

#include "ui/compute/ComputeListView.h"

namespace prizedesk {

class Card;
class ComputeExporter;
class EnvelopeVerbs;
class PlansTableModel;
class PlanTeamsTableModel;
class PlanVerbs;
class TotalsRow;

/// The scenarios and, beneath, their teams side by side: who gains, who loses, why.
class ComputePlansView : public ComputeListView
{
    Q_OBJECT

public:
    ComputePlansView(OfficeContext& context, PlanVerbs& verbs, ComputeExporter& exporter);
    ~ComputePlansView() override;

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* exportAction() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    void open(const QVariantMap& what) override;

    [[nodiscard]] TableView& teams() const { return *m_teams; }

private:
    ComputePlansView(OfficeContext& context, PlanVerbs& verbs, ComputeExporter& exporter,
                     PlansTableModel* model);
    void update();
    [[nodiscard]] QString chosen() const;

    PlanVerbs& m_verbs;
    ComputeExporter& m_exporter;
    PlansTableModel* m_model;
    PlanTeamsTableModel* m_teamsModel;
    Card* m_card;
    TableView* m_teams;
    TotalsRow* m_totals;
    const ComputeData* m_data = nullptr;
};

} // namespace prizedesk
