#include "models/packets/ClosingTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

void ClosingTableModel::setLines(std::vector<ClosingLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ClosingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ClosingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ClosingTableModel::textOf(const ClosingLine& line, int column) const
{
    switch (column) {
    case EntryColumn:
        return line.move.entry;
    case BeforeColumn:
        return line.move.before ? QString::number(*line.move.before) : QString();
    case AfterColumn:
        return line.move.after ? QString::number(*line.move.after) : QString();
    case JudgesColumn:
        return line.judgesBefore == line.judgesAfter
                   ? QString::number(line.judgesAfter)
                   : QStringLiteral("%1 → %2").arg(line.judgesBefore).arg(line.judgesAfter);
    case NoteColumn:
        return line.belowQuorum ? tr("Too few judges: no rank") : QString();
    default:
        return {};
    }
}

QVariant ClosingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const int column = index.column();
    const ClosingLine& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case SortRole:
        if (column == BeforeColumn)
            return line.move.before.value_or(100000);
        if (column == AfterColumn)
            return line.move.after.value_or(100000);
        return textOf(line, column);
    case IdRole:
        return qint64(index.row());
    case NumberRole:
        return column == BeforeColumn || column == AfterColumn || column == JudgesColumn;
    case ToneRole:
        return column == NoteColumn && line.belowQuorum ? QVariant(int(Tone::Warning)) : QVariant();
    case EmptyTextRole:
        return column == NoteColumn ? QVariant() : QVariant(QStringLiteral("—"));
    default:
        return {};
    }
}

QVariant ClosingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == EntryColumn;
    if (role == NumberRole)
        return section == BeforeColumn || section == AfterColumn || section == JudgesColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntryColumn:
        return tr("Number");
    case BeforeColumn:
        return tr("Rank now");
    case AfterColumn:
        return tr("Rank without them");
    case JudgesColumn:
        return tr("Judges who count");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace prizedesk
