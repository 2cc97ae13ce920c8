#include "tests/torture/WorkerKiller.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestMs = 60;
constexpr int kPatienceMs = 20000;

} // namespace

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

WorkerKiller::WorkerKiller(const QString& worker, const QString& suffix, unsigned seed)
    : m_worker(worker)
    , m_random(seed)
    , m_seed(seed)
    , m_path(m_folder.filePath(u"torture."_s + suffix))
{
}

void WorkerKiller::complain(const QString& problem)
{
    m_problems += u"round %1 (seed %2): %3"_s.arg(m_round).arg(m_seed).arg(problem);
}

QStringList WorkerKiller::drive(int rounds)
{
    for (int i = 0; i < rounds && m_problems.isEmpty(); ++i) {
        ++m_round;
        killOne();
    }
    return m_problems;
}

void WorkerKiller::killOne()
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(),
                 {m_worker, m_path, QString::number(m_random())});
    if (!worker.waitForStarted(kPatienceMs))
        return complain(u"the worker does not start"_s);
    QByteArray said;
    while (!said.contains('\n')) {
        if (!worker.waitForReadyRead(kPatienceMs))
            return complain(u"the worker says nothing"_s);
        said += worker.readAllStandardOutput();
    }
    const int afterMs = 1 + static_cast<int>(m_random() % kLongestMs);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < afterMs) {
        worker.waitForReadyRead(1);
        said += worker.readAllStandardOutput();
    }
    worker.kill();
    worker.waitForFinished(kPatienceMs);
    said += worker.readAllStandardOutput();
    if (!said.startsWith("open\n"))
        return complain(u"the file did not open: "_s + QString::fromUtf8(said.left(200)));
    inspect(said);
}

} // namespace prizedesk::torture
