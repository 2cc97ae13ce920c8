#include "models/committee/MeetingsTableModel.h"

#include "models/committee/CommitteeWords.h"
#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

namespace {

struct Papers
{
    int all = 0;
    int prepared = 0;
};

Papers papersOf(const Meeting& meeting)
{
    Papers papers;
    for (const AgendaItem& item : meeting.agenda) {
        papers.all += int(item.documents.size());
        papers.prepared +=
            int(std::count_if(item.documents.begin(), item.documents.end(),
                              [](const AgendaDocument& document) { return document.prepared; }));
    }
    return papers;
}

QVariant stateShape(Meeting::State state)
{
    switch (state) {
    case Meeting::State::Held:
        return int(StateShape::Full);
    case Meeting::State::Cancelled:
        return int(StateShape::Withdrawn);
    case Meeting::State::Planned:
        break;
    }
    return int(StateShape::Empty);
}

bool isCancelled(const MeetingsTableModel::Row& row)
{
    return row.meeting.state == Meeting::State::Cancelled;
}

} // namespace

void MeetingsTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const MeetingsTableModel::Row* MeetingsTableModel::row(MeetingId id) const
{
    for (const Row& row : m_rows) {
        if (row.meeting.id == id)
            return &row;
    }
    return nullptr;
}

int MeetingsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeetingsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MeetingsTableModel::text(const Row& row, int column) const
{
    const Meeting& meeting = row.meeting;
    switch (column) {
    case NumberColumn:
        return QString::number(meeting.number);
    case TimeColumn:
        return m_timeWords ? m_timeWords(meeting.startsAtMs) : QString::number(meeting.startsAtMs);
    case PlaceColumn:
        return meeting.place.isEmpty() ? CommitteeWords::attendanceMode(true) : meeting.place;
    case StateColumn:
        return CommitteeWords::meetingState(meeting.state);
    case QuorumColumn:
        return isCancelled(row) ? QString()
                                : tr("%1 of %2, %3 needed")
                                      .arg(row.quorum.meeting.present)
                                      .arg(row.quorum.meeting.members)
                                      .arg(row.quorum.meeting.needed);
    case PapersColumn: {
        const Papers papers = papersOf(meeting);
        return papers.all == 0 ? QString()
                               : QStringLiteral("%1/%2").arg(papers.prepared).arg(papers.all);
    }
    case MinutesColumn:
        return meeting.minutes.isEmpty() ? QString() : tr("Edited");
    default:
        return {};
    }
}

QVariant MeetingsTableModel::sortKey(const Row& row, int column) const
{
    if (column == NumberColumn)
        return row.meeting.number;
    if (column == TimeColumn)
        return row.meeting.startsAtMs;
    if (column == QuorumColumn)
        return row.quorum.meeting.present;
    return text(row, column);
}

QVariant MeetingsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.meeting.id.value();
    case SortRole:
        return sortKey(row, column);
    case StateRole:
        return column == StateColumn ? stateShape(row.meeting.state) : QVariant();
    case ToneRole:
        if (column == QuorumColumn && !isCancelled(row))
            return int(row.quorum.meeting.isMet() ? Tone::Good : Tone::Bad);
        if (column == PapersColumn && row.meeting.state == Meeting::State::Planned) {
            const Papers papers = papersOf(row.meeting);
            if (papers.all > papers.prepared)
                return int(Tone::Warning);
        }
        return {};
    case NumberRole:
        return column == NumberColumn;
    case EmptyTextRole:
        if (column == MinutesColumn && !isCancelled(row))
            return tr("Draft");
        return QStringLiteral("—");
    default:
        return {};
    }
}

QVariant MeetingsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == NumberColumn || section == TimeColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case PlaceColumn:
        return tr("Place");
    case StateColumn:
        return tr("State");
    case QuorumColumn:
        return tr("Quorum");
    case PapersColumn:
        return tr("Papers ready");
    case MinutesColumn:
        return tr("Minutes");
    default:
        return {};
    }
}

} // namespace prizedesk
