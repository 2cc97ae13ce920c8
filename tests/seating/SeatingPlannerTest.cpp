#include "models/seating/SeatingPlanner.h"

#include "models/seating/RoomDraft.h"
#include "tests/core/Printing.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A hall and guests, and what a plan of them says.
struct Hall
{
    SeatingInput input;

    explicit Hall(const RoomDraft& draft)
    {
        input.rooms = {draft.room()};
        input.rooms.front().id = SeatRoomId(1);
        input.seats = draft.seats();
        for (size_t i = 0; i < input.seats.size(); ++i) {
            input.seats[i].id = SeatId(qint64(i) + 1);
            input.seats[i].room = SeatRoomId(1);
        }
    }

    Guest& add(GuestCategory category, int companions = 0, bool wheelchair = false)
    {
        Guest guest;
        guest.id = GuestId(qint64(input.guests.size()) + 1);
        guest.ref = u"G%1"_s.arg(guest.id.value(), 4, 10, QLatin1Char('0'));
        guest.category = category;
        guest.companions = companions;
        guest.reply = GuestReply::Attending;
        if (wheelchair)
            guest.needs = {QLatin1String(GuestNeed::kWheelchair)};
        input.guests.push_back(guest);
        return input.guests.back();
    }
    void lock(GuestId guest, int part, const QString& label)
    {
        for (const Seat& seat : input.seats) {
            if (seat.label() == label)
                input.locked.push_back({seat.id, guest, part, true});
        }
    }
    [[nodiscard]] SeatingPlan plan()
    {
        std::sort(input.guests.begin(), input.guests.end(), comesBefore);
        return planSeats(input);
    }
    [[nodiscard]] const Seat& seat(SeatId id) const { return input.seats[size_t(id.value()) - 1]; }
    [[nodiscard]] QString seatOf(const SeatingPlan& plan, qint64 guest, int part = 0) const
    {
        for (const SeatUse& use : plan.uses) {
            if (use.guest.value() == guest && use.part == part)
                return seat(use.seat).label();
        }
        return {};
    }
    [[nodiscard]] bool areBeside(const QString& left, const QString& right) const
    {
        const auto row = [](const QString& label) { return label.section(u'-', 0, 0); };
        const auto number = [](const QString& label) { return label.section(u'-', 1).toInt(); };
        return row(left) == row(right) && std::abs(number(left) - number(right)) == 1;
    }
};

RoomDraft small()
{
    RoomDraft draft;
    draft.name = u"小ホール"_s;
    draft.rows = RoomDraft::equalRows(3, {2, 4, 2});
    return draft;
}

/// Who comes with somebody sits in a seat beside one of them, or the plan says that it is not so.
void requireTogether(const Hall& hall, const SeatingPlan& plan)
{
    std::map<std::pair<qint64, int>, const Seat*> seats;
    for (const SeatUse& use : plan.uses)
        seats[{use.guest.value(), use.part}] = &hall.seat(use.seat);
    std::set<qint64> apart;
    for (const GuestId guest : plan.apart)
        apart.insert(guest.value());
    for (const auto& each : plan.unseated)
        apart.insert(each.guest.value());
    std::set<qint64> locked;
    for (const SeatUse& use : hall.input.locked)
        locked.insert(use.guest.value());
    for (const Guest& guest : hall.input.guests) {
        if (guest.category != GuestCategory::Guardian || !guest.isComing() ||
            apart.contains(guest.id.value()) || locked.contains(guest.id.value()))
            continue;
        const auto minor = std::find_if(
            hall.input.guests.begin(), hall.input.guests.end(),
            [&](const Guest& each) { return each.id == guest.host && !each.host.isValid(); });
        if (minor == hall.input.guests.end() || !minor->isComing() ||
            apart.contains(minor->id.value()))
            continue;
        // Side by side in one row, or at one table, with nobody but their own party between.
        const Seat& left = *seats.at({guest.id.value(), 0});
        const Seat& right = *seats.at({minor->id.value(), 0});
        INFO("guardian " << guest.id.value() << " of " << minor->id.value());
        REQUIRE(left.row == right.row);
    }
}

