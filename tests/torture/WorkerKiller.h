#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <random>

namespace prizedesk::torture {

/// Writes to standard output at once, for whoever kills this process.
void say(const QByteArray& line);

/// Starts this program as a worker on one file, again and again, and kills it at a random moment.
/// A worker says "open" and a line break first; what it said in all is then held against the file.
class WorkerKiller
{
public:
    /// `worker`: the command of this program; the file is named after it.
    WorkerKiller(const QString& worker, const QString& suffix, unsigned seed);
    virtual ~WorkerKiller() = default;

    /// What was wrong; empty where nothing was.
    [[nodiscard]] QStringList drive(int rounds);

protected:
    /// Looks into the file after a kill. `said` starts with "open" and a line break.
    virtual void inspect(const QByteArray& said) = 0;
    void complain(const QString& problem);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] int round() const { return m_round; }
    [[nodiscard]] qsizetype problemCount() const { return m_problems.size(); }

private:
    void killOne();

    QTemporaryDir m_folder;
    QString m_worker;
    std::mt19937 m_random;
    unsigned m_seed;
    QString m_path;
    int m_round = 0;
    QStringList m_problems;
};

} // namespace prizedesk::torture
