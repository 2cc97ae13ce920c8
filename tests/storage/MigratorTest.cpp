#include "models/storage/Migrator.h"

#include "models/storage/Database.h"
#include "models/storage/StorageError.h"
#include "tests/storage/RawSqlite.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <optional>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;
using Outcome = Migrator::Outcome;

namespace {

std::vector<Migrator::Step> firstSteps(size_t count)
{
    const auto all = Migrator::builtInSteps();
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)};
}

Outcome migrate(const QString& path, const Migrator& migrator,
                std::optional<StorageError>* problem = nullptr,
                Database::Mode mode = Database::Mode::ReadWrite)
{
    Database database(path, mode);
    return migrator.migrate(database, problem);
}

Outcome inspect(const QString& path, const Migrator& migrator = Migrator())
{
    try {
        const Database database(path, Database::Mode::ReadWrite);
        return migrator.inspect(database);
    } catch (const StorageError& error) {
        return error.isNotADatabase() ? Outcome::NotOurs : Outcome::Damaged;
    }
}

struct MigratorFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"office.prize"_s);

    void makeCurrent() const
    {
        REQUIRE(migrate(path, Migrator(), nullptr, Database::Mode::Create) == Outcome::Upgraded);
    }
};

} // namespace

TEST_CASE_METHOD(MigratorFixture, "The numbers of the steps rise", "[storage][migrator]")
{
    const auto steps = Migrator::builtInSteps();
    REQUIRE(steps.size() >= 4);
    for (size_t i = 0; i < steps.size(); ++i) {
        CHECK(steps[i].version > (i == 0 ? 0 : steps[i - 1].version));
        CHECK_FALSE(steps[i].sql.isEmpty());
    }
    CHECK(Migrator().newestVersion() == steps.back().version);
}

TEST_CASE_METHOD(MigratorFixture, "A new file becomes current and stays so", "[storage][migrator]")
{
    makeCurrent();
    CHECK(inspect(path) == Outcome::Current);
    const QByteArray before = test::fileBytes(path);
    CHECK(migrate(path, Migrator()) == Outcome::Current);
    CHECK((test::fileBytes(path) == before));
    const test::RawSqlite raw(path);
    CHECK(raw.value("pragma application_id").toLongLong() == Migrator::kApplicationId);
    CHECK(raw.value("pragma user_version").toInt() == Migrator().newestVersion());
    CHECK(raw.column("pragma foreign_key_check").isEmpty());
}

TEST_CASE_METHOD(MigratorFixture, "Every table of ours is strict and has a key",
                 "[storage][migrator]")
{
    makeCurrent();
    const test::RawSqlite raw(path);
    CHECK(raw.column("select name from pragma_table_list where schema = 'main' and type = 'table' "
                     "and name not like 'sqlite_%' and strict = 0")
              .isEmpty());
    CHECK(raw.column("select name from pragma_table_list as list where schema = 'main' and type = "
                     "'table' and name not like 'sqlite_%' and not exists (select 1 from "
                     "pragma_table_info(list.name) where pk > 0)")
              .isEmpty());
}

TEST_CASE_METHOD(MigratorFixture, "An older file is upgraded and equals a fresh one",
                 "[storage][migrator]")
{
    const size_t version = GENERATE(range(size_t(1), Migrator::builtInSteps().size()));
    REQUIRE(migrate(path, Migrator(firstSteps(version)), nullptr, Database::Mode::Create) ==
            Outcome::Upgraded);
    test::RawSqlite(path).run("insert into vault values (1, 'plain', x'', 0, 0, zeroblob(32))");
    CHECK(inspect(path) == Outcome::Upgraded);
    CHECK(migrate(path, Migrator()) == Outcome::Upgraded);
    CHECK(inspect(path) == Outcome::Current);

    const QString fresh = folder.filePath(u"fresh.prize"_s);
    REQUIRE(migrate(fresh, Migrator(), nullptr, Database::Mode::Create) == Outcome::Upgraded);
    CHECK((test::RawSqlite(path).schema() == test::RawSqlite(fresh).schema()));
    CHECK(test::RawSqlite(path).value("select count(*) from vault") == u"1"_s);
}

