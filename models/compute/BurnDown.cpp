#include "models/compute/BurnDown.h"

#include <algorithm>

namespace prizedesk {

BurnDown BurnDown::of(const QDate& startsOn, const QDate& endsOn, const QDate& on, Yen total,
                      const std::vector<Yen>& used)
{
    BurnDown result;
    result.startsOn = startsOn;
    result.endsOn = endsOn;
    result.on = std::clamp(on, startsOn.addDays(-1), endsOn);
    result.total = total;
    result.left = total;
    const auto known = size_t(startsOn.daysTo(result.on) + 1);
    for (size_t day = 0; day < known; ++day) {
        const Yen today = day < used.size() ? used[day] : Yen(0);
        result.left = result.left - today;
        result.actual.push_back(result.left);
        if (day + kRecentDays >= known) {
            result.m_recent += today;
            ++result.m_recentDays;
        }
    }
    result.forecast = result.forecastLeft(endsOn);
    result.forecastLow = result.forecastLeft(endsOn, 110);
    result.forecastHigh = result.forecastLeft(endsOn, 90);
    for (QDate day = result.on; day <= endsOn && !result.emptyOn; day = day.addDays(1)) {
        if (day >= startsOn && result.forecastLeft(day) <= Yen(0))
            result.emptyOn = day;
    }
    return result;
}

Yen BurnDown::plannedLeft(const QDate& day) const
{
    const qint64 passed = std::clamp(startsOn.daysTo(day) + 1, qint64(0), days());
    // In two steps, so that no product leaves 64 bits.
    const qint64 whole = total.amount() / days();
    const qint64 rest = total.amount() % days();
    return total - Yen(whole * passed + rest * passed / days());
}

Yen BurnDown::forecastLeft(const QDate& day, int percent) const
{
    const qint64 ahead = std::max(on.daysTo(day), qint64(0));
    if (m_recentDays == 0)
        return left;
    return left - Yen(m_recent.amount() * ahead / m_recentDays * percent / 100);
}

} // namespace prizedesk
