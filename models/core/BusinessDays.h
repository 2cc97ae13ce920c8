#pragma once

#include <QDate>

#include <set>

namespace prizedesk {

/// Days off besides Saturdays and Sundays: national holidays and the office's own. Data of the
/// programme, passed in.
using Holidays = std::set<QDate>;

/// Monday to Friday and no holiday.
[[nodiscard]] bool isWorkingDay(QDate date, const Holidays& holidays);
/// Working days after `from` up to and with `to`; negative where `to` is earlier.
[[nodiscard]] int workingDaysBetween(QDate from, QDate to, const Holidays& holidays);
/// The `count`-th working day after `from` (before it where negative); for 0 `from` itself, or the
/// next working day.
[[nodiscard]] QDate addWorkingDays(QDate from, int count, const Holidays& holidays);

} // namespace prizedesk
