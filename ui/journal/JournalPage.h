#pragma once

#include "ui/shell/Page.h"

class QAction;
class QSplitter;

namespace prizedesk {

class FilterBar;
class JournalPane;
class JournalTableModel;
class PageHead;
class TableFilter;
class TableView;

/// Everything that was done, newest first, with its seal; verify, export, undo down to a step.
class JournalPage : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(OfficeContext& context, QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void buildLayout();
    void refresh();
    void showAction(qint64 id);
    void showVerified();
    void undoTo(ActionId action);
    void askExport();
    void exportTo(const QString& path);

    PageHead* m_head;
    FilterBar* m_bar;
    TableView* m_table;
    TableFilter* m_filter;
    JournalPane* m_pane;
    QSplitter* m_splitter;
    JournalTableModel* m_model;
    QAction* m_verify;
    QAction* m_export;
};

} // namespace prizedesk
