#include "models/workspace/FileLock.h"

#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// This same program in a process of its own, holding a programme open until its input ends.
class OtherProcess
{
public:
    OtherProcess(const QString& path, const QString& who)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PRIZEDESK_TEST_HOLD"_s, path);
        environment.insert(u"PRIZEDESK_TEST_WHO"_s, who);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {u"[hold-open]"_s});
        REQUIRE(m_process.waitForStarted());
        while (!m_process.readAllStandardOutput().contains("held"))
            REQUIRE(m_process.waitForReadyRead(20000));
    }
    ~OtherProcess() { kill(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void finish()
    {
        m_process.closeWriteChannel();
        REQUIRE(m_process.waitForFinished());
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("Hold a programme open for another process", "[.][hold-open]")
{
    const auto opened = Workspace::open(qEnvironmentVariable("PRIZEDESK_TEST_HOLD"),
                                        {.who = qEnvironmentVariable("PRIZEDESK_TEST_WHO"),
                                         .passphrase = {},
                                         .readOnly = false,
                                         .clock = nullptr});
    REQUIRE(opened);
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

TEST_CASE("A programme open elsewhere names who has it and can be read", "[workspace][lock]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    office.close();
    OtherProcess other(office.path(), u"Sato"_s);

    const auto refused = Workspace::open(office.path(), office.options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::FileLocked);
    REQUIRE(refused.error().parameters.size() == 3);
    CHECK(refused.error().parameters[0] == u"office.prize"_s);
    CHECK(refused.error().parameters[1] == u"Sato ("_s + QSysInfo::machineHostName() + u')');
    CHECK(refused.error().parameters[2].startsWith(u"20"_s));

    Workspace::Options reading = office.options();
    reading.readOnly = true;
    auto read = Workspace::open(office.path(), reading);
    REQUIRE(read);
    Workspace& workspace = **read;
    CHECK(workspace.isReadOnly());
    CHECK(workspace.holder().person == u"Sato"_s);
    CHECK(workspace.holder().sinceMs > 0);
    CHECK(workspace.journal().count() == 1);
    const auto denied =
        workspace.apply(Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
                        [](WriteTransaction& tx) { tx.statement("delete from rule").run(); });
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == Error::Code::ReadOnly);
    CHECK(workspace.undo().error().code == Error::Code::ReadOnly);
    CHECK(workspace.note(Operation{.code = u"export.list"_s, .labels = {}, .reason = {}})
              .error()
              .code == Error::Code::ReadOnly);
    CHECK(workspace.copyTo(office.inFolder(u"copy.prize"_s)));
    read->reset();
    CHECK(QFileInfo::exists(office.path() + u".holder"_s));

    SECTION("it closes")
    {
        other.finish();
    }
    SECTION("it is killed")
    {
        other.kill();
        CHECK(QFileInfo::exists(office.path() + u".lock"_s));
    }
    CHECK(FileLock::holderOf(office.path()).person.isEmpty());
    office.reopen();
    CHECK(office.rule(u"limit"_s) == u"5"_s);
}

TEST_CASE("A second opener in the same program is refused too", "[workspace][lock]")
{
    TestOffice office;
    const auto refused = Workspace::open(office.path(), office.options(u"Sato"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::FileLocked);
    CHECK(refused.error().parameters[1].startsWith(u"Mori"_s));
    CHECK(FileLock::holderOf(office.path()).person == u"Mori"_s);
    // The one who was refused did not take the sign off the door.
    CHECK(office.setRule(u"still"_s, u"mine"_s));
    CHECK(FileLock::holderOf(office.path()).sinceMs == TestOffice::kStartMs);
    office.close();
    CHECK(FileLock::holderOf(office.path()).person.isEmpty());
    CHECK_FALSE(QFileInfo::exists(office.path() + u".holder"_s));
    CHECK_FALSE(QFileInfo::exists(office.path() + u".lock"_s));
}

TEST_CASE("A holder who gave no name still holds", "[workspace][lock]")
{
    TestOffice office;
    office.close();
    const auto nameless = Workspace::open(office.path(), office.options({}));
    REQUIRE(nameless);
    const auto refused = Workspace::open(office.path(), office.options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::FileLocked);
}

TEST_CASE("Two readers and no writer know of no holder", "[workspace][lock]")
{
    TestOffice office;
    office.close();
    Workspace::Options reading = office.options();
    reading.readOnly = true;
    const auto first = Workspace::open(office.path(), reading);
    const auto second = Workspace::open(office.path(), reading);
    REQUIRE(first);
    REQUIRE(second);
    CHECK((*second)->holder().person.isEmpty());
    CHECK(office.filesInFolder() == QStringList{u"office.prize"_s});
    // Reading does not keep a writer out.
    CHECK(Workspace::open(office.path(), office.options()));
}

TEST_CASE("A lock that was never filled in is replaced", "[workspace][lock]")
{
    TestOffice office;
    office.close();
    const QByteArray left =
        GENERATE(as<QByteArray>(), "", "12", "not a number\nprogram\nmachine\n");
    writeBytes(office.path() + u".lock"_s, left);
    CHECK(FileLock::holderOf(office.path()).person.isEmpty());
    office.reopen();
    CHECK(FileLock::holderOf(office.path()).person == u"Mori"_s);
}

TEST_CASE("A lock of a program that is gone is replaced", "[workspace][lock]")
{
    TestOffice office;
    office.close();
    QProcess gone;
    gone.start(QCoreApplication::applicationFilePath(), {u"--list-tags"_s, u"[none]"_s});
    REQUIRE(gone.waitForStarted());
    const qint64 pid = gone.processId();
    REQUIRE(gone.waitForFinished());
    QByteArray lock;
    {
        QLockFile sample(office.path() + u".lock"_s);
        REQUIRE(sample.lock());
        lock = fileBytes(office.path() + u".lock"_s);
    }
    writeBytes(office.path() + u".lock"_s, QByteArray::number(pid) + lock.mid(lock.indexOf('\n')));
    writeBytes(office.path() + u".holder"_s, R"({"person":"Sato","machine":"x","since_ms":5})");
    CHECK(FileLock::holderOf(office.path()).person.isEmpty());
    office.reopen();
    CHECK(FileLock::holderOf(office.path()).person == u"Mori"_s);
}
