#include "ui/scoring/RankingVerbs.h"

#include "models/judging/JudgeImport.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/AnalysisWords.h"
#include "models/scoring/StageOperations.h"
#include "ui/scoring/EnterStageDialog.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include "models/scoring/StageMethod.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QAction>
#include <QWidget>

namespace prizedesk {

RankingVerbs::RankingVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_flow(new ImportFlow(context, page))
    , m_scores(add(QStringLiteral("import"), &RankingVerbs::startScores))
    , m_judges(add(QStringLiteral("person"), &RankingVerbs::startJudges))
    , m_conflicts(add(QStringLiteral("balance"), &RankingVerbs::startConflicts))
    , m_enterList(add(QStringLiteral("table"), &RankingVerbs::startList))
    , m_enterRanking(add(QStringLiteral("ranking"), &RankingVerbs::askRanking))
    , m_enterHand(add(QStringLiteral("plus"), &RankingVerbs::askHand))
    , m_remove(add(QStringLiteral("minus"), &RankingVerbs::askRemove))
    , m_choose(add(QStringLiteral("check"), &RankingVerbs::askMethod))
    , m_close(add(QStringLiteral("lock"), &RankingVerbs::askClose))
{
    m_scores->setObjectName(QStringLiteral("importScores"));
    m_close->setObjectName(QStringLiteral("closeStage"));
    retranslate();
}

QAction* RankingVerbs::add(const QString& iconName, void (RankingVerbs::*act)())
{
    auto* action = new QAction(icon(iconName, m_context.theme()), QString(), this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

std::vector<QAction*> RankingVerbs::all() const
{
    return {m_scores,       m_judges,    m_conflicts, m_enterList,
            m_enterRanking, m_enterHand, m_remove,    m_choose, m_close};
}

void RankingVerbs::setStage(const QString& code, RankingMethod shown, RankingMethod ofStage,
                            bool isSealed)
{
    m_stage = code;
    m_method = shown;
    m_methodOfStage = ofStage;
    m_isSealed = isSealed;
    updateEnabled();
}

void RankingVerbs::setSelection(std::function<QStringList()> refs)
{
    m_selection = std::move(refs);
}

const Stage* RankingVerbs::stage() const
{
    return m_context.programme().stage(m_stage);
}

const Stage* RankingVerbs::earlierStage() const
{
    const Stage* earlier = nullptr;
    const Stage* current = stage();
    for (const Stage& each : m_context.programme().stages) {
        if (current && each.theme == current->theme) {
            if (each.code == current->code)
                return earlier;
            earlier = &each;
        }
    }
    return nullptr;
}

QString RankingVerbs::stageName() const
{
    const Stage* current = stage();
    return current ? m_context.in(current->name) : QString();
}

void RankingVerbs::retranslate()
{
    m_scores->setText(tr("Import scores…"));
    m_judges->setText(tr("Import judges…"));
    m_conflicts->setText(tr("Import conflicts of interest…"));
    m_enterList->setText(tr("Enter from a list…"));
    m_enterRanking->setText(tr("Enter the best of the stage before…"));
    m_enterHand->setText(tr("Enter by number…"));
    m_remove->setText(tr("Remove from the stage…"));
    m_choose->setText(tr("Let this method count…"));
    updateEnabled();
}

void RankingVerbs::updateEnabled()
{
    const Stage* current = stage();
    const bool mayWrite = !m_context.isReadOnly();
    const bool isOpen = mayWrite && current && !current->closedAtMs;
    for (QAction* action : {m_scores, m_enterList, m_enterHand, m_remove}) {
        action->setEnabled(isOpen);
        action->setToolTip(!mayWrite            ? tr("The file is open for reading only.")
                           : current && !isOpen ? tr("The stage is closed.")
                                                : action->text());
    }
    m_enterRanking->setEnabled(isOpen && earlierStage());
    m_judges->setEnabled(mayWrite);
    m_conflicts->setEnabled(mayWrite);
    m_close->setEnabled(mayWrite && current);
    m_choose->setEnabled(mayWrite && current && !m_isSealed && m_method != m_methodOfStage);
    m_choose->setToolTip(
        m_isSealed ? tr("The stage is sealed with its method. Seal it again to change it.")
        : m_method == m_methodOfStage ? tr("This is the method that counts.")
                                      : m_choose->text());
    m_close->setText(current && current->closedAtMs ? tr("Open the stage again…")
                                                    : tr("Close the stage…"));
}

void RankingVerbs::startScores()
{
    m_flow->start({.title = tr("Import scores: %1").arg(stageName()),
                   .fields = ScoreImport::fields(),
                   .run =
                       [this, code = m_stage](const ImportTable& table, bool dryRun) {
                           return ScoreImport(m_context.workspace()).scores(code, table, dryRun);
                       },
                   .done = [](int rows) { return tr("%n marks were imported.", nullptr, rows); }});
}

void RankingVerbs::startJudges()
{
    m_flow->start({.title = tr("Import judges"),
                   .fields = JudgeImport::judgeFields(),
                   .run =
                       [this](const ImportTable& table, bool dryRun) {
                           return JudgeImport(m_context.workspace()).judges(table, dryRun);
                       },
                   .done = [](int rows) { return tr("%n judges were imported.", nullptr, rows); }});
}

void RankingVerbs::startConflicts()
{
    m_flow->start({.title = tr("Import conflicts of interest"),
                   .fields = JudgeImport::conflictFields(),
                   .run =
                       [this](const ImportTable& table, bool dryRun) {
                           return JudgeImport(m_context.workspace()).conflicts(table, dryRun);
                       },
                   .done =
                       [](int rows) {
                           return tr("%n conflicts of interest were imported.", nullptr, rows);
                       }});
}

void RankingVerbs::startList()
{
    m_flow->start(
        {.title = tr("Entries into %1").arg(stageName()),
         .fields = StageOperations::listFields(),
         .run =
             [this, code = m_stage](const ImportTable& table, bool dryRun) {
                 return StageOperations(m_context.workspace()).enterFrom(code, table, dryRun);
             },
         .done =
             [name = stageName()](int rows) {
                 return tr("%n entries are in %1 now.", nullptr, rows).arg(name);
             }});
}

void RankingVerbs::askRanking()
{
    const Stage* earlier = earlierStage();
    if (!earlier)
        return;
    int most = 0;
    RankingMethod method = RankingMethod::Adjusted;
    m_context.attempt([&] {
        const Database& database = m_context.workspace().database();
        most = int(StageStore(database).refs(earlier->code).size());
        method = stageMethod(database, earlier->code);
    });
    auto* dialog = new EnterStageDialog(m_context.theme(), stageName(), m_context.in(earlier->name),
                                        method, most, &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, code = m_stage, from = earlier->code, name = stageName()] {
                m_context.runUndoable(tr("The best of the stage before are in %1 now.").arg(name),
                                      [&] {
                                          return StageOperations(m_context.workspace())
                                              .enterFromRanking(code, from, dialog->cut());
                                      });
            });
    dialog->open();
}

void RankingVerbs::askHand()
{
    auto* dialog = new EnterByHandDialog(m_context.theme(), stageName(), &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code = m_stage, name = stageName()] {
        const QStringList refs = dialog->refs();
        m_context.runUndoable(
            tr("%n entries are in %1 now.", nullptr, int(refs.size())).arg(name),
            [&] { return StageOperations(m_context.workspace()).enter(code, refs); });
    });
    dialog->open();
}

void RankingVerbs::askRemove()
{
    const QStringList refs = m_selection ? m_selection() : QStringList();
    if (refs.isEmpty())
        return;
    const QString verb = tr("Remove %n entries", nullptr, int(refs.size()));
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("Remove from %1").arg(stageName()),
         .text = refs.join(QStringLiteral(", ")),
         .verb = verb,
         .suggestions = {tr("Withdrawn"), tr("Entered by mistake")},
         .isRequired = true},
        [this, refs, code = m_stage, name = stageName()](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(
                tr("%n entries were removed from %1.", nullptr, int(refs.size())).arg(name),
                [&] { return StageOperations(m_context.workspace()).remove(code, refs, *reason); });
        });
}

