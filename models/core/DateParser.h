#pragma once

#include "models/core/Era.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace prizedesk {

/// A date as somebody wrote it, in Japan's time.
struct ParsedDate
{
    QDate date;
    std::optional<QTime> time;
    /// The era was over or had not begun on that day (`平成31年5月1日`): the day counts, but ask.
    bool outOfEra = false;

    friend bool operator==(const ParsedDate&, const ParsedDate&) = default;
};

/// Reads `2026/11/21`, `2026-11-21`, `2026.11.21`, `2026年11月21日`, `20261121`, `令和8年11月21日`,
/// `R8.11.21`, `令8.11.21`, kanji numerals, full-width digits, and the day number of a spreadsheet
/// (`46347`, 1900 system, also with a fraction), each with or without a time (`9:20:11`,
/// `T09:20:11`, `午後3時15分`, `9:20:11 午前 GMT+9`). A weekday in brackets is passed over; a zone
/// other than Japan's is converted. Nothing for impossible dates, a year of two digits, or the
/// order day-month-year.
[[nodiscard]] std::optional<ParsedDate> parseDate(const QString& text,
                                                  const EraTable& eras = builtInEras());

/// `2026-06-01`, or `2026-06-01T09:20:11` where there is a time. Empty for no date.
[[nodiscard]] QString isoDateTime(const ParsedDate& value);

} // namespace prizedesk
