#include "ui/shared/ChartTableDialog.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/TableView.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace prizedesk {

ChartTableDialog::ChartTableDialog(const Theme& theme, const QString& title,
                                   const std::vector<QStringList>& rows, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* model = new QStandardItemModel(this);
    if (!rows.empty())
        model->setHorizontalHeaderLabels(rows.front());
    for (size_t row = 1; row < rows.size(); ++row) {
        QList<QStandardItem*> cells;
        for (const QString& text : rows[row]) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            if (isNumber) {
                cell->setData(true, NumberRole);
                cell->setData(number, SortRole);
            }
            cells << cell;
        }
        model->appendRow(cells);
    }
    auto* table = new TableView(theme, this);
    table->setAccessibleName(title);
    table->setSourceModel(model);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, table, [table] {
        table->clearChecks();
        table->copySelection(true);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(theme.px(480), theme.px(420));
}

} // namespace prizedesk
