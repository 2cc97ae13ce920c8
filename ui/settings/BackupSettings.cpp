#include "ui/settings/BackupSettings.h"

#include "models/backups/BackupOperations.h"
#include "models/backups/BackupTableModel.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Card.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace prizedesk {

BackupSettings::BackupSettings(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_card(new Card(theme(), this))
    , m_note(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_table(new TableView(theme(), this))
    , m_model(new BackupTableModel(this))
    , m_make(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_folder(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_make->setObjectName(QStringLiteral("backupMake"));
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_model->setTimeWords([this](qint64 ms) { return m_context.dates().longDateTime(ms); });
    m_table->setSourceModel(m_model);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/backups"));
    m_card->setBody(m_table, false);
    m_note->setElided(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_make);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_folder);
    buttons->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->setSpacing(12);
    layout->addLayout(buttons);
    layout->addWidget(m_card, 1);
    connect(m_make, &QPushButton::clicked, this, &BackupSettings::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupSettings::askRestore);
    connect(m_folder, &QPushButton::clicked, this, &BackupSettings::openFolder);
    connect(m_table, &TableView::currentIdChanged, this, &BackupSettings::enableRestore);
    connect(m_table, &TableView::emptyActionTriggered, this, &BackupSettings::makeNow);
    connect(&context, &OfficeContext::changed, this, &BackupSettings::refresh);
    BackupSettings::retranslate();
    refresh();
}

void BackupSettings::refresh()
{
    m_model->setBackups(BackupOperations(m_context.workspace()).list());
    enableRestore();
}

void BackupSettings::enableRestore()
{
    const bool canRestore = !m_context.isReadOnly() && m_model->backup(m_table->currentId());
    m_restore->setEnabled(canRestore);
    m_restore->setToolTip(canRestore ? QString() : tr("Choose a backup first."));
}

void BackupSettings::makeNow()
{
    const auto made = BackupOperations(m_context.workspace()).makeNow();
    if (!made) {
        m_context.showError(made.error());
        return;
    }
    m_context.showBanner(Tone::Good, tr("Backup made: %1").arg(QFileInfo(*made).fileName()),
                         QStringLiteral("done"));
    refresh();
}

void BackupSettings::askRestore()
{
    const Backup* backup = m_model->backup(m_table->currentId());
    if (!backup)
        return;
    const QString when = m_context.dates().longDateTime(backup->at.toMSecsSinceEpoch());
    m_context.prompts().confirm(
        this,
        {.title = tr("Restore the backup of %1").arg(when),
         .text = tr("What was done since then disappears from this file. The file as it is now is "
                    "kept as a backup first, so it can be brought back."),
         .verb = tr("Restore"),
         .wordToType = {},
         .isDestructive = true},
        [this, path = backup->path](bool confirmed) {
            if (confirmed)
                m_context.restoreBackup(path);
        });
}

void BackupSettings::openFolder()
{
    const QString folder = BackupOperations(m_context.workspace()).folder();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_context.showBanner(Tone::Information,
                             tr("The backups are in %1.").arg(QDir::toNativeSeparators(folder)));
}

void BackupSettings::retranslate()
{
    m_card->setTitle(tr("Backups"));
    m_make->setText(tr("Make one now"));
    m_restore->setText(tr("Restore…"));
    m_folder->setText(tr("Open the folder"));
    m_note->setText(tr("Kept: all of today, one a day for 14 days, one a week for 12 weeks. Each "
                       "copy is read back and checked."));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setEmptyState(tr("There is no backup yet."), tr("Make one now"));
    m_model->refreshWords();
    enableRestore();
}

} // namespace prizedesk
