#pragma once

#include "models/committee/PaperStyle.h"
#include "models/programme/Programme.h"
#include "models/reception/Arrival.h"
#include "models/tables/TableWriter.h"

#include <array>
#include <vector>

namespace prizedesk {

class Workspace;

/// Who was asked to the ceremony, what they answered, and who came when and through which desk.
struct GuestAttendance
{
    struct Line
    {
        Guest guest;
        std::optional<Arrival> first; ///< the arrival that counts; none: did not come
        int scans = 0;

        [[nodiscard]] bool hasCome() const { return first.has_value(); }
        /// Said yes and stayed away.
        [[nodiscard]] bool isMissing() const { return !first && guest.isComing(); }
    };
    /// Persons on the list; companions have no list of their own and are counted as announced.
    struct Count
    {
        int invited = 0; ///< on the list before the day
        int replied = 0; ///< of those
        int attending = 0;
        int declined = 0;
        int streaming = 0;
        int waiting = 0;
        int came = 0; ///< with those who walked in
        int walkIns = 0;
        int missing = 0;
        int companions = 0; ///< announced by those who came
    };

    std::vector<Line> lines; ///< in the order of seats
    std::array<Count, kGuestCategories.size()> byCategory{};
    Count all;

    [[nodiscard]] static GuestAttendance of(const std::vector<Guest>& guests,
                                            const std::vector<Arrival>& arrivals);
};

/// Throws `StorageError`.
[[nodiscard]] GuestAttendance readAttendance(Workspace& workspace);

/// One row per guest. Judges' profile: by number and category alone; NEDO's adds names and
/// affiliations; the office's adds how to reach them and what they needed. Times are local.
[[nodiscard]] OutTable attendanceTable(const GuestAttendance& attendance, PaperProfile profile,
                                       const Programme& programme);
/// Invited, answered, came: one row per category with a sum.
[[nodiscard]] OutTable attendanceCounts(const GuestAttendance& attendance);

/// "Came", "Walked in", "Did not come" …, in the language in force.
[[nodiscard]] QString attendanceWords(const GuestAttendance::Line& line);

} // namespace prizedesk
