#include "ui/awards/SealStrip.h"

#include "models/awards/SealOperations.h"
#include "models/awards/SealStore.h"
#include "models/programme/Programme.h"
#include "models/scoring/StageMethod.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/awards/SealDialog.h"
#include "ui/shared/ChartTableDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

namespace prizedesk {

SealStrip::SealStrip(OfficeContext& context, QWidget* parent)
    : Banner(context.theme(), parent)
    , m_context(context)
    , m_seal(new QAction(icon(QStringLiteral("lock"), context.theme()), QString(), this))
    , m_changes(new QAction(this))
    , m_figures(*this)
{
    setClosable(false);
    m_seal->setObjectName(QStringLiteral("sealResult"));
    connect(m_seal, &QAction::triggered, this, &SealStrip::ask);
    m_changes->setObjectName(QStringLiteral("sealChanges"));
    connect(m_changes, &QAction::triggered, this, &SealStrip::showChanges);
}

void SealStrip::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
}

void SealStrip::setStage(const QString& stage)
{
    m_stage = stage;
    m_figures.cancel();
    m_isComputing = false;
    m_state = {};
    if (!m_context.programme().stage(stage)) {
        hide();
        return;
    }
    SealComparison comparison = compareWithSeal(m_context.workspace().database(), stage);
    m_state = comparison.state;
    m_isComputing = comparison.now.has_value();
    showState();
    if (!m_isComputing)
        return;
    m_figures.start([comparison = std::move(comparison)](
                        const Progress&) -> Result<SealState> { return withFigures(comparison); },
                    [this](Result<SealState> state) {
                        if (!state)
                            return;
                        m_isComputing = false;
                        m_state = std::move(*state);
                        showState();
                    });
}

void SealStrip::showState()
{
    m_seal->setText(m_state.sealed ? tr("Seal again…") : tr("Seal the result…"));
    m_seal->setEnabled(!m_context.isReadOnly());
    m_seal->setToolTip(m_context.isReadOnly() ? tr("The file is open for reading only.")
                                              : m_seal->text());
    m_changes->setText(tr("What changed…"));
    clearActions();
    if (m_state.differs() && !m_isComputing)
        addAction(m_changes);
    // Where the page has the verb itself, the strip does not repeat it.
    if (!m_onlyDifferences)
        addAction(m_seal);
    if (!m_state.sealed)
        setContent(Tone::Information,
                   tr("Not sealed: decisions rest on scores that can still change."));
    else if (m_state.differs())
        setContent(Tone::Warning,
                   m_isComputing ? tr("%1 differs from the sealed result. Looking which figures no "
                                      "longer follow…")
                                       .arg(m_context.in(m_context.programme().stage(m_stage)->name))
                                 : m_state.text());
    else
        setContent(Tone::Good, tr("Sealed (no. %1): %2, %3. The scores are those that were sealed.")
                                   .arg(QString::number(m_state.sealed->number),
                                        m_context.dates().longDateTime(m_state.sealed->sealedAtMs),
                                        m_state.sealed->sealedBy));
    setVisible(!m_onlyDifferences || m_state.differs());
    Q_EMIT stateShown();
}

void SealStrip::showChanges()
{
    std::vector<QStringList> rows{{tr("Kind"), tr("What changed")}};
    for (const SealChange& change : m_state.inputs)
        rows.push_back({tr("Score or rule"), sealChangeText(change)});
    for (const SealChange& change : m_state.figures)
        rows.push_back({tr("Sealed figure"), sealChangeText(change)});
    auto* dialog = new ChartTableDialog(m_context.theme(), tr("Different from the sealed result"),
                                        rows, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_context.theme().px(760), m_context.theme().px(560));
    dialog->open();
}

void SealStrip::ask()
{
    const Stage* stage = m_context.programme().stage(m_stage);
    if (!stage)
        return;
    int before = 0;
    RankingMethod method = RankingMethod::Adjusted;
    m_context.attempt([&] {
        const Database& database = m_context.workspace().database();
        before = int(SealStore(database).list(m_stage).size());
        method = stageMethod(database, m_stage);
    });
    // Over the page, also where the strip itself is hidden.
    auto* dialog = new SealDialog(m_context, *stage, method, before, parentWidget());
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
