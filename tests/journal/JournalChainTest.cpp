#include "models/journal/JournalStore.h"

#include "models/storage/StorageError.h"
#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kActions = 8;
constexpr qint64 kSound = -2;
constexpr qint64 kDamaged = -1;

/// A closed file with every kind of action in its journal, and what plain SQLite does to it.
struct Written
{
    Written()
    {
        REQUIRE(office.setRule(u"limit"_s, u"5"_s));
        REQUIRE(office.setRule(u"limit"_s, u"6"_s));
        REQUIRE(office.workspace().undo());
        REQUIRE(office.workspace().redo());
        REQUIRE(office.workspace().note(
            {.code = u"export.list"_s, .labels = {u"nedo"_s, u"一覧.csv"_s}, .reason = {}}));
        REQUIRE(office.workspace().apply(
            Operation{.code = u"entry.status"_s,
                      .labels = {u"T1-0001"_s, u"a"_s, u"b"_s},
                      .reason = u"応募者からの連絡"_s,
                      .needsReason = true},
            [](WriteTransaction& tx) {
                tx.statement("insert into rule (code, value) values ('x', 'y')").run();
            }));
        REQUIRE(office.setRule(u"last"_s, u"1"_s, false));
        REQUIRE(office.workspace().undo());
        office.close();
    }

    /// What verifying finds: the number of an action, `kDamaged` where SQLite itself reports
    /// damage.
    [[nodiscard]] qint64 verified() const
    {
        try {
            const Database database(office.path(), Database::Mode::ReadOnly);
            const auto broken = JournalStore(database).firstBrokenLink();
            if (broken)
                return broken->id.value();
            return database.integrityProblems().isEmpty() ? kSound : kDamaged;
        } catch (const StorageError&) {
            return kDamaged;
        }
    }

    void tamper(const QByteArray& sql) const
    {
        RawSqlite(office.path())
            .run("pragma foreign_keys = off; pragma ignore_check_constraints = on;"
                 "drop trigger if exists journal_no_update;"
                 "drop trigger if exists journal_no_delete;" +
                 sql);
    }

    TestOffice office;
};

} // namespace

TEST_CASE_METHOD(Written, "A journal that nobody touched verifies", "[journal]")
{
    CHECK(verified() == kSound);
    const Database database(office.path(), Database::Mode::ReadOnly);
    const JournalStore journal(database);
    CHECK(journal.count() == kActions);
    const auto actions = journal.list();
    REQUIRE(actions.size() == kActions);
    CHECK(journal.list(2).size() == 2);
    CHECK(journal.head() == actions.front().hash);
    CHECK(actions.front().shortHash().size() == 8);
    CHECK(journal.find(ActionId(6))->reason == u"応募者からの連絡"_s);
    CHECK_FALSE(journal.find(ActionId(99)).has_value());
    CHECK(journal.find(ActionId(3))->target == ActionId(2));
    CHECK(journal.find(ActionId(4))->target == ActionId(3));
    CHECK_FALSE(journal.changes(ActionId(1)).isEmpty());
    CHECK(journal.changes(ActionId(5)).isEmpty());
}

TEST_CASE_METHOD(Written, "The journal refuses to be changed or shortened", "[journal]")
{
    const RawSqlite raw(office.path());
    CHECK_THROWS_WITH(raw.run("update journal set who = 'nobody' where id = 2"),
                      Catch::Contains("append-only"));
    CHECK_THROWS_WITH(raw.run("delete from journal where id = 8"), Catch::Contains("append-only"));
    office.reopen();
    const auto through = office.workspace().apply(
        Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
        [](WriteTransaction& tx) { tx.statement("delete from journal").run(); });
    CHECK_FALSE(through);
    CHECK(office.workspace().journal().count() == kActions);
}

TEST_CASE_METHOD(Written, "A changed value of any column is found at its action", "[journal]")
{
    const QByteArray change =
        GENERATE(as<QByteArray>(), "at_ms = at_ms + 1", "at_ms = -at_ms", "who = who || ' '",
                 "who = upper(who)", "who = ''", "who = char(65279) || who", "kind = 'note'",
                 "kind = 'dp'", "kind = ''", "operation = operation || char(0)",
                 "label = replace(label, '\"]', '\" ]')", "label = 'not json'",
                 "reason = 'another'", "target = 0", "target = 1", "undoable = 1 - undoable",
                 "undoable = 3", "changes = x'00'", "changes = cast(changes || x'00' as blob)",
                 "hash = zeroblob(32)", "hash = cast(hash || x'00' as blob)");
    const QByteArray id = QByteArray::number(GENERATE(1, 4, kActions));
    INFO(change.toStdString() << " of action " << id.toStdString());
    tamper("update journal set " + change + " where id = " + id);
    CHECK(verified() == id.toInt());
}

