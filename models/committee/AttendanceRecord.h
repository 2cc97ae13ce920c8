#pragma once

#include "models/committee/Meeting.h"
#include "models/committee/Paper.h"
#include "models/tables/TableWriter.h"

namespace prizedesk {

enum class AttendanceFormat { Xlsx, Csv };

/// Who came when and from where, for those who pay; nothing is computed. Names, affiliations and
/// stations stand in it only where the profile shows names.
struct AttendanceRecord
{
    QString subject; ///< T1-2, or T1 for all meetings of a theme
    PaperStyle style;
    OutTable table;
    Paper paper; ///< the same as a document
};

/// Of one meeting, or of all the theme's meetings that were held.
[[nodiscard]] Result<AttendanceRecord> attendanceRecord(Workspace& workspace, MeetingId meeting,
                                                        const PaperStyle& style);
[[nodiscard]] Result<AttendanceRecord> attendanceRecord(Workspace& workspace, const QString& theme,
                                                        const PaperStyle& style);

/// Writes the table with its note in the journal.
[[nodiscard]] Result<void> exportAttendance(Workspace& workspace, const AttendanceRecord& record,
                                            AttendanceFormat format, const QString& path,
                                            FileSaver& saver);

} // namespace prizedesk
