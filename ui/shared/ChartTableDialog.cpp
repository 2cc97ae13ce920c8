#include "ui/shared/ChartTableDialog.h"

#include "ui/shared/TableView.h"
#include "ui/shared/TextRows.h"

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
    auto* table = new TableView(theme, this);
    table->setAccessibleName(title);
    table->setSourceModel(textRows(rows, this));
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
