#include "ui/reception/DeskWindow.h"

#include "models/guests/GuestCode.h"
#include "models/settings/UserSettings.h"
#include "tests/ui/FakePrompts.h"
#include "tests/ui/ShellOffice.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/reception/DeskBadge.h"
#include "ui/reception/DeskGuestCard.h"
#include "ui/reception/DeskOpenFlow.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Theme.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <cmath>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DeskContent deskContent()
{
    DeskContent content;
    content.id = u"0f0d3c52-6a8f-4f0e-9d64-6b7c15a8a1d1"_s;
    content.code = u"D1"_s;
    content.programmeName = {u"架空賞"_s, u"Invented prize"_s};
    content.codePrefix = u"GP26"_s;
    const QStringList names{u"高橋　誠"_s, u"髙橋　恵"_s, u"神谷　葵"_s};
    for (int i = 0; i < 3; ++i) {
        DeskGuest guest;
        guest.ref = u"G000%1"_s.arg(i + 1);
        guest.name = names[i];
        guest.kana = i < 2 ? u"タカハシ　マコト"_s : u"カミヤ　アオイ"_s;
        guest.category = GuestCategory::Winner;
        guest.reply = GuestReply::Attending;
        guest.seat = u"C-1%1"_s.arg(i);
        guest.noPhoto = i == 2;
        content.guests.push_back(guest);
    }
    return content;
}

