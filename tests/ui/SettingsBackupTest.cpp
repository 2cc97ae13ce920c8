#include "models/backups/BackupOperations.h"
#include "models/backups/BackupTableModel.h"
#include "models/settings/UserSettings.h"
#include "tests/ui/ShellOffice.h"
#include "ui/shared/TableView.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace prizedesk;
using prizedesk::test::ShellOffice;

TEST_CASE("One backup a day at opening, others by hand and journalled", "[settings]")
{
    ShellOffice office;
    BackupOperations backups(office.workspace());
    const auto first = backups.makeDaily();
    REQUIRE(first);
    CHECK_FALSE(first->isEmpty());
    const qint64 actions = office.workspace().journal().count();
    CHECK(backups.makeDaily()->isEmpty());
    CHECK(office.workspace().journal().count() == actions);
    office.clock().set(ShellOffice::kNowMs + 25LL * 3600 * 1000);
    CHECK_FALSE(backups.makeDaily()->isEmpty());
    office.clock().set(ShellOffice::kNowMs + 26LL * 3600 * 1000);
    REQUIRE(backups.makeNow());
    CHECK(backups.list().size() == 3);
    CHECK(office.workspace().journal().list(1).front().operation == QStringLiteral("backup.made"));
}

TEST_CASE("A backup is put back, and what it replaced is kept", "[settings]")
{
    ShellOffice office;
    office.setTarget(130);
    const auto made = BackupOperations(office.workspace()).makeNow();
    REQUIRE(made);
    office.clock().set(ShellOffice::kNowMs + 1000);
    office.setTarget(140);
    const BackupOperations::RestoreOptions options{
        .who = QStringLiteral("Sato"), .passphrase = {}, .clock = &office.clock()};

    const auto locked = BackupOperations::restore(*made, office.file(), options);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == Error::Code::FileLocked);

    office.close();
    const auto restored = BackupOperations::restore(*made, office.file(), options);
    REQUIRE(restored);
    CHECK(QFile::exists(restored->replaced));
    auto opened = Workspace::open(office.file(), {});
    REQUIRE(opened);
    const auto journal = (*opened)->journal().list();
    CHECK(journal.front().operation == QStringLiteral("backup.restored"));
    CHECK(journal.front().who == QStringLiteral("Sato"));
    CHECK_FALSE((*opened)->journal().firstBrokenLink());
    opened->reset();
    // The file that was replaced still has the step that the backup lacks.
    auto replaced = Workspace::open(
        restored->replaced, {.who = {}, .passphrase = {}, .readOnly = true, .clock = nullptr});
    REQUIRE(replaced);
    CHECK((*replaced)->journal().count() == 4);
}

TEST_CASE("A damaged backup changes nothing", "[settings]")
{
    ShellOffice office;
    const auto made = BackupOperations(office.workspace()).makeNow();
    REQUIRE(made);
    office.close();
    QFile broken(*made);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    broken.seek(8192);
    broken.write(QByteArray(4096, 'x'));
    broken.close();
    QFile file(office.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    CHECK_FALSE(BackupOperations::restore(*made, office.file(), {}));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("The list of backups makes one and asks before it restores", "[settings]")
{
    ShellOffice office;
    office.window().showPage(
        QStringLiteral("settings"),
        QVariantMap{{QLatin1String(Target::kSection), QStringLiteral("backups")}});
    auto* table = office.window().findChild<TableView*>(QStringLiteral("backupTable"));
    auto* make = office.window().findChild<QPushButton*>(QStringLiteral("backupMake"));
    auto* restore = office.window().findChild<QPushButton*>(QStringLiteral("backupRestore"));
    REQUIRE(table);
    CHECK_FALSE(restore->isEnabled());
    make->click();
    REQUIRE(table->filterProxy().totalRows() == 1);
    table->showId(0);
    REQUIRE(restore->isEnabled());
    QSignalSpy wanted(&office.window(), &MainWindow::restoreWanted);
    office.prompts.confirmed = false;
    restore->click();
    CHECK(wanted.isEmpty());
    office.prompts.confirmed = true;
    restore->click();
    CHECK(wanted.size() == 1);
}

TEST_CASE("Settings survive, fall back to their defaults, and tell of changes", "[settings]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    using Key = UserSettings::Key;
    {
        UserSettings settings(file);
        CHECK(settings.number(Key::TextSize) == 100);
        CHECK(settings.text(Key::ThemeMode) == QStringLiteral("system"));
        QSignalSpy changed(&settings, &UserSettings::changed);
        settings.set(Key::TextSize, 120);
        settings.set(Key::TextSize, 120);
        CHECK(changed.size() == 1);
        settings.set(Key::Wareki, true);
        for (int i = 0; i < 12; ++i) {
            const QString path = folder.filePath(QStringLiteral("%1.prize").arg(i));
            QFile made(path);
            REQUIRE(made.open(QIODevice::WriteOnly));
            settings.addRecentFile(path);
        }
    }
    UserSettings again(file);
    CHECK(again.number(Key::TextSize) == 120);
    CHECK(again.flag(Key::Wareki));
    REQUIRE(again.recentFiles().size() == 10);
    CHECK(again.recentFiles().first().endsWith(QStringLiteral("11.prize")));
    QFile::remove(folder.filePath(QStringLiteral("11.prize")));
    CHECK(again.recentFiles().size() == 9);
}
