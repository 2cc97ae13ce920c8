#include "models/overview/EntryTrend.h"

#include <algorithm>

namespace prizedesk {

namespace {

void widen(EntryTrend& trend, const QDate& day)
{
    trend.firstDay = trend.firstDay.isValid() ? std::min(trend.firstDay, day) : day;
    trend.lastDay = trend.lastDay.isValid() ? std::max(trend.lastDay, day) : day;
}

void findTarget(TrendSeries& series, const QDate& firstDay)
{
    int sum = series.undated;
    for (size_t day = 0; day < series.perDay.size() && series.target > 0; ++day) {
        sum += series.perDay[day];
        if (sum >= series.target) {
            series.reachedOn = firstDay.addDays(qint64(day));
            return;
        }
    }
}

} // namespace

EntryTrend entryTrend(const OverviewData& data, const Programme& programme, qint64 nowMs,
                      const QString& theme)
{
    EntryTrend trend;
    for (const OverviewEntry& entry : data.entries) {
        if (entry.receivedAtMs && (theme.isEmpty() || entry.theme == theme))
            widen(trend, programme.local(*entry.receivedAtMs).date());
    }
    const QDate today = programme.local(nowMs).date();
    for (const auto& each : programme.themes) {
        if (!theme.isEmpty() && each.code != theme)
            continue;
        trend.series.push_back({each.code, {}, 0, 0, each.entryTarget, {}});
        if (trend.isEmpty())
            continue;
        if (each.opensAtMs && *each.opensAtMs < nowMs)
            widen(trend, programme.local(*each.opensAtMs).date());
        const QDate closes = each.closesAtMs ? programme.local(*each.closesAtMs).date() : today;
        widen(trend, std::min(today, closes));
    }
    const auto days =
        trend.isEmpty() ? size_t(0) : size_t(trend.firstDay.daysTo(trend.lastDay) + 1);
    std::vector<int> together(days, 0);
    for (TrendSeries& series : trend.series) {
        series.perDay.assign(days, 0);
        for (const OverviewEntry& entry : data.entries) {
            if (entry.theme != series.theme)
                continue;
            ++series.total;
            if (!entry.receivedAtMs) {
                ++series.undated;
                continue;
            }
            const auto day =
                size_t(trend.firstDay.daysTo(programme.local(*entry.receivedAtMs).date()));
            ++series.perDay[day];
            ++together[day];
        }
        findTarget(series, trend.firstDay);
    }
    const auto most = std::max_element(together.begin(), together.end());
    if (most != together.end() && *most > 0) {
        trend.busiest = *most;
        trend.busiestDay = trend.firstDay.addDays(most - together.begin());
    }
    return trend;
}

} // namespace prizedesk
