#include "ui/ceremony/CeremonyExport.h"

#include "models/ceremony/certificates/CertificateOperations.h"
#include "models/ceremony/logistics/LogisticsOperations.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/guests/GuestOperations.h"
#include "models/reception/ReceptionOperations.h"
#include "models/workspace/Workspace.h"
#include "tests/ui/AwardDay.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/ceremony/PaperPreview.h"
#include "ui/ceremony/announcement/AnnouncementPage.h"
#include "ui/ceremony/certificates/BadgesDialog.h"
#include "ui/ceremony/certificates/CertificatesPage.h"
#include "ui/ceremony/certificates/PrizeBoardsDialog.h"
#include "ui/ceremony/logistics/LogisticsPage.h"
#include "ui/ceremony/runsheet/RunSheetPage.h"
#include "ui/guests/GuestsPage.h"
#include "ui/shared/TableView.h"
#include "ui/webview/WebviewLoader.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

#include <catch2/catch.hpp>

#include <functional>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the first files and then has no room.
class FullDisk : public FileSaver
{
public:
    explicit FullDisk(int files = 0)
        : m_left(files)
    {
    }

protected:
    qint64 write(QFileDevice& file, const QByteArray& bytes) override
    {
        m_isFull = m_left-- <= 0;
        return m_isFull ? bytes.size() / 2 : FileSaver::write(file, bytes);
    }
    bool isFull(const QFileDevice& file) const override
    {
        return m_isFull || FileSaver::isFull(file);
    }

private:
    int m_left;
    bool m_isFull = false;
};

QAction* actionOf(QWidget& page, const char* name)
{
    auto* found = page.findChild<QAction*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

FieldsDialog& lastDialog(QWidget& page)
{
    const auto dialogs = page.findChildren<FieldsDialog*>();
    REQUIRE_FALSE(dialogs.isEmpty());
    return *dialogs.last();
}

qint64 actionsOf(EntriesOffice& office)
{
    return office.workspace().journal().count();
}

} // namespace

TEST_CASE("A run sheet that cannot be written leaves neither file nor note", "[ui][ceremony][disk]")
{
    EntriesOffice office;
    RunSheetPage page(office.context());
    page.resize(1240, 780);
    page.show();
    Q_EMIT page.table().emptyActionTriggered();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() > 5; }));
    office.prompts.savePath = office.inFolder(u"run-sheet.xlsx"_s);
    QAction* exportAction = nullptr;
    for (QAction* each : page.actions().more) {
        if (each->text() == u"Export as Excel…"_s)
            exportAction = each;
    }
    REQUIRE(exportAction);
    const qint64 before = actionsOf(office);
    page.exporter().setSaver(std::make_unique<FullDisk>());
    exportAction->trigger();
    REQUIRE(waitUntil([&] { return !office.banners.isEmpty(); }));
    CHECK_FALSE(QFile::exists(office.prompts.savePath));
    CHECK(actionsOf(office) == before);
    page.exporter().setSaver(std::make_unique<FileSaver>());
    exportAction->trigger();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
    CHECK(actionsOf(office) == before + 1);
}

TEST_CASE("Certificates and badges that cannot be written leave neither file nor note",
          "[ui][ceremony][disk]")
{
    if (!WebviewLoader::load())
        return;
    EntriesOffice office;
    fillAwardDay(office);
    REQUIRE(CertificateOperations(office.workspace()).prepare());
    Guest guest;
    guest.name = QString::fromUtf8("髙橋　山﨑");
    guest.reply = GuestReply::Attending;
    REQUIRE(GuestOperations(office.workspace()).add(guest));
    CertificatesPage page(office.context());
    page.resize(1240, 780);
    page.show();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 2; }));
    office.prompts.folder = office.inFolder(u"each"_s);
    REQUIRE(QDir().mkpath(office.prompts.folder));
    const auto filesInFolder = [&] {
        return QDir(office.prompts.folder).entryList(QDir::Files).size();
    };
    const qint64 before = actionsOf(office);
    const auto failing = [&](const std::function<void()>& act) {
        office.banners.clear();
        page.exporter().setSaver(std::make_unique<FullDisk>());
        act();
        REQUIRE(waitUntil([&] { return !office.banners.isEmpty(); }));
        CHECK_FALSE(QFile::exists(office.prompts.savePath));
        CHECK(actionsOf(office) == before);
    };
    office.prompts.savePath = office.inFolder(u"certificates.pdf"_s);
    failing([&] { actionOf(page, "exportCertificates")->trigger(); });
    actionOf(page, "exportBadges")->trigger();
    auto* badges = page.findChild<BadgesDialog*>();
    REQUIRE(badges);
    REQUIRE(waitUntil([&] { return badges->preview().hasPage(); }));
    office.prompts.savePath = office.inFolder(u"badges.pdf"_s);
    failing([&] { badges->findChild<QPushButton*>(u"printBadges"_s)->click(); });
    badges->close();
    // One PDF each: the first that was written is taken away again.
    office.banners.clear();
    page.exporter().setSaver(std::make_unique<FullDisk>(1));
    actionOf(page, "exportEachCertificate")->trigger();
    REQUIRE(waitUntil([&] { return !office.banners.isEmpty(); }));
    CHECK(filesInFolder() == 0);
    CHECK(actionsOf(office) == before);
    page.exporter().setSaver(std::make_unique<FileSaver>());
    actionOf(page, "exportEachCertificate")->trigger();
    REQUIRE(waitUntil([&] { return filesInFolder() == 2; }));
    CHECK(actionsOf(office) == before + 1);
}