/// What must hold of every plan.
void requireSound(const Hall& hall, const SeatingPlan& plan)
{
    std::map<qint64, const Guest*> guests;
    for (const Guest& guest : hall.input.guests)
        guests[guest.id.value()] = &guest;
    std::set<qint64> seats;
    std::set<std::pair<qint64, int>> people;
    for (const SeatUse& use : plan.uses) {
        REQUIRE(seats.insert(use.seat.value()).second);
        REQUIRE(people.insert({use.guest.value(), use.part}).second);
        const Guest& guest = *guests.at(use.guest.value());
        REQUIRE(guest.isComing());
        REQUIRE(use.part <= guest.companions);
        REQUIRE_FALSE(hall.seat(use.seat).isBlocked);
        if (!use.isLocked && hall.seat(use.seat).isWheelchair)
            REQUIRE((use.part == 0 && guest.hasNeed(GuestNeed::kWheelchair)));
        if (!use.isLocked && use.part == 0 && guest.hasNeed(GuestNeed::kWheelchair))
            REQUIRE(hall.seat(use.seat).isWheelchair);
    }
    for (const SeatUse& locked : hall.input.locked) {
        if (guests.at(locked.guest.value())->isComing())
            REQUIRE(std::find(plan.uses.begin(), plan.uses.end(), locked) != plan.uses.end());
    }
    std::set<qint64> unseated;
    for (const auto& each : plan.unseated)
        unseated.insert(each.guest.value());
    for (const Guest& guest : hall.input.guests) {
        if (!guest.isComing() || unseated.contains(guest.id.value()))
            continue;
        for (int part = 0; part <= guest.companions; ++part)
            REQUIRE(people.contains({guest.id.value(), part}));
    }
    requireTogether(hall, plan);
}

} // namespace

TEST_CASE("rows have names as people give them", "[seating]")
{
    CHECK(seatRowName(0) == u"A"_s);
    CHECK(seatRowName(25) == u"Z"_s);
    CHECK(seatRowName(26) == u"AA"_s);
    CHECK(seatRowName(52) == u"BA"_s);
}

TEST_CASE("a room is rows with aisles, tables, and places for wheelchairs", "[seating]")
{
    RoomDraft draft = small();
    draft.rows = RoomDraft::equalRows(3, {2, 4, 2}, 1);
    draft.wheelchairPlaces = 3;
    draft.tables = {{{5, 5}, false}};
    const std::vector<Seat> seats = draft.seats();
    REQUIRE(seats.size() == 34);
    CHECK(draft.seatCount() == 34);
    CHECK(seats[0].label() == u"A-1"_s);
    CHECK(seats[23].label() == u"C-8"_s);
    CHECK(seats[24].atTable);
    QStringList places;
    for (const Seat& seat : seats) {
        if (seat.isWheelchair)
            places += seat.label();
    }
    // At the ends of blocks, behind the aisle across.
    CHECK(places == QStringList{u"B-1"_s, u"B-3"_s, u"B-6"_s});
    CHECK(seats[1].x - seats[0].x == 55);
    CHECK(seats[2].x - seats[1].x == 110);
    CHECK(std::abs(seats[0].x + seats[7].x) <= 1);
    CHECK(seats[8].y - seats[0].y > seats[16].y - seats[8].y);
}

TEST_CASE("guests of honour get the middle of the front, others follow", "[seating]")
{
    Hall hall(small());
    for (int i = 0; i < 4; ++i)
        hall.add(GuestCategory::Vip);
    hall.add(GuestCategory::Judge);
    hall.add(GuestCategory::Judge);
    hall.add(GuestCategory::General);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    // First in the middle, then to its right and left in turns.
    CHECK(hall.seatOf(plan, 1) == u"A-4"_s);
    CHECK(hall.seatOf(plan, 2) == u"A-5"_s);
    CHECK(hall.seatOf(plan, 3) == u"A-3"_s);
    CHECK(hall.seatOf(plan, 4) == u"A-6"_s);
    // 上手 from the inner seat.
    CHECK(hall.seatOf(plan, 5) == u"A-7"_s);
    CHECK(hall.seatOf(plan, 6) == u"A-8"_s);
    CHECK(hall.seatOf(plan, 7) == u"A-2"_s);
    CHECK(plan.unseated.empty());
    CHECK(plan.apart.empty());

    hall.input.rooms.front().entrance = RoomEntrance::Right;
    const SeatingPlan other = hall.plan();
    CHECK(hall.seatOf(other, 5) == u"A-2"_s); // far from the entrance
}

