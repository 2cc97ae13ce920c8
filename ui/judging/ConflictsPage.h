#pragma once

#include "models/judging/ConflictsTableModel.h"
#include "ui/shell/PageRegistry.h"

namespace prizedesk {

class FilterBar;
class ImportFlow;
class PageHead;
class TableFilter;
class TableView;

/// Declarations of interest of a theme: what is suspected and to be decided, what is not declared
/// yet, and what was declared.
class ConflictsPage : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(OfficeContext& context, QWidget* parent = nullptr);
    ~ConflictsPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void showCurrent();
    void askDeclare(const QString& judge, const QString& entry, int category, const QString& note);
    void declare(const QString& judge, const QString& entry, int category, const QString& note);
    void confirmSuspect();
    void askDismiss();
    void withdraw();
    void startImport();
    [[nodiscard]] const ConflictRow* current() const;

    PageHead* m_head;
    FilterBar* m_bar;
    TableView* m_table;
    ConflictsTableModel* m_model;
    TableFilter* m_filter;
    ImportFlow* m_flow;
    QAction* m_import;
    QAction* m_declare;
    QAction* m_confirm;
    QAction* m_dismiss;
    QAction* m_withdraw;
    QString m_theme;
};

/// Conflicts of interest as a tab of the judging area.
[[nodiscard]] PageInfo conflictsPageInfo();

} // namespace prizedesk