TEST_CASE("Prize boards are shown as they will be printed, with names only after the release",
          "[ui][ceremony]")
{
    EntriesOffice office;
    fillAwardDay(office);
    CertificatesPage page(office.context());
    page.resize(1240, 780);
    page.show();
    actionOf(page, "prizeBoardsVerb")->trigger();
    auto* dialog = page.findChild<PrizeBoardsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->boards().isRehearsal);
    QString shown;
    for (const auto* label : dialog->findChildren<QLabel*>())
        shown += label->text();
    auto* boards = dialog->findChild<QComboBox*>(u"boardChoice"_s);
    for (int i = 0; i < boards->count(); ++i)
        shown += boards->itemText(i);
    for (const PrizeBoard& board : dialog->boards().boards) {
        for (const PrizeBoard::Recipient& each : board.recipients)
            shown += each.affiliation + each.name;
    }
    for (const QString& secret : {QString::fromUtf8("𠮷田"), QString::fromUtf8("山﨑"),
                                  u"まぼろし技研"_s, u"ゆめみ"_s, u"T1-0001"_s})
        CHECK_FALSE(shown.contains(secret));
    if (WebviewLoader::load()) {
        REQUIRE(waitUntil([&] { return dialog->preview().hasPage(); }));
        office.prompts.savePath = office.inFolder(u"boards.pdf"_s);
        dialog->findChild<QPushButton*>(u"exportBoards"_s)->click();
        REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
    }
    confirmAndRelease(office);
    REQUIRE(waitUntil([&] { return !dialog->boards().isRehearsal; }));
    REQUIRE(dialog->boards().boards.size() == 2);
    CHECK(dialog->boards().boards.front().recipients.front().name.contains(
        QString::fromUtf8("𠮷田")));
}

TEST_CASE("The list for the press leaves the window only after the release", "[ui][ceremony]")
{
    EntriesOffice office;
    fillAwardDay(office);
    AnnouncementPage page(office.context());
    page.resize(1240, 780);
    page.show();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 7; }));
    QAction* press = actionOf(page, "exportPressList");
    CHECK_FALSE(press->isEnabled());
    confirmAndRelease(office);
    REQUIRE(waitUntil([&] { return press->isEnabled(); }));
    press->trigger();
    office.prompts.savePath = office.inFolder(u"press.csv"_s);
    lastDialog(page).accept();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
    QFile file(office.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"24 Mar 2027 14:00"_s));
    CHECK(text.contains(u"架空の題名一"_s));
    for (const QString& personal :
         {QString::fromUtf8("𠮷田"), u"a@example.jp"_s, u"T1-0001"_s, u"ヨシダ"_s})
        CHECK_FALSE(text.contains(personal));
}

