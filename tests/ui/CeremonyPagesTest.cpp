#include "ui/ceremony/CeremonyArea.h"

#include "models/ceremony/certificates/CertificateOperations.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "tests/ui/AwardDay.h"
#include "tests/ui/ShellOffice.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/ceremony/PaperPreview.h"
#include "ui/ceremony/announcement/AnnouncementPage.h"
#include "ui/ceremony/announcement/AudienceWindow.h"
#include "ui/ceremony/certificates/CertificateWording.h"
#include "ui/ceremony/certificates/CertificatesPage.h"
#include "ui/ceremony/logistics/LogisticsPage.h"
#include "ui/ceremony/runsheet/RunSheetPage.h"
#include "ui/shared/TableView.h"
#include "ui/webview/WebviewLoader.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Dialog> Dialog* opened(QWidget& page)
{
    REQUIRE(waitUntil([&] { return page.findChild<Dialog*>() != nullptr; }));
    return page.findChild<Dialog*>();
}

QPushButton* verb(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(u"verbButton"_s);
}

} // namespace

TEST_CASE("The area of the ceremony has its tabs", "[ceremony]")
{
    const PageInfo area = ceremonyPageInfo();
    CHECK(area.id == u"ceremony"_s);
    QStringList tabs;
    for (const PageInfo& tab : area.tabs) {
        tabs << tab.id;
        CHECK_FALSE(tab.title().isEmpty());
    }
    for (const QString& tab :
         {u"runsheet"_s, u"announcement"_s, u"certificates"_s, u"logistics"_s})
        CHECK(tabs.contains(tab));
}

TEST_CASE("Certificates are entered, worded and shown", "[ceremony]")
{
    EntriesOffice office;
    fillAwardDay(office);
    CertificatesPage page(office.context());
    page.resize(1240, 780);
    page.show();
    Q_EMIT page.table().emptyActionTriggered();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 2; }));
    auto* body = page.findChild<QPlainTextEdit*>(u"certificateBody"_s);
    auto* affiliation = page.findChild<QLineEdit*>(u"certificateAffiliation"_s);
    auto* save = page.findChild<QPushButton*>(u"certificateSave"_s);
    CHECK(affiliation->text() == u"株式会社まぼろし技研"_s);
    CHECK_FALSE(save->isEnabled());
    body->setPlainText(u"貴社は優れた成績を収められました。\n表彰します"_s);
    CHECK(save->isEnabled());
    QString words;
    for (const auto* label : page.findChildren<QLabel*>())
        words += label->text() + u'\n';
    CHECK(words.contains(u"Punctuation"_s));
    // What is being typed outlives a change that comes from elsewhere.
    CertificateForm form = readCertificates(office.workspace()).form;
    form.paper = CertificateForm::Paper::A4;
    REQUIRE(CertificateOperations(office.workspace()).setForm(form));
    auto* papers = page.findChild<QComboBox*>(u"paperChoice"_s);
    REQUIRE(waitUntil([&] { return papers->currentIndex() == 1; }));
    CHECK(body->toPlainText() == u"貴社は優れた成績を収められました。\n表彰します"_s);
    CHECK(save->isEnabled());
    save->click();
    REQUIRE(waitUntil([&] {
        return readCertificates(office.workspace()).certificates.front().isEdited;
    }));
    auto* reset = page.findChild<QPushButton*>(u"certificateReset"_s);
    REQUIRE(waitUntil([&] { return !save->isEnabled(); })); // the page shows what was kept
    reset->click();
    REQUIRE(waitUntil([&] {
        return !readCertificates(office.workspace()).certificates.front().isEdited;
    }));
    CHECK(waitUntil([&] { return !body->toPlainText().startsWith(u"貴社は優れた成績"_s); }));
    auto* layouts = page.findChild<QComboBox*>(u"layoutChoice"_s);
    layouts->setCurrentIndex(1);
    Q_EMIT layouts->activated(1);
    CHECK(readCertificates(office.workspace()).form.layout == CertificateForm::Layout::Horizontal);
    if (WebviewLoader::load()) {
        REQUIRE(waitUntil([&] { return page.preview().hasPage(); }));
    }
}

