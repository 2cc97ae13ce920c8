#pragma once

#include "models/core/Tone.h"
#include "models/overview/OverviewData.h"
#include "models/programme/Programme.h"

#include <QMap>
#include <QStringList>

namespace prizedesk {

/// One kind of thing that waits for the office. The navigation counts and the overview lists come
/// from the same items, so that they add up.
struct WaitingItem
{
    enum class Kind {
        OpenErrors,          ///< entries with an error that is not settled
        ReturnedOverdue,     ///< returned, and no answer within the term
        Returned,            ///< returned, answer awaited
        Late,                ///< received after the deadline, to be decided
        ConsentMissing,      ///< minors without the guardian's consent
        Duplicates,          ///< suspected pairs
        OtherWarnings,       ///< entries with any other open warning
        Unchecked,           ///< received, not checked yet
        Unassigned,          ///< being checked, nobody in charge
        Quarantined,         ///< imported rows that became nobody
        EnvelopeUnconfirmed, ///< the compute budget rests on no confirmed figure
        TooFewScores,        ///< entries of a stage below its quorum
        PrizesOpen,          ///< prizes without a decision
        TasksOverdue,        ///< preparations of the ceremony past their day
        ResultUnreleased,    ///< the ceremony is near and winners may not be shown yet
        WithoutReply,        ///< invited guests who are silent after the day to answer
        WithoutCompanion,    ///< guests who should not come by themselves
        PlacesFree,          ///< guests of the waiting list for whom there is room now
        Accreditations,      ///< asked for by the press
        NotInvited,          ///< guests without an invitation while the ceremony comes near
        MilestonePast,       ///< passed within the last days
        MilestoneNear,       ///< comes within the next days
    };

    Kind kind = Kind::Unchecked;
    QString page; ///< area: entries, ranking, awards, compute, ceremony, settings
    QString tab;  ///< of the area, where it has any
    int count = 0;
    Tone tone = Tone::Information;
    bool isPastDate = false;
    std::optional<int> oldestDays; ///< age of the oldest, in days
    std::optional<qint64> dueMs;
    QMap<QString, int> byTheme; ///< the count's parts, where themes have any
    QString theme;              ///< set where the item belongs to one theme
    QString stage;              ///< of TooFewScores
    QString code;               ///< of a milestone
    int done = 0;               ///< of PrizesOpen: prizes decided

    /// What the page shows on a click: property → values, as the list of entries understands them.
    QMap<QString, QStringList> filter;
    QString section; ///< a part of the page, such as quarantine
};

/// What waits on `nowMs`, worst first, then in the order of the kinds; of one theme where given.
[[nodiscard]] std::vector<WaitingItem> waitingList(const OverviewData& data,
                                                   const Programme& programme, qint64 nowMs,
                                                   const QString& theme = {});

/// Sum of what waits in an area; all areas where `page` is empty.
struct WaitingSum
{
    int count = 0;
    int pastDate = 0;
};
[[nodiscard]] WaitingSum waitingSum(const std::vector<WaitingItem>& items,
                                    const QString& page = {});

} // namespace prizedesk
