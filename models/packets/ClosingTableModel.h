#pragma once

#include "models/packets/JudgeStanding.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// What closing a stage without some judges does, entry by entry.
class ClosingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EntryColumn, BeforeColumn, AfterColumn, JudgesColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ClosingLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const ClosingLine& line, int column) const;

    std::vector<ClosingLine> m_lines;
};

} // namespace prizedesk
