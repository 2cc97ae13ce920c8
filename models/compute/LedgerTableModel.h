#pragma once

#include "models/compute/ComputeTableModel.h"
#include "models/compute/LedgerBook.h"

namespace prizedesk {

/// The lines of the ledger, oldest first, with what is free after each and what the line's team is
/// still promised after it.
class LedgerTableModel : public ComputeTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        DayColumn,
        KindColumn,
        TeamColumn,
        OfferColumn,
        HoursColumn,
        SettledColumn,
        InFlightColumn,
        CommittedColumn,
        FreeColumn,
        BalanceColumn,
        TeamBalanceColumn,
        NoteColumn,
        WhoColumn,
        ColumnCount
    };

    using ComputeTableModel::ComputeTableModel;

    void setBook(const LedgerBook& book);
    /// Null where there is none of that id.
    [[nodiscard]] const LedgerLine* line(qint64 id) const;
    /// The line in a row; the row must exist.
    [[nodiscard]] const LedgerLine& lineAt(int row) const { return m_lines[size_t(row)].line; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] Head head(int column) const override;
    [[nodiscard]] qint64 idOf(int row) const override;

private:
    struct Row
    {
        LedgerLine line;
        bool isReversed = false;
        Yen free;      ///< after the line
        Yen committed; ///< of the line's team, after the line
    };

    std::vector<Row> m_lines;
};

} // namespace prizedesk
