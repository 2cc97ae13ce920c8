#pragma once

#include "models/core/Result.h"
#include "models/seating/RoomDraft.h"
#include "models/seating/SeatingPlanner.h"

namespace prizedesk {

class Workspace;

/// Everything about seats as it is stored now.
struct SeatingState
{
    /// Throws `StorageError`.
    [[nodiscard]] static SeatingState load(Workspace& workspace);

    std::vector<Guest> guests; ///< in the order of seats
    std::vector<SeatRoom> rooms;
    std::vector<Seat> seats;
    std::vector<SeatUse> uses;

    [[nodiscard]] bool hasPlan() const { return !uses.empty(); }
    [[nodiscard]] const Seat* seat(SeatId id) const;
    [[nodiscard]] const Guest* guest(GuestId id) const;
    /// `C-12`, with the room where there are several.
    [[nodiscard]] QString label(const Seat& seat) const;
    /// Guests who come, or may come, and companions without a seat in `uses`.
    [[nodiscard]] std::vector<SeatingPlan::Unseated> unseated() const;
    /// Why somebody has no seat, with what could be done.
    [[nodiscard]] QString whyUnseated(const SeatingPlan::Unseated& unseated) const;
};

/// Somebody who is to sit in a seat.
struct SeatMove
{
    GuestId guest;
    int part = 0;
    SeatId seat;
};

/// What the office does with seats.
class SeatingOperations
{
public:
    explicit SeatingOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<SeatingState> state() const;

    /// A room with its seats. Refused: no name, none or too many seats; `AlreadyExists`.
    [[nodiscard]] Result<void> makeRoom(const RoomDraft& draft);
    /// Draws a room anew. Seats with the same row and number stay, with whoever has them; who loses
    /// a seat stands without one. Refused as `makeRoom` is, and where a locked seat would go.
    [[nodiscard]] Result<void> changeRoom(SeatRoomId room, const RoomDraft& draft);
    /// Refused while a seat in it is locked.
    [[nodiscard]] Result<void> removeRoom(SeatRoomId room);
    /// Takes seats out, or puts them back. Who has one stands without a seat. Refused for a locked
    /// one.
    [[nodiscard]] Result<void> setBlocked(const std::vector<SeatId>& seats, bool isBlocked);
    /// Keeps places for wheelchairs, or gives them back to everybody. Refused where somebody sits
    /// who may not sit there then.
    [[nodiscard]] Result<void> setWheelchair(const std::vector<SeatId>& seats, bool isWheelchair);

    /// A plan by rule around the locked seats of `state`. Where there is no room yet, for a usual
    /// hall that is large enough: `state` gets it then.
    [[nodiscard]] SeatingPlan propose(SeatingState& state) const;
    /// Writes a plan, and the room that `propose` drew where there was none.
    [[nodiscard]] Result<void> apply(const SeatingState& state, const SeatingPlan& plan);

    /// Puts a guest or companion into a seat. Somebody who sits there takes the other seat, or
    /// stands without one where there is none. Refused for locked seats, and for a wheelchair place
    /// where nobody needs it.
    [[nodiscard]] Result<void> move(GuestId guest, int part, SeatId seat);
    /// The same for several at once, in one step: those who sit where they go take the seats that
    /// become free, in order.
    [[nodiscard]] Result<void> moveTogether(const std::vector<SeatMove>& moves);
    /// Takes the seats from whoever has them. Refused where one is locked.
    [[nodiscard]] Result<void> free(const std::vector<SeatId>& seats);
    [[nodiscard]] Result<void> setLocked(const std::vector<SeatId>& seats, bool isLocked);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
