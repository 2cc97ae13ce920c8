#pragma once

#include "models/seating/SeatingOperations.h"

#include <QHash>
#include <QSet>

namespace prizedesk {

/// Where several people go who are put down together. The state must outlive this.
class SeatFormation
{
public:
    explicit SeatFormation(const SeatingState& state);

    /// The people of `seats`, as they sit, with the one of `grabbed` in `target`. Where the room
    /// has no such places, one after the other from `target` on. Empty where there are too few.
    [[nodiscard]] std::vector<SeatMove> moved(const std::vector<SeatId>& seats, SeatId grabbed,
                                              SeatId target) const;
    /// One after the other from `target` on, in the order of rows. Empty where there are too few.
    [[nodiscard]] std::vector<SeatMove> inLine(const std::vector<SeatUse>& people,
                                               SeatId target) const;

private:
    [[nodiscard]] std::vector<SeatMove> asTheySit(const std::vector<SeatUse>& people,
                                                  const Seat& grabbed, const Seat& target) const;
    [[nodiscard]] const Seat* near(SeatRoomId room, int x, int y) const;

    const SeatingState& m_state;
    QHash<SeatId, size_t> m_placeOf;
    QHash<SeatId, SeatUse> m_useOf;
    QHash<GuestId, const Guest*> m_guests;
    QMultiHash<QPair<int, int>, size_t> m_grid; ///< seats by square of the floor
};

} // namespace prizedesk
