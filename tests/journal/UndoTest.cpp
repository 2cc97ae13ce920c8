#include "models/journal/JournalStore.h"

#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <catch2/catch.hpp>

#include <random>
#include <vector>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 nextUndo(TestOffice& office)
{
    const auto action = office.workspace().journal().nextUndo();
    return action ? action->id.value() : 0;
}

qint64 nextRedo(TestOffice& office)
{
    const auto action = office.workspace().journal().nextRedo();
    return action ? action->id.value() : 0;
}

} // namespace

TEST_CASE("Undo and redo are actions of the journal", "[journal][undo]")
{
    TestOffice office;
    CHECK(office.workspace().undo().error().code == Error::Code::NothingToUndo);
    CHECK(office.workspace().redo().error().code == Error::Code::NothingToRedo);
    REQUIRE(office.setRule(u"a"_s, u"1"_s)); // 1
    REQUIRE(office.setRule(u"a"_s, u"2"_s)); // 2
    office.workspace().setWho(u"Sato"_s);

    CHECK(*office.workspace().undo() == ActionId(3));
    CHECK(office.rule(u"a"_s) == u"1"_s);
    const Action undone = *office.workspace().journal().find(ActionId(3));
    CHECK(undone.kind == Action::Kind::Undo);
    CHECK(undone.target == ActionId(2));
    CHECK(undone.who == u"Sato"_s);
    CHECK(undone.operation == u"programme.edit"_s);
    CHECK(undone.description().contains(undone.labels.first()));
    CHECK(office.workspace().journal().isUndone(ActionId(2)));
    CHECK_FALSE(office.workspace().journal().isUndone(ActionId(1)));

    CHECK(*office.workspace().redo() == ActionId(4));
    CHECK(office.rule(u"a"_s) == u"2"_s);
    CHECK_FALSE(office.workspace().journal().isUndone(ActionId(2)));
    CHECK(nextRedo(office) == 0);

    // The redo is what goes next; the action stays the same one.
    CHECK(nextUndo(office) == 4);
    CHECK(*office.workspace().undo() == ActionId(5));
    CHECK(office.workspace().journal().isUndone(ActionId(2)));
    CHECK(office.workspace().journal().count() == 5);
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
}

TEST_CASE("Undo twice, redo once, do something new", "[journal][undo]")
{
    TestOffice office;
    for (const auto* value : {u"1", u"2", u"3"})
        REQUIRE(office.setRule(u"a"_s, QString::fromUtf16(value)));
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().undo());
    CHECK(office.rule(u"a"_s) == u"1"_s);
    REQUIRE(office.workspace().redo());
    CHECK(office.rule(u"a"_s) == u"2"_s);
    REQUIRE(office.setRule(u"a"_s, u"new"_s));
    // What was undone before something new is done cannot come back.
    CHECK(office.workspace().redo().error().code == Error::Code::NothingToRedo);
    CHECK(office.workspace().journal().isUndone(ActionId(3)));
    REQUIRE(office.workspace().undo());
    CHECK(office.rule(u"a"_s) == u"2"_s);
    REQUIRE(office.workspace().undo());
    CHECK(office.rule(u"a"_s) == u"1"_s);
    REQUIRE(office.workspace().undo());
    CHECK(office.rule(u"a"_s).isEmpty());
    CHECK(office.workspace().undo().error().code == Error::Code::NothingToUndo);
    for (const auto* value : {u"1", u"2", u"new"}) {
        REQUIRE(office.workspace().redo());
        CHECK(office.rule(u"a"_s) == QString::fromUtf16(value));
    }
    CHECK(nextRedo(office) == 0);
}

TEST_CASE("Undo and redo go on after a restart", "[journal][undo]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"a"_s, u"1"_s));
    REQUIRE(office.setRule(u"b"_s, u"1"_s));
    REQUIRE(office.workspace().undo());
    const qint64 undo = nextUndo(office);
    const qint64 redo = nextRedo(office);
    office.reopen();
    CHECK(nextUndo(office) == undo);
    CHECK(nextRedo(office) == redo);
    REQUIRE(office.workspace().redo());
    office.reopen();
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().undo());
    CHECK(office.rule(u"a"_s).isEmpty());
    office.reopen();
    REQUIRE(office.workspace().redo());
    REQUIRE(office.workspace().redo());
    CHECK(office.rule(u"b"_s) == u"1"_s);
}

TEST_CASE("A refused undo names the action in between and changes nothing", "[journal][undo]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"a"_s, u"1"_s));
    REQUIRE(office.setRule(u"a"_s, u"2"_s, false)); // cannot be taken back itself
    REQUIRE(office.setRule(u"unrelated"_s, u"2"_s, false));
    int told = 0;
    QObject::connect(&office.workspace(), &Workspace::changed, &office.workspace(),
                     [&] { ++told; });
    const QByteArray rows = office.rows();
    CHECK(nextUndo(office) == 1);
    const auto undone = office.workspace().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == Error::Code::ChangedSince);
    CHECK(undone.error().parameters ==
          QStringList{office.workspace().journal().find(ActionId(2))->description()});
    CHECK((office.rows() == rows));
    CHECK(office.workspace().journal().count() == 3);
    CHECK(told == 0);
    CHECK(office.setRule(u"after"_s, u"1"_s));
}