struct OpenDesk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"D1.desk"_s);
    UserSettings settings{folder.filePath(u"settings.ini"_s)};
    Theme theme;
    FakePrompts prompts;
    FixedClock clock{1806033900000}; // 13:05 in Tokyo
    QStringList printed;
    std::unique_ptr<DeskWindow> window;

    explicit OpenDesk(const DeskContent& content = deskContent())
    {
        PacketDisk disk;
        const auto keys = PacketKeys::make(u"word"_s, {1, 8192});
        REQUIRE(keys);
        REQUIRE(DeskFile::write(path, content, *keys, disk));
        auto desk = DeskFile::open(path, u"word"_s, u"受付"_s, &clock);
        REQUIRE(desk);
        window = std::make_unique<DeskWindow>(
            std::move(*desk), theme, prompts, settings,
            [this](const DeskGuest& guest, const QString& code, QWidget*) {
                printed += guest.ref + u' ' + code;
            });
        window->show();
    }
    void scan(const QString& code)
    {
        window->field().insert(code);
        QTest::keyClick(&window->field(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a scanner lets guests in, a second scan warns with time and desk", "[ui][reception]")
{
    OpenDesk desk;
    desk.scan(guestCode(u"GP26"_s, u"G0003"_s));
    CHECK(desk.window->desk().log().arrivals.size() == 1);
    CHECK(desk.window->card().guestRef() == u"G0003"_s);
    CHECK(desk.window->card().stateTone() == Tone::Good);
    CHECK(desk.window->field().text().isEmpty()); // ready for the next
    desk.clock.set(desk.clock.nowMs() + 300'000);
    desk.scan(guestCode(u"GP26"_s, u"G0003"_s));
    CHECK(desk.window->card().stateTone() == Tone::Warning);
    CHECK(desk.window->card().stateText().contains(u"13:05"_s));
    CHECK(desk.window->card().stateText().contains(u"D1"_s));
    CHECK(desk.window->desk().log().arrivals.size() == 2);

    // Ctrl+Z takes the scan back, not the guest's arrival.
    desk.window->findChild<QAction*>(u"takeBack"_s)->trigger();
    REQUIRE(desk.window->desk().arrivalOf(u"G0003"_s));
    CHECK(desk.window->desk().arrivalOf(u"G0003"_s)->number == 1);
    CHECK(visibleTexts(*desk.window).join(u'\n').contains(u"13:05 stays"_s));

    // A code with a wrong character lets nobody in.
    desk.scan(u"GP26-G0001-0"_s);
    CHECK(desk.window->desk().log().arrivals.size() == 2);
    CHECK(visibleTexts(*desk.window).join(u'\n').contains(u"character of the code is wrong"_s));
}

TEST_CASE("a name finds guests in any spelling, arrows choose, Enter lets in", "[ui][reception]")
{
    OpenDesk desk;
    desk.window->field().insert(u"高橋"_s); // an input method commits whole words
    CHECK(desk.window->table().filterProxy().rowCount() == 2);
    CHECK(desk.window->desk().log().arrivals.empty());
    CHECK(desk.window->card().guestRef() == u"G0001"_s);
    QTest::keyClick(&desk.window->field(), Qt::Key_Down);
    CHECK(desk.window->card().guestRef() == u"G0002"_s);
    QTest::keyClick(&desk.window->field(), Qt::Key_Return);
    REQUIRE(desk.window->desk().log().arrivals.size() == 1);
    CHECK(desk.window->desk().log().arrivals.front().ref == u"G0002"_s);

    desk.window->findChild<QAction*>(u"printBadge"_s)->trigger();
    CHECK(desk.printed == QStringList{u"G0002 "_s + guestCode(u"GP26"_s, u"G0002"_s)});
    desk.window->findChild<QAction*>(u"takeBack"_s)->trigger();
    CHECK_FALSE(desk.window->desk().arrivalOf(u"G0002"_s).has_value());

    desk.scan(u"だれもいない"_s);
    CHECK(desk.window->desk().log().arrivals.size() == 1);
}

TEST_CASE("somebody who is not on the list is written down and let in", "[ui][reception]")
{
    OpenDesk desk;
    desk.window->field().insert(u"飛入 太郎"_s);
    desk.window->findChild<QAction*>(u"walkIn"_s)->trigger();
    auto* dialog = desk.window->findChild<FieldsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(u"name"_s)->text() == u"飛入 太郎"_s);
    dialog->accept();
    REQUIRE(desk.window->desk().log().walkIns.size() == 1);
    CHECK(desk.window->card().guestRef() == u"W1001"_s);
    CHECK(desk.window->card().stateTone() == Tone::Good);
}

TEST_CASE("a desk's file asks for its passphrase until it fits", "[ui][reception]")
{
    OpenDesk desk;
    desk.window.reset();
    CHECK(DeskOpenFlow::isDesk(desk.path));
    CHECK_FALSE(DeskOpenFlow::isDesk(u"office.prize"_s));
    DeskOpenFlow flow(desk.prompts);
    desk.prompts.passphrase = u"WORD"_s;
    bool isOpen = false;
    flow.open(
        desk.path, u"受付"_s, nullptr, [&](std::unique_ptr<DeskFile>) { isOpen = true; },
        [](const QString&, const Error&) {});
    CHECK(isOpen);
    desk.prompts.passphrase.reset();
    std::optional<Error::Code> code;
    flow.open(
        desk.path, u"受付"_s, nullptr, [](std::unique_ptr<DeskFile>) {},
        [&](const QString&, const Error& error) { code = error.code; });
    CHECK(code == Error::Code::Cancelled);
}

TEST_CASE("a badge shows name and code in black on white", "[ui][reception]")
{
    QImage image(910, 550, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintDeskBadge(painter, QRectF(0, 0, 910, 550), 10, deskContent().guests.front(),
                       u"GP26-G0001-J"_s);
    }
    const auto dark = [&](const QRect& part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return count;
    };
    CHECK(dark({60, 150, 790, 130}) > 500);              // the name
    CHECK(dark({640, 300, 210, 210}) > 210 * 210 / 4);   // the QR symbol
    CHECK(dark({0, 0, 910, 40}) == 0);
}

TEST_CASE("the desk shows the time of the ceremony's place and says which it is",
          "[ui][reception]")
{
    const auto zoneOf = [](const DeskWindow& window) {
        const auto* label = window.findChild<QLabel*>(u"deskZone"_s);
        REQUIRE(label);
        return label->text();
    };
    const QByteArray computer = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    {
        OpenDesk tokyo;
        tokyo.scan(guestCode(u"GP26"_s, u"G0003"_s));
        CHECK(tokyo.window->card().stateText().contains(u"13:05"_s));
        CHECK(zoneOf(*tokyo.window).contains(u"UTC+9:00"_s));
        DeskContent content = deskContent();
        content.timeZone = "Europe/Berlin";
        content.startsAtMs = 1806033900000; // in March, before summer time
        OpenDesk berlin(content);
        berlin.scan(guestCode(u"GP26"_s, u"G0003"_s));
        CHECK(berlin.window->card().stateText().contains(u"5:05"_s));
        CHECK_FALSE(berlin.window->card().stateText().contains(u"13:05"_s));
        CHECK(zoneOf(*berlin.window).contains(u"UTC+1:00"_s));
    }
    if (computer.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", computer);
}

TEST_CASE("a guest is found by kana and by Latin letters", "[ui][reception]")
{
    OpenDesk desk;
    for (const QString& typed : {u"かみや"_s, u"ｶﾐﾔ"_s, u"Kamiya"_s, u"aoi kamiya"_s, u"kami"_s}) {
        INFO(typed.toStdString());
        desk.window->field().setText(typed);
        CHECK(desk.window->card().guestRef() == u"G0003"_s);
    }
    desk.window->field().setText(u"takahashi"_s);
    CHECK(desk.window->findChild<TableView*>(u"deskTable"_s)->model()->rowCount() == 2);
    desk.window->field().setText(u"suzuki"_s);
    CHECK(desk.window->card().guestRef().isEmpty());
    CHECK(visibleTexts(*desk.window).contains(u"Nobody answers to this."_s));
    desk.window->field().clear();
    CHECK(visibleTexts(*desk.window).contains(u"Nobody has arrived at this desk yet."_s));
}

TEST_CASE("a badge is printed as a card of 91 by 55 millimetres", "[ui][reception]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    prompts.savePath = folder.filePath(u"badge.pdf"_s);
    DeskGuest guest = deskContent().guests.front();
    guest.affiliation = u"有明ラボ（九州情報大学）"_s;
    printDeskBadge(guest, u"GP26-G0001-J"_s, prompts, nullptr,
                   [](const QString& words) { FAIL(words.toStdString()); });
    QPdfDocument document;
    REQUIRE(document.load(prompts.savePath) == QPdfDocument::Error::None);
    REQUIRE(document.pageCount() == 1);
    const QSizeF points = document.pagePointSize(0);
    CHECK(std::abs(points.width() - 91 * 72 / 25.4) < 1.5);
    CHECK(std::abs(points.height() - 55 * 72 / 25.4) < 1.5);
    const QImage page = document.render(0, QSize(910, 550));
    const auto dark = [&](const QRect& part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                const QRgb pixel = page.pixel(x, y);
                count += qAlpha(pixel) > 128 && qGray(pixel) < 128 ? 1 : 0;
            }
        }
        return count;
    };
    CHECK(dark({60, 150, 790, 130}) > 500);            // the name
    CHECK(dark({640, 300, 210, 210}) > 210 * 210 / 4); // the QR symbol
    CHECK(dark({0, 0, 910, 40}) == 0);
}

TEST_CASE("a badge that was not printed is told", "[ui][reception]")
{
    OpenDesk desk;
    desk.window.reset();
    auto file = DeskFile::open(desk.path, u"word"_s, u"受付"_s, &desk.clock);
    REQUIRE(file);
    DeskWindow window(std::move(*file), desk.theme, desk.prompts, desk.settings);
    window.show();
    window.enter(u"G0003"_s);
    desk.prompts.savePath = desk.folder.filePath(u"nowhere/badge.pdf"_s);
    window.findChild<QAction*>(u"printBadge"_s)->trigger();
    CHECK(visibleTexts(window).join(u'\n').contains(u"badge.pdf"_s));
    // The next one that works takes the banner away.
    desk.prompts.savePath = desk.folder.filePath(u"card.pdf"_s);
    window.findChild<QAction*>(u"printBadge"_s)->trigger();
    CHECK(QFile::exists(desk.prompts.savePath));
    CHECK(QTest::qWaitFor(
        [&] { return !visibleTexts(window).join(u'\n').contains(u"badge.pdf"_s); }));
}
