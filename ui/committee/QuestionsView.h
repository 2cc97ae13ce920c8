#pragma once

#include "models/committee/QuestionsTableModel.h"
#include "ui/committee/CommitteeView.h"

class QSplitter;

namespace prizedesk {

class FilterBar;
class PaperExporter;
class QuestionPane;
class TableFilter;
class TableView;

/// Questions to the finalists of a theme: who waits for which answer until when.
class QuestionsView : public CommitteeView
{
    Q_OBJECT

public:
    explicit QuestionsView(OfficeContext& context, QWidget* parent = nullptr);
    ~QuestionsView() override;

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QAction* primary() const override { return m_ask; }
    [[nodiscard]] std::vector<QAction*> buttons() const override;
    [[nodiscard]] std::vector<QAction*> more() const override;
    [[nodiscard]] QAction* exportAction() const override { return m_export; }
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    void open(const QString& ref) override;

    [[nodiscard]] TableView& table() const { return *m_table; }

private:
    [[nodiscard]] const Question* current() const;
    void showCurrent();
    void ask();
    void change();
    void answer();
    void release();
    void remove();
    void saveDraft();
    void askExport();

    FilterBar* m_bar;
    TableView* m_table;
    TableFilter* m_filter;
    QuestionPane* m_pane;
    QSplitter* m_splitter;
    QuestionsTableModel* m_model;
    PaperExporter* m_exporter;
    QAction* m_ask;
    QAction* m_change;
    QAction* m_answer;
    QAction* m_release;
    QAction* m_remove;
    QAction* m_mail;
    QAction* m_export;
};

} // namespace prizedesk
