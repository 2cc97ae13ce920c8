#pragma once

#include "models/committee/CommentsTableModel.h"
#include "ui/committee/CommitteeView.h"

class QComboBox;
class QSplitter;

namespace prizedesk {

class CommentPane;
class FilterBar;
class PaperExporter;
class TableFilter;
class TableView;

/// Comments for the entrants of a stage, from the judges' comments to the approved text.
class CommentsView : public CommitteeView
{
    Q_OBJECT

public:
    explicit CommentsView(OfficeContext& context, QWidget* parent = nullptr);
    ~CommentsView() override;

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override { return m_draft; }
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* exportAction() const override { return m_export; }
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    void open(const QString& ref) override;

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QString stage() const { return m_stage; }

private:
    [[nodiscard]] const CommentRow* current() const;
    void fillStages();
    void showCurrent();
    void draftAll();
    void draftAgain();
    void edit();
    void approve();
    void askExport();

    FilterBar* m_bar;
    QComboBox* m_stages;
    TableView* m_table;
    TableFilter* m_filter;
    CommentPane* m_pane;
    QSplitter* m_splitter;
    CommentsTableModel* m_model;
    PaperExporter* m_exporter;
    QAction* m_draft;
    QAction* m_again;
    QAction* m_edit;
    QAction* m_approve;
    QAction* m_export;
    QString m_stage;
};

} // namespace prizedesk
