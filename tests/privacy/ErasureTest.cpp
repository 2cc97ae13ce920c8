#include "models/privacy/ProfileStore.h"

#include "models/backups/PassphraseOperations.h"
#include "models/workspace/BackupFolder.h"
#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <utility>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList valuesOf(const Profile& profile)
{
    return {profile.name,         profile.kana,       profile.email,
            profile.phone,        profile.postalCode, profile.address,
            profile.birthDate,    profile.guardian,   profile.corporateNumber,
            profile.organisation, profile.note};
}

/// Values of the profile that can be read in these bytes, in any encoding a program may write.
QStringList readableIn(const QByteArray& bytes, const Profile& profile)
{
    QStringList found;
    for (const QString& value : valuesOf(profile)) {
        const QByteArray utf16(reinterpret_cast<const char*>(value.utf16()), value.size() * 2);
        QByteArray swapped = utf16;
        for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
            std::swap(swapped[i], swapped[i + 1]);
        const QByteArray utf8 = value.toUtf8();
        if (bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(swapped) ||
            bytes.contains(utf8.toHex()) || bytes.contains(utf8.toBase64().chopped(4)))
            found += value;
    }
    return found;
}

void erase(TestOffice& office, PersonId person)
{
    REQUIRE(office.workspace().apply(Operation{.code = u"person.erase"_s,
                                               .labels = {u"T1-0001"_s},
                                               .reason = u"本人の請求"_s,
                                               .needsReason = true,
                                               .undoable = false,
                                               .isNote = true},
                                     [&](WriteTransaction& tx) {
                                         office.workspace().vault().destroyKey(
                                             tx, KeyOwner::person(person));
                                     }));
}

ProfileStore profilesOf(TestOffice& office)
{
    return ProfileStore(office.workspace().database(), office.workspace().vault());
}

} // namespace

TEST_CASE("A profile comes back as it was stored", "[privacy][profile]")
{
    Profile profile = inventedProfile();
    CHECK(Profile::fromBytes(profile.toBytes()) == profile);
    CHECK(Profile::fromBytes(Profile().toBytes()) == Profile());
    profile.note = u"改行\nとタブ\t、😀、e\u0301"_s + QChar(0) + u"後"_s;
    CHECK(Profile::fromBytes(profile.toBytes()) == profile);
    const QByteArray bytes = profile.toBytes();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        INFO("cut at " << size);
        CHECK_FALSE(Profile::fromBytes(bytes.left(size)).has_value());
    }
    CHECK_FALSE(Profile::fromBytes('\x09' + bytes.mid(1)).has_value());
}

TEST_CASE("A profile of a later program, with more fields, still opens", "[privacy][profile]")
{
    QByteArray bytes = inventedProfile().toBytes();
    bytes[1] = static_cast<char>(bytes[1] + 1);
    bytes += QByteArray("\0\0\0\3new", 7);
    CHECK(Profile::fromBytes(bytes) == inventedProfile());
}

TEST_CASE("Profiles are stored, changed, listed and undone", "[privacy][profile]")
{
    TestOffice office;
    const auto first = office.addPerson(inventedProfile(1));
    const auto second = office.addPerson(inventedProfile(2));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(profilesOf(office).find(*first) == inventedProfile(1));
    CHECK(profilesOf(office).all(u"entrant"_s).size() == 2);
    CHECK(profilesOf(office).all(u"judge"_s).isEmpty());
    CHECK_FALSE(profilesOf(office).find(PersonId(99)).has_value());

    Profile moved = inventedProfile(1);
    moved.address = u"架空県うみべ市"_s;
    REQUIRE(office.workspace().apply(
        Operation{.code = u"entry.correct"_s, .labels = {u"T1-0001"_s}, .reason = {}},
        [&](WriteTransaction& tx) { profilesOf(office).update(tx, *first, moved); }));
    CHECK(profilesOf(office).find(*first) == moved);
    REQUIRE(office.workspace().undo());
    CHECK(profilesOf(office).find(*first) == inventedProfile(1));
    REQUIRE(office.workspace().redo());
    CHECK(profilesOf(office).all(u"entrant"_s).value(first->value()) == moved);

    // Values as they were received lie under the same key, bound to their place.
    const QByteArray sealed = profilesOf(office).sealFor(*first, "received", "correction 1");
    CHECK(profilesOf(office).unsealFor(*first, sealed, "correction 1") == QByteArray("received"));
    CHECK_FALSE(profilesOf(office).unsealFor(*first, sealed, "correction 2").has_value());
    CHECK_FALSE(profilesOf(office).unsealFor(*second, sealed, "correction 1").has_value());
}

