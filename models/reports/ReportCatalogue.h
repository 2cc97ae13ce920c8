#pragma once

#include "models/committee/PaperStyle.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"
#include "models/tables/FileSaver.h"

#include <QStringList>

namespace prizedesk {

class Workspace;

/// What is asked of a report. Each report reads what concerns it.
struct ReportRequest
{
    QString name;
    PaperStyle style;
    QString theme;   ///< empty: all themes
    int meeting = 0; ///< number of the meeting; 0: the newest
    QString month = {}; ///< 2026-11; empty: the newest with reports of use
};

/// A report as a document, and the journal's note of its export without file and digest.
struct Report
{
    QString html;
    Operation note;

    /// The note for this file.
    [[nodiscard]] Operation noteFor(const QString& path, const QString& digest) const;
};

/// `award-list`, `minutes` …: a new report is one more line of the table.
[[nodiscard]] QStringList reportNames();
/// `Usage` for a name that is not in the table; otherwise the errors of the report.
[[nodiscard]] Result<Report> buildReport(Workspace& workspace, const ReportRequest& request);
/// Writes the HTML and its note in one step: neither without the other.
[[nodiscard]] Result<void> writeReport(Workspace& workspace, const Report& report,
                                       const QString& path, FileSaver& saver);

} // namespace prizedesk
