#include "models/guests/GuestOperations.h"
#include "models/seating/RoomOutline.h"
#include "models/seating/SeatFormation.h"
#include "models/seating/SeatingPapers.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cmath>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto kHall = u"10\n8, 12, 8\n6, 12, 6 × 2\n\n６、１２、６×３"_s;

/// An office with a hall of irregular rows and three tables.
struct RoomOffice : GuestOffice
{
    RoomOffice()
    {
        REQUIRE(succeeded(importGuests(sampleFile(u"guests.csv"_s))));
        REQUIRE(succeeded(operations().makeRoom(draft())));
    }
    static RoomDraft draft()
    {
        RoomDraft draft;
        draft.name = u"大ホール"_s;
        draft.rows = *readRoomPlan(kHall);
        draft.tables = *readRoomPlan(u"10, 8, 6"_s);
        draft.wheelchairPlaces = 2;
        return draft;
    }
    SeatingOperations operations() { return SeatingOperations(workspace()); }
    SeatingState state()
    {
        const auto found = operations().state();
        REQUIRE(succeeded(found));
        return *found;
    }
    void plan()
    {
        SeatingState now = state();
        REQUIRE(succeeded(operations().apply(now, operations().propose(now))));
    }
    SeatId seat(const QString& label)
    {
        const SeatingState now = state();
        const auto found =
            std::find_if(now.seats.begin(), now.seats.end(),
                         [&](const Seat& seat) { return seat.label() == label; });
        REQUIRE(found != now.seats.end());
        return found->id;
    }
    /// `G0001`, `G0001+1`; empty where nobody sits.
    QString holder(const QString& label)
    {
        const SeatingState now = state();
        const SeatId id = seat(label);
        for (const SeatUse& use : now.uses) {
            if (use.seat == id)
                return now.guest(use.guest)->ref +
                       (use.part > 0 ? u"+%1"_s.arg(use.part) : QString());
        }
        return {};
    }
};

} // namespace

TEST_CASE("a room is written in lines as people write them", "[seating][room]")
{
    const auto rows = readRoomPlan(kHall);
    REQUIRE(rows);
    REQUIRE(rows->size() == 7);
    CHECK(rows->at(0).counts == std::vector<int>{10});
    CHECK(rows->at(3).counts == std::vector<int>{6, 12, 6});
    CHECK(rows->at(4).isBehindAisle);
    CHECK_FALSE(rows->at(5).isBehindAisle);
    CHECK(seatsIn(*rows) == 10 + 28 + 24 * 5);
    CHECK(roomPlanText(*rows) == u"10\n8, 12, 8\n6, 12, 6 × 2\n\n6, 12, 6 × 3"_s);
    CHECK(*readRoomPlan(roomPlanText(*rows)) == *rows);
    CHECK(readRoomPlan(QString())->empty());
    for (const QString& text : {u"6, zwölf"_s, u"6\n6, 12, 6 × 0"_s, u"6 × 999"_s, u"-4"_s,
                                u"1000"_s, u"× 4"_s}) {
        INFO(text.toStdString());
        CHECK(refused(readRoomPlan(text).map([](const auto&) {}), Error::Code::RuleRefused));
    }
    CHECK(readRoomPlan(u"6, 12, 6\n\n6, x"_s).error().parameters.first().contains(u"3"_s));
}

TEST_CASE("rows of different lengths keep to their aisles", "[seating][room]")
{
    const std::vector<Seat> seats = RoomOffice::draft().seats();
    const auto at = [&](const QString& label) -> const Seat& {
        return *std::find_if(seats.begin(), seats.end(),
                             [&](const Seat& seat) { return seat.label() == label; });
    };
    // Row A alone in the middle, B wider than C but with the same aisles.
    CHECK(std::abs(at(u"A-1"_s).x + at(u"A-10"_s).x) <= 1);
    CHECK(at(u"B-8"_s).x == at(u"C-6"_s).x);
    CHECK(at(u"B-9"_s).x == at(u"C-7"_s).x);
    CHECK(at(u"B-21"_s).x == at(u"C-19"_s).x);
    CHECK(at(u"C-7"_s).x - at(u"C-6"_s).x == 110);
    CHECK(at(u"B-1"_s).x < at(u"C-1"_s).x);
    CHECK(at(u"E-1"_s).y - at(u"D-1"_s).y > at(u"D-1"_s).y - at(u"C-1"_s).y);
    // Chairs of a table never overlap those of the next, and a large table is wider.
    for (const Seat& one : seats) {
        for (const Seat& other : seats) {
            if (&one < &other)
                CHECK(std::hypot(one.x - other.x, one.y - other.y) >= 45);
        }
    }
    RoomDraft banquet;
    banquet.name = u"宴会場"_s;
    banquet.tables = *readRoomPlan(u"4, 16"_s);
    SeatRoom room = banquet.room();
    room.id = SeatRoomId(1);
    std::vector<Seat> chairs = banquet.seats();
    for (Seat& chair : chairs)
        chair.room = room.id;
    const RoomOutline outline = RoomOutline::of(room, chairs);
    REQUIRE(outline.tables.size() == 2);
    CHECK(outline.tables[1].radius > outline.tables[0].radius);
    CHECK(outline.tables[1].name == u"T2"_s);
}

