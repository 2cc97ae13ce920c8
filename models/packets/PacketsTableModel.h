#pragma once

#include "models/packets/PacketStanding.h"

#include <QAbstractTableModel>

#include <functional>

namespace prizedesk {

/// Judges of a stage with the packet that each has. `IdRole` is the judge.
class PacketsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        EntriesColumn,
        StateColumn,
        IssuedColumn,
        DeadlineColumn,
        ReturnedColumn,
        FileColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A moment in words for lists.
    using DateText = std::function<QString(qint64)>;

    /// `deadlineMs`: of the stage, for judges whose packet is still to come.
    void setRows(std::vector<PacketStanding> rows, std::optional<qint64> deadlineMs,
                 DateText dates);
    [[nodiscard]] const std::vector<PacketStanding>& rows() const { return m_rows; }
    [[nodiscard]] const PacketStanding& rowAt(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::optional<qint64> deadlineOf(const PacketStanding& row) const;
    [[nodiscard]] QString textOf(const PacketStanding& row, int column) const;
    [[nodiscard]] QString secondaryOf(const PacketStanding& row, int column) const;
    [[nodiscard]] QVariant sortKey(const PacketStanding& row, int column) const;

    std::vector<PacketStanding> m_rows;
    std::optional<qint64> m_deadlineMs;
    DateText m_dates;
};

} // namespace prizedesk