TEST_CASE("Erasing a person leaves the chain whole and nothing to read", "[privacy][erasure]")
{
    TestOffice office;
    const auto gone = office.addPerson(inventedProfile(1));
    const auto stays = office.addPerson(inventedProfile(2));
    REQUIRE(gone);
    REQUIRE(stays);
    const QByteArray received = profilesOf(office).sealFor(*gone, "received", "correction 1");
    const QByteArray sealedKey =
        QByteArray::fromHex(RawSqlite(office.path())
                                .value("select hex(sealed) from secret_key where owner_id = " +
                                       QByteArray::number(gone->value()))
                                .toLatin1());
    REQUIRE(fileBytes(office.path()).contains(sealedKey));
    const qint64 actions = office.workspace().journal().count();
    erase(office, *gone);

    CHECK_FALSE(profilesOf(office).find(*gone).has_value());
    CHECK_FALSE(profilesOf(office).all(u"entrant"_s).contains(gone->value()));
    CHECK_FALSE(profilesOf(office).unsealFor(*gone, received, "correction 1").has_value());
    CHECK(profilesOf(office).find(*stays) == inventedProfile(2));
    CHECK(office.workspace().journal().count() == actions + 1);
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());
    // The sealed key itself is overwritten, not only unlinked.
    office.close();
    CHECK_FALSE(fileBytes(office.path()).contains(sealedKey));
    office.reopen();
    CHECK_FALSE(profilesOf(office).find(*gone).has_value());

    // No undo brings it back: the erasure is not on the stack, and what is under it has no key.
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().redo());
    CHECK_FALSE(profilesOf(office).find(*gone).has_value());
    REQUIRE(office.workspace().redo());
    CHECK(profilesOf(office).find(*stays) == inventedProfile(2));
    CHECK_FALSE(office.workspace().journal().firstBrokenLink().has_value());

    const auto written = office.workspace().apply(
        Operation{.code = u"entry.correct"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) { profilesOf(office).update(tx, *gone, inventedProfile(3)); });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::ErasedPerson);
}

TEST_CASE("Erasing a person reaches the backups", "[privacy][erasure]")
{
    TestOffice office;
    const auto gone = office.addPerson(inventedProfile(1));
    const auto stays = office.addPerson(inventedProfile(2));
    REQUIRE(gone);
    REQUIRE(stays);
    const BackupFolder folder(office.path());
    for (const qint64 hour : {1, 2, 3})
        REQUIRE(folder.add(office.workspace().database(),
                           TestOffice::kStartMs + hour * 60 * 60 * 1000, u"hand"_s));
    const auto backups = folder.list();
    REQUIRE(backups.size() == 3);
    const QByteArray sealedKey =
        QByteArray::fromHex(RawSqlite(office.path())
                                .value("select hex(sealed) from secret_key where owner_id = " +
                                       QByteArray::number(gone->value()))
                                .toLatin1());
    erase(office, *gone);
    SECTION("all of them")
    {
        REQUIRE(folder.destroyKey(office.workspace().vault(), KeyOwner::person(*gone)));
        CHECK_FALSE(fileBytes(backups[1].path).contains(sealedKey));
    }
    SECTION("also those behind one that is damaged")
    {
        writeBytes(backups[1].path, "damaged");
        CHECK_FALSE(folder.destroyKey(office.workspace().vault(), KeyOwner::person(*gone)));
    }
    CHECK_FALSE(fileBytes(backups[0].path).contains(sealedKey));
    CHECK_FALSE(fileBytes(backups[2].path).contains(sealedKey));
    const auto opened = Workspace::open(backups[2].path, office.options());
    REQUIRE(opened);
    const ProfileStore profiles((*opened)->database(), (*opened)->vault());
    CHECK_FALSE(profiles.find(*gone).has_value());
    CHECK(profiles.find(*stays) == inventedProfile(2));
    CHECK_FALSE((*opened)->journal().firstBrokenLink().has_value());
    CHECK((*opened)->database().integrityProblems().isEmpty());
}

