#pragma once

#include "models/awards/AwardStore.h"
#include "models/awards/PrizeSums.h"

#include <QMap>

namespace prizedesk {

class Workspace;

/// One entry's part of an award.
struct AwardPart
{
    QString ref;
    int share = kWholeShare; ///< hundredths of a percent
};

/// The committee's decisions. Each needs a reason and can be undone. The entry's status is left to
/// the workflow of entries.
class AwardOperations
{
public:
    explicit AwardOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives a prize to one entry, or to several that share it as one award (`parts` sum to 100 %).
    /// A ranked prize may be given again: those who have it then share the rank and pool the
    /// amounts of the places they take. Refused: an entry outside the stages of the theme, excluded
    /// by a gate of one of them, withdrawn, with open errors, or with a ranked prize already
    /// (special prizes may be added); a prize decided as "no winner"; a tie that would take all
    /// amounts of a prize already decided; more winners of a special prize than places. The
    /// decision rests on `stage`, or on the last stage the entry is in.
    Result<void> give(const QString& prize, const std::vector<AwardPart>& parts,
                      const QString& reason, const QString& stage = {});
    Result<void> give(const QString& prize, const QString& ref, const QString& reason)
    {
        return give(prize, {AwardPart{ref, kWholeShare}}, reason);
    }
    /// Decides that nobody wins the prize; refused while it has a winner or went to a tie.
    Result<void> noWinner(const QString& prize, const QString& reason);
    /// Takes a prize from an entry (and from those who share the award with it). With an empty
    /// `ref`: takes "no winner" back.
    Result<void> withdraw(const QString& prize, const QString& ref, const QString& reason);

    /// The second person's word on a decision (and on those that share the award). Refused to the
    /// person who recorded it, for an entry that may not win any more, and where the result was
    /// sealed again since. A decision from before the sealing rests on the seal from then on.
    Result<void> confirm(const QString& prize, const QString& ref);

    /// The decisions and sums of a theme as they stand.
    [[nodiscard]] Result<PrizeSums> sums(const QString& theme) const;

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
