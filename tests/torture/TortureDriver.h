#pragma once

#include "tests/torture/TortureOperations.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace prizedesk::test {
class RawSqlite;
}

namespace prizedesk::torture {

/// Kills workers at random moments and looks into the file each time: it opens, its pages and its
/// chain are sound, every action that was reported committed is there with at most one more, and
/// its rows are exactly what the recorded changes of those actions give.
class TortureDriver
{
public:
    /// What the killed workers do: a bit of everything, or only work on a ledger that has a plan.
    enum class Work { Everything, Ledger };
    explicit TortureDriver(unsigned seed, Work work = Work::Everything);
    ~TortureDriver();

    /// Gives what was found wrong; empty = nothing.
    [[nodiscard]] QStringList drive(int rounds);
    /// One line about what happened.
    [[nodiscard]] QString summary() const;

private:
    /// Works in a process of its own, killed after `afterMs` from its start, or from the moment the
    /// file was open.
    void killOneWorker(int afterMs, bool fromOpening);
    void inspect();
    void startNewFile();
    void compareRows(const Workspace& workspace);
    void inspectBackups();
    void complain(const QString& problem);

    QTemporaryDir m_folder;
    Random m_random;
    unsigned m_seed;
    Work m_work;
    QString m_path;
    /// Does again, in memory, what each action recorded.
    std::unique_ptr<test::RawSqlite> m_mirror;
    qint64 m_mirrored = 0;
    QHash<qint64, QByteArray> m_reported;
    qint64 m_lastReported = 0;
    qint64 m_countBefore = 0;
    QStringList m_problems;
    int m_round = 0;
    int m_files = 0;
    int m_killedBeforeOpen = 0;
    int m_unreported = 0;
    int m_hotJournals = 0;
    qint64 m_actions = 0;
    qint64 m_backups = 0;
    qint64 m_ledgerLines = 0; ///< in the file looked into last
};

/// Kills workers that book.
class LedgerDriver : public TortureDriver
{
public:
    explicit LedgerDriver(unsigned seed)
        : TortureDriver(seed, Work::Ledger)
    {
    }
};

} // namespace prizedesk::torture
