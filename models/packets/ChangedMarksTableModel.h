#pragma once

#include "models/packets/ReceivePlan.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// The marks that one returned file changes, before and after.
class ChangedMarksTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EntryColumn,
        CriterionColumn,
        BeforeColumn,
        AfterColumn,
        CommentColumn,
        ColumnCount
    };

    struct Line
    {
        QString entry;
        QString criterion; ///< its name
        std::optional<int> before;
        int after = 0;
        QString comment;
        bool isGate = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<Line> lines);

    /// ○ and × for a gate, else the number.
    [[nodiscard]] static QString markText(int mark, bool isGate);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const Line& line, int column) const;

    std::vector<Line> m_lines;
};

} // namespace prizedesk
