#include "models/core/BusinessDays.h"

namespace prizedesk {

bool isWorkingDay(QDate date, const Holidays& holidays)
{
    return date.isValid() && date.dayOfWeek() <= Qt::Friday && !holidays.contains(date);
}

int workingDaysBetween(QDate from, QDate to, const Holidays& holidays)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from, holidays);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day, holidays) ? 1 : 0;
    return count;
}

QDate addWorkingDays(QDate from, int count, const Holidays& holidays)
{
    if (!from.isValid())
        return {};
    const int step = count < 0 ? -1 : 1;
    QDate day = from;
    if (count == 0) {
        while (!isWorkingDay(day, holidays))
            day = day.addDays(1);
        return day;
    }
    for (int left = count; left != 0;) {
        day = day.addDays(step);
        if (isWorkingDay(day, holidays))
            left -= step;
    }
    return day;
}

} // namespace prizedesk
