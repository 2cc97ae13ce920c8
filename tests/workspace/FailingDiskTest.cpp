#include "tests/workspace/FailingDisk.h"
#include "models/storage/Migrator.h"
#include "models/workspace/BackupFolder.h"
#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <functional>

// Every path that writes a file meets a disk that stops taking bytes at each of its steps in turn.
// The operation says so, the file is as before, and after room is made the same works again.

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostSteps = 4000;

bool saysSo(const Error& error)
{
    return error.code == Error::Code::DiskFull || error.code == Error::Code::FileNotWritable;
}

/// Runs `attempt` with failure at step 0, `stride`, 2 * `stride` … until it succeeds; `check` looks
/// after each failure. Gives the last step that failed.
int failAtEveryStep(FailingDisk& disk, FailingDisk::How how,
                    const std::function<std::optional<Error>()>& attempt,
                    const std::function<void()>& check, int stride = 1)
{
    for (int step = 0; step < kMostSteps; step += stride) {
        disk.failAfter(step, how);
        const std::optional<Error> error = attempt();
        const bool refused = disk.hasRefused();
        disk.heal();
        if (!error)
            return step;
        INFO("step " << step << ": " << error->detail.toStdString());
        CHECK(refused);
        CHECK(saysSo(*error));
        check();
    }
    FAIL("never succeeded");
    return 0;
}

template<typename T> std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

void fill(TestOffice& office, int rules, const QString& value)
{
    REQUIRE(
        office.workspace().apply(Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
                                 [&](WriteTransaction& tx) {
                                     for (int i = 0; i < rules; ++i)
                                         tx.statement("insert into rule values (?, ?)")
                                             .bind(value + QString::number(i), value.repeated(50))
                                             .run();
                                 }));
}

} // namespace

TEST_CASE("A full or broken disk during an operation leaves nothing of it", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    fill(office, 40, u"before"_s);
    const auto how =
        GENERATE(FailingDisk::How::Full, FailingDisk::How::Broken, FailingDisk::How::SyncFails);
    const QByteArray rows = office.rows();
    const qint64 actions = office.workspace().journal().count();
    int told = 0;
    QObject::connect(&office.workspace(), &Workspace::changed, &office.workspace(),
                     [&] { ++told; });

    const auto attempt = [&] {
        return errorOf(office.workspace().apply(
            Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
            [](WriteTransaction& tx) {
                tx.statement("update rule set value = value || 'changed'").run();
                for (int i = 0; i < 30; ++i)
                    tx.statement("insert into rule values (?, ?)")
                        .bind(u"new"_s + QString::number(i), u"text"_s.repeated(200))
                        .run();
            }));
    };
    const int failures = failAtEveryStep(disk, how, attempt, [&] {
        CHECK(told == 0);
        CHECK(office.workspace().journal().count() == actions);
        CHECK((office.rows() == rows));
        CHECK(office.workspace().database().integrityProblems().isEmpty());
    });
    CHECK(failures > 1);
    CHECK(told == 1);
    CHECK(office.workspace().journal().count() == actions + 1);
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
    // What was committed is what a restart finds.
    const QByteArray after = office.rows();
    CHECK((after != rows));
    office.reopen();
    CHECK((office.rows() == after));
    CHECK(office.workspace().database().integrityProblems().isEmpty());
}

TEST_CASE("A failed write is also undone when the program ends before the disk heals",
          "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    fill(office, 40, u"before"_s);
    const QByteArray rows = office.rows();
    const int step = GENERATE(range(1, 16));
    disk.failAfter(step, FailingDisk::How::Full);
    const auto done = office.workspace().apply(
        Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
        [](WriteTransaction& tx) {
            tx.statement("update rule set value = value || 'changed'").run();
        });
    office.close();
    disk.heal();
    office.reopen();
    CHECK(office.workspace().database().integrityProblems().isEmpty());
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
    CHECK(office.workspace().journal().count() == (done ? 2 : 1));
    CHECK((office.rows() == rows) == !done);
}