TEST_CASE("companions, guardians and parties sit together, attendants keep their place",
          "[seating]")
{
    Hall hall(small());
    hall.add(GuestCategory::Vip, 1);
    Guest& winner = hall.add(GuestCategory::Winner);
    winner.birthDate = u"2010-05-01"_s;
    const GuestId minor = winner.id;
    hall.add(GuestCategory::Winner).party = u"有明"_s;
    hall.add(GuestCategory::Winner);
    hall.add(GuestCategory::Winner).party = u"有明"_s;
    hall.add(GuestCategory::Guardian).host = minor;
    hall.add(GuestCategory::Guardian).host = minor;
    hall.add(GuestCategory::Attendant).host = GuestId(1);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(plan.unseated.empty());
    CHECK(plan.apart.empty());
    CHECK(hall.areBeside(hall.seatOf(plan, 1), hall.seatOf(plan, 1, 1)));
    CHECK(hall.areBeside(hall.seatOf(plan, 2), hall.seatOf(plan, 6)));
    CHECK(hall.areBeside(hall.seatOf(plan, 2), hall.seatOf(plan, 7)));
    CHECK(hall.areBeside(hall.seatOf(plan, 3), hall.seatOf(plan, 5)));
    CHECK_FALSE(hall.areBeside(hall.seatOf(plan, 8), hall.seatOf(plan, 1)));
}

TEST_CASE("places for wheelchairs go to those who need them and to nobody else", "[seating]")
{
    RoomDraft draft = small();
    draft.wheelchairPlaces = 2;
    Hall hall(draft);
    for (int i = 0; i < 22; ++i)
        hall.add(GuestCategory::General);
    const SeatingPlan without = hall.plan();
    requireSound(hall, without);
    CHECK(without.unseated.empty());

    for (int i = 0; i < 3; ++i)
        hall.add(GuestCategory::Winner, i == 0 ? 1 : 0, true);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(hall.areBeside(hall.seatOf(plan, 23), hall.seatOf(plan, 23, 1)));
    int noPlace = 0;
    int noSeat = 0;
    for (const auto& each : plan.unseated)
        ++(each.reason == SeatingReason::NoWheelchairPlace ? noPlace : noSeat);
    CHECK(noPlace == 1);
    CHECK(noSeat == 1); // a companion took one of the 22 seats
}

TEST_CASE("locked seats stay, who does not come frees even a locked one", "[seating]")
{
    Hall hall(small());
    for (int i = 0; i < 6; ++i)
        hall.add(GuestCategory::General, i == 1 ? 1 : 0);
    hall.lock(GuestId(2), 0, u"C-5"_s);
    hall.lock(GuestId(3), 0, u"A-4"_s);
    hall.input.guests[2].reply = GuestReply::Declined;
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(hall.seatOf(plan, 2) == u"C-5"_s);
    CHECK(hall.areBeside(hall.seatOf(plan, 2, 1), u"C-5"_s));
    CHECK(hall.seatOf(plan, 3).isEmpty());
    CHECK(plan.uses.size() == 6);
}

TEST_CASE("who is too many is told, and a group larger than any row is told apart", "[seating]")
{
    Hall hall(small());
    hall.add(GuestCategory::General, 6);
    const SeatingPlan split = hall.plan();
    requireSound(hall, split);
    CHECK(split.apart.size() == 1);
    CHECK(split.uses.size() == 7);
    for (int i = 0; i < 20; ++i)
        hall.add(GuestCategory::General);
    const SeatingPlan full = hall.plan();
    requireSound(hall, full);
    CHECK(full.uses.size() == 24);
    CHECK(full.unseated.size() >= 1);
    for (const auto& each : full.unseated)
        CHECK(each.reason == SeatingReason::NoSeat);

    hall.input.seats.clear();
    const SeatingPlan none = hall.plan();
    CHECK(none.uses.empty());
    CHECK(none.unseated.size() == 21);
}

