#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// What stands before the number in a code: `GP26` for the programme geniac-prize-2026 (initials,
/// then the last two digits of the year).
[[nodiscard]] QString guestCodePrefix(const QString& programmeCode);

/// What a badge carries: `GP26-G0123-0`. It holds no personal data; the last character checks the
/// letters and digits before it (ISO/IEC 7064 MOD 37,36).
[[nodiscard]] QString guestCode(const QString& prefix, const QString& ref);

/// A code as scanned or typed: any case and width, hyphens and blanks do not matter.
struct ScannedCode
{
    enum class State {
        Good,
        BadCheck, ///< a character is wrong: nobody must be let in on it
        Foreign,  ///< another programme's
        NoCode    ///< does not look like a code: search for it instead
    };
    State state = State::NoCode;
    QString ref; ///< G0123, where the code is good
};

/// A number that a code can carry: G or W and four to six digits.
[[nodiscard]] bool isGuestRef(const QString& ref);

/// A reference number alone (`G0123`) is good too: it is what people type from a list.
[[nodiscard]] ScannedCode readGuestCode(const QString& prefix, const QString& typed);

} // namespace prizedesk