TEST_CASE("the stage has a width and a place, and the best seats are before it", "[seating][room]")
{
    RoomDraft draft;
    draft.name = u"ホール"_s;
    draft.rows = *readRoomPlan(u"6, 6, 6"_s);
    draft.stageWidth = 600;
    draft.stageOffset = 400;
    SeatingInput input;
    input.rooms = {draft.room()};
    input.rooms.front().id = SeatRoomId(1);
    input.seats = draft.seats();
    for (size_t i = 0; i < input.seats.size(); ++i) {
        input.seats[i].id = SeatId(qint64(i) + 1);
        input.seats[i].room = SeatRoomId(1);
    }
    const RoomOutline outline = RoomOutline::of(input.rooms.front(), input.seats);
    REQUIRE(outline.stage);
    CHECK(outline.stage->left == -300);
    CHECK(outline.stage->width == 600);
    Guest vip;
    vip.id = GuestId(1);
    vip.category = GuestCategory::Vip;
    vip.reply = GuestReply::Attending;
    input.guests = {vip};
    const SeatingPlan plan = planSeats(input);
    REQUIRE(plan.uses.size() == 1);
    CHECK(input.seats[size_t(plan.uses.front().seat.value()) - 1].number >= 13);

    input.rooms.front().stageWidth = 0;
    CHECK_FALSE(RoomOutline::of(input.rooms.front(), input.seats).stage);
}

TEST_CASE("a room is drawn anew around those who sit there, and back", "[seating][room]")
{
    RoomOffice office;
    office.plan();
    const QByteArray before = office.rows();
    const QString kept = office.holder(u"B-3"_s);
    const QString lost = office.holder(u"G-24"_s);
    REQUIRE_FALSE(kept.isEmpty());
    REQUIRE_FALSE(lost.isEmpty());
    SeatingState now = office.state();
    const SeatRoom room = now.rooms.front();
    CHECK(roomPlanText(RoomDraft::of(room, now.seats).rows) ==
          roomPlanText(RoomOffice::draft().rows));

    RoomDraft changed = RoomOffice::draft();
    changed.rows = *readRoomPlan(u"14\n8, 12, 8\n6, 12, 6 × 4"_s); // A longer, G gone
    changed.tables = *readRoomPlan(u"10, 8"_s);
    changed.stageWidth = 500;
    REQUIRE(succeeded(office.operations().changeRoom(room.id, changed)));
    now = office.state();
    CHECK(int(now.seats.size()) == changed.seatCount());
    CHECK(now.rooms.front().stageWidth == 500);
    CHECK(office.holder(u"B-3"_s) == kept);
    CHECK(now.seats[13].label() == u"A-14"_s); // the newest seats stand where they belong
    const auto unseated = now.unseated();
    CHECK(std::any_of(unseated.begin(), unseated.end(), [&](const auto& each) {
        return now.guest(each.guest)->ref == lost && each.reason == SeatingReason::NotPlanned;
    }));
    CHECK(office.workspace().journal().list().front().operation == u"seating.room_change"_s);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.rows() == before));

    // Tables are the same whatever they are called in another language.
    const SeatId chair = office.seat(u"T2-3"_s);
    struct Other : QTranslator
    {
        QString translate(const char* context, const char* source, const char*,
                          int) const override
        {
            return QLatin1String(context) == "RoomDraft"_L1 && QLatin1String(source) == "T%1"_L1
                       ? u"卓%1"_s
                       : QString();
        }
        bool isEmpty() const override { return false; }
    } other;
    QCoreApplication::installTranslator(&other);
    REQUIRE(succeeded(office.operations().changeRoom(room.id, changed)));
    QCoreApplication::removeTranslator(&other);
    CHECK(office.seat(u"T2-3"_s) == chair);
    REQUIRE(succeeded(office.workspace().undo()));

    // A locked seat does not go.
    REQUIRE(succeeded(office.operations().setLocked({office.seat(u"G-24"_s)}, true)));
    CHECK(refused(office.operations().changeRoom(room.id, changed), Error::Code::RuleRefused));
    CHECK(office.state().seats.size() == size_t(RoomOffice::draft().seatCount()));
}

TEST_CASE("a room of an earlier program is described from its seats", "[seating][room]")
{
    RoomDraft old;
    old.name = u"旧"_s;
    old.rows = RoomDraft::equalRows(5, {6, 12, 6}, 4);
    old.tables = {{{8, 8, 8, 8, 8}, false}, {{8, 8}, false}};
    SeatRoom room = old.room();
    room.id = SeatRoomId(1);
    room.rowPlan.clear();
    room.tablePlan.clear();
    std::vector<Seat> seats = old.seats();
    for (Seat& seat : seats)
        seat.room = room.id;
    const RoomDraft found = RoomDraft::of(room, seats);
    CHECK(found.rows == old.rows);
    CHECK(found.tables == old.tables);
}

