#include "models/overview/Countdown.h"

#include "models/core/BusinessDays.h"

#include <algorithm>

namespace prizedesk {

std::vector<Countdown> countdowns(const Programme& programme, qint64 nowMs, int limit)
{
    Holidays holidays;
    for (const ListItem& item : programme.lists.value(QStringLiteral("holiday")))
        holidays.insert(QDate::fromString(item.code, Qt::ISODate));
    const QDate today = programme.local(nowMs).date();
    std::vector<Countdown> ahead;
    for (const Milestone& milestone : programme.milestones) {
        if (milestone.atMs < nowMs)
            continue;
        const QDate day = programme.local(milestone.atMs).date();
        ahead.push_back(
            {milestone, int(today.daysTo(day)), workingDaysBetween(today, day, holidays)});
    }
    std::stable_sort(ahead.begin(), ahead.end(), [](const Countdown& a, const Countdown& b) {
        return a.milestone.atMs < b.milestone.atMs;
    });
    if (limit > 0 && ahead.size() > size_t(limit))
        ahead.resize(size_t(limit));
    return ahead;
}

} // namespace prizedesk
