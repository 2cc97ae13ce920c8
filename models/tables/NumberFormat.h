#pragma once

#include "models/tables/Cell.h"

#include <QString>

#include <optional>
#include <string_view>

namespace prizedesk {

/// What a number format makes of a number. Elapsed = hours that may exceed 24, such as [h]:mm.
enum class FormatKind : quint8 { Plain, Date, DateTime, Time, Elapsed };

/// For a format code as it stands in a file, such as `yyyy"年"m"月"d"日"`, `[$-411]ggge` or
/// `[Red]0.00`.
[[nodiscard]] FormatKind classifyFormat(QStringView code);
/// For the numbers of formats that files do not spell out (ECMA-376 18.8.30, with the Japanese
/// ones).
[[nodiscard]] FormatKind builtInFormat(int id);

/// A serial day number as date, moment or time, rounded to the second. Day 60 of the 1900 system
/// reads 1900-02-29, as Excel shows it. Nothing where Excel shows no date (negative, beyond the
/// year 9999).
[[nodiscard]] std::optional<Cell> dateCell(double serial, FormatKind kind, bool date1904);
/// A cell of type "d" (ISO 8601 text); nothing for other text.
[[nodiscard]] std::optional<Cell> isoDateCell(std::string_view text, FormatKind kind);

/// The shortest text that reads back as the same number; no exponent from 1e-7 to below 1e21.
[[nodiscard]] QString numberText(double value);
/// A number as it stands in a file, as a cell; a text cell where it is none.
[[nodiscard]] Cell numberCell(std::string_view text);

} // namespace prizedesk
