#include "models/seating/SeatingOperations.h"

#include "models/guests/GuestStore.h"
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

SeatingState load(Workspace& workspace)
{
    const SeatStore store(workspace.database());
    return {GuestStore(workspace.database(), workspace.vault()).list(), store.rooms(),
            store.seats(), store.uses()};
}

QString guestText(const SeatingState& state, GuestId guest, int part)
{
    const Guest* found = state.guest(guest);
    const QString ref = found ? found->ref : QString();
    return part == 0 ? ref : u"%1+%2"_s.arg(ref).arg(part);
}

} // namespace

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
    QSet<qint64> seated;
    for (const SeatUse& use : uses) {
        if (use.part == 0)
            seated.insert(use.guest.value());
    }
    std::vector<SeatingPlan::Unseated> missing;
    for (const Guest& guest : guests) {
        if (seated.contains(guest.id.value()))
            continue;
        if (guest.isComing())
            missing.push_back({guest.id, SeatingReason::NotPlanned});
        else if (guest.reply == GuestReply::Open)
            missing.push_back({guest.id, SeatingReason::NoReply});
    }
    return missing;
}

Result<SeatingState> SeatingOperations::state() const
{
    try {
        return load(m_workspace);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> SeatingOperations::makeRoom(const RoomDraft& draft)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.apply(
        Operation{.code = u"seating.room"_s,
                  .labels = {draft.name.trimmed(), QString::number(draft.seatCount())},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            requireText(!draft.name.trimmed().isEmpty(), Words::tr("A room needs a name."));
            requireText(draft.seatCount() > 0, Words::tr("A room needs seats."));
            requireText(draft.seatCount() <= RoomDraft::kMostSeats,
                        Words::tr("A room has at most %1 seats.").arg(RoomDraft::kMostSeats));
            const std::vector<SeatRoom> rooms = store.rooms();
            int position = 0;
            for (const SeatRoom& room : rooms) {
                requireRule(room.name != draft.name.trimmed(), Error::Code::AlreadyExists,
                            {room.name});
                position = std::max(position, room.position + 1);
            }
            SeatRoom room{{}, draft.name.trimmed(), position, draft.entrance};
            std::vector<Seat> seats = draft.seats();
            store.insertRoom(tx, room, seats);
        });
}

Result<void> SeatingOperations::removeRoom(SeatRoomId room)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"seating.room_remove"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const std::vector<SeatRoom> rooms = store.rooms();
            const auto found = std::find_if(rooms.begin(), rooms.end(),
                                            [&](const SeatRoom& each) { return each.id == room; });
            requireRule(found != rooms.end(), Error::Code::NotFound, {Words::tr("room")});
            Statement locked = tx.database().query(R"(
                select 1 from seat_use u join seat s on s.id = u.seat
                where s.room = ? and u.locked = 1)");
            locked.bind(room.value());
            requireText(!locked.next(),
                        Words::tr("Seats in %1 are locked. Unlock them first.").arg(found->name));
            operation.labels = {found->name};
            store.removeRoom(tx, room);
        });
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
        state.rooms = {{SeatRoomId(1), draft.name, 0, draft.entrance}};
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
            std::vector<SeatUse> wanted = plan.uses;
            for (SeatUse& use : wanted)
                use.seat = idOf.value(use.seat.value(), use.seat);
            for (const SeatUse& old : store.uses()) {
                const auto same = std::find(wanted.begin(), wanted.end(), old);
                if (same == wanted.end())
                    store.clear(tx, old.seat);
                else
                    wanted.erase(same);
            }
            for (const SeatUse& use : wanted)
                store.put(tx, use);
        });
}

Result<void> SeatingOperations::move(GuestId guest, int part, SeatId seat)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"seating.move"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const SeatingState state = load(m_workspace);
            const Seat* target = state.seat(seat);
            const Guest* who = state.guest(guest);
            requireRule(target && who, Error::Code::NotFound, {Words::tr("seat")});
            requireText(part >= 0 && part <= who->companions,
                        Words::tr("%1 has no such companion.").arg(who->ref));
            requireText(who->isComing(), Words::tr("%1 does not come.").arg(who->ref));
            std::optional<SeatUse> from;
            for (const SeatUse& use : state.uses) {
                if (use.guest == guest && use.part == part)
                    from = use;
            }
            const std::optional<SeatUse> there = store.useOf(seat);
            if (from && from->seat == seat)
                return;
            requireText(!from || !from->isLocked,
                        Words::tr("The seat of %1 is locked. Unlock it first.").arg(who->ref));
            requireText(!there || !there->isLocked,
                        Words::tr("%1 is locked. Unlock it first.").arg(target->label()));
            const auto mayUse = [&](const Seat& place, GuestId holder, int holderPart) {
                const Guest* person = state.guest(holder);
                return !place.isWheelchair ||
                       (holderPart == 0 && person && person->hasNeed(GuestNeed::kWheelchair));
            };
            const QString kept =
                Words::tr("%1 is a place for a wheelchair, kept for guests who need it.");
            requireText(mayUse(*target, guest, part), kept.arg(target->label()));
            if (from)
                store.clear(tx, from->seat);
            if (there) {
                store.clear(tx, seat);
                if (from) {
                    const Seat* back = state.seat(from->seat);
                    requireText(back && mayUse(*back, there->guest, there->part),
                                kept.arg(back ? back->label() : QString()));
                    store.put(tx, {from->seat, there->guest, there->part, false});
                }
            }
            store.put(tx, {seat, guest, part, false});
            if (from && there) {
                operation.code = u"seating.swap"_s;
                operation.labels = {state.label(*state.seat(from->seat)), state.label(*target)};
            } else {
                operation.labels = {guestText(state, guest, part), state.label(*target)};
            }
        });
}

Result<void> SeatingOperations::free(SeatId seat)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"seating.free"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const auto use = store.useOf(seat);
            requireRule(use.has_value(), Error::Code::NotFound, {Words::tr("guest in this seat")});
            requireText(!use->isLocked, Words::tr("The seat is locked. Unlock it first."));
            operation.labels = {guestText(load(m_workspace), use->guest, use->part)};
            store.clear(tx, seat);
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
