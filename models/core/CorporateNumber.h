#pragma once

#include <QString>

namespace prizedesk {

/// 法人番号: thirteen digits, the first a check digit 1–9 over the other twelve (法人番号の指定等に
/// 関する省令). One pair, 0 and 9, is not told apart.
enum class CorporateNumberState { Valid, NotDigits, BadLength, BadCheckDigit };

/// Half-width, without spaces, hyphens and the `T` of an invoice number. What is left may still be
/// wrong.
[[nodiscard]] QString normaliseCorporateNumber(const QString& text);
/// Checks a normalised number.
[[nodiscard]] CorporateNumberState checkCorporateNumber(const QString& number);
/// 1 … 9 for the twelve digits of a base number; 0 where it is not twelve digits.
[[nodiscard]] int expectedCheckDigit(QStringView baseNumber);
/// `4-0110-0109-8993`, as on forms; other text unchanged.
[[nodiscard]] QString groupedCorporateNumber(const QString& number);

} // namespace prizedesk
