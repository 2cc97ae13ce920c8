#include "models/seating/SeatingOperations.h"

#include "models/guests/GuestCode.h"
#include "models/guests/GuestOperations.h"
#include "models/seating/SeatStore.h"
#include "models/seating/SeatingPapers.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SeatedOffice : GuestOffice
{
    SeatedOffice() { REQUIRE(succeeded(importGuests(sampleFile(u"guests.csv"_s)))); }

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
        const SeatingPlan proposed = operations().propose(now);
        REQUIRE(succeeded(operations().apply(now, proposed)));
    }
    [[nodiscard]] const SeatUse& useOf(const SeatingState& now, const QString& ref, int part = 0)
    {
        const GuestId guest = this->guest(ref).id;
        const auto found = std::find_if(now.uses.begin(), now.uses.end(), [&](const SeatUse& use) {
            return use.guest == guest && use.part == part;
        });
        REQUIRE(found != now.uses.end());
        return *found;
    }
};

} // namespace

TEST_CASE("the sample's guests get a hall and seats in one step", "[seating]")
{
    SeatedOffice office;
    const QByteArray before = office.rows();
    SeatingState state = office.state();
    CHECK_FALSE(state.hasPlan());
    const SeatingPlan plan = office.operations().propose(state);
    CHECK(plan.uses.size() == 298);
    CHECK(plan.unseated.empty());
    CHECK(plan.apart.empty());
    REQUIRE(succeeded(office.operations().apply(state, plan)));
    const SeatingState stored = office.state();
    CHECK(stored.uses.size() == 298);
    CHECK(stored.rooms.size() == 1);
    // Those who have not answered are the only ones without a seat.
    const auto unseated = stored.unseated();
    CHECK(unseated.size() == 43);
    CHECK(std::all_of(unseated.begin(), unseated.end(), [](const auto& each) {
        return each.reason == SeatingReason::NoReply;
    }));
    const QHash<qint64, QString> labels = SeatStore(office.workspace().database()).labels();
    CHECK(labels.size() == 235);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.rows() == before));
}

TEST_CASE("two guests exchange seats, locked seats and wheelchair places refuse", "[seating]")
{
    SeatedOffice office;
    office.plan();
    SeatingState state = office.state();
    QStringList walkers;
    QString wheelchair;
    for (const Guest& guest : state.guests) {
        if (!guest.isComing() || guest.companions > 0)
            continue;
        if (guest.hasNeed(GuestNeed::kWheelchair))
            wheelchair = guest.ref;
        else
            walkers += guest.ref;
    }
    const SeatUse first = office.useOf(state, walkers.first());
    const SeatUse last = office.useOf(state, walkers.last());
    const QByteArray before = office.rows();
    REQUIRE(succeeded(office.operations().move(first.guest, 0, last.seat)));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.rows() == before));
    REQUIRE(succeeded(office.operations().move(first.guest, 0, last.seat)));
    state = office.state();
    CHECK(office.useOf(state, walkers.first()).seat == last.seat);
    CHECK(office.useOf(state, walkers.last()).seat == first.seat);
    CHECK(office.workspace().journal().list().front().operation == u"seating.swap"_s);

    const SeatUse place = office.useOf(state, wheelchair);
    CHECK(refused(office.operations().move(first.guest, 0, place.seat), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.operations().setLocked({last.seat}, true)));
    CHECK(refused(office.operations().move(last.guest, 0, last.seat), Error::Code::RuleRefused));
    CHECK(refused(office.operations().free({last.seat}), Error::Code::RuleRefused));
    CHECK(refused(office.operations().removeRoom(state.rooms.front().id),
                  Error::Code::RuleRefused));
    CHECK(refused(GuestOperations(office.workspace()).remove({walkers.first()}),
                  Error::Code::RuleRefused));

    // Planning again leaves the locked one.
    SeatingState again = office.state();
    const SeatingPlan plan = office.operations().propose(again);
    CHECK(std::find(plan.uses.begin(), plan.uses.end(),
                    SeatUse{last.seat, first.guest, 0, true}) != plan.uses.end());
    REQUIRE(succeeded(office.operations().setLocked({last.seat}, false)));
    REQUIRE(succeeded(office.operations().free({last.seat})));
    CHECK(office.state().uses.size() == 297);
    // Into an empty seat.
    REQUIRE(succeeded(office.operations().move(first.guest, 0, last.seat)));
    CHECK(office.state().uses.size() == 298);
}

