#include "models/guests/GuestStore.h"
#include "models/seating/SeatStore.h"
#include "models/seating/SeatingOperations.h"
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

/// The row, or the table by its number: tables are called otherwise in another language.
QString placeName(const Seat& seat)
{
    if (!seat.atTable)
        return seat.row;
    qsizetype first = seat.row.size();
    while (first > 0 && seat.row.at(first - 1).isDigit())
        --first;
    return u"table "_s + seat.row.sliced(first);
}

/// What every room has to be, whichever way it came.
void requireRoom(const RoomDraft& draft)
{
    requireText(!draft.name.trimmed().isEmpty(), Words::tr("A room needs a name."));
    requireText(draft.seatCount() > 0, Words::tr("A room needs seats."));
    requireText(draft.seatCount() <= RoomDraft::kMostSeats,
                Words::tr("A room has at most %1 seats.").arg(RoomDraft::kMostSeats));
}

} // namespace

Result<void> SeatingOperations::makeRoom(const RoomDraft& draft)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.apply(
        Operation{.code = u"seating.room"_s,
                  .labels = {draft.name.trimmed(), QString::number(draft.seatCount())},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            requireRoom(draft);
            SeatRoom room = draft.room();
            for (const SeatRoom& other : store.rooms()) {
                requireRule(other.name != room.name, Error::Code::AlreadyExists, {other.name});
                room.position = std::max(room.position, other.position + 1);
            }
            std::vector<Seat> seats = draft.seats();
            store.insertRoom(tx, room, seats);
        });
}

Result<void> SeatingOperations::changeRoom(SeatRoomId room, const RoomDraft& draft)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.apply(
        Operation{.code = u"seating.room_change"_s,
                  .labels = {draft.name.trimmed(), QString::number(draft.seatCount())},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            requireRoom(draft);
            bool isThere = false;
            for (const SeatRoom& other : store.rooms()) {
                isThere = isThere || other.id == room;
                requireRule(other.id == room || other.name != draft.name.trimmed(),
                            Error::Code::AlreadyExists, {other.name});
            }
            requireRule(isThere, Error::Code::NotFound, {Words::tr("room")});
            SeatRoom changed = draft.room();
            changed.id = room;
            store.updateRoom(tx, changed);
            QHash<QPair<QString, int>, Seat> old;
            for (const Seat& seat : store.seats()) {
                if (seat.room == room)
                    old.insert({placeName(seat), seat.number}, seat);
            }
            for (Seat& seat : draft.seats()) {
                seat.room = room;
                const auto same = old.constFind({placeName(seat), seat.number});
                if (same == old.constEnd()) {
                    store.insertSeat(tx, seat);
                    continue;
                }
                // What people set on the map stays.
                seat.id = same->id;
                seat.row = same->row;
                seat.isWheelchair = same->isWheelchair;
                seat.isBlocked = same->isBlocked;
                if (seat != *same)
                    store.updateSeat(tx, seat);
                old.erase(same);
            }
            for (const Seat& gone : std::as_const(old)) {
                const auto use = store.useOf(gone.id);
                requireText(!use || !use->isLocked,
                            Words::tr("%1 is locked. Unlock it first.").arg(gone.label()));
                store.removeSeat(tx, gone.id);
            }
        });
}

Result<void> SeatingOperations::setBlocked(const std::vector<SeatId>& seats, bool isBlocked)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = isBlocked ? u"seating.block"_s : u"seating.unblock"_s,
                  .labels = {},
                  .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const QSet<SeatId> chosen(seats.begin(), seats.end());
            int changed = 0;
            for (Seat& seat : store.seats()) {
                if (!chosen.contains(seat.id) || seat.isBlocked == isBlocked)
                    continue;
                const auto use = store.useOf(seat.id);
                requireText(!use || !use->isLocked,
                            Words::tr("%1 is locked. Unlock it first.").arg(seat.label()));
                if (use)
                    store.clear(tx, seat.id);
                seat.isBlocked = isBlocked;
                store.updateSeat(tx, seat);
                ++changed;
            }
            operation.labels = {QString::number(changed)};
        });
}

Result<void> SeatingOperations::setWheelchair(const std::vector<SeatId>& seats, bool isWheelchair)
{
    const SeatStore store(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = isWheelchair ? u"seating.wheelchair"_s : u"seating.no_wheelchair"_s,
                  .labels = {},
                  .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const SeatingState state = SeatingState::load(m_workspace);
            const QSet<SeatId> chosen(seats.begin(), seats.end());
            int changed = 0;
            for (Seat seat : state.seats) {
                if (!chosen.contains(seat.id) || seat.isWheelchair == isWheelchair)
                    continue;
                const auto use = store.useOf(seat.id);
                const Guest* guest = use ? state.guest(use->guest) : nullptr;
                const bool needs =
                    guest && use->part == 0 && guest->hasNeed(GuestNeed::kWheelchair);
                requireText(!use || needs == isWheelchair,
                            Words::tr("Somebody sits in %1 who could not stay. Free the seat first.")
                                .arg(seat.label()));
                seat.isWheelchair = isWheelchair;
                store.updateSeat(tx, seat);
                ++changed;
            }
            operation.labels = {QString::number(changed)};
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

} // namespace prizedesk
