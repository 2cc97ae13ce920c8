#include "models/packets/PacketEntriesTableModel.h"

#include "models/core/ItemRoles.h"

#include <QLocale>

namespace prizedesk {

void PacketEntriesTableModel::setEntries(std::vector<PacketEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

qint64 PacketEntriesTableModel::sizeOf(const PacketEntry& entry)
{
    qint64 size = 0;
    for (const PacketDocument& document : entry.documents)
        size += document.size;
    return size;
}

int PacketEntriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PacketEntriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PacketEntriesTableModel::textOf(int row, int column) const
{
    const PacketEntry& entry = m_entries[size_t(row)];
    switch (column) {
    case PlaceColumn:
        return QString::number(row + 1);
    case RefColumn:
        return entry.ref;
    case TitleColumn:
        return entry.title;
    case DocumentsColumn:
        return QString::number(entry.documents.size());
    case SizeColumn:
        return entry.documents.empty()
                   ? QString()
                   : QLocale().formattedDataSize(sizeOf(entry), 1, QLocale::DataSizeSIFormat);
    case LinksColumn:
        return QString::number(entry.links.size());
    default:
        return {};
    }
}

QVariant PacketEntriesTableModel::sortKey(int row, int column) const
{
    const PacketEntry& entry = m_entries[size_t(row)];
    switch (column) {
    case PlaceColumn:
        return row;
    case DocumentsColumn:
        return qint64(entry.documents.size());
    case SizeColumn:
        return sizeOf(entry);
    case LinksColumn:
        return qint64(entry.links.size());
    default:
        return textOf(row, column);
    }
}

QVariant PacketEntriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case SortRole:
        return sortKey(index.row(), index.column());
    case IdRole:
        return qint64(index.row());
    case NumberRole:
        return index.column() != RefColumn && index.column() != TitleColumn;
    case EmptyTextRole:
        return QStringLiteral("—");
    default:
        return {};
    }
}

QVariant PacketEntriesTableModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == NumberRole)
        return section != RefColumn && section != TitleColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case RefColumn:
        return tr("Entry");
    case TitleColumn:
        return tr("Title");
    case DocumentsColumn:
        return tr("Documents");
    case SizeColumn:
        return tr("Size");
    case LinksColumn:
        return tr("Links");
    default:
        return {};
    }
}

} // namespace prizedesk
