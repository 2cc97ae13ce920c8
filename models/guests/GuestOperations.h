#pragma once

#include "models/core/Result.h"
#include "models/guests/CeremonyEvent.h"
#include "models/guests/Guest.h"

namespace prizedesk {

class Workspace;

/// What the office does with the list of guests.
class GuestOperations
{
public:
    explicit GuestOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives back the reference number. Refused: no name, an e-mail address that cannot be one, a
    /// guest who comes although the room is full.
    [[nodiscard]] Result<QString> add(const Guest& guest);
    /// By `id`. Refused as `add`; a host who comes with this guest.
    [[nodiscard]] Result<void> edit(const Guest& guest);
    /// Refused for guests who have arrived or have a locked seat.
    [[nodiscard]] Result<void> remove(const QStringList& refs);

    /// Writes an answer down for several guests. Where the room is full, those who would come wait:
    /// gives how many of them do. Who does not come frees the seats.
    [[nodiscard]] Result<int> setReply(const QStringList& refs, GuestReply reply);
    /// Takes guests from the waiting list, also beyond the capacity if the office says so.
    [[nodiscard]] Result<void> admit(const QStringList& refs);
    /// Who would come in first: in the order of answers, as many as there is room for.
    [[nodiscard]] static QStringList nextFromWaitingList(const std::vector<Guest>& guests,
                                                         int capacity);

    [[nodiscard]] Result<void> setEvent(const CeremonyEvent& event);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
