#include "models/packets/ChangedMarksTableModel.h"

#include "models/core/ItemRoles.h"

namespace prizedesk {

void ChangedMarksTableModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QString ChangedMarksTableModel::markText(int mark, bool isGate)
{
    if (isGate)
        return mark == 1 ? QStringLiteral("○") : QStringLiteral("×");
    return QString::number(mark);
}

int ChangedMarksTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangedMarksTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ChangedMarksTableModel::textOf(const Line& line, int column) const
{
    switch (column) {
    case EntryColumn:
        return line.entry;
    case CriterionColumn:
        return line.criterion;
    case BeforeColumn:
        return line.before ? markText(*line.before, line.isGate) : QString();
    case AfterColumn:
        return markText(line.after, line.isGate);
    case CommentColumn:
        return line.comment;
    default:
        return {};
    }
}

QVariant ChangedMarksTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const int column = index.column();
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return textOf(line, column);
    case IdRole:
        return qint64(index.row());
    case NumberRole:
        return column == BeforeColumn || column == AfterColumn;
    case DecisiveRole:
        return column == AfterColumn;
    case EmptyTextRole:
        return column == BeforeColumn ? QVariant(QStringLiteral("—")) : QVariant();
    default:
        return {};
    }
}

QVariant ChangedMarksTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == EntryColumn;
    if (role == NumberRole)
        return section == BeforeColumn || section == AfterColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntryColumn:
        return tr("Number");
    case CriterionColumn:
        return tr("Criterion");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case CommentColumn:
        return tr("Comment");
    default:
        return {};
    }
}

} // namespace prizedesk
