#include "ui/shell/PaletteModel.h"

namespace prizedesk {

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const PaletteItem* PaletteModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[size_t(row)] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteItem* shown = item(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case Qt::AccessibleTextRole: {
        QStringList parts{shown->reference, shown->text, shown->detail, shown->where,
                          shown->key.toString(QKeySequence::NativeText)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IconNameRole:
        return shown->iconName;
    case ReferenceRole:
        return shown->reference;
    case DetailRole:
        return shown->detail;
    case WhereRole:
        return shown->where;
    case KeyRole:
        return shown->key.toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

} // namespace prizedesk
