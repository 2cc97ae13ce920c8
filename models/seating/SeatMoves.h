#pragma once

#include "models/seating/SeatingOperations.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace prizedesk {

class SeatStore;
class WriteTransaction;

/// Several people on their way to seats, and what becomes of those who sit there. What is not
/// allowed throws as in an operation.
class SeatMoves
{
public:
    SeatMoves(const SeatingState& state, const std::vector<SeatMove>& moves);

    [[nodiscard]] bool changesAnything() const { return !m_puts.empty(); }
    /// Those who sat where others go.
    [[nodiscard]] size_t displaced() const { return m_displaced.size(); }
    /// Seats that somebody leaves.
    [[nodiscard]] const QList<SeatId>& from() const { return m_from; }

    void write(const WriteTransaction& tx, const SeatStore& store) const;

private:
    void plan(const SeatMove& move);
    void requireMay(const Seat& seat, GuestId guest, int part) const;
    void exchange();

    QHash<SeatId, const Seat*> m_seats;
    QHash<GuestId, const Guest*> m_guests;
    QHash<SeatId, SeatUse> m_useOf;
    QHash<QPair<qint64, int>, SeatUse> m_placeOf; ///< by guest and part
    QSet<QPair<qint64, int>> m_moving;            ///< guest and part
    QSet<SeatId> m_targets;
    QList<SeatId> m_from;
    std::vector<SeatUse> m_displaced;
    std::vector<SeatUse> m_puts;
};

} // namespace prizedesk
