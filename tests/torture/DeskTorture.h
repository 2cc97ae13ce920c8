#pragma once

#include "tests/torture/WorkerKiller.h"

namespace prizedesk::torture {

/// A reception desk that lets guests in as fast as they are written down, for a process that will
/// be killed. Writes to standard output, without a buffer, "? REF" before each scan and
/// "= REF NUMBER" after it; a walk-in is "? W" first. Comes back only on failure, with an exit
/// status.
[[nodiscard]] int deskWorker(const QString& path, unsigned seed);

/// Kills such desks at random moments and looks into the file after each: every scan that was
/// reported is there in its order, and at most the one in the air besides.
class DeskTorture : public WorkerKiller
{
public:
    explicit DeskTorture(unsigned seed);

    [[nodiscard]] QString summary() const;

protected:
    void inspect(const QByteArray& said) override;

private:
    int m_inTheAir = 0;
    QStringList m_scans; ///< reported, over all rounds, in their order
};

} // namespace prizedesk::torture