TEST_CASE("a minor who is not locked goes to the guardian who is", "[seating]")
{
    Hall hall(small());
    for (int i = 0; i < 4; ++i)
        hall.add(GuestCategory::Vip);
    const GuestId minor = hall.add(GuestCategory::Winner).id;
    Guest& guardian = hall.add(GuestCategory::Guardian);
    guardian.host = minor;
    hall.lock(guardian.id, 0, u"C-2"_s);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(hall.areBeside(hall.seatOf(plan, minor.value()), u"C-2"_s));
    CHECK(plan.apart.empty());
}

TEST_CASE("a seat that was taken out stays empty and parts what is beside it", "[seating]")
{
    Hall hall(small());
    for (Seat& seat : hall.input.seats)
        seat.isBlocked = seat.row != u"A"_s || seat.number == 4;
    for (int i = 0; i < 2; ++i)
        hall.add(GuestCategory::General, 1);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(plan.uses.size() == 4);
    for (qint64 guest = 1; guest <= 2; ++guest)
        CHECK(hall.areBeside(hall.seatOf(plan, guest), hall.seatOf(plan, guest, 1)));
    // Somebody whose seat was locked before it was taken out sits elsewhere.
    hall.lock(GuestId(1), 0, u"C-1"_s);
    const SeatingPlan moved = hall.plan();
    CHECK_FALSE(hall.seatOf(moved, 1).isEmpty());
    CHECK(hall.seatOf(moved, 1) != u"C-1"_s);
}

TEST_CASE("a group stays together where a row has room for it, and only then waits", "[seating]")
{
    // Two rows of three: the pair does not fit beside the two, so it waits for the second row.
    RoomDraft draft;
    draft.name = u"小部屋"_s;
    draft.rows = RoomDraft::equalRows(2, {3});
    Hall hall(draft);
    for (int i = 0; i < 2; ++i)
        hall.add(GuestCategory::Winner).party = u"甲"_s;
    for (int i = 0; i < 2; ++i)
        hall.add(GuestCategory::Winner).party = u"乙"_s;
    hall.add(GuestCategory::Winner);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(hall.areBeside(hall.seatOf(plan, 1), hall.seatOf(plan, 2)));
    CHECK(hall.areBeside(hall.seatOf(plan, 3), hall.seatOf(plan, 4)));
    CHECK(hall.seatOf(plan, 5).startsWith(u"A-"_s)); // fills the seat that was left
    CHECK(plan.apart.empty());
}

TEST_CASE("tables fill from the middle one outwards, whatever their size", "[seating]")
{
    RoomDraft draft;
    draft.name = u"宴会場"_s;
    draft.tables = {{{6, 4, 10, 4, 6}, false}, {{8}, false}};
    Hall hall(draft);
    for (int i = 0; i < 10; ++i)
        hall.add(GuestCategory::Vip);
    for (int i = 0; i < 4; ++i)
        hall.add(GuestCategory::Judge);
    for (int i = 0; i < 4; ++i)
        hall.add(GuestCategory::Winner);
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    const auto table = [&](qint64 guest) { return hall.seatOf(plan, guest).section(u'-', 0, 0); };
    CHECK(table(1) == u"T3"_s);
    CHECK(table(10) == u"T3"_s);
    CHECK(table(11) == u"T4"_s); // 上手
    CHECK(table(15) == u"T2"_s);
}

