#pragma once

#include "models/ceremony/boards/PrizeBoard.h"
#include "models/committee/PaperStyle.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"
#include "models/tables/TableWriter.h"

#include <QStringList>

#include <optional>

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
    std::optional<qint64> embargoMs = {}; ///< of the list for the press; none: the ceremony's start
    PrizeBoardForm board = {};
};

/// A report as a document, and the journal's note of its export without file and digest.
struct Report
{
    QString html;
    Operation note;
    std::optional<OutTable> table = {}; ///< where the report is a list as well

    /// The note for this file.
    [[nodiscard]] Operation noteFor(const QString& path, const QString& digest) const;
};

/// `award-list`, `minutes` …: a new report is one more line of the table.
[[nodiscard]] QStringList reportNames();
/// `Usage` for a name that is not in the table; otherwise the errors of the report.
[[nodiscard]] Result<Report> buildReport(Workspace& workspace, const ReportRequest& request);
/// The report as HTML, XLSX or CSV, by the ending of the file's name. `Usage` for another ending,
/// and for a table of a report that has none.
[[nodiscard]] Result<QByteArray> reportBytes(const Report& report, const QString& path);
/// Writes it and its note in one step: neither without the other.
[[nodiscard]] Result<void> writeReport(Workspace& workspace, const Report& report,
                                       const QString& path, FileSaver& saver);

} // namespace prizedesk
