#pragma once

#include <QString>

#include <vector>

namespace prizedesk {

enum class CellKind : quint8 { Empty, Text, Number, Date, DateTime, Time, Bool, Error };

/// One value of a table. `text` is always its canonical form: numbers in their shortest exact form
/// (1000, never 1e3), dates 2026-06-01, moments 2026-06-01T09:20:11, times 09:20:11, TRUE or FALSE,
/// error values such as #N/A. `number` counts for CellKind::Number only.
struct Cell
{
    CellKind kind = CellKind::Empty;
    QString text;
    double number = 0;

    [[nodiscard]] bool isEmpty() const { return kind == CellKind::Empty; }
    /// A text cell, or an empty one for an empty text.
    [[nodiscard]] static Cell fromText(QString value)
    {
        if (value.isEmpty())
            return {};
        return Cell{CellKind::Text, std::move(value), 0};
    }
};

/// One row as it stands in the source. `number` counts from 1 as a spreadsheet shows it; in a CSV
/// file it is the record's ordinal, blank lines counted. Empty cells at the end are left out.
struct RawRow
{
    int number = 0;
    std::vector<Cell> cells;

    /// The text of a cell, empty beyond the last.
    [[nodiscard]] QString text(qsizetype column) const
    {
        return column >= 0 && column < qsizetype(cells.size()) ? cells[size_t(column)].text
                                                               : QString();
    }
};

/// What Excel can hold at most; a file that says more is not believed.
inline constexpr int kMaxTableRows = 1'048'576;
inline constexpr int kMaxTableColumns = 16'384;
/// Characters in one cell (Excel: 32,767) that are still read.
inline constexpr qsizetype kMaxCellCharacters = 1'048'576;

} // namespace prizedesk
