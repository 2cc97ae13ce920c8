#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace prizedesk::torture {

/// A judge who gives marks and comments as fast as they are saved, for a process that will be
/// killed. Writes to standard output, without a buffer, before each change "? ENTRY CRITERION
/// VALUE" and after it "= ENTRY CRITERION VALUE". Comes back only on failure, with an exit status.
[[nodiscard]] int judgeWorker(const QString& path, unsigned seed);

/// Kills such judges at random moments and looks into the packet after each: every change that was
/// reported is there, and at most the one in the air besides.
class JudgeTorture
{
public:
    explicit JudgeTorture(unsigned seed);

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
    int m_changes = 0;
    int m_inTheAir = 0;
    QStringList m_problems;
};

} // namespace prizedesk::torture
