#pragma once

#include "ui/shell/PageRegistry.h"

class QComboBox;
class QSplitter;

namespace prizedesk {

class DetailPane;
class FilterBar;
class ImportFlow;
class JudgesTableModel;
class KeyValueGrid;
class PageHead;
class TableFilter;
class TableView;
struct Judge;

/// The register of judges: members of committees and candidates.
class JudgesPage : public Page
{
    Q_OBJECT

public:
    explicit JudgesPage(OfficeContext& context, QWidget* parent = nullptr);
    ~JudgesPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void fillExpertise();
    void filterByExpertise();
    void showJudge(qint64 id);
    void askAdd();
    void askEdit();
    void remove();
    void startImport();
    [[nodiscard]] const Judge* current() const;

    PageHead* m_head;
    FilterBar* m_bar;
    QComboBox* m_expertise;
    TableView* m_table;
    JudgesTableModel* m_model;
    TableFilter* m_filter;
    DetailPane* m_pane;
    KeyValueGrid* m_facts;
    QSplitter* m_splitter;
    ImportFlow* m_flow;
    QAction* m_import;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
};

/// The register as a tab of the judging area.
[[nodiscard]] PageInfo judgesPageInfo();

} // namespace prizedesk
