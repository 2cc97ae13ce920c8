#pragma once

#include "models/packets/ReceiveOperations.h"
#include "ui/shared/RunTask.h"
#include "ui/shell/PageRegistry.h"

class QAction;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace prizedesk {

class Card;
class ChangedMarksTableModel;
class MarkConflictRow;
class EmptyState;
class PrimaryButton;
class RankShiftChart;
class ReturnFileList;
class StatTile;
class TableView;
class TextLabel;
class TonePill;

/// What judges returned, as a preview: any number of files, cell by cell where office and judge
/// disagree, and what it does to the ranks. Then one operation takes it all.
class ReceivePage : public Page
{
    Q_OBJECT

public:
    explicit ReceivePage(OfficeContext& context, QWidget* parent = nullptr);
    ~ReceivePage() override;

    /// Files under `Target::kFiles` are added to the preview.
    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] const ReceivePlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<MarkConflictRow*>& conflicts() const { return m_rows; }

    /// Reads them beside the window; they are in the preview when that has ended.
    void addFiles(const QStringList& paths);
    [[nodiscard]] bool isReading() const { return m_reading->isRunning(); }

protected:
    void retranslate() override;
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Place
    {
        size_t file = 0;
        size_t cell = 0;
        QString stage;
        QString entry;
    };

    static void setOnCard(QScrollArea& scroll, QWidget& inner);
    [[nodiscard]] QWidget* buildFiles();
    [[nodiscard]] QWidget* buildConflictHeads();
    [[nodiscard]] QWidget* buildConflicts();
    [[nodiscard]] QWidget* buildEffects();
    [[nodiscard]] QWidget* buildFoot();
    void chooseFiles();
    void makePlan();
    void showPlan();
    void buildConflictRows();
    void showNextConflicts();
    void showCurrentFile(int row);
    void showRanks();
    void showFoot();
    void decideAll(TakeSide side);
    void take();
    void discard();
    void exportList();
    [[nodiscard]] QString stageInView() const;
    [[nodiscard]] const Criterion* criterion(const QString& stage, const QString& code) const;

    std::vector<ReturnedFile> m_files;
    QStringList m_unread; ///< given while others were being read
    RunTask<std::vector<ReturnedFile>>* m_reading;
    ReceivePlan m_plan;
    std::vector<Place> m_places; ///< by row of conflicts
    std::vector<MarkConflictRow*> m_rows;
    QAction* m_choose;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Card* m_fileCard = nullptr;
    ReturnFileList* m_list = nullptr;
    TextLabel* m_checks = nullptr;
    TextLabel* m_dropHint = nullptr;
    std::vector<StatTile*> m_tiles;
    Card* m_conflictCard = nullptr;
    TonePill* m_open = nullptr;
    QPushButton* m_allOffice = nullptr;
    QPushButton* m_allJudge = nullptr;
    QVBoxLayout* m_conflictList = nullptr;
    std::vector<TextLabel*> m_conflictHeads; ///< entry, office, judge, rank
    Card* m_changedCard = nullptr;
    TableView* m_changed = nullptr;
    ChangedMarksTableModel* m_changedModel;
    Card* m_rankCard = nullptr;
    RankShiftChart* m_chart = nullptr;
    TextLabel* m_sentence = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_export = nullptr;
    PrimaryButton* m_take = nullptr;
};

/// Receiving as a tab of the judging area.
[[nodiscard]] PageInfo receivePageInfo();

} // namespace prizedesk
