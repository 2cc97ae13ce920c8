#include "models/storage/ChangeCapture.h"

#include "models/storage/Database.h"
#include "models/storage/Migrator.h"
#include "tests/storage/RawSqlite.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database that changes by migration steps, which is the only writing outside the gate.
struct Changing
{
    Changing()
    {
        write(
            "create table person (id integer primary key, name text not null) strict;"
            "create table pet (id integer primary key, owner integer not null references person "
            "(id))"
            " strict;"
            "create table word (list text, code text, value text, primary key (list, code)) strict;"
            "create table secret (id integer primary key, value text) strict;"
            "insert into person values (1, 'a'), (2, 'b'), (3, 'c');"
            "insert into word values ('field', 'x', 'old');");
    }

    void write(const QByteArray& sql)
    {
        steps.push_back({static_cast<int>(steps.size()) + 1, sql});
        REQUIRE(Migrator(steps).migrate(database) == Migrator::Outcome::Upgraded);
    }
    QByteArray captured(const QByteArray& sql)
    {
        const ChangeCapture capture(database, {u"secret"_s});
        write(sql);
        return capture.changes();
    }
    [[nodiscard]] QByteArray rows() const { return test::RawSqlite(database.path()).rows(); }

    QTemporaryDir folder;
    std::vector<Migrator::Step> steps;
    Database database{folder.filePath(u"c.db"_s), Database::Mode::Create};
};

} // namespace

TEST_CASE("A change names its tables and rows", "[storage][capture]")
{
    Changing file;
    const QByteArray changes = file.captured(
        "insert into person values (40, 'd'); update person set name = 'B' where id = 2;"
        "delete from person where id = 3; update word set value = 'new';");
    const ChangeSet set = ChangeCapture::describe(changes);
    REQUIRE(set.tables.size() == 2);
    CHECK(set.touches(u"person"_s));
    const ChangeSet::Rows& person = set.tables.at(u"person"_s);
    CHECK(person.inserted == QSet<qint64>{40});
    CHECK(person.updated == QSet<qint64>{2});
    CHECK(person.removed == QSet<qint64>{3});
    CHECK_FALSE(person.others);
    CHECK(set.tables.at(u"word"_s).others);
    CHECK_FALSE(set.touches(u"pet"_s));
}

TEST_CASE("What ends as it began is no change", "[storage][capture]")
{
    Changing file;
    CHECK(file.captured("update person set name = name;").isEmpty());
    CHECK(file.captured("insert into person values (9, 'x'); delete from person where id = 9;")
              .isEmpty());
    CHECK(file.captured("update person set name = 'z' where id = 1;"
                        "update person set name = 'a' where id = 1;")
              .isEmpty());
    CHECK(ChangeCapture::describe({}).isEmpty());
}

TEST_CASE("Tables that are left out are not recorded", "[storage][capture]")
{
    Changing file;
    CHECK(file.captured("insert into secret values (1, 'key');").isEmpty());
    const QByteArray changes = file.captured("insert into secret values (2, 'hidden key');"
                                             "insert into person values (7, 'seen');");
    CHECK_FALSE(changes.contains("hidden key"));
    CHECK(ChangeCapture::describe(changes).tables.size() == 1);
}

TEST_CASE("The inverse of a change takes it back", "[storage][capture]")
{
    Changing file;
    const QByteArray before = file.rows();
    const QByteArray changes =
        file.captured("insert into person values (4, 'd'); insert into pet values (1, 4);"
                      "update person set name = 'A' where id = 1; delete from person where id = 3;"
                      "delete from word; insert into word values ('field', 'y', 'other');");
    CHECK((file.rows() != before));
    CHECK_FALSE(ChangeCapture::applyInverse(file.database, changes).has_value());
    CHECK((file.rows() == before));
}

TEST_CASE("A row that changed since stops the inverse and is named", "[storage][capture]")
{
    Changing file;
    const QByteArray first = file.captured("update person set name = 'first' where id = 2;"
                                           "update person set name = 'first' where id = 1;");
    const QByteArray unrelated = file.captured("update person set name = 'else' where id = 3;");
    const QByteArray second = file.captured("update person set name = 'second' where id = 2;");
    const QByteArray before = file.rows();
    const auto obstacle = ChangeCapture::applyInverse(file.database, first);
    REQUIRE(obstacle.has_value());
    CHECK(obstacle->table == u"person"_s);
    CHECK(ChangeCapture::touches(second, *obstacle));
    CHECK_FALSE(ChangeCapture::touches(unrelated, *obstacle));
    CHECK((file.rows() == before));
}

TEST_CASE("A row deleted since stops the inverse, by a key of several columns too",
          "[storage][capture]")
{
    Changing file;
    const QByteArray first = file.captured("update word set value = 'new';");
    const QByteArray second = file.captured("delete from word;");
    const QByteArray other = file.captured("insert into word values ('field', 'xx', 'old');");
    const auto obstacle = ChangeCapture::applyInverse(file.database, first);
    REQUIRE(obstacle.has_value());
    CHECK(ChangeCapture::touches(second, *obstacle));
    CHECK_FALSE(ChangeCapture::touches(other, *obstacle));
}

TEST_CASE("A record that others point at now cannot be taken back", "[storage][capture]")
{
    Changing file;
    const QByteArray made = file.captured("insert into person values (5, 'owner');");
    const QByteArray pointed = file.captured("insert into pet values (1, 5);");
    const QByteArray before = file.rows();
    const auto obstacle = ChangeCapture::applyInverse(file.database, made);
    REQUIRE(obstacle.has_value());
    CHECK(ChangeCapture::touches(pointed, *obstacle));
    CHECK((file.rows() == before));
}
