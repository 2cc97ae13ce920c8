#include "models/reception/ArrivalsTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

void ArrivalsTableModel::setGuests(const std::vector<Guest>& guests,
                                   const std::vector<Arrival>& arrivals,
                                   const QHash<qint64, QString>& seats)
{
    const QHash<qint64, Arrival> first = firstArrivals(arrivals);
    QHash<qint64, int> counts;
    for (const Arrival& arrival : arrivals) {
        if (!arrival.isCancelled)
            ++counts[arrival.guest.value()];
    }
    beginResetModel();
    m_rows.clear();
    for (const Guest& guest : guests) {
        const qint64 id = guest.id.value();
        const auto counted = first.constFind(id);
        const bool hasCome = counted != first.constEnd();
        if (!guest.isComing() && !hasCome)
            continue;
        m_rows.push_back({guest, seats.value(id),
                          hasCome ? std::optional<Arrival>(*counted) : std::nullopt,
                          counts.value(id)});
    }
    endResetModel();
}

const ArrivalsTableModel::Row* ArrivalsTableModel::row(qint64 guest) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.guest.id.value() == guest;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

int ArrivalsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArrivalsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ArrivalsTableModel::text(const Row& row, int column) const
{
    switch (column) {
    case RefColumn:
        return row.guest.ref;
    case NameColumn:
        return row.guest.erased ? tr("Erased") : row.guest.name;
    case CategoryColumn:
        return guestCategoryWords(row.guest.category);
    case AffiliationColumn:
        return row.guest.affiliation;
    case SeatColumn:
        return row.seat;
    case NeedsColumn:
        return guestNeedsWords(row.guest.needs);
    case StateColumn:
        if (!row.first)
            return tr("Not here yet");
        return row.guest.isWalkIn ? tr("Walked in") : tr("Arrived");
    case TimeColumn:
        return row.first && m_timeWords ? m_timeWords(row.first->atMs) : QString();
    case DeskColumn:
        return row.first ? deskWords(row.first->desk) : QString();
    case CountColumn:
        return QString::number(row.count);
    default:
        return {};
    }
}

QVariant ArrivalsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.guest.id.value();
    case SortRole:
        if (column == NameColumn)
            return row.guest.kana.isEmpty() ? row.guest.name : row.guest.kana;
        if (column == CategoryColumn)
            return index.row(); // they stand in the order of seats
        if (column == TimeColumn)
            return row.first ? row.first->atMs : 0;
        return column == CountColumn ? QVariant(row.count) : QVariant(text(row, column));
    case NumberRole:
        return column == TimeColumn || column == CountColumn;
    case ToneRole:
        if (column == StateColumn)
            return int(row.first ? Tone::Good : Tone::Neutral);
        return column == CountColumn && row.count > 1 ? QVariant(int(Tone::Warning)) : QVariant();
    default:
        return {};
    }
}

QVariant ArrivalsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == NameColumn;
    if (role == KanaOrderRole)
        return section == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case CategoryColumn:
        return tr("Category");
    case AffiliationColumn:
        return tr("Affiliation");
    case SeatColumn:
        return tr("Seat");
    case NeedsColumn:
        return tr("Needs");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Time");
    case DeskColumn:
        return tr("Desk");
    case CountColumn:
        return tr("Scans");
    default:
        return {};
    }
}

} // namespace prizedesk
