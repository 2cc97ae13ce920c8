#pragma once

#include "models/scoring/StageStore.h"
#include "ui/scoring/JudgeMarks.h"
#include "ui/scoring/RankingTasks.h"
#include "ui/shell/PageRegistry.h"

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace prizedesk {

class BannerStack;
class EmptyState;
class IconButton;
class PageHead;
class RankingBoard;
class RankingPane;
class RankingPanels;
class RankingVerbs;
class RefusedPanel;
class StageSummary;
class TableView;
class TextLabel;
class TonePill;

/// The ranking of one stage: raw and adjusted side by side with how sure it is, the judges' scores
/// and tendencies, the award line, and for the chosen entry why it stands where it stands. A panel
/// that cannot be compared is refused with its parts.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(OfficeContext& context, QWidget* parent = nullptr);
    ~RankingPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] PageHead& head() const { return *m_head; }
    [[nodiscard]] TableView& table() const;
    [[nodiscard]] RankingBoard& board() const { return *m_board; }
    [[nodiscard]] RefusedPanel& refused() const { return *m_refused; }
    [[nodiscard]] RankingPanels& panels() const { return *m_panels; }
    [[nodiscard]] RankingVerbs& verbs() const { return *m_verbs; }
    [[nodiscard]] RankingPane& pane() const;
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] RankingMethod method() const { return m_method; }
    /// The method by which the stage counts, whatever is looked at.
    [[nodiscard]] RankingMethod methodOfStage() const { return m_methodOfStage; }
    /// A strip between the head and the figures, such as the state of the seal.
    void addStrip(QWidget* strip);
    /// Verbs of other features, in the menu of the head and in the palette.
    void addVerbs(const std::vector<QAction*>& verbs);
    void setStage(const QString& code);
    void setMethod(RankingMethod method);
    /// Code of a criterion; empty = the total.
    void setCriterion(const QString& code);

Q_SIGNALS:
    /// Another ranking is shown.
    void rankingShown();

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void buildHead();
    void connectParts();
    void fillStages();
    void fillMethods();
    void fillCriteria();
    [[nodiscard]] QString stageText(const QString& code) const;
    [[nodiscard]] QString firstStage() const;
    [[nodiscard]] int places() const;
    [[nodiscard]] QStringList selectedRefs() const;
    [[nodiscard]] QHash<QString, QString> criterionNames() const;
    [[nodiscard]] StageMarks shownMarks() const;
    void followStageMethod();
    void compute();
    void showOutcome(const RankingOutcome& outcome);
    void showRanking(const Ranking& ranking);
    void showWarnings(const Ranking& ranking);
    void showParts(QWidget* shown);

    PageHead* m_head;
    QComboBox* m_stages;
    QComboBox* m_methods;
    QComboBox* m_criteria;
    TonePill* m_closed;
    BannerStack* m_notes;
    StageSummary* m_summary;
    RankingBoard* m_board;
    RefusedPanel* m_refused;
    EmptyState* m_empty;
    TextLabel* m_basis;
    RankingTasks* m_tasks;
    RankingPanels* m_panels;
    RankingVerbs* m_verbs;
    QAction* m_projector;
    QAction* m_export;
    IconButton* m_more;
    QMenu* m_menu;
    QString m_stage;
    QString m_criterion;
    RankingMethod m_method = RankingMethod::Adjusted;
    RankingMethod m_methodOfStage = RankingMethod::Adjusted;
    std::vector<QAction*> m_added;
    QVBoxLayout* m_strips;
    std::vector<StageMember> m_members;
    StageMarks m_marks;
    bool m_methodChanged = false; ///< the next ranking is compared with the one shown
};

/// The ranking as an area of the window.
[[nodiscard]] PageInfo rankingPageInfo();

} // namespace prizedesk
