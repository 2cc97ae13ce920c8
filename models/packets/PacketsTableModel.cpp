#include "models/packets/PacketsTableModel.h"

#include "models/core/ItemRoles.h"

namespace prizedesk {

void PacketsTableModel::setRows(std::vector<PacketStanding> rows, std::optional<qint64> deadlineMs,
                                DateText dates)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_deadlineMs = deadlineMs;
    m_dates = std::move(dates);
    endResetModel();
}

int PacketsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PacketsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<qint64> PacketsTableModel::deadlineOf(const PacketStanding& row) const
{
    return row.packet ? row.packet->deadlineMs : m_deadlineMs;
}

QString PacketsTableModel::textOf(const PacketStanding& row, int column) const
{
    const auto date = [&](std::optional<qint64> ms) { return ms ? m_dates(*ms) : QString(); };
    switch (column) {
    case RefColumn:
        return row.judge;
    case NameColumn:
        return row.name;
    case EntriesColumn:
        return QString::number(row.entries.size());
    case StateColumn:
        return packetStateWords(row.state());
    case IssuedColumn:
        return row.packet ? m_dates(row.packet->issuedAtMs) : QString();
    case DeadlineColumn:
        return date(deadlineOf(row));
    case ReturnedColumn:
        return date(row.returnedAtMs);
    case FileColumn:
        return row.packet ? row.packet->fileName : QString();
    default:
        return {};
    }
}

QString PacketsTableModel::secondaryOf(const PacketStanding& row, int column) const
{
    switch (column) {
    case EntriesColumn:
        return row.excluded > 0 ? tr("%n in conflict", nullptr, row.excluded) : QString();
    case StateColumn:
        return row.packet ? packetChangeWords(row) : QString();
    case IssuedColumn:
        return row.issued > 1 ? tr("No. %1").arg(row.issued) : QString();
    case ReturnedColumn:
        return row.returned > 0 ? tr("version %1").arg(row.returned) : QString();
    default:
        return {};
    }
}

QVariant PacketsTableModel::sortKey(const PacketStanding& row, int column) const
{
    switch (column) {
    case EntriesColumn:
        return qint64(row.entries.size());
    case StateColumn:
        return int(row.state());
    case IssuedColumn:
        return row.packet ? row.packet->issuedAtMs : 0;
    case DeadlineColumn:
        return deadlineOf(row).value_or(0);
    case ReturnedColumn:
        return row.returnedAtMs.value_or(0);
    default:
        return textOf(row, column);
    }
}

QVariant PacketsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const int column = index.column();
    const PacketStanding& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.id.value();
    case NumberRole:
        return column == EntriesColumn;
    case ToneRole:
        return column == StateColumn ? QVariant(int(packetStateTone(row.state()))) : QVariant();
    case SecondaryTextRole:
        return secondaryOf(row, column);
    case EmptyTextRole:
        return column == NameColumn && row.erased ? QVariant(tr("(erased)"))
                                                  : QVariant(QStringLiteral("—"));
    case CheckableRole:
        return row.isReady();
    default:
        return {};
    }
}

QVariant PacketsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == NameColumn;
    if (role == NumberRole)
        return section == EntriesColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("Number");
    case NameColumn:
        return tr("Judge");
    case EntriesColumn:
        return tr("Entries");
    case StateColumn:
        return tr("Packet");
    case IssuedColumn:
        return tr("Issued");
    case DeadlineColumn:
        return tr("Deadline");
    case ReturnedColumn:
        return tr("Last return");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace prizedesk
