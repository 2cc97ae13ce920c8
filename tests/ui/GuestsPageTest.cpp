#include "ui/guests/GuestsPage.h"

#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/seating/SeatStore.h"
#include "tests/ui/ShellOffice.h"
#include "ui/ceremony/CeremonyArea.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/overview/OverviewWords.h"
#include "ui/reception/ReceptionPage.h"
#include "ui/seating/SeatMapView.h"
#include "ui/seating/SeatingPage.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office with the sample's guests and a page that is shown.
template<typename SomePage> struct GuestDesk
{
    ShellOffice office;
    std::unique_ptr<SomePage> page;

    GuestDesk()
    {
        QFile file(QStringLiteral(TEST_DATA "/guests.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto table =
            ImportTable::fromBytes(u"guests.csv"_s, file.readAll(), {}, GuestImport::fields());
        REQUIRE(table);
        REQUIRE(GuestImport(office.workspace()).guests(*table));
        page = std::make_unique<SomePage>(office.context());
        page->resize(1200, 760);
        page->show();
        page->activate({});
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        auto* found = page->template findChild<QAction*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] FieldsDialog& dialog() const
    {
        auto* found = page->template findChild<FieldsDialog*>();
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Guest guest(const QString& ref)
    {
        const auto found =
            GuestStore(office.workspace().database(), office.workspace().vault()).findRef(ref);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("the list of guests counts, filters and writes answers down", "[ui][guests]")
{
    GuestDesk<GuestsPage> desk;
    TableView& table = desk.page->table();
    CHECK(table.filterProxy().rowCount() == 300);
    const QStringList texts = visibleTexts(*desk.page);
    CHECK(texts.join(u'\n').contains(u"300"_s));

    // One guest more by the dialog.
    desk.action("addGuest")->trigger();
    FieldsDialog& dialog = desk.dialog();
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"架空　花子"_s);
    dialog.findChild<QLineEdit*>(u"needs"_s)->setText(u"車椅子; 乳製品なし"_s);
    auto* category = dialog.findChild<QComboBox*>(u"category"_s);
    REQUIRE(category);
    category->setCurrentIndex(category->findData(u"vip"_s));
    dialog.accept();
    const Guest added = desk.guest(u"G0301"_s);
    CHECK(added.category == GuestCategory::Vip);
    CHECK(added.needs == QStringList{u"wheelchair"_s, u"乳製品なし"_s});

    // Undo in the window takes her away again.
    desk.office.context().undoAction().trigger();
    CHECK_FALSE(GuestStore(desk.office.workspace().database(), desk.office.workspace().vault())
                    .findRef(u"G0301"_s)
                    .has_value());

    // What is refused changes nothing and is told.
    desk.page->activate(u"G0002"_s);
    QSignalSpy banners(&desk.office.context(), &OfficeContext::bannerWanted);
    desk.action("editGuest")->trigger();
    auto* edit = desk.page->findChildren<FieldsDialog*>().last();
    edit->findChild<QLineEdit*>(u"email"_s)->setText(u"nonsense"_s);
    edit->accept();
    CHECK(banners.count() == 1);
    CHECK(desk.guest(u"G0002"_s).email == u"g1@example.jp"_s);
}

TEST_CASE("letters need a place and go out as drafts", "[ui][guests]")
{
    GuestDesk<GuestsPage> desk;
    QSignalSpy banners(&desk.office.context(), &OfficeContext::bannerWanted);
    desk.action("writeLetters")->trigger();
    desk.dialog().accept();
    CHECK(banners.count() == 1); // nobody has said where yet
    CeremonyEvent event = loadCeremonyEvent(desk.office.workspace().database());
    event.venue = u"架空会館"_s;
    REQUIRE(GuestOperations(desk.office.workspace()).setEvent(event));
    desk.office.prompts.folder = desk.office.inFolder(u"letters"_s);
    REQUIRE(QDir().mkpath(desk.office.prompts.folder));
    desk.action("writeLetters")->trigger();
    desk.page->findChildren<FieldsDialog*>().last()->accept();
    CHECK(QDir(desk.office.prompts.folder).entryList(QDir::Files).size() == 278);
    CHECK(desk.guest(u"G0001"_s).invitedAtMs.has_value());
}

TEST_CASE("seats are planned, moved by keyboard, locked and found", "[ui][seating]")
{
    GuestDesk<SeatingPage> desk;
    SeatMapView& map = desk.page->map();
    desk.action("planSeats")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !map.state().uses.empty(); }));
    CHECK(map.state().uses.size() == 298);

    // Search goes to the seat.
    auto* search = desk.page->findChild<SearchField*>(u"seatSearch"_s);
    REQUIRE(search);
    const Guest wanted = desk.guest(u"G0003"_s);
    search->setText(wanted.ref);
    const SeatUse* found = map.currentUse();
    REQUIRE(found);
    CHECK(found->guest == wanted.id);
    search->clear();

    // Pick up, go, put down: two guests exchange seats.
    SeatId from;
    for (const SeatUse& use : map.state().uses) {
        const Guest* guest = map.state().guest(use.guest);
        if (use.part == 0 && !guest->hasNeed(GuestNeed::kWheelchair) && guest->companions == 0 &&
            map.state().seat(use.seat)->number == 9)
            from = use.seat;
    }
    REQUIRE(from.isValid());
    map.setCurrentSeat(from);
    const GuestId mover = map.currentUse()->guest;
    QTest::keyClick(&map, Qt::Key_Space);
    CHECK(map.isCarrying());
    QTest::keyClick(&map, Qt::Key_Escape);
    CHECK_FALSE(map.isCarrying());
    QTest::keyClick(&map, Qt::Key_Space);
    QTest::keyClick(&map, Qt::Key_Right);
    const SeatId to = map.currentSeat();
    CHECK(map.state().seat(to)->number == 10);
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return map.useOf(to) && map.useOf(to)->guest == mover; }));

    map.setCurrentSeat(to);
    desk.action("lockSeat")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return map.useOf(to)->isLocked; }));
    CHECK_FALSE(desk.action("pickUp")->isEnabled());
    QTest::keyClick(&map, Qt::Key_Space);
    CHECK_FALSE(map.isCarrying());
    // Planning again leaves the locked seat.
    desk.action("planSeats")->trigger();
    REQUIRE(SeatStore(desk.office.workspace().database()).useOf(to)->guest == mover);

    const int before = map.zoom();
    QTest::keyClick(&map, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(map.zoom() == std::min(before + 25, SeatMapView::kMostZoom));
    map.setZoom(5000);
    CHECK(map.zoom() == SeatMapView::kMostZoom);
}

