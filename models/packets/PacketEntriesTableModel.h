#pragma once

#include "models/packets/PacketContent.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// Entries of a packet in the order in which the judge sees them, with what comes along. `IdRole`
/// is the place.
class PacketEntriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        RefColumn,
        TitleColumn,
        DocumentsColumn,
        SizeColumn,
        LinksColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<PacketEntry> entries);
    [[nodiscard]] const std::vector<PacketEntry>& entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Bytes of an entry's documents in the clear.
    [[nodiscard]] static qint64 sizeOf(const PacketEntry& entry);

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    std::vector<PacketEntry> m_entries;
};

} // namespace prizedesk
