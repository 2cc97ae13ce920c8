#pragma once

#include "models/scoring/StageStore.h"
#include "ui/scoring/AnalysisDialog.h"
#include "ui/scoring/JudgeMarks.h"
#include "ui/scoring/RankingTasks.h"

#include <QHash>
#include <QObject>

class QAction;

namespace prizedesk {

class BannerStack;
class OfficeContext;
class ProjectorDialog;
class ProjectorWindow;

/// What a ranking page shows of its board, for the panels that are opened over it.
struct ShownRanking
{
    Ranking ranking;
    std::vector<StageMember> members;
    StageMarks marks;                 ///< whole sheets, also where one criterion is ranked
    QHash<QString, QString> criteria; ///< names by code
    QString stageCode;
    QString stageName; ///< theme and stage
    int places = 0;    ///< above the award line; 0 = none
};

/// The panels of the ranking page: how figures came about, reliability and influence, what another
/// method changes, the decision meeting, export.
class RankingPanels : public QObject
{
    Q_OBJECT

public:
    RankingPanels(OfficeContext& context, RankingTasks& tasks, QWidget& page);

    void setShown(ShownRanking shown) { m_shown = std::move(shown); }
    void setNothing() { m_shown.reset(); }
    [[nodiscard]] const std::optional<ShownRanking>& shown() const { return m_shown; }

    void showCalculation(const QString& ref);
    void showAnalysis(AnalysisDialog::Part part);
    /// A banner on what `now` ranks otherwise than what is shown, with a verb that keeps it; null =
    /// none.
    void tellChanges(const Ranking& now, BannerStack& notes, QAction* keep);
    void askProjector();
    void askExport();
    void retranslate();

Q_SIGNALS:
    /// The meeting looks at entries one by one; the window lives as long as it is open.
    void projected(prizedesk::ProjectorWindow* window);

private:
    void project(const ProjectorDialog& dialog);
    void write(const QString& path);

    OfficeContext& m_context;
    RankingTasks& m_tasks;
    QWidget& m_page;
    std::optional<ShownRanking> m_shown;
    QAction* m_changes;
};

} // namespace prizedesk
