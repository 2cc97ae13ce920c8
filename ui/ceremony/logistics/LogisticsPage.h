#pragma once

#include "models/ceremony/logistics/Clipping.h"
#include "models/ceremony/logistics/LogisticsTableModel.h"
#include "models/ceremony/logistics/PrepTask.h"
#include "models/guests/Guest.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"

class QScrollArea;

namespace prizedesk {

class Card;
class CoverageClippings;
class KeyValueGrid;
class LogisticsExports;
class TableView;
class TaskTimeline;
class TextLabel;

/// Preparations of the ceremony: tasks on a timeline, checklists, contacts, costs, coverage, and
/// the figures afterwards.
class LogisticsPage : public CeremonyPage
{
    Q_OBJECT

public:
    explicit LogisticsPage(OfficeContext& context, QWidget* parent = nullptr);
    ~LogisticsPage() override;

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// tasks, items, streaming, media, contacts, press, costs, coverage, figures.
    void setPart(const QString& part);
    void addRecord();
    void editRecord();

protected:
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] bool isTaskPart() const;
    [[nodiscard]] PrepTask::Section section() const;
    void showPart();
    void follow();
    void editTask(PrepTask task);
    void editContact(CeremonyContact contact);
    void editCost(CostLine cost);
    void editCoverage(Coverage coverage);
    void toggleDone();
    void removeRecord();
    [[nodiscard]] std::vector<Clipping> clippingsOfCurrent() const;
    void openGuest(GuestId id);
    [[nodiscard]] LogisticsTableModel::Content guestRows();
    [[nodiscard]] QString partWords(const QString& part) const;

    QString m_part;
    std::vector<PrepTask> m_tasks;
    std::vector<CeremonyContact> m_contacts;
    std::vector<CostLine> m_costs;
    std::vector<Coverage> m_coverage;
    std::vector<Clipping> m_clippings;
    LogisticsTableModel* m_model;
    QWidget* m_body = nullptr;
    TableView* m_table;
    Card* m_tableCard;
    Card* m_chartCard;
    QScrollArea* m_scroll;
    TaskTimeline* m_timeline;
    Card* m_figuresCard;
    KeyValueGrid* m_figures;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_done;
    QAction* m_export;
    QAction* m_attendance;
    QAction* m_remove;
    QAction* m_draft;
    QAction* m_letters;
    QAction* m_attach;
    QAction* m_saveClip;
    QAction* m_removeClip;
    LogisticsExports* m_exports;
    CoverageClippings* m_clips;
};

/// Preparations as a tab of the ceremony.
[[nodiscard]] PageInfo logisticsPageInfo();

} // namespace prizedesk
