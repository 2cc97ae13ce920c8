#include "models/ceremony/logistics/LogisticsTableModel.h"

#include "models/core/ItemRoles.h"

#include <algorithm>

namespace prizedesk {

void LogisticsTableModel::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int LogisticsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int LogisticsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_content.heads.size());
}

QVariant LogisticsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_content.rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column);
    case IdRole:
        return row.id;
    case SortRole:
        return column < row.sort.size() && row.sort.at(column).isValid()
                   ? row.sort.at(column)
                   : QVariant(row.cells.value(column));
    case ToneRole:
        return row.tone && column == row.toneColumn ? QVariant(int(*row.tone)) : QVariant();
    case NumberRole:
        return std::find(m_content.numberColumns.begin(), m_content.numberColumns.end(), column) !=
               m_content.numberColumns.end();
    case EmptyTextRole:
        return QStringLiteral("—");
    default:
        return {};
    }
}

QVariant LogisticsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_content.heads.value(section);
}

} // namespace prizedesk
