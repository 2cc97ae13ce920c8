#include "ui/shared/TextRows.h"

#include "models/core/ItemRoles.h"

#include <QStandardItemModel>

namespace prizedesk {

QStandardItemModel* textRows(const std::vector<QStringList>& rows, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    if (!rows.empty())
        model->setHorizontalHeaderLabels(rows.front());
    for (size_t row = 1; row < rows.size(); ++row) {
        QList<QStandardItem*> cells;
        for (const QString& text : rows[row]) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            bool isNumber = false;
            QString plain = text;
            const double number = plain.replace(QChar(0x2212), u'-').toDouble(&isNumber);
            if (isNumber || text == u'—') {
                cell->setData(true, NumberRole);
                cell->setData(isNumber ? number : -1e300, SortRole);
            }
            cells << cell;
        }
        model->appendRow(cells);
    }
    return model;
}

} // namespace prizedesk