void RankingVerbs::askMethod()
{
    const QString method = AnalysisWords::method(m_method);
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("%1: what counts is \"%2\"").arg(stageName(), method),
         .text = tr("Entries that go on, awards, ties, reports and letters follow this method from "
                    "now on. Sealing the result fixes it."),
         .verb = tr("Let it count"),
         .suggestions = {tr("Decided by the committee"), tr("As the rules of the prize say")},
         .isRequired = true},
        [this, method, code = m_stage, chosen = m_method](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("%1 counts now.").arg(method), [&] {
                return StageOperations(m_context.workspace()).chooseMethod(code, chosen, *reason);
            });
        });
}

void RankingVerbs::askClose()
{
    const Stage* current = stage();
    if (!current)
        return;
    const bool isClosed = current->closedAtMs.has_value();
    const QString name = stageName();
    m_context.prompts().askReason(
        &m_page,
        {.title = (isClosed ? tr("Open %1 again") : tr("Close %1")).arg(name),
         .text = isClosed ? tr("Entries and scores can be changed again.")
                          : tr("Entries and scores of the stage stay as they are until it is "
                               "opened again."),
         .verb = isClosed ? tr("Open again") : tr("Close"),
         .suggestions = isClosed ? QStringList{tr("A correction is needed")}
                                 : QStringList{tr("Decided by the committee")},
         .isRequired = true},
        [this, isClosed, name, code = m_stage](const std::optional<QString>& reason) {
            if (!reason)
                return;
            StageOperations operations(m_context.workspace());
            m_context.runUndoable(
                (isClosed ? tr("%1 is open again.") : tr("%1 is closed.")).arg(name), [&] {
                    return isClosed ? operations.reopen(code, *reason)
                                    : operations.close(code, *reason);
                });
        });
}

} // namespace prizedesk
