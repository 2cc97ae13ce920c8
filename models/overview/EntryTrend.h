#pragma once

#include "models/overview/OverviewData.h"
#include "models/programme/Programme.h"

#include <QDate>

namespace prizedesk {

/// Entries of one theme by day of receipt (local days of the edition).
struct TrendSeries
{
    QString theme;
    std::vector<int> perDay; ///< from EntryTrend::firstDay
    int total = 0;           ///< also those without a date
    int undated = 0;
    int target = 0;                 ///< 0 = none
    std::optional<QDate> reachedOn; ///< the day on which the running total reached the target
};

struct EntryTrend
{
    QDate firstDay; ///< invalid where no entry has a date
    QDate lastDay;
    std::vector<TrendSeries> series; ///< in the order of the themes
    QDate busiestDay;
    int busiest = 0; ///< entries on that day, all themes together

    [[nodiscard]] bool isEmpty() const { return !firstDay.isValid(); }
};

/// From the day the first theme opens (or the first receipt, if earlier) to today, or to the last
/// day on which anything came once all themes are closed. Of one theme where given.
[[nodiscard]] EntryTrend entryTrend(const OverviewData& data, const Programme& programme,
                                    qint64 nowMs, const QString& theme = {});

} // namespace prizedesk