TEST_CASE("Undo and redo on a full disk leave everything as it was", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    const QByteArray empty = office.rows();
    fill(office, 60, u"rule"_s);
    const QByteArray filled = office.rows();
    failAtEveryStep(
        disk, FailingDisk::How::Full, [&] { return errorOf(office.workspace().undo()); },
        [&] { CHECK((office.rows() == filled)); });
    CHECK((office.rows() == empty));
    failAtEveryStep(
        disk, FailingDisk::How::Full, [&] { return errorOf(office.workspace().redo()); },
        [&] { CHECK((office.rows() == empty)); });
    CHECK((office.rows() == filled));
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
}

TEST_CASE("A backup on a full disk leaves no half copy", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    fill(office, 60, u"rule"_s);
    const auto how =
        GENERATE(FailingDisk::How::Full, FailingDisk::How::Broken, FailingDisk::How::SyncFails);
    const BackupFolder folder(office.path());
    const QByteArray rows = office.rows();
    QString made;
    const int failures = failAtEveryStep(
        disk, how,
        [&] {
            const auto result =
                folder.add(office.workspace().database(), office.clock().nowMs(), u"hand"_s);
            if (result)
                made = *result;
            return errorOf(result);
        },
        [&] {
            CHECK(folder.list().empty());
            CHECK(QDir(folder.path()).isEmpty());
        });
    CHECK(failures > 0);
    CHECK(folder.list().size() == 1);
    CHECK(RawSqlite(made).value("pragma integrity_check") == u"ok"_s);
    CHECK((undoableRows(made) == rows));
    CHECK((office.rows() == rows));
}

TEST_CASE("A copy on a full disk leaves nothing at its place", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    fill(office, 60, u"rule"_s);
    const QString target = office.inFolder(u"copy.prize"_s);
    const QStringList files = office.filesInFolder();
    failAtEveryStep(
        disk, FailingDisk::How::Full, [&] { return errorOf(office.workspace().copyTo(target)); },
        [&] { CHECK(office.filesInFolder() == files); });
    CHECK((undoableRows(target) == office.rows()));
}

TEST_CASE("A new file on a full disk is not half made", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    const QString target = office.inFolder(u"second.prize"_s);
    const QStringList files = office.filesInFolder();
    const int failures = failAtEveryStep(
        disk, FailingDisk::How::Full,
        [&] { return errorOf(Workspace::create(target, office.options())); },
        [&] { CHECK(office.filesInFolder() == files); }, 7);
    CHECK(failures > 10);
    const auto opened = Workspace::open(target, office.options());
    REQUIRE(opened);
    CHECK((*opened)->database().integrityProblems().isEmpty());
}

TEST_CASE("An upgrade on a full disk leaves the older file", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    const QString path = office.inFolder(u"old.prize"_s);
    auto steps = Migrator::builtInSteps();
    steps.pop_back();
    {
        Database database(path, Database::Mode::Create);
        REQUIRE(Migrator(steps).migrate(database) == Migrator::Outcome::Upgraded);
    }
    RawSqlite(path).run("insert into vault values (1, 'plain', x'', 0, 0, zeroblob(32))");
    const QByteArray before = RawSqlite(path).script();
    failAtEveryStep(
        disk, FailingDisk::How::Full,
        [&] { return errorOf(Workspace::open(path, office.options())); },
        [&] { CHECK((RawSqlite(path).script() == before)); }, 7);
    CHECK(RawSqlite(path).value("pragma user_version").toInt() == Migrator().newestVersion());
}

TEST_CASE("A passphrase that could not be stored is not in force", "[workspace][disk]")
{
    FailingDisk disk;
    TestOffice office;
    const auto profile = office.addPerson(inventedProfile());
    REQUIRE(profile);
    for (const int step : {0, 2, 5}) {
        disk.failAfter(step, FailingDisk::How::Full);
        const auto set = office.workspace().apply(
            Operation{.code = u"passphrase.set"_s,
                      .labels = {},
                      .reason = {},
                      .undoable = false,
                      .isNote = true},
            [&](WriteTransaction& tx) { office.workspace().vault().setPassphrase(tx, u"word"_s); });
        disk.heal();
        REQUIRE_FALSE(set);
        CHECK(saysSo(set.error()));
        CHECK_FALSE(office.workspace().vault().hasPassphrase());
    }
    office.reopen();
    CHECK(ProfileStore(office.workspace().database(), office.workspace().vault()).find(*profile) ==
          inventedProfile());
}
