#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>

namespace prizedesk {

using AwardId = Id<struct AwardTag>;

/// The whole of an award, in hundredths of a percent.
inline constexpr int kWholeShare = 10'000;

/// One decision of the committee: an entry wins a prize, or nobody does.
struct Award
{
    AwardId id;
    QString prize;           ///< code
    EntryId entry;           ///< invalid: no winner
    QString ref;             ///< reference number of the entry
    std::optional<int> rank; ///< of the prize; none for a special prize
    QString stage;           ///< the stage the decision rests on
    int share = kWholeShare; ///< this entry's part where several share one award
    QString joint;           ///< entries that share one award carry the same word
    QString reason;
    qint64 decidedAtMs = 0;
    QString decidedBy;
    QString confirmedBy; ///< the second person; empty: waits for confirmation
    qint64 confirmedAtMs = 0;
    int seal = 0; ///< number of the sealed result it rests on; 0: none

    [[nodiscard]] bool isNoWinner() const { return !entry.isValid(); }
    [[nodiscard]] bool isConfirmed() const { return !confirmedBy.isEmpty(); }
};

} // namespace prizedesk
