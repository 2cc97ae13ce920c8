#include "ui/settings/PassphraseSettings.h"

#include "models/backups/PassphraseOperations.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Card.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace prizedesk {

PassphraseSettings::PassphraseSettings(OfficeContext& context, QWidget* parent)
    : SettingsForm(context, parent)
    , m_state(new TonePill(theme(), this))
    , m_set(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_set->setObjectName(QStringLiteral("passphraseSet"));
    m_remove->setObjectName(QStringLiteral("passphraseRemove"));
    m_stateLabel = addRow(m_state);
    m_hint = addHint();
    auto* buttons = new QWidget(this);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_set);
    layout->addWidget(m_remove);
    layout->addStretch();
    addWide(buttons);
    connect(m_set, &QPushButton::clicked, this, &PassphraseSettings::askNew);
    connect(m_remove, &QPushButton::clicked, this, &PassphraseSettings::askRemove);
    connect(&context, &OfficeContext::changed, this, &PassphraseSettings::refresh);
    PassphraseSettings::retranslate();
}

void PassphraseSettings::refresh()
{
    bool isProtected = false;
    if (!context().attempt([&] { isProtected = context().workspace().vault().hasPassphrase(); }))
        return;
    m_state->setContent(isProtected ? Tone::Good : Tone::Warning,
                        isProtected ? tr("Protected by a passphrase") : tr("No passphrase"));
    m_hint->setText(
        isProtected
            ? tr("Names, addresses and other personal data can only be read with the passphrase. "
                 "If it is lost, nobody can bring them back.")
            : tr("Whoever has this file or a backup of it can read the personal data in it."));
    m_set->setText(isProtected ? tr("Change the passphrase…") : tr("Set a passphrase…"));
    m_remove->setVisible(isProtected);
    for (QPushButton* button : {m_set, m_remove})
        button->setEnabled(!context().isReadOnly());
}

void PassphraseSettings::askNew()
{
    context().prompts().askPassphrase(
        this,
        {.title = tr("Passphrase of the office"),
         .text = tr("Choose a sentence that the office remembers, and keep a copy of it in the "
                    "safe. Without it the personal data in this file are lost."),
         .verb = tr("Set the passphrase"),
         .isNew = true},
        [this](const std::optional<QString>& passphrase) {
            if (passphrase && !passphrase->isEmpty())
                set(*passphrase);
        });
}

void PassphraseSettings::askRemove()
{
    context().prompts().confirm(
        this,
        {.title = tr("Remove the passphrase"),
         .text = tr("Whoever has the file can then read the personal data in it."),
         .verb = tr("Remove the passphrase"),
         .wordToType = {},
         .isDestructive = true},
        [this](bool confirmed) {
            if (confirmed)
                set({});
        });
}

void PassphraseSettings::set(const QString& passphrase)
{
    context().runUndoable(
        passphrase.isEmpty() ? tr("The passphrase was removed.") : tr("The passphrase was set."),
        [&] { return PassphraseOperations(context().workspace()).set(passphrase); });
    refresh();
}

void PassphraseSettings::retranslate()
{
    card().setTitle(tr("Passphrase"));
    card().setSubtitle(tr("for this file and its backups from now on"));
    m_stateLabel->setText(tr("Now"));
    m_remove->setText(tr("Remove the passphrase…"));
    refresh();
}

} // namespace prizedesk
