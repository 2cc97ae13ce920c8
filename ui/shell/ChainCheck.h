#pragma once

#include "ui/shared/RunTask.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

/// Recomputes the journal's chain in a worker, over a reading connection of its own, and tells by
/// OfficeContext::journalVerified().
class ChainCheck : public QObject
{
    Q_OBJECT

public:
    explicit ChainCheck(OfficeContext& context);

    /// `isShown` false: at start-up, without a line in the status bar.
    void start(bool isShown);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

private:
    OfficeContext& m_context;
    RunTask<OfficeContext::ChainState> m_task;
};

} // namespace prizedesk