TEST_CASE("After the ceremony attendance, figures and thanks leave the window", "[ui][ceremony]")
{
    EntriesOffice office;
    GuestOperations guests(office.workspace());
    Guest first;
    first.name = u"架空 一郎"_s;
    first.email = u"one@example.jp"_s;
    first.reply = GuestReply::Attending;
    first.category = GuestCategory::Press;
    first.press = PressAccreditation::Applied;
    REQUIRE(guests.add(first));
    first.name = u"架空 二郎"_s;
    first.email.clear();
    first.press = PressAccreditation::None;
    REQUIRE(guests.add(first));
    for (const QString& ref : {u"G0001"_s, u"G0002"_s})
        REQUIRE(ReceptionOperations(office.workspace()).checkIn(ref));

    LogisticsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    page.setPart(u"press"_s);
    CHECK(page.table().model()->rowCount() == 2);
    page.setPart(u"figures"_s);
    office.prompts.savePath = office.inFolder(u"figures.xlsx"_s);
    actionOf(page, "exportPreparations")->trigger();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));
    actionOf(page, "exportAttendance")->trigger();
    office.prompts.savePath = office.inFolder(u"attendance.csv"_s);
    lastDialog(page).accept();
    REQUIRE(waitUntil([&] { return QFile::exists(office.prompts.savePath); }));

    GuestsPage list(office.context());
    list.resize(1240, 780);
    list.show();
    list.activate({});
    actionOf(list, "writeLetters")->trigger();
    FieldsDialog& dialog = lastDialog(list);
    auto* kind = dialog.findChild<QComboBox*>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"thanks"_s));
    office.prompts.folder = office.inFolder(u"thanks"_s);
    REQUIRE(QDir().mkpath(office.prompts.folder));
    office.banners.clear();
    dialog.accept();
    CHECK(QDir(office.prompts.folder).entryList(QDir::Files) == QStringList{u"G0001.eml"_s});
    // Who has no address is told.
    CHECK(office.banners.join(u'\n').contains(u"no e-mail address"_s));
}

TEST_CASE("A task may wait for several others", "[ui][ceremony]")
{
    EntriesOffice office;
    LogisticsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    Q_EMIT page.table().emptyActionTriggered();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() > 3; }));
    page.addRecord();
    FieldsDialog& dialog = lastDialog(page);
    dialog.findChild<QLineEdit*>(u"title"_s)->setText(u"看板の手配"_s);
    auto* needs = dialog.findChild<QListWidget*>(u"needs"_s);
    REQUIRE(needs);
    needs->item(0)->setCheckState(Qt::Checked);
    needs->item(2)->setCheckState(Qt::Checked);
    dialog.accept();
    const auto needed = [&] {
        for (const PrepTask& task :
             LogisticsStore(office.workspace().database(), office.workspace().vault()).tasks()) {
            if (task.title == u"看板の手配"_s)
                return task.needs.size();
        }
        return size_t(0);
    };
    CHECK(needed() == 2);
}

TEST_CASE("The verb of a long dialog stays on the screen", "[ui][guests]")
{
    EntriesOffice office;
    GuestsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    page.activate({});
    actionOf(page, "addGuest")->trigger();
    FieldsDialog& dialog = lastDialog(page);
    CHECK(dialog.height() <= QGuiApplication::primaryScreen()->availableGeometry().height());
    auto* name = dialog.findChild<QLineEdit*>(u"name"_s);
    CHECK(dialog.focusWidget() == name);
    CHECK(name->accessibleName() == u"Name"_s);
}

TEST_CASE("A guest cannot come with somebody who is not on the list", "[ui][guests]")
{
    EntriesOffice office;
    GuestsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    page.activate({});
    actionOf(page, "addGuest")->trigger();
    FieldsDialog& dialog = lastDialog(page);
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"架空 花子"_s);
    dialog.findChild<QLineEdit*>(u"host"_s)->setText(u"G0999"_s);
    dialog.accept();
    CHECK(office.banners.join(u'\n').contains(u"G0999"_s));
    CHECK(page.table().model()->rowCount() == 0);
}

TEST_CASE("A clipping is attached to an article and saved again", "[ui][ceremony]")
{
    EntriesOffice office;
    Coverage article;
    article.on = QDate(2027, 3, 25);
    article.outlet = u"架空新聞"_s;
    article.title = u"表彰式の記事"_s;
    REQUIRE(LogisticsOperations(office.workspace()).put(article));
    LogisticsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    page.setPart(u"coverage"_s);
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 1; }));
    const QString source = office.inFolder(u"page.pdf"_s);
    {
        QFile file(source);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("%PDF-1.7") == 8);
    }
    office.prompts.files = {source};
    CHECK_FALSE(actionOf(page, "saveClipping")->isEnabled());
    actionOf(page, "attachClipping")->trigger();
    REQUIRE(waitUntil([&] { return actionOf(page, "saveClipping")->isEnabled(); }));
    office.prompts.savePath = office.inFolder(u"copy.pdf"_s);
    actionOf(page, "saveClipping")->trigger();
    QFile copy(office.prompts.savePath);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.7");
}