TEST_CASE_METHOD(MigratorFixture, "A file of a newer program is left alone", "[storage][migrator]")
{
    makeCurrent();
    test::RawSqlite(path).run("pragma user_version = 9999; create table later (id integer)");
    const QByteArray before = test::fileBytes(path);
    CHECK(inspect(path) == Outcome::TooNew);
    CHECK(migrate(path, Migrator()) == Outcome::TooNew);
    CHECK((test::fileBytes(path) == before));
}

TEST_CASE_METHOD(MigratorFixture, "Files of others are not ours", "[storage][migrator]")
{
    SECTION("another program's database")
    {
        test::RawSqlite(path).run("create table song (id integer primary key, title text)");
    }
    SECTION("another application id")
    {
        makeCurrent();
        test::RawSqlite(path).run("pragma application_id = 1");
    }
    SECTION("an empty database of another program")
    {
        test::RawSqlite(path).run("create table t (id); drop table t; pragma application_id = 5");
    }
    const QByteArray before = test::fileBytes(path);
    CHECK(inspect(path) == Outcome::NotOurs);
    CHECK(migrate(path, Migrator()) == Outcome::NotOurs);
    CHECK((test::fileBytes(path) == before));
}

TEST_CASE_METHOD(MigratorFixture, "An empty file is nobody's until it is filled",
                 "[storage][migrator]")
{
    test::writeBytes(path, {});
    CHECK(inspect(path) == Outcome::NotOurs);
    CHECK(test::fileBytes(path).isEmpty());
    CHECK(migrate(path, Migrator()) == Outcome::Upgraded);
    CHECK(inspect(path) == Outcome::Current);
}

TEST_CASE_METHOD(MigratorFixture, "Damage is found before the file is used", "[storage][migrator]")
{
    makeCurrent();
    QByteArray bytes = test::fileBytes(path);
    constexpr int kPage = 4096;
    REQUIRE(bytes.size() > 8 * kPage);
    SECTION("the second half is missing")
    {
        bytes.truncate(bytes.size() / 2);
    }
    SECTION("a page in the middle holds noise")
    {
        for (int i = 0; i < kPage; ++i)
            bytes[3 * kPage + i] = static_cast<char>(i * 37 + 11);
    }
    SECTION("the schema is torn")
    {
        for (int i = 200; i < kPage; ++i)
            bytes[i] = '\x5a';
    }
    SECTION("the tables are gone, the version is not")
    {
        bytes.clear();
        QFile::remove(path);
        test::RawSqlite(path).run(
            "pragma application_id = " + QByteArray::number(Migrator::kApplicationId) +
            "; pragma user_version = 2;");
    }
    if (!bytes.isEmpty())
        test::writeBytes(path, bytes);
    CHECK(inspect(path) == Outcome::Damaged);
}

TEST_CASE_METHOD(MigratorFixture, "A step that fails leaves the version before it",
                 "[storage][migrator]")
{
    auto steps = firstSteps(2);
    steps.push_back({3, "create table halfway (id integer primary key) strict;"
                        "insert into halfway values (1);"
                        "insert into halfway values (1);"});
    steps.push_back({4, "create table never (id integer primary key) strict;"});
    std::optional<StorageError> problem;
    CHECK(migrate(path, Migrator(steps), &problem, Database::Mode::Create) == Outcome::Failed);
    REQUIRE(problem.has_value());
    CHECK(problem->isConstraint());
    CHECK_THAT(problem->what(), Catch::Contains("UNIQUE"));
    const test::RawSqlite raw(path);
    CHECK(raw.value("pragma user_version") == u"2"_s);
    CHECK(
        raw.column("select name from sqlite_schema where name in ('halfway', 'never')").isEmpty());
    CHECK(raw.value("pragma integrity_check") == u"ok"_s);
    // What was good before can go on from there.
    CHECK(migrate(path, Migrator()) == Outcome::Upgraded);
}
