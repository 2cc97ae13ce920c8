#pragma once

#include <QString>

namespace prizedesk {

/// A telephone number as written. The length of area codes varies, so the hyphens stay where the
/// person put them. Japanese numbers have 10 digits, or 11 with 050, 060, 070, 080, 090
/// (電気通信番号計画). A number with another country's +code is valid with 7 to 15 digits.
struct PhoneNumber
{
    enum class State { Valid, MissingLeadingZero, Invalid };

    State state = State::Invalid;
    /// The number only, in national form: `0335011511`.
    QString digits;
    /// Half-width, +81 made 0, the person's own hyphens: `03-3501-1511`.
    QString text;
    /// Where a spreadsheet has eaten the zero: the text with it, to be confirmed.
    QString proposal;
};

[[nodiscard]] PhoneNumber parsePhoneNumber(const QString& text);

} // namespace prizedesk
