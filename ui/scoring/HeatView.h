#pragma once

#include "ui/shared/Theme.h"

#include <QTableView>

namespace prizedesk {

class HeaderView;
class TableView;

/// Columns of a table as square heat cells beside it: the same rows in the same order, the same
/// current row, scrolled together. Heads order the table as its own do.
class HeatView : public QTableView
{
    Q_OBJECT

public:
    /// `firstColumn`: this column of the source and all after it stand here, no other.
    HeatView(const Theme& theme, TableView& table, int firstColumn, QWidget* parent = nullptr);

    /// Where a column is painted, from the left edge of the view; empty where scrolled out.
    [[nodiscard]] QRect columnRect(int sourceColumn) const;

    /// The selection is the table's: a reset here leaves it alone.
    void reset() override;

Q_SIGNALS:
    /// Columns were moved, resized or scrolled.
    void columnsMoved();
    /// Enter or double click on a cell.
    void cellOpened(int sourceRow, int sourceColumn);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    void follow();
    void fit();
    void open(const QModelIndex& index);

    const Theme& m_theme;
    TableView& m_table;
    HeaderView* m_heads;
    int m_firstColumn;
};

} // namespace prizedesk
