#include "ui/guests/GuestsPage.h"

#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/reception/ArrivalStore.h"
#include "models/reception/ReceptionOperations.h"
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
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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

TEST_CASE("one guest in hand gets a letter alone", "[ui][guests]")
{
    GuestDesk<GuestsPage> desk;
    CeremonyEvent event = loadCeremonyEvent(desk.office.workspace().database());
    event.venue = u"架空会館"_s;
    REQUIRE(GuestOperations(desk.office.workspace()).setEvent(event));
    REQUIRE(desk.page->table().showId(desk.guest(u"G0003"_s).id.value()));
    desk.office.prompts.folder = desk.office.inFolder(u"one"_s);
    REQUIRE(QDir().mkpath(desk.office.prompts.folder));
    desk.action("writeLetters")->trigger();
    auto* to = desk.dialog().findChild<QComboBox*>(u"to"_s);
    REQUIRE(to);
    CHECK(to->count() == 2);
    CHECK(to->currentText().contains(u"G0003"_s));
    desk.dialog().accept();
    CHECK(QDir(desk.office.prompts.folder).entryList(QDir::Files) == QStringList{u"G0003.eml"_s});
    CHECK_FALSE(desk.guest(u"G0001"_s).invitedAtMs);
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
    QSignalSpy moves(&map, &SeatMapView::movesWanted);
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
    const auto moved = moves.front().at(0).value<std::vector<SeatMove>>();
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().seat == to);
}

TEST_CASE("several seats are chosen by key and mouse, move, lock, and are taken out together",
          "[ui][seating]")
{
    GuestDesk<SeatingPage> desk;
    SeatMapView& map = desk.page->map();
    desk.action("planSeats")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !map.state().uses.empty(); }));
    const auto seatNamed = [&](const QString& label) {
        for (const Seat& seat : map.state().seats) {
            if (seat.label() == label)
                return seat.id;
        }
        FAIL("no seat " << label.toStdString());
        return SeatId();
    };
    const auto holder = [&](const QString& label) {
        const SeatUse* use = map.useOf(seatNamed(label));
        return use ? std::pair(use->guest.value(), use->part) : std::pair<qint64, int>();
    };
    const auto point = [&](const QString& label) {
        for (QGraphicsItem* item : map.scene()->items()) {
            if (item->toolTip().startsWith(label + u':'))
                return map.mapFromScene(item->pos());
        }
        FAIL("no seat");
        return QPoint();
    };
    // Shift and arrows: a block of two by two.
    map.setCurrentSeat(seatNamed(u"C-8"_s));
    QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&map, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(map.selectedSeats().size() == 4);
    CHECK(visibleTexts(*desk.page).join(u'\n').contains(u"4"_s));
    const auto first = holder(u"C-8"_s);
    const auto last = holder(u"D-9"_s);
    const auto other = holder(u"G-8"_s);
    REQUIRE(first.first > 0);
    map.setCurrentSeat(seatNamed(u"C-8"_s));
    QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&map, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, Qt::ControlModifier, point(u"C-8"_s));
    CHECK(map.selectedSeats().size() == 3);
    QTest::mouseClick(map.viewport(), Qt::LeftButton, Qt::ControlModifier, point(u"C-8"_s));
    REQUIRE(map.selectedSeats().size() == 4);
    // Picked up at C-8 and put down four rows behind.
    QTest::keyClick(&map, Qt::Key_Space);
    CHECK(map.carriedCount() == 4);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&map, Qt::Key_Down);
    CHECK(map.currentSeat() == seatNamed(u"G-8"_s));
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return holder(u"G-8"_s) == first; }));
    CHECK(holder(u"H-9"_s) == last);
    CHECK(holder(u"C-8"_s) == other);
    CHECK(map.selectedSeats().size() == 4); // still chosen, where they are now

    // All of them are locked; then they are no longer picked up.
    desk.action("lockSeat")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return map.useOf(seatNamed(u"H-9"_s))->isLocked; }));
    CHECK_FALSE(desk.action("pickUp")->isEnabled());
    desk.office.context().undoAction().trigger();
    desk.office.context().undoAction().trigger();
    REQUIRE(QTest::qWaitFor([&] { return holder(u"C-8"_s) == first; }));

    // A frame around seats on the floor.
    const QPoint from = point(u"G-8"_s) - QPoint(16, 16);
    const QPoint to = point(u"H-9"_s) + QPoint(14, 12);
    map.setCurrentSeat(seatNamed(u"A-1"_s));
    QTest::mousePress(map.viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, map.viewport()->mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(map.viewport(), &move);
    QTest::mouseRelease(map.viewport(), Qt::LeftButton, {}, to);
    CHECK(map.selectedSeats().size() == 4);
    const int people = int(map.state().uses.size());
    desk.action("blockSeats")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return int(map.state().uses.size()) == people - 4; }));
    CHECK(map.state().seat(seatNamed(u"G-8"_s))->isBlocked);
    // Those who lost a seat are seated again from the current seat on.
    auto* table = desk.page->findChild<TableView*>(u"unseatedTable"_s);
    REQUIRE(table);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto* why = desk.page->findChild<QLabel*>(u"whyUnseated"_s);
    REQUIRE(why);
    CHECK_FALSE(why->text().isEmpty());
}

