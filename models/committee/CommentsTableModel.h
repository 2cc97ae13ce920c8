#pragma once

#include "models/committee/CommentOperations.h"

#include <QAbstractTableModel>

#include <functional>

namespace prizedesk {

/// Entries of a stage with their comments as a table. `IdRole` is the entry's row id.
class CommentsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        TitleColumn,
        JudgesColumn,
        StateColumn,
        WhoColumn,
        WhenColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeWords(std::function<QString(qint64)> words) { m_timeWords = std::move(words); }
    void setRows(std::vector<CommentRow> rows);
    /// Null where there is none of that id.
    [[nodiscard]] const CommentRow* row(EntryId id) const;
    [[nodiscard]] const std::vector<CommentRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const CommentRow& row, int column) const;

    std::vector<CommentRow> m_rows;
    std::function<QString(qint64)> m_timeWords;
};

} // namespace prizedesk
