#pragma once

#include "models/committee/Quorum.h"

#include <QAbstractTableModel>

#include <functional>

namespace prizedesk {

/// Meetings of a committee as a table. `IdRole` is the meeting's row id.
class MeetingsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        PlaceColumn,
        StateColumn,
        QuorumColumn,
        PapersColumn,
        MinutesColumn,
        ColumnCount
    };

    struct Row
    {
        Meeting meeting;
        QuorumCheck quorum;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeWords(std::function<QString(qint64)> words) { m_timeWords = std::move(words); }
    void setRows(std::vector<Row> rows);
    /// Null where there is none of that id.
    [[nodiscard]] const Row* row(MeetingId id) const;
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::function<QString(qint64)> m_timeWords;
};

} // namespace prizedesk
