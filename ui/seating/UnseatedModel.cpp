#include "ui/seating/UnseatedModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

void UnseatedModel::setState(const SeatingState& state)
{
    beginResetModel();
    m_lines.clear();
    m_coming = 0;
    for (const SeatingPlan::Unseated& each : state.unseated()) {
        if (const Guest* guest = state.guest(each.guest)) {
            m_lines.push_back({*guest, each.reason});
            m_coming += guest->isComing() ? 1 : 0;
        }
    }
    // Those who come stand first.
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& left, const Line& right) {
        return left.guest.isComing() && !right.guest.isComing();
    });
    endResetModel();
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
            return line.guest.name;
        return index.column() == CategoryColumn ? guestCategoryWords(line.guest.category)
                                                : seatingReasonWords(line.reason);
    case IdRole:
        return line.guest.id.value();
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
