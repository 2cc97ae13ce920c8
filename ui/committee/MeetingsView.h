#pragma once

#include "models/committee/MeetingsTableModel.h"
#include "ui/committee/CommitteeView.h"

class QSplitter;

namespace prizedesk {

class FilterBar;
class MeetingPane;
class PaperExporter;
class TableFilter;
class TableView;

/// Meetings of a theme's committee, newest first, with the details of the one in hand.
class MeetingsView : public CommitteeView
{
    Q_OBJECT

public:
    explicit MeetingsView(OfficeContext& context, QWidget* parent = nullptr);
    ~MeetingsView() override;

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override { return m_plan; }
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* exportAction() const override { return m_export; }
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] PaperExporter& exporter() const { return *m_exporter; }

private:
    [[nodiscard]] const MeetingsTableModel::Row* current() const;
    void showCurrent();
    void updateEnabled();
    void plan();
    void edit();
    void editAgenda();
    void editMinutes();
    void recordMember(JudgeId judge);
    void recordAll();
    void setDocument(int item, int document, bool prepared, bool handedOut);
    void hold();
    void cancel();
    void editQuorum();
    void askExport();

    FilterBar* m_bar;
    TableView* m_table;
    TableFilter* m_filter;
    MeetingPane* m_pane;
    QSplitter* m_splitter;
    MeetingsTableModel* m_model;
    PaperExporter* m_exporter;
    QAction* m_plan;
    QAction* m_edit;
    QAction* m_hold;
    QAction* m_cancel;
    QAction* m_everybody;
    QAction* m_quorum;
    QAction* m_export;
};

} // namespace prizedesk
