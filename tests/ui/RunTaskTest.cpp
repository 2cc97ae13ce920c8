#include "ui/shared/RunTask.h"
#include "ui/shared/ProgressRow.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A task brings its value back to the owner's thread", "[ui][task]")
{
    QObject owner;
    RunTask<int> task(owner);
    QSignalSpy started(&task, &RunTaskBase::started);
    QSignalSpy progress(&task, &RunTaskBase::progressed);
    QSignalSpy ended(&task, &RunTaskBase::ended);
    std::optional<int> value;
    bool sameThread = false;
    task.start(
        [](const Progress& report) -> Result<int> {
            report.report(7, 7);
            return 42;
        },
        [&](const Result<int>& result) {
            sameThread = QThread::currentThread() == owner.thread();
            value = result.value();
        });
    CHECK(task.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return value.has_value(); }));
    CHECK(*value == 42);
    CHECK(sameThread);
    CHECK(!task.isRunning());
    CHECK(started.count() == 1);
    CHECK(ended.count() == 1);
    REQUIRE(!progress.isEmpty());
    CHECK(progress.last()[0].toLongLong() == 7);
}

TEST_CASE("Cancelled work ends with Cancelled, exceptions become errors", "[ui][task]")
{
    QObject owner;
    RunTask<int> task(owner);
    std::optional<Error> error;
    task.start(
        [](const Progress& progress) -> Result<int> {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return failure(Error::Code::Cancelled);
        },
        [&](const Result<int>& result) { error = result.error(); });
    task.cancel();
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->code == Error::Code::Cancelled);

    error.reset();
    task.start(
        [](const Progress&) -> Result<int> {
            throw OperationFailed(Error{Error::Code::NotFound, {}, {}});
        },
        [&](const Result<int>& result) { error = result.error(); });
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->code == Error::Code::NotFound);

    error.reset();
    task.start([](const Progress&) -> Result<int> { throw std::runtime_error("broken"); },
               [&](const Result<int>& result) { error = result.error(); });
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->code == Error::Code::Internal);
    CHECK(error->detail == u"broken"_s);
}

TEST_CASE("The latest run wins", "[ui][task]")
{
    QObject owner;
    RunTask<QString> task(owner);
    QStringList arrived;
    std::binary_semaphore release(0);
    task.start(
        [&release](const Progress&) -> Result<QString> {
            release.acquire();
            return QStringLiteral("old");
        },
        [&](const Result<QString>& result) { arrived << result.value(); });
    task.start([](const Progress&) -> Result<QString> { return QStringLiteral("new"); },
               [&](const Result<QString>& result) { arrived << result.value(); });
    REQUIRE(QTest::qWaitFor([&] { return !arrived.isEmpty(); }));
    release.release();
    QTest::qWait(50);
    CHECK(arrived == QStringList{u"new"_s});
}

TEST_CASE("Nothing arrives after the owner is gone", "[ui][task]")
{
    bool arrived = false;
    std::atomic<bool> wasCancelled = false;
    {
        QObject owner;
        auto* task = new RunTask<int>(owner);
        task->start(
            [&wasCancelled](const Progress& progress) -> Result<int> {
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                wasCancelled = true;
                return 1;
            },
            [&](const Result<int>&) { arrived = true; });
    }
    REQUIRE(QTest::qWaitFor([&] { return wasCancelled.load(); }));
    QTest::qWait(20);
    CHECK(!arrived);
}

TEST_CASE("A progress row appears late, counts, and can cancel", "[ui][task]")
{
    Theme theme;
    QObject owner;
    RunTask<int> task(owner);
    ProgressRow row(theme);
    row.follow(task, u"Importing"_s);
    bool done = false;
    task.start(
        [](const Progress& progress) -> Result<int> {
            progress.report(3, 10);
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return failure(Error::Code::Cancelled);
        },
        [&](const Result<int>&) { done = true; });
    CHECK(row.isHidden());
    REQUIRE(QTest::qWaitFor([&] { return !row.isHidden(); }));
    CHECK(row.text().startsWith(u"Importing 3 / 10"_s));
    row.findChild<QAbstractButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(row.isHidden());
}