TEST_CASE("seats are taken out and put back, places kept for wheelchairs", "[seating][room]")
{
    RoomOffice office;
    office.plan();
    const QByteArray before = office.rows();
    const SeatId seat = office.seat(u"B-3"_s);
    const QString who = office.holder(u"B-3"_s);
    REQUIRE(succeeded(office.operations().setBlocked({seat, office.seat(u"B-4"_s)}, true)));
    CHECK(office.holder(u"B-3"_s).isEmpty());
    const GuestId guest = office.guest(who.section(u'+', 0, 0)).id;
    CHECK(refused(office.operations().move(guest, 0, seat), Error::Code::RuleRefused));
    SeatingState now = office.state();
    const SeatingPlan again = office.operations().propose(now);
    CHECK(std::none_of(again.uses.begin(), again.uses.end(),
                       [&](const SeatUse& use) { return use.seat == seat; }));
    const PaperStyle style{.profile = PaperProfile::Internal,
                           .japanese = true,
                           .longDate = [](qint64) { return u"今日"_s; },
                           .time = [](qint64) { return u"9:05"_s; }};
    const QString paper = seatingHtml(office.workspace(), now, SeatingPaper::Plan, style);
    CHECK(paper.count(u"class=\"blocked\""_s) == 2);
    CHECK(paper.count(u"<circle"_s) == 3);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.rows() == before));

    REQUIRE(succeeded(office.operations().setLocked({seat}, true)));
    CHECK(refused(office.operations().setBlocked({seat}, true), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.operations().setLocked({seat}, false)));
    // Somebody on foot sits there.
    CHECK(refused(office.operations().setWheelchair({seat}, true), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.operations().free({seat})));
    REQUIRE(succeeded(office.operations().setWheelchair({seat}, true)));
    CHECK(refused(office.operations().move(guest, 0, seat), Error::Code::RuleRefused));
}

TEST_CASE("several people move together as they sit, others take what becomes free",
          "[seating][room]")
{
    RoomOffice office;
    office.plan();
    const auto names = [&](const QStringList& labels) {
        QStringList found;
        for (const QString& label : labels)
            found += office.holder(label);
        return found;
    };
    const QStringList from{u"C-8"_s, u"C-9"_s, u"D-8"_s};
    const QStringList to{u"E-9"_s, u"E-10"_s, u"F-9"_s};
    const QStringList people = names(from);
    const QStringList others = names(to);
    REQUIRE_FALSE((people + others).contains(QString()));
    SeatingState now = office.state();
    // Row E stands behind the aisle: one row down is not where D is from C, so they go in line.
    const SeatFormation formation(now);
    std::vector<SeatId> seats;
    for (const QString& label : from)
        seats.push_back(office.seat(label));
    const auto moves = formation.moved(seats, seats[0], office.seat(u"E-9"_s));
    REQUIRE(moves.size() == 3);
    CHECK(moves[2].seat == office.seat(u"F-9"_s));
    const QByteArray before = office.rows();
    REQUIRE(succeeded(office.operations().moveTogether(moves)));
    CHECK(names(to) == people);
    CHECK(names(from) == others);
    CHECK(office.workspace().journal().list().front().operation == u"seating.move_several"_s);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.rows() == before));

    // Over their own seats: the two of one to the right, whoever was there comes back.
    const QStringList front = names({u"C-8"_s, u"C-9"_s, u"C-10"_s});
    const auto right = formation.moved({seats[0], seats[1]}, seats[0], seats[1]);
    REQUIRE(succeeded(office.operations().moveTogether(right)));
    CHECK(names({u"C-8"_s, u"C-9"_s, u"C-10"_s}) == QStringList{front[2], front[0], front[1]});

    // A locked one in the way sends them past it, in line; all or nobody.
    const SeatingState later = office.state();
    CHECK(SeatFormation(later).moved(seats, seats[0], later.seats.back().id).empty());
    CHECK(refused(office.operations().moveTogether(
                      {{moves[0].guest, 0, office.seat(u"E-1"_s)},
                       {moves[1].guest, 0, office.seat(u"E-1"_s)}}),
                  Error::Code::RuleRefused));
}

TEST_CASE("why somebody has no seat is said with what can be done", "[seating][room]")
{
    RoomOffice office;
    const auto reasons = [&] {
        QHash<SeatingReason, QString> words;
        const SeatingState now = office.state();
        for (const auto& each : now.unseated())
            words.insert(each.reason, now.whyUnseated(each));
        return words;
    };
    CHECK(reasons().contains(SeatingReason::NotPlanned));
    office.plan(); // 182 seats for 298 people
    const auto full = reasons();
    CHECK(full.contains(SeatingReason::NoSeat));
    CHECK(full.value(SeatingReason::NoSeat).contains(u"180"_s));
    CHECK(full.contains(SeatingReason::NoReply));
    CHECK_FALSE(full.contains(SeatingReason::NotPlanned));
    REQUIRE(succeeded(office.operations().free({office.seat(u"C-8"_s)})));
    CHECK(reasons().value(SeatingReason::NotPlanned).contains(u"1"_s));
}