TEST_CASE("any hall and any guests give a sound plan, the same every time", "[seating]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto number = [&](int least, int most) {
            return std::uniform_int_distribution<int>(least, most)(random);
        };
        RoomDraft draft;
        draft.name = u"A"_s;
        const int rows = number(0, 6);
        for (int row = 0; row < rows; ++row)
            draft.rows.push_back({{number(0, 4), number(1, 8), number(0, 4)}, number(0, 3) == 0});
        draft.wheelchairPlaces = number(0, 6);
        if (const int tables = number(0, 3); tables > 0)
            draft.tables = {{std::vector<int>(size_t(tables), number(1, 6)), false}};
        Hall hall(draft);
        for (Seat& seat : hall.input.seats)
            seat.isBlocked = number(0, 12) == 0;
        const int guests = number(0, 60);
        for (int i = 0; i < guests; ++i) {
            Guest& guest = hall.add(GuestCategory(number(0, 6)), number(0, 5) == 0 ? number(1, 4) : 0,
                                    number(0, 7) == 0);
            if (number(0, 4) == 0)
                guest.party = u"P%1"_s.arg(number(1, 4));
            if (number(0, 6) == 0)
                guest.host = GuestId(number(1, guests));
            if (number(0, 8) == 0)
                guest.reply = GuestReply::Declined;
            if (!hall.input.seats.empty() && number(0, 10) == 0) {
                const SeatId seat(number(1, int(hall.input.seats.size())));
                const bool isTaken = std::any_of(
                    hall.input.locked.begin(), hall.input.locked.end(),
                    [&](const SeatUse& use) { return use.seat == seat; });
                if (!isTaken && !hall.seat(seat).isBlocked)
                    hall.input.locked.push_back({seat, guest.id, 0, true});
            }
        }
        const SeatingPlan plan = hall.plan();
        requireSound(hall, plan);
        CHECK(hall.plan().uses == plan.uses);
        // A seat stays empty only where nobody of its kind stands without one.
        size_t freeSeats = 0;
        std::set<qint64> taken;
        for (const SeatUse& use : plan.uses)
            taken.insert(use.seat.value());
        for (const Seat& seat : hall.input.seats)
            freeSeats += !seat.isWheelchair && !seat.isBlocked && !taken.contains(seat.id.value()) ? 1 : 0;
        const bool somebodyStands =
            std::any_of(plan.unseated.begin(), plan.unseated.end(), [](const auto& each) {
                return each.reason == SeatingReason::NoSeat;
            });
        CHECK_FALSE((freeSeats > 0 && somebodyStands));
    }
}

TEST_CASE("500 guests fill a hall from the front by category", "[seating]")
{
    int persons = 0;
    Hall hall(RoomDraft::usual(u"大ホール"_s, 640, 25));
    for (int i = 0; i < 500; ++i) {
        const int kind = i % 10;
        const GuestCategory category = kind == 0   ? GuestCategory::Vip
                                       : kind == 1 ? GuestCategory::Judge
                                       : kind < 4  ? GuestCategory::Winner
                                       : kind == 4 ? GuestCategory::Press
                                                   : GuestCategory::General;
        const Guest& guest = hall.add(category, i % 4 == 0 ? 1 : 0, i % 20 == 7);
        persons += guest.persons();
    }
    const SeatingPlan plan = hall.plan();
    requireSound(hall, plan);
    CHECK(plan.unseated.empty());
    CHECK(int(plan.uses.size()) == persons);
    // Without wheelchairs nobody of a later category sits in front of all of an earlier one.
    std::map<GuestCategory, int> firstRow;
    std::map<GuestCategory, int> lastRow;
    std::map<qint64, const Guest*> guests;
    for (const Guest& guest : hall.input.guests)
        guests[guest.id.value()] = &guest;
    for (const SeatUse& use : plan.uses) {
        const Guest& guest = *guests.at(use.guest.value());
        if (guest.hasNeed(GuestNeed::kWheelchair))
            continue;
        const int y = hall.seat(use.seat).y;
        const auto first = firstRow.emplace(guest.category, y).first;
        first->second = std::min(first->second, y);
        lastRow[guest.category] = std::max(lastRow[guest.category], y);
    }
    CHECK(lastRow[GuestCategory::Vip] <= firstRow[GuestCategory::Winner]);
    CHECK(firstRow[GuestCategory::Vip] <= firstRow[GuestCategory::Judge]);
    CHECK(firstRow[GuestCategory::Judge] <= firstRow[GuestCategory::Winner]);
    CHECK(firstRow[GuestCategory::Winner] <= firstRow[GuestCategory::Press]);
    CHECK(firstRow[GuestCategory::Press] <= firstRow[GuestCategory::General]);
}
