#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/scoring/JudgeMarks.h"

#include <QSplitter>

namespace prizedesk {

class Card;
class HeatScale;
class HeatView;
class OfficeContext;
class RankingHeatModel;
class RankingPane;
class SeverityChart;
class TableView;
class TonePill;

/// The table of a ranking, the judges' scores beside it row by row, the judges' tendencies beneath
/// them, and the reasons for the chosen entry. The award line runs through all of it.
class RankingBoard : public QSplitter
{
    Q_OBJECT

public:
    explicit RankingBoard(OfficeContext& context, QWidget* parent = nullptr);
    ~RankingBoard() override;

    /// `places`: above the award line; 0 = none.
    void setRanking(const Ranking& ranking, const std::vector<StageMember>& members, int places,
                    StageMarks marks);
    void setTitle(const QString& title);
    void retranslateAll();
    /// A widget at the right of the table's head.
    void addTool(QWidget* tool);

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] HeatView& heat() const { return *m_heat; }
    [[nodiscard]] SeverityChart& severity() const { return *m_severity; }
    [[nodiscard]] RankingPane& pane() const { return *m_pane; }
    [[nodiscard]] RankingHeatModel& model() const { return *m_model; }
    /// The chosen entry; null = none.
    [[nodiscard]] const RankedEntry* current() const;
    [[nodiscard]] const StageMember* memberOf(const QString& ref) const;

Q_SIGNALS:
    /// "How did this figure come about?" for an entry.
    void calculationWanted(const QString& ref);
    void entryWanted(const QString& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLeft();
    void buildRight();
    void openCell(int row, int column);
    void showEntry();
    void explainCell();
    void showPill();
    void showSeverity(const Ranking& ranking);
    void hideJudges();

    OfficeContext& m_context;
    RankingHeatModel* m_model;
    QSplitter* m_left;
    Card* m_card;
    TableView* m_table;
    TonePill* m_pill;
    RankingPane* m_pane;
    Card* m_side;
    HeatView* m_heat = nullptr;
    HeatScale* m_scale = nullptr;
    SeverityChart* m_severity = nullptr;
    std::vector<StageMember> m_members;
    int m_places = 0;
    int m_judges = 0;
    int m_method = -1;
};

} // namespace prizedesk
