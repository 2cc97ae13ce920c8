#include "tests/torture/TortureDriver.h"

#include "models/storage/Migrator.h"
#include "models/workspace/BackupFolder.h"
#include "tests/storage/RawSqlite.h"
#include "tests/torture/LedgerTorture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRoundsPerFile = 12;
constexpr int kLongestMs = 60;
constexpr int kPatienceMs = 20000;
constexpr int kMostPreparing = 20;

const Workspace::Options kOptions{
    .who = u"driver"_s, .passphrase = {}, .readOnly = false, .clock = nullptr};

} // namespace

TortureDriver::TortureDriver(unsigned seed, Work work)
    : m_random(seed)
    , m_seed(seed)
    , m_work(work)
{
}

TortureDriver::~TortureDriver() = default;

void TortureDriver::complain(const QString& problem)
{
    m_problems += u"round %1 (seed %2): %3"_s.arg(m_round).arg(m_seed).arg(problem);
}

QString TortureDriver::summary() const
{
    return u"%1 rounds on %2 files: %3 actions, %4 found committed but not yet reported, %5 killed "
           "before the file was open, %6 with a journal to roll back, %7 backups looked into, "
           "%8 lines in the last ledger, %9 problems"_s.arg(m_round)
               .arg(m_files)
               .arg(m_actions)
               .arg(m_unreported)
               .arg(m_killedBeforeOpen)
               .arg(m_hotJournals)
               .arg(m_backups)
               .arg(m_ledgerLines)
               .arg(m_problems.size());
}

void TortureDriver::startNewFile()
{
    ++m_files;
    m_path = m_folder.filePath(u"torture%1.prize"_s.arg(m_files));
    m_mirror = std::make_unique<test::RawSqlite>(u":memory:"_s);
    for (const Migrator::Step& step : Migrator::builtInSteps())
        m_mirror->run(step.sql);
    m_mirrored = 0;
    m_reported.clear();
    m_lastReported = 0;
    m_countBefore = 0;
    if (m_work != Work::Ledger)
        return;
    auto made = Workspace::create(m_path, kOptions);
    if (!made)
        return complain(u"cannot be made: "_s + made.error().codeName());
    for (int step = 0; step < kMostPreparing && !hasLedger((*made)->database()); ++step)
        workOnLedger(**made, m_random);
    if (!hasLedger((*made)->database()))
        complain(u"no plan could be approved"_s);
    m_countBefore = (*made)->journal().count();
}

QStringList TortureDriver::drive(int rounds)
{
    for (int i = 0; i < rounds && m_problems.isEmpty(); ++i) {
        if (i % kRoundsPerFile == 0)
            startNewFile();
        ++m_round;
        const int afterMs = 1 + static_cast<int>(m_random() % kLongestMs);
        killOneWorker(afterMs, m_random() % 5 != 0);
        if (m_problems.isEmpty())
            inspect();
    }
    return m_problems;
}

void TortureDriver::killOneWorker(int afterMs, bool fromOpening)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(),
                 {m_work == Work::Ledger ? u"bookkeeper"_s : u"worker"_s, m_path,
                  QString::number(m_random())});
    if (!worker.waitForStarted(kPatienceMs))
        return complain(u"the worker does not start"_s);
    QByteArray output;
    while (fromOpening && !output.contains('\n')) {
        if (!worker.waitForReadyRead(kPatienceMs))
            return complain(u"the worker says nothing"_s);
        output += worker.readAllStandardOutput();
    }
    // Reading goes on, so that a full pipe never holds the worker up.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < afterMs) {
        worker.waitForReadyRead(1);
        output += worker.readAllStandardOutput();
    }
    if (worker.state() != QProcess::Running)
        complain(u"the worker ended by itself: "_s + QString::fromUtf8(output.right(300)));
    worker.kill();
    worker.waitForFinished(kPatienceMs);
    output += worker.readAllStandardOutput();

    if (!output.startsWith("open\n"))
        ++m_killedBeforeOpen;
    // The last piece has no line break and may be cut.
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    for (const QByteArray& line : std::as_const(lines)) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2) {
            if (line != "open")
                complain(u"the worker says: "_s + QString::fromUtf8(line));
            continue;
        }
        m_lastReported = words[0].toLongLong();
        m_reported.insert(m_lastReported, QByteArray::fromHex(words[1]));
    }
}

void TortureDriver::inspect()
{
    if (QFileInfo(m_path + u"-journal"_s).size() > 0)
        ++m_hotJournals;
    if (!QFileInfo::exists(m_path)) {
        // Killed while it was made: there is none, and it can be made.
        if (m_countBefore > 0 || m_lastReported > 0)
            complain(u"the file is gone"_s);
        return;
    }
    auto opened = Workspace::open(m_path, kOptions);
    if (!opened)
        return complain(
            u"does not open: %1 %2"_s.arg(opened.error().codeName(), opened.error().detail));
    const Workspace& workspace = **opened;
    const QStringList damage = workspace.database().integrityProblems();
    if (!damage.isEmpty())
        complain(u"not sound: "_s + damage.join(u"; "_s));
    const auto broken = workspace.journal().firstBrokenLink();
    if (broken)
        complain(u"chain broken at %1"_s.arg(broken->id.value()));

    const qint64 count = workspace.journal().count();
    const qint64 expected = std::max(m_lastReported, m_countBefore);
    if (count < expected || count > expected + 1)
        complain(u"%1 actions, reported were %2"_s.arg(count).arg(expected));
    m_unreported += count == expected + 1 ? 1 : 0;
    for (auto it = m_reported.cbegin(); it != m_reported.cend(); ++it) {
        const auto action = workspace.journal().find(ActionId(it.key()));
        if (!action || action->hash != it.value())
            complain(u"action %1 is not the one reported"_s.arg(it.key()));
    }
    m_actions += count - m_countBefore;
    m_countBefore = count;
    compareRows(workspace);
    for (const QString& problem : ledgerProblems(workspace.database()))
        complain(problem);
    m_ledgerLines = ledgerLength(workspace.database());
    inspectBackups();
}

void TortureDriver::compareRows(const Workspace& workspace)
{
    for (; m_mirrored < m_countBefore; ++m_mirrored) {
        const QByteArray changes = workspace.journal().changes(ActionId(m_mirrored + 1));
        if (!changes.isEmpty())
            m_mirror->applyChanges(changes);
    }
    const test::RawSqlite raw(m_path);
    if (raw.undoableRows() != m_mirror->undoableRows())
        complain(u"the rows are not what the actions make"_s);
    // Source rows stay outside the recorded changes; they come with their action or not at all.
    if (raw.value(
            "select count(*) from import_file where action > (select count(*) from journal)") !=
            u"0"_s ||
        raw.value("select count(*) from import_file as f where not exists "
                  "(select 1 from import_row where file = f.id)") != u"0"_s)
        complain(u"a source came without its action or its rows"_s);
}

void TortureDriver::inspectBackups()
{
    for (const Backup& backup : BackupFolder(m_path).list()) {
        ++m_backups;
        try {
            const Database copy(backup.path, Database::Mode::ReadOnly);
            if (!copy.integrityProblems().isEmpty() || JournalStore(copy).firstBrokenLink())
                complain(u"a backup is not sound: "_s + backup.path);
        } catch (const std::exception& exception) {
            complain(u"a backup does not open: "_s + QString::fromUtf8(exception.what()));
        }
    }
}

} // namespace prizedesk::torture
