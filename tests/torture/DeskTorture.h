#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace prizedesk::torture {

/// A reception desk that lets guests in as fast as they are written down, for a process that will
/// be killed. Writes to standard output, without a buffer, "? REF" before each scan and
/// "= REF NUMBER" after it; a walk-in is "? W" first. Comes back only on failure, with an exit
/// status.
[[nodiscard]] int deskWorker(const QString& path, unsigned seed);

/// Kills such desks at random moments and looks into the file after each: every scan that was
/// reported is there in its order, and at most the one in the air besides.
class DeskTorture
{
public:
    explicit DeskTorture(unsigned seed);

    /// What was wrong; empty where nothing was.
    [[nodiscard]] QStringList drive(int rounds);
    [[nodiscard]] QString summary() const;

private:
    void killOneWorker();
    void inspect(const QByteArray& said);
    void complain(const QString& problem);

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    unsigned m_seed;
    QString m_path;
    int m_round = 0;
    int m_inTheAir = 0;
    QStringList m_scans; ///< reported, over all rounds, in their order
    QStringList m_problems;
};

} // namespace prizedesk::torture
