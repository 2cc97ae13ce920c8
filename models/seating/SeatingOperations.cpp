#include "models/seating/SeatingOperations.h"

#include "models/guests/GuestStore.h"
#include "models/seating/SeatMoves.h"
#include "models/seating/SeatStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatingOperations)
};

void requireText(bool holds, const QString& text)
{
    requireRule(holds, Error::Code::RuleRefused, {text});
}

QString guestText(const SeatingState& state, GuestId guest, int part)
{
    const Guest* found = state.guest(guest);
    const QString ref = found ? found->ref : QString();
    return part == 0 ? ref : u"%1+%2"_s.arg(ref).arg(part);
}

} // namespace

SeatingState SeatingState::load(Workspace& workspace)
{
    const SeatStore store(workspace.database());
    return {GuestStore(workspace.database(), workspace.vault()).list(), store.rooms(),
            store.seats(), store.uses()};
}

const Seat* SeatingState::seat(SeatId id) const
{
    const auto found =
        std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.id == id; });
    return found == seats.end() ? nullptr : &*found;
}

const Guest* SeatingState::guest(GuestId id) const
{
    const auto found = std::find_if(guests.begin(), guests.end(),
                                    [&](const Guest& guest) { return guest.id == id; });
    return found == guests.end() ? nullptr : &*found;
}

QString SeatingState::label(const Seat& seat) const
{
    if (rooms.size() < 2)
        return seat.label();
    for (const SeatRoom& room : rooms) {
        if (room.id == seat.room)
            return room.name + u' ' + seat.label();
    }
    return seat.label();
}

std::vector<SeatingPlan::Unseated> SeatingState::unseated() const
{
    QSet<QPair<qint64, int>> seated;
    QSet<qint64> taken;
    for (const SeatUse& use : uses) {
        seated.insert({use.guest.value(), use.part});
        taken.insert(use.seat.value());
    }
    bool hasSeat = false;
    bool hasWheelchairPlace = false;
    for (const Seat& seat : seats) {
        if (!seat.isBlocked && !taken.contains(seat.id.value()))
            (seat.isWheelchair ? hasWheelchairPlace : hasSeat) = true;
    }
    const auto reasonFor = [&](const Guest& guest, int part) {
        if (!hasPlan())
            return SeatingReason::NotPlanned;
        if (part == 0 && guest.hasNeed(GuestNeed::kWheelchair))
            return hasWheelchairPlace ? SeatingReason::NotPlanned
                                      : SeatingReason::NoWheelchairPlace;
        return hasSeat ? SeatingReason::NotPlanned : SeatingReason::NoSeat;
    };
    std::vector<SeatingPlan::Unseated> missing;
    for (const Guest& guest : guests) {
        if (guest.reply == GuestReply::Open && !seated.contains({guest.id.value(), 0}))
            missing.push_back({guest.id, SeatingReason::NoReply});
        for (int part = 0; guest.isComing() && part <= guest.companions; ++part) {
            if (!seated.contains({guest.id.value(), part}))
                missing.push_back({guest.id, reasonFor(guest, part), part});
        }
    }
    return missing;
}

QString SeatingState::whyUnseated(const SeatingPlan::Unseated& unseated) const
{
    QSet<qint64> taken;
    for (const SeatUse& use : uses)
        taken.insert(use.seat.value());
    int usual = 0;
    int free = 0;
    int wheelchair = 0;
    for (const Seat& seat : seats) {
        if (seat.isBlocked)
            continue;
        ++(seat.isWheelchair ? wheelchair : usual);
        free += !seat.isWheelchair && !taken.contains(seat.id.value()) ? 1 : 0;
    }
    switch (unseated.reason) {
    case SeatingReason::NoSeat:
        return Words::tr("All %1 seats are taken. Add a row or a table, or put a seat back that "
                         "was taken out.")
            .arg(usual);
    case SeatingReason::NoWheelchairPlace:
        return Words::tr("All %1 places for wheelchairs are taken. Keep another seat for a "
                         "wheelchair.")
            .arg(wheelchair);
    case SeatingReason::NotPlanned:
        return hasPlan() ? Words::tr("Came to the list, or lost the seat, after the plan was made. "
                                     "%1 seats are free: plan again, or choose one.")
                               .arg(free)
                         : Words::tr("No plan was made yet.");
    case SeatingReason::NoReply:
        return Words::tr("Has not said whether to come. A seat is planned once the guest says so.");
    }
    return {};
}

