#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace prizedesk {

class Workspace;

/// What waits for the office around the ceremony, counted without anybody's name.
struct CeremonyWaits
{
    std::optional<qint64> startsAtMs;
    std::optional<qint64> endsAtMs;
    std::optional<qint64> replyByMs;
    int withoutReply = 0;     ///< invited, and silent
    int notInvited = 0;       ///< on the list without an invitation
    int admissible = 0;       ///< of the waiting list, who would find room now
    int accreditations = 0;   ///< asked for by the press and not answered
    int withoutCompanion = 0; ///< guests who should not come by themselves
    std::vector<QDate> openTasks; ///< due days of preparations that are not done
    bool hasAwards = false;
    bool isReleased = false; ///< winners may be shown
};

/// Throws `StorageError`.
[[nodiscard]] CeremonyWaits readCeremonyWaits(Workspace& workspace);

} // namespace prizedesk
