#include "ui/seating/UnseatedModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

void UnseatedModel::setState(const SeatingState& state)
{
    beginResetModel();
    m_lines.clear();
    m_coming = 0;
    QHash<qint64, const Guest*> guests;
    for (const Guest& guest : state.guests)
        guests.insert(guest.id.value(), &guest);
    QHash<int, QString> words; // the same for all of one reason
    for (const SeatingPlan::Unseated& each : state.unseated()) {
        const Guest* guest = guests.value(each.guest.value());
        if (!guest)
            continue;
        const int reason = int(each.reason);
        if (!words.contains(reason))
            words.insert(reason, state.whyUnseated(each));
        m_lines.push_back({*guest, each.part, each.reason, words.value(reason)});
        m_coming += guest->isComing() ? 1 : 0;
    }
    // Those who come stand first.
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& left, const Line& right) {
        return left.guest.isComing() && !right.guest.isComing();
    });
    endResetModel();
}

std::optional<UnseatedModel::Person> UnseatedModel::person(qint64 id) const
{
    for (const Line& line : m_lines) {
        if (idOf(line) == id)
            return Person{line.guest.id, line.part};
    }
    return std::nullopt;
}

QString UnseatedModel::why(qint64 id) const
{
    for (const Line& line : m_lines) {
        if (idOf(line) == id)
            return line.why;
    }
    return {};
}

qint64 UnseatedModel::idOf(const Line& line)
{
    return line.guest.id.value() * (Guest::kMostCompanions + 1) + line.part;
}

int UnseatedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int UnseatedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnseatedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return line.part > 0 ? tr("%1, companion").arg(line.guest.name) : line.guest.name;
        return index.column() == CategoryColumn ? guestCategoryWords(line.guest.category)
                                                : seatingReasonWords(line.reason);
    case IdRole:
        return idOf(line);
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn ? QVariant(line.why) : QVariant();
    case SortRole:
        if (index.column() == NameColumn)
            return line.guest.kana.isEmpty() ? line.guest.name : line.guest.kana;
        return index.row();
    case ToneRole:
        return index.column() == ReasonColumn
                   ? QVariant(int(line.guest.isComing() ? Tone::Warning : Tone::Neutral))
                   : QVariant();
    default:
        return {};
    }
}

QVariant UnseatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == NameColumn;
    if (role == KanaOrderRole)
        return section == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case CategoryColumn:
        return tr("Category");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace prizedesk
