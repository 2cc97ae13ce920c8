#pragma once

#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/ceremony/logistics/PrepTask.h"

namespace prizedesk {

class Workspace;

/// What the report says about the ceremony, in figures. Names stay out.
struct CeremonyFigures
{
    GuestAttendance::Count guests;
    int awards = 0;
    int certificatesIssued = 0;
    int tasks = 0;
    int tasksDone = 0;
    int tasksOverdue = 0;
    int coverage = 0;
    std::vector<CostSum> costs;
    std::optional<qint64> startedAtMs; ///< of the run sheet
    std::optional<qint64> endedAtMs;
    int delayMinutes = 0; ///< at the end

    struct Line
    {
        QString label;
        QString value;
    };
    /// In the language in force.
    [[nodiscard]] std::vector<Line> lines() const;
};

/// Throws `StorageError`.
[[nodiscard]] CeremonyFigures ceremonyFigures(Workspace& workspace);

} // namespace prizedesk