TEST_CASE("the mouse drags a guest to another seat", "[ui][seating]")
{
    GuestDesk<SeatingPage> desk;
    SeatMapView& map = desk.page->map();
    desk.action("planSeats")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !map.state().uses.empty(); }));
    QSignalSpy moves(&map, &SeatMapView::moveWanted);
    SeatId from;
    SeatId to;
    for (const SeatUse& use : map.state().uses) {
        const Guest* guest = map.state().guest(use.guest);
        if (guest->hasNeed(GuestNeed::kWheelchair) || use.part > 0)
            continue;
        (from.isValid() ? to : from) = use.seat;
    }
    const auto point = [&](SeatId id) {
        for (QGraphicsItem* item : map.scene()->items()) {
            if (item->toolTip().startsWith(map.state().seat(id)->label() + u':'))
                return map.mapFromScene(item->pos());
        }
        FAIL("no such seat");
        return QPoint();
    };
    QTest::mousePress(map.viewport(), Qt::LeftButton, {}, point(from));
    QTest::mouseMove(map.viewport(), point(from) + QPoint(30, 5));
    QMouseEvent move(QEvent::MouseMove, point(to), map.viewport()->mapToGlobal(point(to)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map.viewport(), &move);
    QTest::mouseRelease(map.viewport(), Qt::LeftButton, {}, point(to));
    REQUIRE(moves.count() == 1);
    CHECK(moves.front().at(2).value<SeatId>() == to);
}

