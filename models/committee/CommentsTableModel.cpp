#include "models/committee/CommentsTableModel.h"

#include "models/committee/CommitteeWords.h"
#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

namespace {

StateShape shapeOf(const CommentRow& row)
{
    if (!row.comment)
        return StateShape::Empty;
    switch (row.comment->state) {
    case EntrantComment::State::Edited:
        return StateShape::Half;
    case EntrantComment::State::Approved:
        return StateShape::Full;
    case EntrantComment::State::Draft:
        break;
    }
    return StateShape::Quarter;
}

/// When the text last changed or was approved.
qint64 whenOf(const CommentRow& row)
{
    return row.comment ? row.comment->approvedAtMs.value_or(row.comment->editedAtMs) : 0;
}

} // namespace

void CommentsTableModel::setRows(std::vector<CommentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CommentRow* CommentsTableModel::row(EntryId id) const
{
    for (const CommentRow& row : m_rows) {
        if (row.entry == id)
            return &row;
    }
    return nullptr;
}

int CommentsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CommentsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CommentsTableModel::text(const CommentRow& row, int column) const
{
    switch (column) {
    case RefColumn:
        return row.ref;
    case TitleColumn:
        return row.title;
    case JudgesColumn:
        return QString::number(row.judges);
    case StateColumn:
        return row.comment ? CommitteeWords::commentState(row.comment->state) : tr("No text yet");
    case WhoColumn:
        if (!row.comment)
            return {};
        return row.comment->approvedAtMs ? row.comment->approvedBy : row.comment->editedBy;
    case WhenColumn:
        return row.comment && m_timeWords ? m_timeWords(whenOf(row)) : QString();
    default:
        return {};
    }
}

QVariant CommentsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CommentRow& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.entry.value();
    case SortRole:
        if (column == JudgesColumn)
            return row.judges;
        if (column == WhenColumn)
            return whenOf(row);
        return text(row, column);
    case StateRole:
        return column == StateColumn ? QVariant(int(shapeOf(row))) : QVariant();
    case BadgeRole:
        return column == StateColumn && row.isOutdated ? QVariant(tr("Judges' comments changed"))
                                                       : QVariant();
    case NumberRole:
        return column == JudgesColumn;
    case EmptyTextRole:
        return QStringLiteral("—");
    default:
        return {};
    }
}

QVariant CommentsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case JudgesColumn:
        return tr("Judges who wrote");
    case StateColumn:
        return tr("State");
    case WhoColumn:
        return tr("Last by");
    case WhenColumn:
        return tr("Last on");
    default:
        return {};
    }
}

} // namespace prizedesk
