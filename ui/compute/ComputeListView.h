#pragma once

#include "ui/compute/ComputeView.h"

class QVBoxLayout;

namespace prizedesk {

class ComputeTableModel;
class FilterBar;
class TableFilter;
class TableView;

/// A part of the page that is one list with a filter bar.
class ComputeListView : public ComputeView
{
    Q_OBJECT

public:
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    /// `model` becomes a child; `filters`: columns that can be filtered by value.
    ComputeListView(OfficeContext& context, ComputeTableModel* model, const QString& name,
                    const std::vector<int>& filters);
    ~ComputeListView() override;

    [[nodiscard]] FilterBar& bar() const { return *m_bar; }
    [[nodiscard]] TableFilter& filter() const { return *m_filter; }
    /// Above the list or beneath it.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] QString dayWords(const QDate& day) const;

private:
    FilterBar* m_bar;
    TableView* m_table;
    TableFilter* m_filter;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace prizedesk
