#include "models/workspace/Workspace.h"

#include "models/storage/Migrator.h"
#include "models/workspace/BackupFolder.h"
#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <functional>
#include <stdexcept>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Error::Code openingError(const QString& path, const Workspace::Options& options)
{
    const auto opened = Workspace::open(path, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().parameters.value(0) == QFileInfo(path).fileName());
    CHECK_FALSE(opened.error().message().isEmpty());
    return opened.error().code;
}

#ifndef Q_OS_WIN
bool isClosedToOthers(const QString& path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    return (QFileInfo(path).permissions() & others) == QFile::Permissions();
}
#endif

} // namespace

TEST_CASE("A new programme is one closed file that opens again", "[workspace]")
{
    TestOffice office;
    CHECK(office.workspace().journal().count() == 0);
    CHECK(office.workspace().journal().head() == QByteArray(32, '\0'));
    CHECK(office.workspace().fileName() == u"office.prize"_s);
    CHECK(office.workspace().who() == u"Mori"_s);
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
#ifndef Q_OS_WIN
    for (const QString& name : office.filesInFolder()) {
        if (name.startsWith(u"office.prize"_s) && !name.endsWith(u".lock"_s)) {
            INFO(name.toStdString());
            CHECK(isClosedToOthers(office.inFolder(name)));
        }
    }
#endif
    office.close();
    // Closed, nothing of it is anywhere else.
    CHECK(office.filesInFolder() == QStringList{u"office.prize"_s});
    office.reopen();
    CHECK(office.rule(u"limit"_s) == u"5"_s);
    CHECK(office.workspace().database().integrityProblems().isEmpty());
}

TEST_CASE("A new programme never replaces a file", "[workspace]")
{
    TestOffice office;
    const QString path = office.inFolder(u"letter.prize"_s);
    writeBytes(path, "my letter");
    const auto made = Workspace::create(path, office.options());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::FileExists);
    CHECK((fileBytes(path) == "my letter"));
    const auto nowhere = Workspace::create(office.inFolder(u"none/such.prize"_s), office.options());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::FileNotWritable);
}

TEST_CASE("What cannot be opened is refused with its reason and left as it is", "[workspace]")
{
    TestOffice office;
    office.close();
    const QString path = office.path();
    Workspace::Options options = office.options();
    options.readOnly = GENERATE(false, true);
    SECTION("missing")
    {
        CHECK(openingError(office.inFolder(u"none.prize"_s), options) == Error::Code::FileMissing);
        return;
    }
    Error::Code expected = Error::Code::FileNotOurs;
    SECTION("text")
    {
        writeBytes(path, QByteArray("This is a letter to the office. ").repeated(300));
    }
    SECTION("short text")
    {
        writeBytes(path, "hello");
    }
    SECTION("empty")
    {
        writeBytes(path, {});
    }
    SECTION("another program's database")
    {
        RawSqlite(path).run("pragma application_id = 77");
    }
    SECTION("of a newer program")
    {
        RawSqlite(path).run("pragma user_version = 900");
        expected = Error::Code::FileTooNew;
    }
    SECTION("torn")
    {
        writeBytes(path, fileBytes(path).left(20000));
        expected = Error::Code::FileDamaged;
    }
    SECTION("without its master key")
    {
        RawSqlite(path).run("delete from vault");
        expected = Error::Code::FileDamaged;
    }
    const QByteArray before = fileBytes(path);
    CHECK(openingError(path, options) == expected);
    CHECK((fileBytes(path) == before));
    CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
    CHECK_FALSE(QFileInfo::exists(path + u".holder"_s));
}

TEST_CASE("An older file is upgraded after a backup of it", "[workspace]")
{
    TestOffice office;
    const QString path = office.inFolder(u"old.prize"_s);
    auto steps = Migrator::builtInSteps();
    steps.pop_back();
    {
        Database database(path, Database::Mode::Create);
        REQUIRE(Migrator(steps).migrate(database) == Migrator::Outcome::Upgraded);
    }
    RawSqlite(path).run("insert into vault values (1, 'plain', x'', 0, 0, zeroblob(32))");

    Workspace::Options reading = office.options();
    reading.readOnly = true;
    CHECK(openingError(path, reading) == Error::Code::ReadOnly);

    const auto opened = Workspace::open(path, office.options());
    REQUIRE(opened);
    CHECK((*opened)->database().userVersion() == Migrator().newestVersion());
    const auto backups = BackupFolder(path).list();
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().occasion == u"upgrade"_s);
    CHECK((RawSqlite(backups.front().path).value("pragma user_version").toInt() ==
           steps.back().version));
}

