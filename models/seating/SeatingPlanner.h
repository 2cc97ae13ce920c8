#pragma once

#include "models/seating/Seat.h"

#include <vector>

namespace prizedesk {

/// Everything a plan of seats is made from.
struct SeatingInput
{
    std::vector<Guest> guests; ///< in the order of seats; who does not come gets no seat
    std::vector<SeatRoom> rooms;
    std::vector<Seat> seats;
    std::vector<SeatUse> locked;
};

/// Why somebody who comes has no seat, or not the one that the rules ask for.
enum class SeatingReason {
    NoSeat,            ///< the room is full
    NoWheelchairPlace, ///< no place for a wheelchair is left
    NotPlanned,        ///< came to the list after the plan was made
    NoReply,           ///< has not said whether to come
};
/// `no_seat`, `no_wheelchair_place`, `not_planned`, `no_reply`.
[[nodiscard]] QString seatingReasonCode(SeatingReason reason);
[[nodiscard]] QString seatingReasonWords(SeatingReason reason);

struct SeatingPlan
{
    struct Unseated
    {
        GuestId guest;
        SeatingReason reason = SeatingReason::NoSeat;
        int part = 0; ///< 0 the guest, 1 … a companion
    };

    std::vector<SeatUse> uses; ///< locked ones of guests who come, and all others
    std::vector<Unseated> unseated;
    std::vector<GuestId> apart; ///< seated, but not beside those they come with
};

/// A plan by rule, the same for the same input. Categories and precedence decide the front, the
/// middle and the side far from the entrance; companions and guardians sit beside their guest and
/// parties together; places for wheelchairs go to those who need them and to nobody else; locked
/// seats stay.
[[nodiscard]] SeatingPlan planSeats(const SeatingInput& input);

} // namespace prizedesk