TEST_CASE("the office lets guests in and hands files to desks", "[ui][reception]")
{
    GuestDesk<ReceptionPage> desk;
    CHECK(desk.page->table().filterProxy().rowCount() == 235);
    QSignalSpy banners(&desk.office.context(), &OfficeContext::bannerWanted);
    SearchField& code = desk.page->codeField();
    QTest::keyClicks(&code, u"GP26-G0001-J"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    CHECK(banners.count() == 0);
    QTest::keyClick(&code, Qt::Key_Return);
    REQUIRE(banners.count() == 1);
    CHECK(banners.front().at(0).value<Tone>() == Tone::Warning);
    code.clear();
    QTest::keyClicks(&code, u"GP26-G0001-K"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    CHECK(banners.count() == 2);

    desk.office.prompts.folder = desk.office.inFolder(u"desks"_s);
    desk.office.prompts.savePath = desk.office.inFolder(u"words.csv"_s);
    desk.action("issueDesks")->trigger();
    desk.dialog().accept();
    CHECK(QDir(desk.office.prompts.folder).entryList(QDir::Files).size() == 3);
    CHECK(QFile::exists(desk.office.prompts.savePath));
    // Nothing new in them yet.
    desk.office.prompts.files = {desk.office.inFolder(u"desks/D1.desk"_s)};
    const int asked = desk.office.prompts.asked;
    desk.action("receiveDesks")->trigger();
    CHECK(desk.office.prompts.asked == asked + 1); // the files, no confirmation
}

TEST_CASE("the palette finds guests by number, badge, name and reading", "[ui][guests]")
{
    GuestDesk<GuestsPage> desk;
    const PageInfo area = ceremonyPageInfo();
    REQUIRE(area.search);
    const auto refs = [&](const QString& query) {
        QStringList found;
        for (const RecordHit& hit : area.search(desk.office.context(), query, 8))
            found << hit.ref;
        return found;
    };
    CHECK(refs(u"g0123"_s) == QStringList{u"G0123"_s});
    CHECK(refs(u"GP26-G0123-0"_s) == QStringList{u"G0123"_s}); // a hand scanner types the code
    const Guest wanted = desk.guest(u"G0003"_s);
    CHECK(refs(wanted.name + u' ' + wanted.affiliation).contains(wanted.ref));
    CHECK(refs(wanted.kana + u' ' + wanted.affiliation).contains(wanted.ref));
    CHECK(refs(u"G0"_s).size() == 8);
    // The hit opens the guest on the tab of guests.
    const RecordHit hit = area.search(desk.office.context(), u"G0123"_s, 1).front();
    CHECK(hit.argument.toMap().value(QLatin1String(Target::kTab)) == u"guests"_s);
    desk.page->activate(hit.argument);
    CHECK(desk.page->table().currentId() == desk.guest(u"G0123"_s).id.value());
    // Who was added is found at once.
    Guest guest;
    guest.name = u"架空 探子"_s;
    REQUIRE(GuestOperations(desk.office.workspace()).add(guest));
    CHECK(refs(u"探子"_s).size() == 1);
}

TEST_CASE("the overview leads to the guests who are meant", "[ui][guests]")
{
    GuestDesk<GuestsPage> desk;
    WaitingItem item;
    item.kind = WaitingItem::Kind::WithoutReply;
    item.page = u"ceremony"_s;
    item.tab = u"guests"_s;
    item.count = 43;
    item.filter[u"reply"_s] = {u"open"_s};
    const QVariantMap target = OverviewWords::target(item, {});
    CHECK(target.value(QLatin1String(Target::kTab)) == u"guests"_s);
    desk.page->activate(target);
    CHECK(desk.page->table().filterProxy().rowCount() == 43);
    for (int kind = 0; kind <= int(WaitingItem::Kind::MilestoneNear); ++kind) {
        item.kind = WaitingItem::Kind(kind);
        CHECK_FALSE(OverviewWords::waiting(desk.office.context(), item).isEmpty());
        CHECK_FALSE(OverviewWords::count(item).isEmpty());
    }
    CHECK(OverviewWords::area(u"ceremony"_s) == u"Ceremony"_s);
}
