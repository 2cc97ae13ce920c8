#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace prizedesk {

/// Who reads a paper of the committee: judges (members by reference number), NEDO (names and how
/// they travelled), the office.
enum class PaperProfile { Judging, Nedo, Internal };

/// `judging`, `nedo`, `internal`.
[[nodiscard]] QString paperProfileCode(PaperProfile profile);
[[nodiscard]] std::optional<PaperProfile> paperProfileFromCode(const QString& code);
/// "For judges", … in the language in force.
[[nodiscard]] QString paperProfileWords(PaperProfile profile);

/// How a paper is worded: for whom, which names, and dates as the office writes them.
struct PaperStyle
{
    PaperProfile profile = PaperProfile::Nedo;
    bool japanese = true;
    std::function<QString(qint64 ms)> longDate; ///< 令和8年11月20日（金）
    std::function<QString(qint64 ms)> time;     ///< 9:05

    [[nodiscard]] bool showsNames() const { return profile != PaperProfile::Judging; }
    /// `令和8年11月20日（金） 9:05`
    [[nodiscard]] QString dateTime(qint64 ms) const { return longDate(ms) + u' ' + time(ms); }
};

} // namespace prizedesk
