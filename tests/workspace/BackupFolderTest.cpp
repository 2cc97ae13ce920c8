#include "models/workspace/BackupFolder.h"

#include "tests/storage/RawSqlite.h"
#include "tests/workspace/TestOffice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHourMs = 60LL * 60 * 1000;
constexpr qint64 kDayMs = 24 * kHourMs;

Backup backupAt(const QDate& day, int hour = 9)
{
    return {u"/b/%1-%2"_s.arg(day.toString(Qt::ISODate)).arg(hour),
            QDateTime(day, QTime(hour, 0), Qt::UTC), u"open"_s, 1};
}

QStringList pathsOf(const std::vector<Backup>& backups)
{
    QStringList paths;
    for (const Backup& backup : backups)
        paths += backup.path;
    return paths;
}

} // namespace

TEST_CASE("A backup is a sound copy that opens as a programme", "[workspace][backup]")
{
    TestOffice office;
    REQUIRE(office.addPerson(inventedProfile()));
    const BackupFolder folder(office.path());
    CHECK(folder.isDue(office.clock().nowMs()));
    const auto made = folder.add(office.workspace().database(), office.clock().nowMs(), u"hand"_s);
    REQUIRE(made);
    CHECK_FALSE(folder.isDue(office.clock().nowMs() + kDayMs));
    CHECK(folder.isDue(office.clock().nowMs() + kDayMs + 1));
    CHECK(folder.path() == office.inFolder(u"office.backups"_s));

    const auto backups = folder.list();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].path == *made);
    CHECK(backups[0].at.toMSecsSinceEpoch() == TestOffice::kStartMs);
    CHECK(backups[0].occasion == u"hand"_s);
    CHECK(backups[0].bytes == QFileInfo(*made).size());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    CHECK((QFileInfo(*made).permissions() & others) == QFile::Permissions());
    CHECK((QFileInfo(folder.path()).permissions() & others) == QFile::Permissions());
#endif

    CHECK((RawSqlite(*made).script() == RawSqlite(office.path()).script()));
    const QString restored = office.inFolder(u"restored.prize"_s);
    REQUIRE(QFile::copy(*made, restored));
    auto opened = Workspace::open(restored, office.options());
    REQUIRE(opened);
    CHECK((*opened)->database().integrityProblems().isEmpty());
    CHECK_FALSE((*opened)->journal().firstBrokenLink().has_value());
    CHECK(ProfileStore((*opened)->database(), (*opened)->vault()).find(PersonId(1)) ==
          inventedProfile());
    CHECK((*opened)->undo());
}

TEST_CASE("Backups are listed newest first and others' files are left alone", "[workspace][backup]")
{
    TestOffice office;
    const BackupFolder folder(office.path());
    for (const int hour : {2, 0, 1})
        REQUIRE(folder.add(office.workspace().database(), TestOffice::kStartMs + hour * kHourMs,
                           u"open"_s));
    writeBytes(folder.path() + u"/my notes.prize"_s, "x");
    writeBytes(folder.path() + u"/20260803T010000000Z-open.prize.part"_s, "half");
    const auto backups = folder.list();
    REQUIRE(backups.size() == 3);
    for (size_t i = 0; i < 3; ++i)
        CHECK(backups[i].at.toMSecsSinceEpoch() ==
              TestOffice::kStartMs + static_cast<qint64>(2 - i) * kHourMs);
    // The next backup clears away what a killed program left half written.
    REQUIRE(
        folder.add(office.workspace().database(), TestOffice::kStartMs + 3 * kHourMs, u"open"_s));
    CHECK(QDir(folder.path()).entryList({u"*.part"_s}).isEmpty());
    CHECK(QFileInfo::exists(folder.path() + u"/my notes.prize"_s));
}

TEST_CASE("A backup where no folder can be made says so", "[workspace][backup]")
{
    TestOffice office;
    writeBytes(office.inFolder(u"office.backups"_s), "a file in the way");
    const auto made = BackupFolder(office.path()).add(office.workspace().database(), 1, u"hand"_s);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::FileNotWritable);
}

TEST_CASE("A copy that comes out damaged does not get its name", "[workspace][backup]")
{
    TestOffice office;
    const QString source = office.inFolder(u"damaged.prize"_s);
    office.close();
    REQUIRE(QFile::copy(office.path(), source));
    // A row that points nowhere: SQLite copies it faithfully, the check finds it.
    RawSqlite(source).run("pragma foreign_keys = off; insert into profile values (9, x'00')");
    const Database database(source, Database::Mode::ReadOnly);
    const QString target = office.inFolder(u"copy.prize"_s);
    const auto written = BackupFolder::writeChecked(database, target);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::FileDamaged);
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK_FALSE(QFileInfo::exists(target + u".part"_s));
}

TEST_CASE("Backups are thinned: all of today, one a day for 14 days, one a week for 12 weeks",
          "[workspace][backup]")
{
    const QDate today(2026, 8, 3); // a Monday
    std::vector<Backup> backups;
    for (int age = 0; age <= 150; ++age) {
        for (const int hour : {18, 12, 9})
            backups.push_back(backupAt(today.addDays(-age), hour));
    }
    const QStringList gone = pathsOf(BackupFolder::superfluous(backups, today));
    std::vector<Backup> kept;
    std::copy_if(backups.begin(), backups.end(), std::back_inserter(kept),
                 [&](const Backup& backup) { return !gone.contains(backup.path); });
    const auto keptAtAge = [&](int from, int to) {
        return std::count_if(kept.begin(), kept.end(), [&](const Backup& backup) {
            const auto age = backup.at.date().daysTo(today);
            return age >= from && age <= to;
        });
    };
    CHECK(keptAtAge(0, 0) == 3);
    for (int age = 1; age <= 14; ++age)
        CHECK(keptAtAge(age, age) == 1);
    // 12 weeks, the first of which the 14 days may cut.
    CHECK(keptAtAge(15, 98) >= 12);
    CHECK(keptAtAge(15, 98) <= 13);
    CHECK(keptAtAge(99, 1000) == 0);
    // The newest of a day stays.
    CHECK(std::all_of(kept.begin(), kept.end(), [&](const Backup& backup) {
        return backup.at.date() == today || backup.at.time().hour() == 18;
    }));
    // Thinning again takes nothing more.
    CHECK(BackupFolder::superfluous(kept, today).empty());
}

TEST_CASE("Thinning every day keeps the past within reach", "[workspace][backup]")
{
    const QDate first(2026, 1, 1);
    std::vector<Backup> kept;
    for (int day = 0; day < 200; ++day) {
        const QDate today = first.addDays(day);
        kept.insert(kept.begin(), backupAt(today));
        const QStringList gone = pathsOf(BackupFolder::superfluous(kept, today));
        std::erase_if(kept, [&](const Backup& backup) { return gone.contains(backup.path); });
    }
    CHECK(kept.size() <= 1 + 14 + 13);
    CHECK(kept.size() >= 1 + 14 + 11);
    CHECK(kept.back().at.date().daysTo(first.addDays(199)) >= 90);
}

TEST_CASE("A clock that went back deletes nothing", "[workspace][backup]")
{
    const QDate today(2026, 8, 3);
    CHECK(
        BackupFolder::superfluous({backupAt(today.addDays(400)), backupAt(today.addDays(1))}, today)
            .empty());
}