TEST_CASE("No file holds a word of a profile in the open", "[privacy][erasure]")
{
    TestOffice office;
    const Profile profile = inventedProfile();
    // The search itself finds what is in the open.
    REQUIRE(readableIn(profile.toBytes(), profile).size() == valuesOf(profile).size());

    const auto person = office.addPerson(profile);
    REQUIRE(person);
    Profile changed = profile;
    changed.note += u"と通路側"_s;
    REQUIRE(office.workspace().apply(
        Operation{.code = u"entry.correct"_s, .labels = {u"T1-0001"_s}, .reason = {}},
        [&](WriteTransaction& tx) { profilesOf(office).update(tx, *person, changed); }));
    REQUIRE(office.workspace().undo());
    REQUIRE(office.workspace().redo());
    const auto backup = BackupFolder(office.path())
                            .add(office.workspace().database(), office.clock().nowMs(), u"hand"_s);
    REQUIRE(backup);
    for (qint64 id = 1; id <= office.workspace().journal().count(); ++id) {
        INFO("action " << id);
        CHECK(readableIn(office.workspace().journal().changes(ActionId(id)), profile).isEmpty());
    }
    erase(office, *person);
    for (const QString& name : office.filesInFolder()) {
        const QString path = office.inFolder(name);
        if (QFileInfo(path).isFile()) {
            INFO(name.toStdString());
            CHECK(readableIn(fileBytes(path), profile).isEmpty());
        }
    }
    CHECK(readableIn(fileBytes(*backup), profile).isEmpty());
    CHECK(readableIn(RawSqlite(office.path()).script(), profile).isEmpty());
}

TEST_CASE("A new passphrase closes the backups beside the file as well", "[privacy][backup]")
{
    TestOffice office;
    REQUIRE(office.addPerson(inventedProfile(1)));
    const BackupFolder folder(office.path());
    REQUIRE(folder.add(office.workspace().database(), TestOffice::kStartMs, u"hand"_s));
    // Another programme that came into the folder, as a replaced file does.
    TestOffice other;
    REQUIRE(other.addPerson(inventedProfile(2)));
    const QString foreign = folder.path() + u"/20260801T000000000Z-replaced.prize"_s;
    REQUIRE(other.workspace().copyTo(foreign));
    const QByteArray before = fileBytes(foreign);

    REQUIRE(PassphraseOperations(office.workspace()).set(u"a sentence of the office"_s));

    CHECK(fileBytes(foreign) == before);
    const QString own = folder.list().front().path;
    const auto open = [&](const QString& passphrase) {
        Workspace::Options options = office.options();
        options.passphrase = passphrase;
        return Workspace::open(own, options);
    };
    const auto closed = open({});
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == Error::Code::PassphraseNeeded);
    {
        const auto opened = open(u"a sentence of the office"_s);
        REQUIRE(opened);
        const ProfileStore profiles((*opened)->database(), (*opened)->vault());
        CHECK(profiles.find(PersonId(1)) == inventedProfile(1));
    }
    REQUIRE(PassphraseOperations(office.workspace()).set({}));
    CHECK(open({}));
}

TEST_CASE("Erasing leaves the keys of another programme in the folder alone", "[privacy][erasure]")
{
    TestOffice office;
    const auto gone = office.addPerson(inventedProfile(1));
    REQUIRE(gone);
    const BackupFolder folder(office.path());
    TestOffice other;
    const auto stays = other.addPerson(inventedProfile(2));
    REQUIRE(stays);
    REQUIRE(*stays == *gone); // the same number in both
    REQUIRE(QDir().mkpath(folder.path()));
    const QString foreign = folder.path() + u"/20260801T000000000Z-replaced.prize"_s;
    REQUIRE(other.workspace().copyTo(foreign));
    REQUIRE(folder.destroyKey(office.workspace().vault(), KeyOwner::person(*gone)));
    const auto opened = Workspace::open(foreign, office.options());
    REQUIRE(opened);
    CHECK(ProfileStore((*opened)->database(), (*opened)->vault()).find(*stays) ==
          inventedProfile(2));
}
