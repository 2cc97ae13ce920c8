#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// A decimal number found at the start of a text: `mantissa` × 10^-`decimals`, without zeros at the
/// end of the fraction; `length` characters were read.
struct DecimalScan
{
    qint64 mantissa = 0;
    int decimals = 0;
    qsizetype length = 0;
};

/// Reads `1234`, `1,234`, `6.30` at the start of half-width text, without a sign. Commas must part
/// groups of three; up to 18 digits.
[[nodiscard]] std::optional<DecimalScan> scanDecimal(QStringView text);

/// A whole number in full-width or half-width digits, with or without commas, a sign and a short
/// unit behind it: `1,200`, `３０名`, `24.0 時間`, `-5`. Nothing where a fraction is left.
[[nodiscard]] std::optional<qint64> parseInteger(const QString& text);
/// As `parseInteger`, with up to `decimals` places, in units of the last place: (`12.5時間`, 2) →
/// 1250.
[[nodiscard]] std::optional<qint64> parseFixed(const QString& text, int decimals);

/// `1,234,567`, in every language.
[[nodiscard]] QString groupedDigits(qint64 number);

} // namespace prizedesk
