#pragma once

#include "models/compute/ComputePeriod.h"
#include "models/compute/LedgerBook.h"
#include "models/compute/UsageRow.h"

#include <QMap>

namespace prizedesk {

/// How a team's use goes: planned against actual, and where it ends if it goes on as in the last
/// week. Yen are exact; forecasts are estimates and carry that name.
struct TeamUse
{
    enum class Alert {
        None,
        Low,    ///< less than the low level of what the plan had used by now
        High,   ///< above the high level of the allotment
        Near,   ///< would end up to 10 % above the allotment
        Over,   ///< would end further above
        Refused ///< usage came in above the allotment
    };

    QString team;
    Yen allotted; ///< promised altogether: committed and used
    Yen used;     ///< charged for days up to the one looked at
    Yen plannedByNow;
    Yen forecast;  ///< at the end of the period
    Yen refused;   ///< reported and not charged
    // Hours of the reference GPU, so that hours of different GPUs can be added; thousandths.
    qint64 allottedHoursMilli = 0; ///< used, and what the open promises buy at the plan's mix
    qint64 usedHoursMilli = 0;     ///< charged for days up to the one looked at
    qint64 forecastHoursMilli = 0; ///< at the end of the period
    std::vector<Yen> daily; ///< reported per day of the period up to the day looked at
    Alert alert = Alert::None;

    /// In whole percent of the allotment, rounded half up; 0 where there is none.
    [[nodiscard]] int usedPercent() const;
    [[nodiscard]] int forecastPercent() const;
};

/// `none`, `low`, `high`, `near`, `over`, `refused`.
[[nodiscard]] QString usageAlertCode(TeamUse::Alert alert);
/// In the language in force; empty for none.
[[nodiscard]] QString usageAlertWords(TeamUse::Alert alert);

/// What teams did up to a day. `period`: from the first day of use to the last that is paid for.
struct TeamUseInput
{
    std::vector<UsageRow> rows; ///< in force
    std::vector<QString> teams; ///< to be listed even without an allotment or use
    QMap<QString, int> speeds;  ///< of offers, thousandths of the reference GPU; not named: 1000
    ComputePeriod period;
    QDate on;
    int lowPercent = 40;
    int highPercent = 90;
};

/// By team.
[[nodiscard]] std::vector<TeamUse> teamUse(const LedgerBook& book, const TeamUseInput& input);

} // namespace prizedesk
