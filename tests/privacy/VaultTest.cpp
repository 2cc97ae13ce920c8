#include "models/privacy/Vault.h"

#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void setPassphrase(TestOffice& office, const QString& passphrase)
{
    REQUIRE(office.workspace().apply(
        Operation{.code = passphrase.isEmpty() ? u"passphrase.remove"_s : u"passphrase.set"_s,
                  .labels = {},
                  .reason = {},
                  .undoable = false,
                  .isNote = true},
        [&](WriteTransaction& tx) { office.workspace().vault().setPassphrase(tx, passphrase); }));
}

Error::Code openingError(const TestOffice& office, const QString& passphrase)
{
    Workspace::Options options = office.options();
    options.passphrase = passphrase;
    const auto opened = Workspace::open(office.path(), options);
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

} // namespace

TEST_CASE("A new file opens without a passphrase", "[privacy][vault]")
{
    TestOffice office;
    CHECK(office.workspace().vault().isUnlocked());
    CHECK_FALSE(office.workspace().vault().hasPassphrase());
    office.reopen();
    office.reopen(u"one too many is harmless"_s);
    CHECK(office.workspace().vault().isUnlocked());
}

TEST_CASE("An office passphrase closes the file, and can be changed and taken away",
          "[privacy][vault]")
{
    TestOffice office;
    const auto person = office.addPerson(inventedProfile());
    REQUIRE(person);
    const QByteArray plainMaster = QByteArray::fromHex(
        RawSqlite(office.path()).value("select hex(master) from vault").toLatin1());
    REQUIRE(plainMaster.size() == Key::kSize);

    setPassphrase(office, u"さくら 2026"_s);
    CHECK(office.workspace().vault().hasPassphrase());
    office.close();
    CHECK(openingError(office, {}) == Error::Code::PassphraseNeeded);
    CHECK(openingError(office, u"さくら 2027"_s) == Error::Code::WrongPassphrase);
    CHECK(openingError(office, u"さくら 2026 "_s) == Error::Code::WrongPassphrase);
    // The master key as it lay open before is nowhere in the file.
    CHECK_FALSE(fileBytes(office.path()).contains(plainMaster));
    office.reopen(u"さくら 2026"_s);
    CHECK(ProfileStore(office.workspace().database(), office.workspace().vault()).find(*person) ==
          inventedProfile());

    setPassphrase(office, u"もみじ"_s);
    office.close();
    CHECK(openingError(office, u"さくら 2026"_s) == Error::Code::WrongPassphrase);
    office.reopen(u"もみじ"_s);

    setPassphrase(office, {});
    CHECK_FALSE(office.workspace().vault().hasPassphrase());
    office.reopen();
    CHECK(ProfileStore(office.workspace().database(), office.workspace().vault()).find(*person) ==
          inventedProfile());
    const auto actions = office.workspace().journal().list();
    REQUIRE(actions.size() == 4);
    CHECK(actions[0].operation == u"passphrase.remove"_s);
    CHECK(actions[1].operation == u"passphrase.set"_s);
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
}

TEST_CASE("A passphrase typed on another system is the same", "[privacy][vault]")
{
    TestOffice office;
    const QString composed = u"がくぶち é Å"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    setPassphrase(office, composed);
    office.reopen(decomposed);
    setPassphrase(office, decomposed);
    office.reopen(composed);
    // Full-width letters of a Japanese keyboard count as the letters they are.
    office.reopen(composed + QString());
    setPassphrase(office, u"ABC123"_s);
    office.reopen(u"ＡＢＣ１２３"_s);
    CHECK(openingError(office, u"abc123"_s) == Error::Code::FileLocked);
    office.close();
    CHECK(openingError(office, u"abc123"_s) == Error::Code::WrongPassphrase);
}

TEST_CASE("A damaged wrapping is told from a wrong passphrase", "[privacy][vault]")
{
    TestOffice office;
    setPassphrase(office, u"もみじ"_s);
    office.close();
    SECTION("no salt")
    {
        RawSqlite(office.path()).run("update vault set salt = x''");
        CHECK(openingError(office, u"もみじ"_s) == Error::Code::FileDamaged);
    }
    SECTION("limits that no machine meets")
    {
        RawSqlite(office.path()).run("update vault set memory_limit = 1 << 50");
        CHECK(openingError(office, u"もみじ"_s) == Error::Code::FileDamaged);
    }
    SECTION("negative limits")
    {
        RawSqlite(office.path()).run("update vault set memory_limit = -1, ops_limit = -1");
        CHECK(openingError(office, u"もみじ"_s) == Error::Code::FileDamaged);
    }
    SECTION("limits that would take a year")
    {
        RawSqlite(office.path()).run("update vault set ops_limit = 4000000000");
        CHECK(openingError(office, u"もみじ"_s) == Error::Code::FileDamaged);
    }
    SECTION("a short master key in the open")
    {
        RawSqlite(office.path()).run("update vault set kind = 'plain', master = x'00'");
        CHECK(openingError(office, {}) == Error::Code::FileDamaged);
    }
}

TEST_CASE("Every owner has a key of their own", "[privacy][vault]")
{
    TestOffice office;
    Vault& vault = office.workspace().vault();
    const KeyOwner person = KeyOwner::person(PersonId(5));
    const KeyOwner import = KeyOwner::import(ImportId(5));
    REQUIRE(office.workspace().apply(
        Operation{.code = u"import.entries"_s, .labels = {}, .reason = {}, .isNote = true},
        [&](WriteTransaction& tx) {
            const Key first = vault.createKey(tx, person);
            const Key second = vault.createKey(tx, import);
            CHECK(first.bytes().toByteArray() != second.bytes().toByteArray());
            CHECK(vault.key(person)->bytes().toByteArray() == first.bytes().toByteArray());
            CHECK(vault.key(import)->bytes().toByteArray() == second.bytes().toByteArray());
        }));
    CHECK(vault.key(person).has_value());
    CHECK_FALSE(vault.key(KeyOwner::person(PersonId(6))).has_value());
    CHECK(KeyOwner::fromWords(u"person"_s, 5).kindWord() == u"person"_s);
    CHECK(KeyOwner::fromWords(u"import"_s, 5).kindWord() == u"import"_s);
    office.close();
    // A key that is moved to another owner does not open.
    RawSqlite(office.path()).run("update secret_key set owner_id = 6 where owner_kind = 'person'");
    office.reopen();
    CHECK_FALSE(office.workspace().vault().key(KeyOwner::person(PersonId(6))).has_value());
    // One owner has one key.
    CHECK_FALSE(office.workspace().apply(
        Operation{.code = u"import.entries"_s, .labels = {}, .reason = {}, .isNote = true},
        [&](WriteTransaction& tx) { (void)office.workspace().vault().createKey(tx, import); }));
}

TEST_CASE("Only this programme can compute its digests", "[privacy][vault]")
{
    TestOffice office;
    TestOffice other;
    const QString digest = office.workspace().vault().keyedDigest("row");
    CHECK(digest.size() == 64);
    CHECK(office.workspace().vault().keyedDigest("row") == digest);
    CHECK(office.workspace().vault().keyedDigest("row2") != digest);
    CHECK(other.workspace().vault().keyedDigest("row") != digest);
    office.reopen();
    CHECK(office.workspace().vault().keyedDigest("row") == digest);
}
