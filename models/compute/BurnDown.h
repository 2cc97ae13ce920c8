#pragma once

#include "models/core/Yen.h"

#include <QDate>

#include <optional>
#include <vector>

namespace prizedesk {

/// What is left of the money that teams were promised, day by day: planned, actual, and where it
/// ends if use goes on as in the last week. Yen are exact; forecasts are estimates.
struct BurnDown
{
    QDate startsOn;
    QDate endsOn;                 ///< last day
    QDate on;                     ///< the last day that is known
    Yen total;                    ///< promised altogether
    std::vector<Yen> actual;      ///< left at the end of each day, from `startsOn` to `on`
    Yen left;                     ///< at the end of `on`
    Yen forecast;                 ///< left at the end of the period; below 0: that much is missing
    Yen forecastLow;              ///< with a tenth more use than forecast
    Yen forecastHigh;             ///< with a tenth less
    std::optional<QDate> emptyOn; ///< the day on which nothing is left, if that lies in the period

    [[nodiscard]] qint64 days() const { return startsOn.daysTo(endsOn) + 1; }
    /// Left at the end of a day if the promised money were used evenly.
    [[nodiscard]] Yen plannedLeft(const QDate& day) const;
    /// Left at the end of a day after `on` if use goes on; `percent` of the forecast use.
    [[nodiscard]] Yen forecastLeft(const QDate& day, int percent = 100) const;

    /// Days of use that count for the forecast.
    static constexpr int kRecentDays = 7;

    /// `used`: yen per day from `startsOn` on; days after `on` are left out.
    [[nodiscard]] static BurnDown of(const QDate& startsOn, const QDate& endsOn, const QDate& on,
                                     Yen total, const std::vector<Yen>& used);

private:
    Yen m_recent; ///< used in the last days
    int m_recentDays = 0;
};

} // namespace prizedesk
