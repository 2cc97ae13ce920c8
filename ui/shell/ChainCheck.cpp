#include "ui/shell/ChainCheck.h"

#include "models/workspace/Workspace.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

ChainCheck::ChainCheck(OfficeContext& context)
    : QObject(&context)
    , m_context(context)
    , m_task(*this)
{
}

void ChainCheck::start(bool isShown)
{
    const QString path = m_context.workspace().path();
    const QString name = m_context.workspace().fileName();
    if (isShown)
        m_context.followTask(m_task, tr("Verifying the journal"));
    m_task.start(
        [path, name](const Progress&) -> Result<Outcome> {
            try {
                const Database database(path, Database::Mode::ReadOnly);
                const JournalStore journal(database);
                const auto broken = journal.firstBrokenLink();
                return Outcome{journal.count(), broken ? broken->id.value() : 0};
            } catch (const std::exception& exception) {
                return failure(Workspace::errorFrom(exception, name));
            }
        },
        [this](Result<Outcome> outcome) {
            if (!outcome)
                m_context.showError(outcome.error());
            else
                Q_EMIT
            m_context.journalVerified(outcome->actions, outcome->broken);
        });
}

} // namespace prizedesk
