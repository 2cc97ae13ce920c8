#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// `二十四`, `千二百`, `一億五千万`: with place names, as on certificates. 0 is 〇; a negative
/// number is written in digits.
[[nodiscard]] QString kanjiNumber(int number);

/// Whether it is one of 〇零一二三四五六七八九十百千.
[[nodiscard]] bool isKanjiNumeral(QChar character);

/// Reads 0 … 9999 with place names (`二十四`) or digit by digit (`二〇二六`).
[[nodiscard]] std::optional<int> parseKanjiNumber(QStringView text);

} // namespace prizedesk
