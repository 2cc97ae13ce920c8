#include "models/storage/Database.h"

#include "models/storage/Migrator.h"
#include "models/storage/StorageError.h"
#include "models/storage/WriteTransaction.h"
#include "tests/storage/RawSqlite.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>
#include <limits>
#include <type_traits>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

// The gate: nobody but the workspace gets leave to write.
static_assert(!std::is_default_constructible_v<WriteTransaction>);
static_assert(!std::is_constructible_v<WriteTransaction, Database&>);
static_assert(!std::is_copy_constructible_v<WriteTransaction>);
static_assert(!std::is_move_constructible_v<WriteTransaction>);
static_assert(!std::is_destructible_v<WriteTransaction>);
static_assert(!std::is_copy_assignable_v<WriteTransaction>);
static_assert(!std::is_copy_constructible_v<Statement>);

namespace {

struct Numbers
{
    Numbers()
    {
        const Migrator migrator(
            {{1, "create table number (id integer primary key, text text not null)"
                 " strict; insert into number values (1, 'one'), (2, 'two');"}});
        REQUIRE(migrator.migrate(database) == Migrator::Outcome::Upgraded);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"numbers.db"_s);
    Database database{path, Database::Mode::Create};
};

int codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const StorageError& error) {
        return error.extendedCode();
    }
    return 0;
}

} // namespace

TEST_CASE("Every kind of value is bound and read back as it was", "[storage]")
{
    const Numbers numbers;
    Statement row = numbers.database.query("select ?, ?, ?, ?, ?, ?, ?, ?, ?");
    const QString text = u"申請者 \U0001F600 e\u0301"_s + QChar(0) + u"end"_s;
    const QByteArray bytes("\x00\xff\x27;--", 6);
    row.bind(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 7, true, text,
             bytes, nullptr, std::optional<QString>(), std::optional<qint64>(5));
    REQUIRE(row.next());
    CHECK(row.columnCount() == 9);
    CHECK(row.integer(0) == std::numeric_limits<qint64>::min());
    CHECK(row.integer(1) == std::numeric_limits<qint64>::max());
    CHECK(row.integer(2) == 7);
    CHECK(row.integer(3) == 1);
    CHECK(row.text(4) == text);
    CHECK(row.blob(5) == bytes);
    CHECK(row.isNull(6));
    CHECK(row.isNull(7));
    CHECK_FALSE(row.optionalText(7).has_value());
    CHECK(row.optionalInteger(8) == 5);
    CHECK_FALSE(row.next());
}

TEST_CASE("Absence is said with nothing, never with an empty text", "[storage]")
{
    const Numbers numbers;
    Statement row = numbers.database.query("select typeof(?), typeof(?), typeof(?), length(?)");
    row.bind(QString(), QByteArray(), std::optional<qint64>(), QString());
    REQUIRE(row.next());
    CHECK(row.text(0) == u"text"_s);
    CHECK(row.text(1) == u"blob"_s);
    CHECK(row.text(2) == u"null"_s);
    CHECK(row.integer(3) == 0);
}

TEST_CASE("Statements come from a cache, without the values of before", "[storage]")
{
    const Numbers numbers;
    const char* sql = "select id, ? from number order by id";
    {
        Statement first = numbers.database.query(sql);
        first.bind(u"kept"_s);
        REQUIRE(first.next());
        // A second one with the same text while the first is in use stands by itself.
        Statement second = numbers.database.query(sql);
        second.bind(u"other"_s);
        REQUIRE(second.next());
        REQUIRE(second.next());
        CHECK(second.integer(0) == 2);
        CHECK(first.integer(0) == 1);
        CHECK(first.text(1) == u"kept"_s);
    }
    Statement again = numbers.database.query(sql);
    REQUIRE(again.next());
    CHECK(again.integer(0) == 1);
    CHECK(again.isNull(1));
    CHECK(again.columnName(0) == u"id"_s);
    // Binding starts the rows from the first again.
    again.bind(u"x"_s);
    REQUIRE(again.next());
    CHECK(again.integer(0) == 1);
}

