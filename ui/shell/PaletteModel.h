#pragma once

#include <QAbstractListModel>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace prizedesk {

/// One thing the palette offers: an action or a record.
struct PaletteItem
{
    QString iconName;
    QString reference; ///< of a record, shown first
    QString text;
    QString detail; ///< in secondary colour
    QString where;  ///< the menu or area it belongs to
    QKeySequence key;
    std::function<void()> run;
};

/// What the palette lists. Filtered by its owner.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IconNameRole = Qt::UserRole + 1,
        ReferenceRole,
        DetailRole,
        WhereRole,
        KeyRole, ///< QString, native words
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    [[nodiscard]] const PaletteItem* item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteItem> m_items;
};

} // namespace prizedesk
