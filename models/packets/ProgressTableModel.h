#pragma once

#include "models/packets/JudgeStanding.h"

#include <QAbstractTableModel>

#include <functional>

namespace prizedesk {

/// Judges of a stage with what they have returned. `IdRole` is the row's number.
class ProgressTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        EntriesColumn,
        DoneColumn,
        ShareColumn,
        IssuedColumn,
        ReturnedColumn,
        LeftColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A moment in words for lists.
    using DateText = std::function<QString(qint64)>;

    /// `daysLeft` by row; none where there is no deadline.
    void setRows(std::vector<JudgeStanding> rows, std::vector<std::optional<int>> daysLeft,
                 DateText dates);
    [[nodiscard]] const JudgeStanding& rowAt(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] std::optional<int> daysLeftAt(int row) const { return m_daysLeft[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    std::vector<JudgeStanding> m_rows;
    std::vector<std::optional<int>> m_daysLeft;
    DateText m_dates;
};

} // namespace prizedesk