TEST_CASE_METHOD(Written, "A value that changed its kind but not its bytes is found", "[journal]")
{
    // STRICT tables refuse this, so the table's own words are rewritten first.
    const QByteArray column =
        GENERATE(as<QByteArray>(), "who", "kind", "operation", "label", "reason");
    tamper("pragma writable_schema = on;"
           "update sqlite_schema set sql = replace(sql, ') strict', ')') where name = 'journal';"
           "pragma writable_schema = reset;");
    tamper("update journal set " + column + " = cast(" + column +
           " as blob) where id = 4;"
           "pragma writable_schema = on;"
           "update sqlite_schema set sql = sql || ' strict' where name = 'journal'");
    CHECK(verified() == 4);
}

TEST_CASE_METHOD(Written, "Rows that are missing, moved or put in are found", "[journal]")
{
    SECTION("one from the middle")
    {
        tamper("delete from journal where id = 4");
        CHECK(verified() == 5);
    }
    SECTION("the first")
    {
        tamper("delete from journal where id = 1");
        CHECK(verified() == 2);
    }
    SECTION("two that change places")
    {
        tamper("update journal set id = -id where id in (2, 3);"
               "update journal set id = 5 + id where id < 0;");
        CHECK(verified() == 2);
    }
    SECTION("one put at the end")
    {
        tamper("insert into journal select 9, at_ms, who, kind, operation, label, reason, target,"
               " undoable, changes, hash from journal where id = 1");
        CHECK(verified() == 9);
    }
}

TEST_CASE_METHOD(Written, "One changed bit in the bytes of an action names that action",
                 "[journal]")
{
    struct Place
    {
        qint64 id;
        qsizetype from; ///< first byte of the values
        qsizetype to;   ///< behind the hash, which comes last
    };
    const QByteArray bytes = fileBytes(office.path());
    std::vector<Place> places;
    {
        const RawSqlite raw(office.path());
        for (qint64 id = 1; id <= kActions; ++id) {
            const QByteArray where = " from journal where id = " + QByteArray::number(id);
            const QByteArray hash =
                QByteArray::fromHex(raw.value("select hex(hash)" + where).toLatin1());
            const qsizetype at = bytes.indexOf(hash);
            REQUIRE(at > 0);
            REQUIRE(bytes.indexOf(hash, at + 1) < 0);
            // The time takes 6 bytes, a target below 128 one (none for 1), 0 and 1 none.
            const int before = raw.value("select 6 + length(cast(who || kind || operation || label "
                                         "|| reason as blob))"
                                         " + (ifnull(target, 1) <> 1) + length(changes)" +
                                         where)
                                   .toInt();
            places.push_back({id, at - before, at + hash.size()});
        }
    }
    QFile file(office.path());
    const auto poke = [&](qsizetype at, char value) {
        REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        REQUIRE(file.seek(at));
        REQUIRE(file.write(&value, 1) == 1);
        file.close();
    };
    for (const Place& place : places) {
        for (qsizetype at = place.from; at < place.to; ++at) {
            poke(at, static_cast<char>(bytes[at] ^ (1 << (at % 8))));
            INFO("action " << place.id << ", byte " << at - place.from);
            CHECK(verified() == place.id);
            poke(at, bytes[at]);
        }
        // Before them come the record's sizes, its row number and the kinds of its values. The kind
        // of the number column alone says nothing: the row number stands for it.
        for (qsizetype at = place.from - 14; at < place.from; ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                if (at == place.from - 11)
                    continue;
                poke(at, static_cast<char>(bytes[at] ^ (1 << bit)));
                INFO("header of action " << place.id << ", byte " << at - place.from << " bit "
                                         << bit);
                CHECK(verified() != kSound);
            }
            poke(at, bytes[at]);
        }
    }
    CHECK(verified() == kSound);
}

TEST_CASE("Actions that name a record are found by its number", "[journal]")
{
    TestOffice office;
    const auto touch = [&](const QStringList& labels) {
        REQUIRE(
            office.workspace().note({.code = u"export.list"_s, .labels = labels, .reason = {}}));
    };
    touch({u"T1-0001"_s, u"x"_s});
    touch({u"T1-00011"_s});
    touch({u"T1-0002, T1-0001"_s});
    const auto found = office.workspace().journal().naming(u"T1-0001"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == ActionId(3));
    CHECK(found[1].id == ActionId(1));
}
