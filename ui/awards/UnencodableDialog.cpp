#include "ui/awards/UnencodableDialog.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/TableView.h"

#include <QStandardItemModel>

namespace prizedesk {

UnencodableDialog::UnencodableDialog(const Theme& theme, const std::vector<UnencodableCell>& cells,
                                     QWidget* parent)
    : PromptDialog(theme, tr("Some characters do not exist in CP932"),
                   tr("No file was written. A person's name is changed only with the person's "
                      "leave; UTF-8 and Excel hold every character."),
                   tr("Export as UTF-8 instead…"), parent)
{
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(
        {tr("Row"), tr("Column"), tr("Character"), tr("Code"), tr("Instead")});
    for (const UnencodableCell& cell : cells) {
        QList<QStandardItem*> items;
        const QStringList texts{QString::number(cell.row), QString::number(cell.column),
                                cell.character, cell.code, cell.suggestion};
        for (const QString& text : texts) {
            items << new QStandardItem(text);
            items.back()->setData(qint64(model->rowCount() + 1), IdRole);
        }
        for (const int number : {0, 1}) {
            items[number]->setData(true, NumberRole);
            items[number]->setData(texts.at(number).toInt(), SortRole);
        }
        items[4]->setData(tr("nothing known"), EmptyTextRole);
        model->appendRow(items);
    }
    auto* table = new TableView(theme, this);
    table->setSourceModel(model);
    table->setMinimumHeight(theme.px(200));
    addField(table);
    setMinimumWidth(theme.px(560));
}

} // namespace prizedesk