Result<SeatingState> SeatingOperations::state() const
{
    try {
        return SeatingState::load(m_workspace);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

SeatingPlan SeatingOperations::propose(SeatingState& state) const
{
    if (state.seats.empty()) {
        int persons = 0;
        int wheelchairs = 0;
        for (const Guest& guest : state.guests) {
            persons += guest.isComing() ? guest.persons() : 0;
            wheelchairs += guest.isComing() && guest.hasNeed(GuestNeed::kWheelchair) ? 1 : 0;
        }
        const RoomDraft draft =
            RoomDraft::usual(Words::tr("Main hall"), persons, wheelchairs);
        state.rooms = {draft.room()};
        state.rooms.front().id = SeatRoomId(1);
        state.seats = draft.seats();
        for (size_t i = 0; i < state.seats.size(); ++i) {
            state.seats[i].id = SeatId(qint64(i) + 1);
            state.seats[i].room = SeatRoomId(1);
        }
    }
    SeatingInput input{state.guests, state.rooms, state.seats, {}};
    for (const SeatUse& use : state.uses) {
        if (use.isLocked)
            input.locked.push_back(use);
    }
    return planSeats(input);
}

Result<void> SeatingOperations::apply(const SeatingState& state, const SeatingPlan& plan)
{
    const SeatStore store(m_workspace.database());
    const auto guests = std::count_if(plan.uses.begin(), plan.uses.end(),
                                      [](const SeatUse& use) { return use.part == 0; });
    return m_workspace.apply(
        Operation{.code = u"seating.plan"_s, .labels = {QString::number(guests)}, .reason = {}},
        [&](WriteTransaction& tx) {
            // A room that was only proposed gets its true numbers now.
            QHash<qint64, SeatId> idOf;
            if (store.rooms().empty() && !state.rooms.empty()) {
                SeatRoom room = state.rooms.front();
                std::vector<Seat> seats = state.seats;
                store.insertRoom(tx, room, seats);
                for (size_t i = 0; i < seats.size(); ++i)
                    idOf.insert(state.seats[i].id.value(), seats[i].id);
            }
            // What stays is not touched: the journal then tells who moved.
            QHash<qint64, SeatUse> wanted;
            for (SeatUse use : plan.uses) {
                use.seat = idOf.value(use.seat.value(), use.seat);
                wanted.insert(use.seat.value(), use);
            }
            QSet<qint64> staying;
            for (const SeatUse& old : store.uses()) {
                const auto same = wanted.constFind(old.seat.value());
                if (same != wanted.constEnd() && *same == old)
                    staying.insert(old.seat.value());
                else
                    store.clear(tx, old.seat);
            }
            for (const SeatUse& use : plan.uses) {
                const SeatId seat = idOf.value(use.seat.value(), use.seat);
                if (!staying.contains(seat.value()))
                    store.put(tx, wanted.value(seat.value()));
            }
        });
}

Result<void> SeatingOperations::move(GuestId guest, int part, SeatId seat)
{
    return moveTogether({{guest, part, seat}});
}

Result<void> SeatingOperations::moveTogether(const std::vector<SeatMove>& moves)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"seating.move"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const SeatingState state = SeatingState::load(m_workspace);
            const SeatMoves moving(state, moves);
            if (!moving.changesAnything())
                return;
            moving.write(tx, store);
            const SeatMove& first = moves.front();
            const QString target = state.label(*state.seat(first.seat));
            if (moves.size() > 1) {
                operation.code = u"seating.move_several"_s;
                operation.labels = {QString::number(moves.size()), target};
            } else if (moving.displaced() > 0 && !moving.from().isEmpty()) {
                operation.code = u"seating.swap"_s;
                operation.labels = {state.label(*state.seat(moving.from().front())), target};
            } else {
                operation.labels = {guestText(state, first.guest, first.part), target};
            }
        });
}

Result<void> SeatingOperations::free(const std::vector<SeatId>& seats)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"seating.free"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const SeatingState state = SeatingState::load(m_workspace);
            QStringList who;
            for (const SeatId seat : seats) {
                const auto use = store.useOf(seat);
                if (!use)
                    continue;
                requireText(!use->isLocked, Words::tr("The seat is locked. Unlock it first."));
                who += guestText(state, use->guest, use->part);
                store.clear(tx, seat);
            }
            requireRule(!who.isEmpty(), Error::Code::NotFound, {Words::tr("guest in this seat")});
            operation.labels = {who.join(u", "_s)};
        });
}

Result<void> SeatingOperations::setLocked(const std::vector<SeatId>& seats, bool isLocked)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = isLocked ? u"seating.lock"_s : u"seating.unlock"_s,
                  .labels = {},
                  .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            int changed = 0;
            for (const SeatId seat : seats) {
                auto use = store.useOf(seat);
                if (!use || use->isLocked == isLocked)
                    continue;
                use->isLocked = isLocked;
                store.put(tx, *use);
                ++changed;
            }
            operation.labels = {QString::number(changed)};
        });
}

} // namespace prizedesk
