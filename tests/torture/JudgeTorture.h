#pragma once

#include "tests/torture/WorkerKiller.h"

namespace prizedesk::torture {

/// A judge who gives marks and comments as fast as they are saved, for a process that will be
/// killed. Writes to standard output, without a buffer, before each change "? ENTRY CRITERION
/// VALUE" and after it "= ENTRY CRITERION VALUE". Comes back only on failure, with an exit status.
[[nodiscard]] int judgeWorker(const QString& path, unsigned seed);

/// Kills such judges at random moments and looks into the packet after each: every change that was
/// reported is there, and at most the one in the air besides.
class JudgeTorture : public WorkerKiller
{
public:
    explicit JudgeTorture(unsigned seed);

    [[nodiscard]] QString summary() const;

protected:
    void inspect(const QByteArray& said) override;

private:
    int m_changes = 0;
    int m_inTheAir = 0;
};

} // namespace prizedesk::torture
