#pragma once

#include "models/committee/PaperStyle.h"
#include "models/core/Result.h"
#include "models/reports/FiguresReport.h"
#include "models/tables/TableWriter.h"

namespace prizedesk {

class Workspace;

/// The ceremony in figures, for the closing report: guests by category, awards, costs, coverage.
/// Names stay out.
[[nodiscard]] Result<FiguresReport> ceremonyReport(Workspace& workspace, bool japanese);
[[nodiscard]] Result<OutTable> attendanceCountsTable(Workspace& workspace);

/// Who came, when and through which desk; what a reader may see is the profile's.
[[nodiscard]] Result<FiguresReport> attendanceReport(Workspace& workspace, PaperProfile profile,
                                                     bool japanese);
[[nodiscard]] Result<OutTable> attendanceListTable(Workspace& workspace, PaperProfile profile);

} // namespace prizedesk
