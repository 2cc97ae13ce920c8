#include "models/backups/BackupTableModel.h"

#include "models/backups/BackupOperations.h"
#include "models/core/ItemRoles.h"

#include <QFileInfo>
#include <QLocale>

namespace prizedesk {

void BackupTableModel::setBackups(std::vector<Backup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

void BackupTableModel::refreshWords()
{
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Backup* BackupTableModel::backup(qint64 id) const
{
    return id >= 0 && id < rowCount() ? &m_backups[size_t(id)] : nullptr;
}

int BackupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BackupTableModel::data(const QModelIndex& index, int role) const
{
    const Backup* shown = index.isValid() ? backup(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == IdRole)
        return qint64(index.row());
    if (role == NumberRole)
        return index.column() == Size;
    if (role == SortRole && index.column() == Time)
        return shown->at.toMSecsSinceEpoch();
    if (role == SortRole && index.column() == Size)
        return shown->bytes;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return m_timeWords ? m_timeWords(shown->at.toMSecsSinceEpoch())
                           : shown->at.toString(Qt::ISODate);
    case Occasion:
        return BackupOperations::occasionWords(shown->occasion);
    case Size:
        return QLocale().formattedDataSize(shown->bytes, 1, QLocale::DataSizeTraditionalFormat);
    case Name:
        return QFileInfo(shown->path).fileName();
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Made at");
    case Occasion:
        return tr("Occasion");
    case Size:
        return tr("Size");
    case Name:
        return tr("File");
    default:
        return {};
    }
}

} // namespace prizedesk
