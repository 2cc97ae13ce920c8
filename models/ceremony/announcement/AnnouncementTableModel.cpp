#include "models/ceremony/announcement/AnnouncementTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnnouncementTableModel)
};

QString textOf(const AnnouncementCue& cue, int row, int column)
{
    switch (column) {
    case AnnouncementTableModel::StepColumn:
        return QString::number(row + 1);
    case AnnouncementTableModel::WhatColumn:
        return cue.kind == AnnouncementCue::Kind::Winner ? cueKindWords(cue.kind)
                                                         : cueKindWords(cue.kind) + u'　' + cue.heading;
    case AnnouncementTableModel::WhoColumn:
        return cue.affiliation.isEmpty() ? cue.name : cue.name + u'　' + cue.affiliation;
    case AnnouncementTableModel::ReceiverColumn:
        return cue.kind == AnnouncementCue::Kind::Winner && !cue.ref.isEmpty()
                   ? awardReceiverWords(cue.receiver)
                   : QString();
    default:
        return {};
    }
}

} // namespace

void AnnouncementTableModel::setScript(Announcement script)
{
    beginResetModel();
    m_script = std::move(script);
    endResetModel();
}

void AnnouncementTableModel::setCurrent(int step)
{
    m_current = step;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AnnouncementTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_script.cues.size());
}

int AnnouncementTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnouncementTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AnnouncementCue& cue = m_script.cues[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cue, index.row(), index.column());
    case IdRole:
        return qint64(index.row() + 1);
    case SortRole:
        return index.column() == StepColumn ? QVariant(index.row())
                                            : QVariant(textOf(cue, index.row(), index.column()));
    case StateRole:
        // A ring also before the first step: the column is as wide then as it will be.
        if (index.column() != StepColumn)
            return {};
        return int(index.row() < m_current    ? StateShape::Full
                   : index.row() == m_current ? StateShape::Half
                                              : StateShape::Empty);
    case DecisiveRole:
        return cue.kind == AnnouncementCue::Kind::Winner && index.column() == WhoColumn;
    default:
        return {};
    }
}

QVariant AnnouncementTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == StepColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case ReceiverColumn:
        return tr("Received");
    default:
        return {};
    }
}

QString awardReceiverWords(AwardReceiver receiver)
{
    switch (receiver) {
    case AwardReceiver::Proxy:
        return Words::tr("By proxy");
    case AwardReceiver::Absent:
        return Words::tr("Absent");
    case AwardReceiver::Self:
        break;
    }
    return Words::tr("In person");
}

QString cueKindWords(AnnouncementCue::Kind kind)
{
    switch (kind) {
    case AnnouncementCue::Kind::Theme:
        return Words::tr("Theme");
    case AnnouncementCue::Kind::Prize:
        return Words::tr("Prize");
    case AnnouncementCue::Kind::Winner:
        return Words::tr("Winner");
    case AnnouncementCue::Kind::NoWinner:
        return Words::tr("No winner");
    case AnnouncementCue::Kind::Closing:
        return Words::tr("Closing");
    case AnnouncementCue::Kind::Opening:
        break;
    }
    return Words::tr("Opening");
}

} // namespace prizedesk
