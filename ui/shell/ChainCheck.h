#pragma once

#include "ui/shared/RunTask.h"

namespace prizedesk {

class OfficeContext;

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
    struct Outcome
    {
        qint64 actions = 0;
        qint64 broken = 0;
    };

    OfficeContext& m_context;
    RunTask<Outcome> m_task;
};

} // namespace prizedesk