TEST_CASE("Samples of shipped files open, upgrade and verify", "[workspace]")
{
    const QDir samples(QStringLiteral(TEST_DATA "/schema"));
    const QStringList names = samples.entryList({u"v*.sql"_s}, QDir::Files);
    REQUIRE_FALSE(names.isEmpty());
    TestOffice office;
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString path = office.inFolder(name + u".prize"_s);
        RawSqlite(path).run(fileBytes(samples.filePath(name)));
        auto opened = Workspace::open(path, office.options());
        REQUIRE(opened);
        Workspace& workspace = **opened;
        CHECK(workspace.journal().count() == 4);
        CHECK_FALSE(workspace.journal().firstBrokenLink().has_value());
        CHECK(workspace.database().integrityProblems().isEmpty());
        CHECK(ProfileStore(workspace.database(), workspace.vault()).find(PersonId(1)) ==
              inventedProfile());
        REQUIRE(workspace.undo());
        CHECK((RawSqlite(path).schema() == RawSqlite(office.path()).schema()));
    }
}

// Run with this tag when a schema version ships: writes the sample of the newest version.
TEST_CASE("Write the sample of this version", "[.][write-schema-sample]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    REQUIRE(office.addPerson(inventedProfile()));
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().redo());
    office.close();
    const QString name = QStringLiteral(TEST_DATA "/schema/v%1.sql")
                             .arg(Migrator().newestVersion(), 4, 10, QLatin1Char('0'));
    writeBytes(name, RawSqlite(office.path()).script());
}

TEST_CASE("An operation is journalled once and told once, with its rows", "[workspace]")
{
    TestOffice office;
    std::vector<ChangeSet> told;
    QObject::connect(&office.workspace(), &Workspace::changed, &office.workspace(),
                     [&](const ChangeSet& changes) { told.push_back(changes); });
    const auto person = office.addPerson(inventedProfile());
    REQUIRE(person);
    REQUIRE(told.size() == 1);
    CHECK(told[0].tables.at(u"person"_s).inserted == QSet<qint64>{person->value()});
    CHECK(told[0].tables.at(u"profile"_s).inserted == QSet<qint64>{person->value()});
    CHECK_FALSE(told[0].touches(u"secret_key"_s));
    CHECK_FALSE(told[0].touches(u"journal"_s));

    office.clock().set(TestOffice::kStartMs + 60000);
    office.workspace().setWho(u"Sato"_s);
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    REQUIRE(told.size() == 2);
    CHECK(told[1].tables.at(u"rule"_s).others);
    const auto actions = office.workspace().journal().list();
    REQUIRE(actions.size() == 2);
    CHECK(actions[0].id == ActionId(2));
    CHECK(actions[0].who == u"Sato"_s);
    CHECK(actions[0].atMs == TestOffice::kStartMs + 60000);
    CHECK(actions[0].operation == u"programme.edit"_s);
    CHECK(actions[0].labels == QStringList{u"limit"_s});
    CHECK(actions[1].who == u"Mori"_s);

    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().undo());
    REQUIRE(told.size() == 4);
    CHECK(told[3].tables.at(u"person"_s).removed == QSet<qint64>{person->value()});
}

TEST_CASE("A failing operation leaves nothing", "[workspace]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    int told = 0;
    QObject::connect(&office.workspace(), &Workspace::changed, &office.workspace(),
                     [&] { ++told; });
    const QByteArray rows = office.rows();
    Error::Code expected = Error::Code::Internal;
    std::function<void(WriteTransaction&)> ending;
    SECTION("refused by a rule")
    {
        expected = Error::Code::StageClosed;
        ending = [](WriteTransaction&) { requireRule(false, Error::Code::StageClosed, {u"t1"_s}); };
    }
    SECTION("refused by the schema")
    {
        ending = [](WriteTransaction& tx) {
            tx.statement("insert into rule (code, value) values ('limit', '6')").run();
        };
    }
    SECTION("refused by a foreign key")
    {
        ending = [](WriteTransaction& tx) {
            tx.statement("insert into profile (person, sealed) values (999, x'00')").run();
        };
    }
    SECTION("another exception")
    {
        ending = [](WriteTransaction&) { throw std::runtime_error("our own slip"); };
    }
    SECTION("a transaction inside a transaction")
    {
        ending = [&](WriteTransaction&) {
            const auto inner = office.setRule(u"inner"_s, u"1"_s);
            if (!inner)
                throw OperationFailed(inner.error());
        };
    }
    const auto done = office.workspace().apply(
        Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) {
            tx.statement("update rule set value = 'lost'").run();
            tx.statement("insert into rule (code, value) values ('more', 'lost')").run();
            ending(tx);
        });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == expected);
    CHECK(told == 0);
    CHECK((office.rows() == rows));
    CHECK(office.workspace().journal().count() == 1);
    CHECK(office.setRule(u"after"_s, u"1"_s));
}