TEST_CASE("who declines frees the seat, however the answer came, also a locked one", "[seating]")
{
    SeatedOffice office;
    office.plan();
    Guest guest;
    for (const Guest& each : office.state().guests) {
        if (each.isComing() && each.companions == 1 && each.host == GuestId())
            guest = each;
    }
    REQUIRE_FALSE(guest.ref.isEmpty());
    const std::vector<SeatUse> before = office.state().uses;
    SECTION("by hand")
    {
        REQUIRE(succeeded(GuestOperations(office.workspace())
                              .setReply({guest.ref}, GuestReply::Declined)
                              .map([](int) {})));
        CHECK(office.state().uses.size() == 296);
    }
    SECTION("with a locked seat")
    {
        REQUIRE(succeeded(office.operations().setLocked(
            {office.useOf(office.state(), guest.ref).seat}, true)));
        REQUIRE(succeeded(GuestOperations(office.workspace())
                              .setReply({guest.ref}, GuestReply::Declined)
                              .map([](int) {})));
        CHECK(office.state().uses.size() == 296);
        REQUIRE(succeeded(office.workspace().undo()));
    }
    SECTION("by editing: a companion less frees one")
    {
        guest.companions = 0;
        REQUIRE(succeeded(GuestOperations(office.workspace()).edit(guest)));
        CHECK(office.state().uses.size() == 297);
    }
    SECTION("by a list of answers")
    {
        const QByteArray code = guestCode(u"GP26"_s, guest.ref).toUtf8();
        REQUIRE(succeeded(office.importReplies("受付コード,お名前,ご出欠\n" + code + ',' +
                                               guest.name.toUtf8() + ",欠席\n")));
        CHECK(office.state().uses.size() == 296);
    }
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK((office.state().uses == before));
}

TEST_CASE("rooms have names and seats", "[seating]")
{
    SeatedOffice office;
    RoomDraft draft;
    draft.rows = RoomDraft::equalRows(2, {4});
    CHECK(refused(office.operations().makeRoom(draft), Error::Code::RuleRefused));
    draft.name = u"第一会議室"_s;
    REQUIRE(succeeded(office.operations().makeRoom(draft)));
    CHECK(refused(office.operations().makeRoom(draft), Error::Code::AlreadyExists));
    draft.name = u"第二会議室"_s;
    draft.rows = RoomDraft::equalRows(3000, {4});
    CHECK(refused(office.operations().makeRoom(draft), Error::Code::RuleRefused));
    draft.rows = RoomDraft::equalRows(1, {4});
    REQUIRE(succeeded(office.operations().makeRoom(draft)));
    office.plan();
    const SeatingState state = office.state();
    CHECK(state.uses.size() <= 12);
    CHECK(state.label(state.seats.front()) == u"第一会議室 A-1"_s);
    REQUIRE(succeeded(office.operations().removeRoom(state.rooms.back().id)));
    CHECK(office.state().seats.size() == 8);
}

TEST_CASE("papers of the plan say who sits where, in kana order and by seat", "[seating]")
{
    SeatedOffice office;
    office.plan();
    const SeatingState state = office.state();
    const PaperStyle style{.profile = PaperProfile::Internal,
                           .japanese = true,
                           .longDate = [](qint64) { return u"今日"_s; },
                           .time = [](qint64) { return u"9:05"_s; }};
    const QString cards = seatingHtml(office.workspace(), state, SeatingPaper::Cards, style);
    CHECK(cards.count(u"class=\"card\""_s) == 298);
    CHECK(cards.contains(u"齋藤　誠<span>様"_s));
    const QString plan = seatingHtml(office.workspace(), state, SeatingPaper::Plan, style);
    CHECK(plan.count(u"<g>"_s) == int(state.seats.size()));
    CHECK(plan.contains(u"class=\"vip\""_s));
    const QString names = seatingHtml(office.workspace(), state, SeatingPaper::ByName, style);
    CHECK(names.indexOf(u"イトウ"_s) < names.indexOf(u"カトウ"_s));
    CHECK(names.indexOf(u"カトウ"_s) < names.indexOf(u"ワタナベ"_s));
    const QString seats = seatingHtml(office.workspace(), state, SeatingPaper::BySeat, style);
    CHECK(seats.indexOf(u"<td>A-1</td>"_s) < seats.indexOf(u"<td>B-1</td>"_s));
}
