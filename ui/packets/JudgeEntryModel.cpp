#include "ui/packets/JudgeEntryModel.h"

#include "ui/packets/JudgeSession.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeEntryModel::JudgeEntryModel(JudgeSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &JudgeSession::changed, this, &JudgeEntryModel::refresh);
}

int JudgeEntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.content().entries.size());
}

int JudgeEntryModel::rowOf(const QString& ref) const
{
    const auto& entries = m_session.content().entries;
    for (size_t row = 0; row < entries.size(); ++row) {
        if (entries[row].ref == ref)
            return int(row);
    }
    return -1;
}

void JudgeEntryModel::refresh(const QString& ref)
{
    const int row = rowOf(ref);
    if (row >= 0)
        Q_EMIT
    dataChanged(index(row), index(row));
}

void JudgeEntryModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT
    dataChanged(index(0), index(rowCount() - 1));
}

QVariant JudgeEntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PacketEntry& entry = m_session.content().entries[size_t(index.row())];
    const EntryStanding standing = entryStanding(m_session.content(), m_session.entry(entry.ref));
    const bool isHidden = standing.progress == EntryProgress::Conflict;
    QString figure;
    if (standing.progress == EntryProgress::Done)
        figure = shortPoints(standing.points);
    else if (standing.progress == EntryProgress::Underway)
        figure = u"%1/%2"_s.arg(standing.marked).arg(standing.marks);
    switch (role) {
    case RefRole:
        return entry.ref;
    case TitleRole:
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        return isHidden ? tr("Hidden because of a conflict of interest") : entry.title;
    case ProgressRole:
        return int(standing.progress);
    case MarkedRole:
        return standing.marks == 0 ? 0 : standing.marked * 100 / standing.marks;
    case FigureRole:
        return figure;
    case Qt::AccessibleTextRole: {
        QString state;
        switch (standing.progress) {
        case EntryProgress::Untouched:
            state = tr("not begun");
            break;
        case EntryProgress::Underway:
            state = tr("begun, %1 marks").arg(figure);
            break;
        case EntryProgress::Done:
            state = tr("done, %1 points").arg(figure);
            break;
        case EntryProgress::Conflict:
            state = tr("conflict of interest");
            break;
        }
        return tr("%1 %2, %3").arg(entry.ref, isHidden ? QString() : entry.title, state);
    }
    default:
        return {};
    }
}

} // namespace prizedesk
