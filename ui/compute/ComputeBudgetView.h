#pragma once

#include "ui/compute/ComputeView.h"

namespace prizedesk {

class BudgetBar;
class BudgetVerbs;
class BurnDownChart;
class Card;
class ChartTools;
class ComputeExporter;
class ComputeImports;
class EnvelopePanel;
class EnvelopeVerbs;
class LedgerVerbs;
class PlansTableModel;
class PlanVerbs;
class SparkDelegate;
class TableView;
class TeamUseTableModel;
class TextLabel;
class TonePill;
class TotalsRow;

/// The compute budget at a glance: what is not settled about the envelope, the budget bar, the
/// teams' use, what is left over time, the scenarios. Every figure opens the lines behind it.
class ComputeBudgetView : public ComputeView
{
    Q_OBJECT

public:
    struct Verbs
    {
        ComputeImports& imports;
        EnvelopeVerbs& envelope;
        PlanVerbs& plans;
        LedgerVerbs& ledger;
        BudgetVerbs& costs;
        ComputeExporter& exporter;
    };

    ComputeBudgetView(OfficeContext& context, Verbs verbs, QWidget* parent = nullptr);
    ~ComputeBudgetView() override;

    void show(const ComputeData& content) override;
    void retranslate() override;
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* importAction() const override;
    [[nodiscard]] QAction* exportAction() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    void open(const QVariantMap& what) override;

    [[nodiscard]] TableView& teams() const { return *m_teams; }
    [[nodiscard]] BudgetBar& bar() const { return *m_bar; }
    [[nodiscard]] BurnDownChart& chart() const { return *m_chart; }
    /// Reference number of the team in hand; empty = none.
    [[nodiscard]] QString currentTeam() const;

private:
    void build();
    void showBar();
    void showTeams();
    void showChart();
    void showPlans();
    void showLines(const QString& team, const QStringList& kinds);
    [[nodiscard]] QString dayWords(const QDate& day) const;

    Verbs m_verbs;
    const ComputeData* m_data = nullptr;
    EnvelopePanel* m_panel;
    Card* m_barCard;
    BudgetBar* m_bar;
    Card* m_teamsCard;
    TableView* m_teams;
    TeamUseTableModel* m_teamsModel;
    TotalsRow* m_totals;
    TonePill* m_over;
    TonePill* m_warned;
    TonePill* m_low;
    Card* m_chartCard;
    BurnDownChart* m_chart;
    ChartTools* m_tools;
    Card* m_plansCard;
    TableView* m_plans;
    PlansTableModel* m_plansModel;
    TextLabel* m_hint;
    QWidget* m_lower;
};

} // namespace prizedesk
