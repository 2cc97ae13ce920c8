#include "models/reception/DeskGuestsModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Romaji.h"
#include "models/core/Tone.h"
#include "models/reception/Arrival.h"

#include <algorithm>

namespace prizedesk {

void DeskGuestsModel::setDesk(const DeskFile& desk)
{
    m_lines.clear();
    for (const DeskGuest* guest : desk.guests()) {
        const QString separator = QStringLiteral("\n");
        m_lines.push_back({*guest,
                           searchKey(guest->name) + separator + searchKey(guest->kana) + separator +
                               searchKey(guest->affiliation) + separator + searchKey(guest->ref),
                           romajiKey(guest->kana) + separator + searchKey(guest->affiliation),
                           desk.arrivalOf(guest->ref)});
    }
    search(m_search);
}

void DeskGuestsModel::search(const QString& text)
{
    m_search = text;
    beginResetModel();
    m_shown.clear();
    const SearchQuery query(text);
    const bool isLatin = isRomaji(text);
    const SearchQuery romaji(isLatin ? romajiKey(text) : QString());
    const auto answers = [&](const Line& line) {
        return query.matches(line.key) || (isLatin && romaji.matches(line.romaji));
    };
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (query.isEmpty() ? m_lines[i].arrival.has_value() : answers(m_lines[i]))
            m_shown.push_back(i);
    }
    if (query.isEmpty()) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](size_t left, size_t right) {
            return m_lines[left].arrival->atMs > m_lines[right].arrival->atMs;
        });
    }
    if (m_shown.size() > size_t(kMostRows))
        m_shown.resize(size_t(kMostRows));
    endResetModel();
}

QString DeskGuestsModel::refAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_lines[m_shown[size_t(row)]].guest.ref
                                                 : QString();
}

int DeskGuestsModel::rowOf(const QString& ref) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_lines[m_shown[i]].guest.ref == ref)
            return int(i);
    }
    return -1;
}

int DeskGuestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DeskGuestsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeskGuestsModel::text(const Line& line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.guest.name;
    case KanaColumn:
        return line.guest.kana;
    case CategoryColumn:
        return guestCategoryWords(line.guest.category);
    case AffiliationColumn:
        return line.guest.affiliation;
    case SeatColumn:
        return line.guest.seat;
    case ArrivedColumn:
        if (!line.arrival)
            return {};
        return m_timeWords ? tr("%1, %2", "time, desk")
                                 .arg(m_timeWords(line.arrival->atMs),
                                      deskWords(line.arrival->desk))
                           : QString();
    case RefColumn:
        return line.guest.ref;
    default:
        return {};
    }
}

QVariant DeskGuestsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case IdRole:
        return qint64(m_shown[size_t(index.row())]);
    case ToneRole:
        return index.column() == ArrivedColumn && line.arrival ? QVariant(int(Tone::Good))
                                                               : QVariant();
    case EmptyTextRole:
        return index.column() == ArrivedColumn ? tr("Not here yet") : QVariant();
    default:
        return {};
    }
}

QVariant DeskGuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == NameColumn || section == RefColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KanaColumn:
        return tr("Reading");
    case CategoryColumn:
        return tr("Category");
    case AffiliationColumn:
        return tr("Affiliation");
    case SeatColumn:
        return tr("Seat");
    case ArrivedColumn:
        return tr("Arrived");
    case RefColumn:
        return tr("No.");
    default:
        return {};
    }
}

} // namespace prizedesk
