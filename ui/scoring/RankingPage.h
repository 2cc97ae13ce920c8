#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/shell/PageRegistry.h"

class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;

namespace prizedesk {

class Card;
class EmptyState;
class PageHead;
class RankingHeatModel;
class RankingPane;
class RankingVerbs;
class ScopeSwitch;
class StageSummary;
class TableView;

/// The ranking of one stage: raw figures with the judges' totals as a heat map, the award line, and
/// for the chosen entry why it stands where it stands.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(OfficeContext& context, QWidget* parent = nullptr);
    ~RankingPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] RankingVerbs& verbs() const { return *m_verbs; }
    [[nodiscard]] RankingPane& pane() const { return *m_pane; }
    [[nodiscard]] QString stage() const { return m_stage; }
    void setStage(const QString& code);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void fillStages();
    [[nodiscard]] QString stageText(const QString& code) const;
    [[nodiscard]] QString firstStage() const;
    [[nodiscard]] int places() const;
    [[nodiscard]] QStringList selectedRefs() const;
    void showRanking(const Ranking& ranking);
    void showEntry();
    void showEmptyState(bool isEmpty);
    void askExport();

    PageHead* m_head;
    QComboBox* m_stages;
    ScopeSwitch* m_methods;
    StageSummary* m_summary;
    Card* m_card;
    TableView* m_table;
    EmptyState* m_empty;
    RankingPane* m_pane;
    QSplitter* m_splitter;
    RankingHeatModel* m_model;
    RankingVerbs* m_verbs;
    QAction* m_export;
    QPushButton* m_importButton;
    QPushButton* m_enterButton;
    QString m_stage;
    RankingMethod m_method = RankingMethod::Mean;
    std::vector<StageMember> m_members;
};

/// The ranking as an area of the window.
[[nodiscard]] PageInfo rankingPageInfo();

} // namespace prizedesk
