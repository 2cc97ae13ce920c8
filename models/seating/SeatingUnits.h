#pragma once

#include "models/seating/SeatingPlanner.h"

#include <QSet>

#include <vector>

namespace prizedesk {

/// One person of a plan: a guest by place in the list, or one of the companions.
struct SeatedPerson
{
    size_t guest = 0;
    int part = 0;
};

/// People who sit side by side, in the order of their seats. `leader` is the guest that the others
/// come with.
struct SeatingUnit
{
    std::vector<SeatedPerson> people;
    size_t leader = 0;
    std::vector<size_t> members; ///< the leader, then those who come along, seated or not
    bool needsWheelchair = false; ///< somebody in it does
};

/// Units that stay together where a block has room for all of them.
struct SeatingTeam
{
    std::vector<SeatingUnit> units;
    GuestCategory category = GuestCategory::General;

    [[nodiscard]] size_t size() const;
};

/// Everybody who comes and has no locked seat, in the order of seats. Guests with a host sit with
/// the host, but attendants keep their own place behind. `seated` holds (guest id, part) of locked
/// seats.
[[nodiscard]] std::vector<SeatingTeam>
seatingTeams(const std::vector<Guest>& guests, const QSet<QPair<qint64, int>>& seated);

} // namespace prizedesk
