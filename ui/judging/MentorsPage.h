#pragma once

#include "models/entrants/MentorsTableModel.h"
#include "ui/shell/PageRegistry.h"

namespace prizedesk {

class FilterBar;
class PageHead;
class TableFilter;
class TableView;

/// The register of mentors of student teams, from which interests of judges are suspected.
class MentorsPage : public Page
{
    Q_OBJECT

public:
    explicit MentorsPage(OfficeContext& context, QWidget* parent = nullptr);
    ~MentorsPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void ask(const Mentor& mentor);
    void askEdit();
    void remove();
    void showCurrent();
    [[nodiscard]] const Mentor* current() const;

    PageHead* m_head;
    FilterBar* m_bar;
    TableView* m_table;
    MentorsTableModel* m_model;
    TableFilter* m_filter;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
    QStringList m_teams;
};

/// Mentors as a tab of the judging area.
[[nodiscard]] PageInfo mentorsPageInfo();

} // namespace prizedesk
