#include "models/entrants/MentorsTableModel.h"

#include "models/core/ItemRoles.h"

#include <algorithm>

namespace prizedesk {

void MentorsTableModel::setMentors(std::vector<Mentor> mentors)
{
    beginResetModel();
    m_mentors = std::move(mentors);
    endResetModel();
}

const Mentor* MentorsTableModel::mentor(qint64 id) const
{
    const auto found = std::find_if(m_mentors.begin(), m_mentors.end(),
                                    [&](const Mentor& mentor) { return mentor.id.value() == id; });
    return found == m_mentors.end() ? nullptr : &*found;
}

int MentorsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_mentors.size());
}

int MentorsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MentorsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Mentor& mentor = m_mentors[size_t(index.row())];
    if (role == IdRole)
        return mentor.id.value();
    if (role == SortRole && index.column() == NameColumn && !mentor.kana.isEmpty())
        return mentor.kana;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case RefColumn:
        return mentor.ref;
    case NameColumn:
        return mentor.erased ? tr("Erased") : mentor.name;
    case AffiliationColumn:
        return mentor.affiliation;
    case TeamsColumn:
        return mentor.teams.join(tr(", "));
    case EmailColumn:
        return mentor.email;
    default:
        return {};
    }
}

QVariant MentorsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case AffiliationColumn:
        return tr("Affiliation");
    case TeamsColumn:
        return tr("Teams");
    case EmailColumn:
        return tr("E-mail");
    default:
        return {};
    }
}

} // namespace prizedesk