TEST_CASE("An undo of a record that others point at now is refused", "[journal][undo]")
{
    TestOffice office;
    const auto run = [&](const char* sql, bool undoable) {
        return office.workspace().apply(Operation{.code = u"entry.assign"_s,
                                                  .labels = {u"P"_s, u"X"_s},
                                                  .reason = {},
                                                  .undoable = undoable},
                                        [&](WriteTransaction& tx) { tx.statement(sql).run(); });
    };
    REQUIRE(run("insert into person (id, kind) values (1, 'judge')", true));
    REQUIRE(run("insert into judge (id, ref, person, affiliation, expertise, max_entries) values "
                "(1, 'J1', 1, '', '', null)",
                false));
    const QByteArray rows = office.rows();
    const auto undone = office.workspace().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == Error::Code::ChangedSince);
    CHECK(undone.error().parameters ==
          QStringList{office.workspace().journal().find(ActionId(2))->description()});
    CHECK((office.rows() == rows));
}

TEST_CASE("An undone import keeps its persons' keys, so that redoing it opens them again",
          "[journal][undo]")
{
    TestOffice office;
    const auto first = office.addPerson(inventedProfile(1));
    REQUIRE(first);
    REQUIRE(office.workspace().undo());
    ProfileStore profiles(office.workspace().database(), office.workspace().vault());
    CHECK_FALSE(profiles.find(*first).has_value());
    REQUIRE(office.workspace().redo());
    CHECK(profiles.find(*first) == inventedProfile(1));
    REQUIRE(office.workspace().undo());
    // Nobody new gets the number, and with it the key, of somebody taken back.
    const auto second = office.addPerson(inventedProfile(2));
    REQUIRE(second);
    CHECK(second->value() != first->value());
}

TEST_CASE("Random work: undoing all gives the first file, redoing all the last", "[journal][undo]")
{
    const unsigned seed = GENERATE(range(1U, 13U));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    TestOffice office;
    const QByteArray atFirst = office.rows();
    // What the file held before each action that can be undone, and after each that can be redone.
    std::vector<QByteArray> undos;
    std::vector<QByteArray> redos;

    const auto doSomething = [&] {
        return office.workspace().apply(
            Operation{.code = u"programme.edit"_s, .labels = {u"random"_s}, .reason = {}},
            [&](WriteTransaction& tx) {
                for (int i = below(6); i >= 0; --i) {
                    const QString code = QString::number(below(8));
                    switch (below(5)) {
                    case 0:
                        tx.statement(
                              "insert into rule (code, value) values (?, ?) on conflict (code) do"
                              " update set value = excluded.value")
                            .bind(code, QString::number(below(100)))
                            .run();
                        break;
                    case 1:
                        tx.statement("delete from rule where code = ?").bind(code).run();
                        break;
                    case 2:
                        tx.statement(
                              "insert into list_item values ('l', ?, ?, '', '') on conflict do "
                              "update set position = position + 1")
                            .bind(code, below(50))
                            .run();
                        break;
                    case 3:
                        (void)ProfileStore(office.workspace().database(),
                                           office.workspace().vault())
                            .add(tx, u"entrant"_s, inventedProfile(below(9)));
                        break;
                    default:
                        tx.statement("delete from profile where person % 3 = 0").run();
                        tx.statement("delete from person where id % 3 = 0 and not exists "
                                     "(select 1 from entry where person = person.id)")
                            .run();
                    }
                }
            });
    };

    for (int step = 0; step < 40; ++step) {
        const QByteArray before = office.rows();
        const int what = below(10);
        if (what < 5) {
            const qint64 actions = office.workspace().journal().count();
            REQUIRE(doSomething());
            if (office.workspace().journal().count() > actions) {
                undos.push_back(before);
                redos.clear();
            }
        } else if (what < 8) {
            const auto done = office.workspace().undo();
            REQUIRE(done.has_value() == !undos.empty());
            if (done) {
                REQUIRE((office.rows() == undos.back()));
                redos.push_back(before);
                undos.pop_back();
            }
        } else if (what == 8) {
            const auto done = office.workspace().redo();
            REQUIRE(done.has_value() == !redos.empty());
            if (done) {
                REQUIRE((office.rows() == redos.back()));
                undos.push_back(before);
                redos.pop_back();
            }
        } else {
            office.reopen();
        }
    }

    const QByteArray atLast = office.rows();
    int undone = 0;
    while (office.workspace().undo())
        ++undone;
    CHECK(undone == static_cast<int>(undos.size()));
    CHECK((office.rows() == atFirst));
    office.reopen();
    for (int i = 0; i < undone; ++i)
        REQUIRE(office.workspace().redo());
    CHECK((office.rows() == atLast));
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
    CHECK(office.workspace().database().integrityProblems().isEmpty());
}
