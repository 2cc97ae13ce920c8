#pragma once

#include "models/ceremony/runsheet/RunNames.h"
#include "models/ceremony/runsheet/RunSheet.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/PictureScenes.h"

#include <QPointer>

class QTimer;

namespace prizedesk {

class Card;
class RunClockWindow;
class RunSheetPane;
class RunSheetTableModel;
class StatTile;
class TableView;

/// The day's programme: planned beforehand, run on the day. Space starts the next item, ← takes it
/// back, + and − change the running one by a minute.
class RunSheetPage : public CeremonyPage, public PictureScenes
{
    Q_OBJECT

public:
    explicit RunSheetPage(OfficeContext& context, QWidget* parent = nullptr);
    ~RunSheetPage() override;

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    void setView(RunView view);
    [[nodiscard]] QStringList scenes() const override;
    QWidget* showScene(const QString& name) override;
    void leaveScene() override;

protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] const RunItem* current() const;
    [[nodiscard]] RunText read(const QString& text) const;
    void showSheet(RunSheet sheet);
    void tick();
    void showCurrent();
    void follow();
    bool takeKey(int key);
    void next();
    void back();
    void extend(int minutes);
    void addItem();
    void editItem();
    void removeItem();
    void moveItem(int by);
    void editStart();
    void openClock();
    void exportPdf();
    void exportXlsx();
    [[nodiscard]] QString fileName() const;

    RunView m_view = RunView::All;
    std::unique_ptr<RunNames> m_names;
    RunSheetTableModel* m_model;
    QTimer* m_clock;
    QWidget* m_body = nullptr;
    TableView* m_table;
    Card* m_card;
    StatTile* m_now;
    StatTile* m_rest;
    StatTile* m_end;
    RunSheetPane* m_pane;
    QPointer<RunClockWindow> m_window;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_projector;
    QAction* m_export;
    QAction* m_exportXlsx;
    QAction* m_print;
    QAction* m_draft;
    QAction* m_start;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
    QAction* m_reset;
};

/// The run sheet as a tab of the ceremony.
[[nodiscard]] PageInfo runSheetPageInfo();

} // namespace prizedesk
