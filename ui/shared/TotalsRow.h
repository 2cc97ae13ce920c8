#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class TableView;

/// One bold row under a table, aligned with its columns; a heavy line above.
class TotalsRow : public ThemedWidget
{
    Q_OBJECT

public:
    TotalsRow(const Theme& theme, TableView& table, QWidget* parent = nullptr);

    /// One text per source column; figures are set right where the column's cells are.
    void setTexts(const QStringList& texts);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    /// No sum is cut: columns grow to their totals, and stay where they are wider.
    void widenColumns();
    bool isNumber(int column) const;
    QFont fontOf(int column) const;

    TableView& m_table;
    QStringList m_texts;
};

} // namespace prizedesk
