#include "ui/shell/ChainCheck.h"

#include "models/workspace/Workspace.h"

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
        [path, name](const Progress&) -> Result<OfficeContext::ChainState> {
            try {
                const Database database(path, Database::Mode::ReadOnly);
                const JournalStore journal(database);
                const auto broken = journal.firstBrokenLink();
                return OfficeContext::ChainState{journal.count(), broken ? broken->id.value() : 0};
            } catch (const std::exception& exception) {
                return failure(Workspace::errorFrom(exception, name));
            }
        },
        [this](Result<OfficeContext::ChainState> outcome) {
            if (!outcome)
                m_context.showError(outcome.error());
            else
                m_context.setChainState(*outcome);
        });
}

} // namespace prizedesk