TEST_CASE("The run sheet runs by keys", "[ceremony]")
{
    EntriesOffice office;
    RunSheetPage page(office.context());
    page.resize(1240, 780);
    page.show();
    Q_EMIT page.table().emptyActionTriggered();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() > 5; }));
    const auto sheet = [&] { return RunSheetStore(office.workspace().database()).load(); };
    QTest::keyClick(&page.table(), Qt::Key_Space);
    CHECK(sheet().running() == 0);
    QTest::keyClick(&page.table(), Qt::Key_Plus);
    CHECK(sheet().items.front().extraSeconds == 60);
    QTest::keyClick(&page.table(), Qt::Key_Space);
    CHECK(sheet().running() == 1);
    QTest::keyClick(&page.table(), Qt::Key_Left);
    CHECK(sheet().running() == 0);
    page.setView(RunView::Script);
    CHECK(page.table().model()->rowCount() > 5);
}

TEST_CASE("What a rehearsal shows on the wall and beside it names no winner", "[ceremony]")
{
    EntriesOffice office;
    fillAwardDay(office);
    AnnouncementPage page(office.context());
    page.resize(1240, 780);
    page.show();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 7; }));
    page.announce();
    CHECK(page.audience() == nullptr);
    page.rehearse();
    REQUIRE(page.audience());
    QString shown;
    for (int step = 0; step < 7; ++step) {
        shown += page.audience()->shownText() + visibleTexts(page).join(u'\n');
        page.takeKey(Qt::Key_Space);
    }
    for (const QString& secret :
         {QString::fromUtf8("𠮷田"), QString::fromUtf8("山﨑"), u"まぼろし技研"_s, u"ゆめみ"_s,
          u"架空の題名"_s, u"T1-0001"_s, u"T1-0002"_s})
        CHECK_FALSE(shown.contains(secret));
    page.takeKey(Qt::Key_Left);
    const QString before = page.audience()->shownText();
    page.takeKey(Qt::Key_B);
    CHECK(page.audience()->shownText().isEmpty());
    // The next press brings the same step back; nothing goes by unseen.
    page.takeKey(Qt::Key_Space);
    CHECK(page.audience()->shownText() == before);
    page.takeKey(Qt::Key_B);
    page.takeKey(Qt::Key_B);
    CHECK(page.audience()->shownText() == before);
    page.audience()->close();
    REQUIRE(waitUntil([&] { return page.audience() == nullptr; }));

    confirmAndRelease(office);
    page.announce();
    REQUIRE(page.audience());
    shown.clear();
    for (int step = 0; step < 7; ++step) {
        shown += page.audience()->shownText();
        page.takeKey(Qt::Key_Space);
    }
    CHECK(shown.indexOf(QString::fromUtf8("山﨑")) < shown.indexOf(QString::fromUtf8("𠮷田")));
    CHECK(shown.contains(u"よしだ"_s));
}

TEST_CASE("Preparations are entered, edited and ticked off", "[ceremony]")
{
    EntriesOffice office;
    LogisticsPage page(office.context());
    page.resize(1240, 780);
    page.show();
    const auto store = [&] {
        return LogisticsStore(office.workspace().database(), office.workspace().vault());
    };
    Q_EMIT page.table().emptyActionTriggered();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() > 3; }));
    page.addRecord();
    auto* dialog = opened<FieldsDialog>(page);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    dialog->findChild<QLineEdit*>(u"title"_s)->setText(u"看板の手配"_s);
    verb(*dialog)->click();
    const auto has = [&](const QString& title) {
        for (const PrepTask& task : store().tasks()) {
            if (task.title == title)
                return true;
        }
        return false;
    };
    CHECK(has(u"看板の手配"_s));
    page.setPart(u"contacts"_s);
    CHECK(page.table().model()->rowCount() == 0);
    page.setPart(u"costs"_s);
    page.setPart(u"figures"_s);
    CHECK(visibleTexts(page).contains(u"Tasks overdue"_s));
}