TEST_CASE("a room is described in lines and seen at once", "[ui][seating]")
{
    GuestDesk<SeatingPage> desk;
    desk.action("addRoom")->trigger();
    auto* dialog = desk.page->findChild<QDialog*>(u"roomDialog"_s);
    REQUIRE(dialog);
    auto* rows = dialog->findChild<QPlainTextEdit*>(u"roomRows"_s);
    auto* preview = dialog->findChild<SeatMapView*>(u"roomPreview"_s);
    auto* verb = dialog->findChild<QPushButton*>(u"verbButton"_s);
    REQUIRE((rows && preview && verb));
    rows->setPlainText(u"8\n6、12、6 × 3\n\n６,１２,６"_s);
    CHECK(preview->state().seats.size() == 8 + 4 * 24);
    CHECK(verb->isEnabled());
    rows->setPlainText(u"8\nsechs"_s);
    CHECK_FALSE(verb->isEnabled());
    CHECK(dialog->findChild<QLabel*>(u"roomVerdict"_s)->text().contains(u"sechs"_s));
    CHECK(preview->state().seats.size() == 8 + 4 * 24); // the last that could be read
    rows->setPlainText(u"8\n6, 12, 6"_s);
    dialog->findChild<QPlainTextEdit*>(u"roomTables"_s)->setPlainText(u"10, 6"_s);
    dialog->accept();
    SeatMapView& map = desk.page->map();
    REQUIRE(QTest::qWaitFor([&] { return map.state().seats.size() == 8 + 24 + 16; }));

    // Changed from the map; one step back.
    desk.action("changeRoom")->trigger();
    QDialog* change = nullptr;
    for (QDialog* each : desk.page->findChildren<QDialog*>(u"roomDialog"_s)) {
        if (each != dialog || each->isVisible())
            change = each;
    }
    REQUIRE(change);
    CHECK(change->findChild<QPlainTextEdit*>(u"roomRows"_s)->toPlainText() == u"8\n6, 12, 6"_s);
    change->findChild<QCheckBox*>(u"roomHasStage"_s)->setChecked(false);
    change->findChild<QPlainTextEdit*>(u"roomRows"_s)->setPlainText(u"8\n6, 12, 6\n4, 4"_s);
    change->accept();
    REQUIRE(QTest::qWaitFor([&] { return map.state().seats.size() == 8 + 24 + 8 + 16; }));
    CHECK(map.state().rooms.front().stageWidth == 0);
    desk.office.context().undoAction().trigger();
    REQUIRE(QTest::qWaitFor([&] { return map.state().seats.size() == 8 + 24 + 16; }));
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
    // Nobody came to this desk: it is back all the same.
    desk.office.prompts.files = {desk.office.inFolder(u"desks/D1.desk"_s)};
    const int asked = desk.office.prompts.asked;
    desk.action("receiveDesks")->trigger();
    CHECK(desk.office.prompts.asked == asked + 2); // the files, then whether to note it
    const auto desks = ArrivalStore(desk.office.workspace().database()).desks();
    CHECK(desks.at(0).receivedAtMs.has_value());
    CHECK_FALSE(desks.at(1).receivedAtMs.has_value());
    // A second time there is nothing new.
    desk.action("receiveDesks")->trigger();
    CHECK(desk.office.prompts.asked == asked + 3);
}

TEST_CASE("attendance leaves the reception with what its reader may see", "[ui][reception]")
{
    GuestDesk<ReceptionPage> desk;
    REQUIRE(ReceptionOperations(desk.office.workspace()).checkIn(u"G0003"_s));
    desk.office.prompts.savePath = desk.office.inFolder(u"attendance.csv"_s);
    desk.action("exportAttendance")->trigger();
    auto* reader = desk.dialog().findChild<QComboBox*>(u"profile"_s);
    REQUIRE(reader);
    reader->setCurrentIndex(reader->findData(u"judging"_s));
    desk.dialog().accept();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(desk.office.prompts.savePath); }));
    QFile file(desk.office.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"G0003"_s));
    CHECK_FALSE(text.contains(desk.guest(u"G0003"_s).name));
    CHECK_FALSE(text.contains(desk.guest(u"G0003"_s).affiliation));
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
