#include "ui/shell/AboutDialog.h"

#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

AboutDialog::AboutDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About PrizeDesk"));
    auto* title = new TextLabel(theme, Type::Title, Token::Text, this);
    title->setText(QStringLiteral("PrizeDesk"));
    auto* text = new TextLabel(theme, Type::Body, Token::Text2, this);
    text->setText(tr("Runs a prize competition: entries, judging, awards, budget, ceremony."));
    text->setWordWrap(true);
    auto* grid = new KeyValueGrid(theme, this);
    grid->setLabelWidth(0);
    grid->setRows({{.label = tr("Version"), .value = QStringLiteral(PRIZEDESK_VERSION)},
                   {.label = QStringLiteral("Qt"), .value = QString::fromLatin1(qVersion())},
                   {.label = tr("Licence"), .value = QStringLiteral("GPL-3.0-or-later")}});
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(theme.px(420));
}

} // namespace prizedesk