TEST_CASE("A reading statement cannot write", "[storage]")
{
    const Numbers numbers;
    const QByteArray before = test::RawSqlite(numbers.path).rows();
    const char* sql = GENERATE("insert into number values (3, 'three')", "delete from number",
                               "update number set text = 'x'", "create table more (id integer)",
                               "drop table number", "pragma user_version = 9",
                               "insert into number values (4, 'four') returning id", "vacuum");
    CHECK(codeOf([&] { (void)numbers.database.query(sql); }) == 21); // SQLITE_MISUSE
    CHECK((test::RawSqlite(numbers.path).rows() == before));
    CHECK(numbers.database.userVersion() == 1);
}

TEST_CASE("A statement that is not SQL names itself", "[storage]")
{
    const Numbers numbers;
    CHECK_THROWS_WITH(numbers.database.query("select nothing_such from number"),
                      Catch::Contains("nothing_such") && Catch::Contains("in: select"));
}

TEST_CASE("A file that is made anew is closed to others and never replaces one", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.db"_s);
    {
        const Database made(path, Database::Mode::Create);
    }
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(path).permissions() & others) == QFile::Permissions());
#endif
    CHECK_THROWS_AS(Database(path, Database::Mode::Create), StorageError);
    CHECK_THROWS_AS(Database(folder.filePath(u"none.db"_s), Database::Mode::ReadWrite),
                    StorageError);
    CHECK_THROWS_AS(Database(folder.filePath(u"none.db"_s), Database::Mode::ReadOnly),
                    StorageError);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"none.db"_s)));
}

TEST_CASE("Something that is no database is told from a damaged one", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.prize"_s);
    test::writeBytes(path, QByteArray("Dear office, this is a letter. ").repeated(500));
    const auto mode = GENERATE(Database::Mode::ReadOnly, Database::Mode::ReadWrite);
    try {
        const Database database(path, mode);
        (void)database.userVersion();
        FAIL("opened");
    } catch (const StorageError& error) {
        CHECK(error.isNotADatabase());
        CHECK_FALSE(error.isDamage());
    }
}

TEST_CASE("Problems of a file are listed", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.db"_s);
    {
        const test::RawSqlite raw(path);
        raw.run("create table parent (id integer primary key) strict;"
                "create table child (id integer primary key, parent integer references parent (id),"
                " name text) strict; create index child_name on child (name);"
                "insert into child values (1, 77, 'a');");
    }
    const Database database(path, Database::Mode::ReadOnly);
    REQUIRE(database.integrityProblems().size() == 1);
    CHECK(database.integrityProblems().first() == u"child row 1 points nowhere (parent)"_s);
}

TEST_CASE("A copy holds the same rows and can be stopped", "[storage]")
{
    const Numbers numbers;
    const QString target = numbers.folder.filePath(u"copy.db"_s);
    int heard = 0;
    numbers.database.copyTo(target, [&](int done, int total) {
        heard += done == total ? 1 : 0;
        return true;
    });
    CHECK(heard == 1);
    CHECK((test::RawSqlite(target).rows() == test::RawSqlite(numbers.path).rows()));
    CHECK_FALSE(QFileInfo::exists(target + u"-journal"_s));
    CHECK_THROWS_AS(numbers.database.copyTo(target), StorageError);

    const QString stopped = numbers.folder.filePath(u"stopped.db"_s);
    CHECK(codeOf([&] { numbers.database.copyTo(stopped, [](int, int) { return false; }); }) == 9);
}

TEST_CASE("What SQLite reports is sorted into kinds", "[storage]")
{
    CHECK(StorageError(13, {}).isFull());
    CHECK(StorageError(5, {}).isBusy());
    CHECK(StorageError(6, {}).isBusy());
    CHECK(StorageError(11 | (2 << 8), {}).isDamage());
    CHECK(StorageError(26, {}).isNotADatabase());
    CHECK(StorageError(8 | (1 << 8), {}).isReadOnly());
    CHECK(StorageError(14, {}).isReadOnly());
    CHECK(StorageError(2067, {}).isConstraint());
    CHECK(StorageError(10 | (3 << 8), {}).isInputOutput());
    CHECK_FALSE(StorageError(10 | (3 << 8), {}).isFull());
}