TEST_CASE("An operation that needs a reason is refused without one", "[workspace]")
{
    TestOffice office;
    const auto attempt = [&](const QString& reason) {
        return office.workspace().apply(
            Operation{.code = u"entry.correct"_s,
                      .labels = {u"T1-0001"_s},
                      .reason = reason,
                      .needsReason = true},
            [](WriteTransaction& tx) {
                tx.statement("insert into rule (code, value) values ('a', 'b')").run();
            });
    };
    const auto refused = attempt(u" \u3000 "_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReasonRequired);
    CHECK(office.rule(u"a"_s).isEmpty());
    REQUIRE(attempt(u" 事務局の入力誤り "_s));
    CHECK(office.workspace().journal().list(1).front().reason == u"事務局の入力誤り"_s);
}

TEST_CASE("What changes nothing is not recorded, a note is", "[workspace]")
{
    TestOffice office;
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    REQUIRE(office.setRule(u"limit"_s, u"5"_s));
    REQUIRE(office.setRule(u"none"_s, {}));
    CHECK(office.workspace().journal().count() == 1);
    REQUIRE(office.workspace().note(Operation{
        .code = u"export.list"_s, .labels = {u"nedo"_s, u"list.csv"_s, u"12"_s}, .reason = {}}));
    const Action note = office.workspace().journal().list(1).front();
    CHECK(note.kind == Action::Kind::Note);
    CHECK_FALSE(note.undoable);
    // A note is not what Ctrl+Z takes back, and does not cost what Ctrl+Y does again.
    CHECK(office.workspace().journal().nextUndo()->id == ActionId(1));
    REQUIRE(office.workspace().undo());
    REQUIRE(
        office.workspace().note(Operation{.code = u"export.list"_s, .labels = {}, .reason = {}}));
    REQUIRE(office.workspace().redo());
    CHECK(office.rule(u"limit"_s) == u"5"_s);
}

TEST_CASE("Work gives its value and may complete the labels", "[workspace]")
{
    TestOffice office;
    const auto value = office.workspace().applyLabelled(
        Operation{.code = u"import.entries"_s, .labels = {u"list.csv"_s}, .reason = {}},
        [](WriteTransaction& tx, Operation& operation) {
            tx.statement("insert into rule (code, value) values ('a', 'b')").run();
            operation.labels += {u"1"_s, u"0"_s};
            CHECK(tx.actionId() == 1);
            CHECK(tx.nowMs() == TestOffice::kStartMs);
            CHECK(tx.who() == u"Mori"_s);
            return QString(u"done"_s);
        });
    REQUIRE(value);
    CHECK(*value == u"done"_s);
    CHECK(office.workspace().journal().list().front().labels ==
          QStringList{u"list.csv"_s, u"1"_s, u"0"_s});
}

TEST_CASE("A copy holds everything and replaces nothing", "[workspace]")
{
    TestOffice office;
    REQUIRE(office.addPerson(inventedProfile()));
    const QString target = office.inFolder(u"copy.prize"_s);
    REQUIRE(office.workspace().copyTo(target));
    CHECK((RawSqlite(target).script() == RawSqlite(office.path()).script()));
#ifndef Q_OS_WIN
    CHECK(isClosedToOthers(target));
#endif
    const auto again = office.workspace().copyTo(target);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::FileExists);
    const auto itself = office.workspace().copyTo(office.path());
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == Error::Code::FileExists);
    auto opened = Workspace::open(target, office.options());
    REQUIRE(opened);
    CHECK(ProfileStore((*opened)->database(), (*opened)->vault()).find(PersonId(1)) ==
          inventedProfile());
}
