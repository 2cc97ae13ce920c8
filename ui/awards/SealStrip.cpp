#include "ui/awards/SealStrip.h"

#include "models/awards/SealOperations.h"
#include "models/awards/SealStore.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/SealDialog.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

namespace prizedesk {

SealStrip::SealStrip(OfficeContext& context, QWidget* parent)
    : Banner(context.theme(), parent)
    , m_context(context)
    , m_seal(new QAction(this))
{
    setClosable(false);
    m_seal->setObjectName(QStringLiteral("sealResult"));
    connect(m_seal, &QAction::triggered, this, &SealStrip::ask);
}

void SealStrip::setStage(const QString& stage)
{
    m_stage = stage;
    setVisible(m_context.programme().stage(stage) != nullptr);
    if (isHidden())
        return;
    showState(sealState(m_context.workspace().database(), stage));
}

void SealStrip::showState(const SealState& state)
{
    m_seal->setText(state.sealed ? tr("Seal again…") : tr("Seal the result…"));
    m_seal->setEnabled(!m_context.isReadOnly());
    clearActions();
    addAction(m_seal);
    if (!state.sealed) {
        setContent(Tone::Information,
                   tr("Not sealed: decisions rest on scores that can still change."));
        return;
    }
    if (state.differs()) {
        setContent(Tone::Warning, state.text());
        return;
    }
    setContent(Tone::Good, tr("Sealed (no. %1): %2, %3. The scores are those that were sealed.")
                               .arg(QString::number(state.sealed->number),
                                    m_context.dates().longDateTime(state.sealed->sealedAtMs),
                                    state.sealed->sealedBy));
}

void SealStrip::ask()
{
    const Stage* stage = m_context.programme().stage(m_stage);
    if (!stage)
        return;
    int before = 0;
    m_context.attempt(
        [&] { before = int(SealStore(m_context.workspace().database()).list(m_stage).size()); });
    auto* dialog = new SealDialog(m_context, *stage, before, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, code = m_stage, name = m_context.in(stage->name)] {
                m_context.runUndoable(
                    tr("The result of %1 is sealed.").arg(name), [&]() -> Result<void> {
                        const auto sealed = SealOperations(m_context.workspace())
                                                .seal(code, dialog->options(), dialog->reason());
                        return sealed ? Result<void>() : failure(sealed.error());
                    });
            });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace prizedesk
