#include "ui/shell/UndoControl.h"

#include "models/journal/OperationWords.h"
#include "models/journal/UndoSteps.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/IconEngine.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QMenu>

namespace prizedesk {

namespace {

constexpr int kListedSteps = 12;
constexpr int kReadActions = 200;

} // namespace

UndoControl::UndoControl(OfficeContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    QAction& undoAction = context.undoAction();
    undoAction.setObjectName(QStringLiteral("undo"));
    undoAction.setIcon(icon(QStringLiteral("undo"), context.theme()));
    undoAction.setShortcuts(QKeySequence::Undo);
    connect(&undoAction, &QAction::triggered, this, &UndoControl::undo);

    QAction& redoAction = context.redoAction();
    redoAction.setObjectName(QStringLiteral("redo"));
    redoAction.setIcon(icon(QStringLiteral("redo"), context.theme()));
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
#ifndef Q_OS_MACOS
    const QKeySequence controlY(Qt::CTRL | Qt::Key_Y);
    keys.removeAll(controlY);
    keys.prepend(controlY);
#endif
    redoAction.setShortcuts(keys);
    connect(&redoAction, &QAction::triggered, this, &UndoControl::redo);

    connect(&context, &OfficeContext::changed, this, &UndoControl::refresh);
    connect(&context, &OfficeContext::wordsChanged, this, &UndoControl::refresh);
    refresh();
}

void UndoControl::refresh()
{
    m_context.attempt([this] {
        const JournalStore& journal = m_context.workspace().journal();
        const bool canWrite = !m_context.isReadOnly();
        const auto next = canWrite ? journal.nextUndo() : std::nullopt;
        QAction& undoAction = m_context.undoAction();
        const QString own = next ? undoWords(next->operation).toUndo : QString();
        undoAction.setText(!next           ? tr("Undo")
                           : own.isEmpty() ? tr("Undo: %1").arg(next->description())
                                           : own.arg(next->description()));
        undoAction.setEnabled(next.has_value());
        undoAction.setToolTip(next ? undoAction.text() : tr("There is nothing to undo."));
        const auto again = canWrite ? journal.nextRedo() : std::nullopt;
        QAction& redoAction = m_context.redoAction();
        redoAction.setText(
            again ? tr("Redo: %1").arg(Operation::describe(again->operation, again->labels))
                  : tr("Redo"));
        redoAction.setEnabled(again.has_value());
        redoAction.setToolTip(again ? redoAction.text() : tr("There is nothing to redo."));
    });
}

void UndoControl::undo()
{
    const auto undone = m_context.workspace().undo();
    if (!undone)
        m_context.showError(undone.error());
    else
        m_context.dismissBanner(QStringLiteral("error"));
}

void UndoControl::redo()
{
    const auto again = m_context.workspace().redo();
    if (!again)
        m_context.showError(again.error());
    else
        m_context.dismissBanner(QStringLiteral("error"));
}

void UndoControl::fillOnShow(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
}

void UndoControl::fill(QMenu& menu)
{
    menu.clear();
    m_context.attempt([&] {
        const auto steps =
            undoSteps(m_context.workspace().journal().list(kReadActions), kListedSteps);
        int place = 0;
        for (const Action& step : steps) {
            ++place;
            const QString when = m_context.dates().listDateTime(step.atMs);
            //: In the list of steps; %1 what was done, %2 when.
            QString text = tr("%1   (%2)").arg(step.description(), when);
            text.replace(QLatin1Char('&'), QStringLiteral("&&"));
            QAction* entry = menu.addAction(text);
            entry->setToolTip(tr("Undo the last %n steps", nullptr, place));
            connect(entry, &QAction::triggered, this,
                    [this, id = step.id] { m_context.undoDownTo(id); });
        }
        if (steps.empty())
            menu.addAction(tr("There is nothing to undo."))->setEnabled(false);
    });
}

} // namespace prizedesk
