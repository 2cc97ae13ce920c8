#include "models/awards/DiscussionTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/scoring/RankingTableModel.h"

#include <limits>

namespace prizedesk {

void DiscussionTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DiscussionTableModel::rowOf(const QString& ref) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].member.ref == ref)
            return int(i);
    }
    return -1;
}

int DiscussionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiscussionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DiscussionTableModel::textOf(const Row& row, int column) const
{
    switch (column) {
    case RankColumn:
        return row.rank ? QString::number(*row.rank) : QString();
    case RefColumn:
        return row.member.ref;
    case TitleColumn:
        return row.member.title;
    case ChanceColumn:
        return row.chance ? chanceText(*row.chance) : QString();
    case VerdictColumn:
        return verdictWords(row.note.verdict);
    case PrizeColumn:
        return row.prizeName;
    case NoteColumn:
        return row.note.note;
    default:
        return {};
    }
}

QVariant DiscussionTableModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case RankColumn:
        return row.rank.value_or(std::numeric_limits<int>::max());
    case ChanceColumn:
        return row.chance.value_or(-1);
    case VerdictColumn:
        return int(row.note.verdict);
    default:
        return textOf(row, column);
    }
}

QVariant DiscussionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == NoteColumn || column == TitleColumn ? QVariant(textOf(row, column))
                                                             : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.member.entry.value();
    case NumberRole:
        return column == RankColumn || column == ChanceColumn;
    case DecisiveRole:
        return column == VerdictColumn && row.note.verdict != DiscussionNote::Verdict::Open;
    case EmptyTextRole:
        return column == RankColumn || column == ChanceColumn || column == PrizeColumn
                   ? QVariant(QStringLiteral("—"))
                   : QVariant();
    case ToneRole:
        if (column != VerdictColumn)
            return {};
        switch (row.note.verdict) {
        case DiscussionNote::Verdict::Prize:
            return int(Tone::Good);
        case DiscussionNote::Verdict::Hold:
            return int(Tone::Warning);
        default:
            return int(Tone::Neutral);
        }
    default:
        return {};
    }
}

QVariant DiscussionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == VerdictColumn;
    if (role == NumberRole)
        return section == RankColumn || section == ChanceColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case RefColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case ChanceColumn:
        return tr("Above the line");
    case VerdictColumn:
        return tr("Meeting");
    case PrizeColumn:
        return tr("Prize in mind");
    case NoteColumn:
        return tr("Reason and remarks");
    default:
        return {};
    }
}

} // namespace prizedesk
