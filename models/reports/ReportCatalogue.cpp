#include "models/reports/ReportCatalogue.h"

#include "models/committee/MeetingStore.h"
#include "models/committee/MinutesPaper.h"
#include "models/core/Digest.h"
#include "models/reports/AwardListHtml.h"
#include "models/reports/CeremonyReport.h"
#include "models/reports/ComputeReport.h"
#include "models/reports/ScoresReport.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportCatalogue)
};

Error refusal(const QString& text)
{
    return {Error::Code::RuleRefused, {text}, {}};
}

Result<Report> awardListReport(Workspace& workspace, const ReportRequest& request)
{
    const auto profile = awardListProfileFromCode(paperProfileCode(request.style.profile));
    if (!profile)
        return failure(
            refusal(Words::tr("The award list is not for judges before the results are out.")));
    const auto list = awardList(workspace, *profile, request.style.japanese);
    if (!list)
        return failure(list.error());
    return Report{awardListHtml(*list),
                  {.code = QStringLiteral("export.report"),
                   .labels = {request.name, awardListProfileCode(*profile)},
                   .reason = {},
                   .undoable = false,
                   .isNote = true},
                  list->table()};
}

/// The meeting that the request names, or the newest that was not cancelled.
Result<MeetingId> meetingOf(Workspace& workspace, const ReportRequest& request)
{
    try {
        std::vector<Meeting> found;
        for (Meeting& meeting :
             MeetingStore(workspace.database(), workspace.vault()).list(request.theme)) {
            const bool isWanted = request.meeting > 0 ? meeting.number == request.meeting
                                                      : meeting.state != Meeting::State::Cancelled;
            if (isWanted)
                found.push_back(std::move(meeting));
        }
        if (found.empty())
            return failure(refusal(
                request.meeting > 0 ? Words::tr("There is no meeting no. %1.").arg(request.meeting)
                                    : Words::tr("There is no meeting yet.")));
        if (request.meeting > 0 && found.size() > 1)
            return failure(
                Error{Error::Code::Usage,
                      {Words::tr("Each theme has a meeting no. %1: name one with --theme.")
                           .arg(request.meeting)},
                      {}});
        return found.front().id;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<Report> minutesReport(Workspace& workspace, const ReportRequest& request)
{
    const auto meeting = meetingOf(workspace, request);
    if (!meeting)
        return failure(meeting.error());
    const auto paper = minutesPaper(workspace, *meeting, request.style);
    if (!paper)
        return failure(paper.error());
    return Report{paper->html(),
                  paperNote(paper->operation, paper->subject, paper->style.profile, {}, {})};
}

Result<Report> reportOfFigures(const Result<FiguresReport>& report, const QString& name,
                               const QString& subject)
{
    if (!report)
        return failure(report.error());
    return Report{figuresHtml(*report),
                  {.code = QStringLiteral("export.report"),
                   .labels = {name, subject},
                   .reason = {},
                   .undoable = false,
                   .isNote = true}};
}

Result<Report> scoresOf(Workspace& workspace, const ReportRequest& request)
{
    return reportOfFigures(scoresReport(workspace, request.theme, request.style.japanese),
                           request.name, request.theme);
}

Result<Report> gpuOf(Workspace& workspace, const ReportRequest& request)
{
    return reportOfFigures(gpuReport(workspace, request.style.japanese), request.name, {});
}

Result<Report> monthlyOf(Workspace& workspace, const ReportRequest& request)
{
    return reportOfFigures(monthlyReport(workspace, request.month, request.style.japanese),
                           request.name, request.month);
}

Result<Report> ceremonyOf(Workspace& workspace, const ReportRequest& request)
{
    auto report = reportOfFigures(ceremonyReport(workspace, request.style.japanese), request.name, {});
    if (!report)
        return report;
    const auto counts = attendanceCountsTable(workspace);
    if (!counts)
        return failure(counts.error());
    report->table = *counts;
    return report;
}

Result<Report> attendanceOf(Workspace& workspace, const ReportRequest& request)
{
    auto report =
        reportOfFigures(attendanceReport(workspace, request.style.profile, request.style.japanese),
                        request.name, paperProfileCode(request.style.profile));
    if (!report)
        return report;
    const auto list = attendanceListTable(workspace, request.style.profile);
    if (!list)
        return failure(list.error());
    report->table = *list;
    return report;
}

Result<Report> pressOf(Workspace& workspace, const ReportRequest& request)
{
    const auto list = pressList(workspace, request.embargoMs, request.style.japanese);
    if (!list)
        return failure(list.error());
    return Report{awardListHtml(*list),
                  {.code = QStringLiteral("export.report"),
                   .labels = {request.name, awardListProfileCode(list->profile)},
                   .reason = {},
                   .undoable = false,
                   .isNote = true},
                  list->table()};
}

Result<Report> boardsOf(Workspace& workspace, const ReportRequest& request)
{
    PrizeBoardForm form = request.board;
    form.japanese = request.style.japanese;
    const auto boards = prizeBoards(workspace, form);
    if (!boards)
        return failure(boards.error());
    return Report{prizeBoardsHtml(*boards, form),
                  {.code = QStringLiteral("export.report"),
                   .labels = {request.name, boards->isRehearsal ? QStringLiteral("rehearsal")
                                                                : QStringLiteral("released")},
                   .reason = {},
                   .undoable = false,
                   .isNote = true}};
}

struct Line
{
    const char* name;
    Result<Report> (*build)(Workspace&, const ReportRequest&);
};

constexpr std::array kReports{
    Line{"award-list", awardListReport},
    Line{"minutes", minutesReport},
    Line{"scores", scoresOf},
    Line{"gpu", gpuOf},
    Line{"monthly", monthlyOf},
    Line{"press", pressOf},
    Line{"boards", boardsOf},
    Line{"attendance", attendanceOf},
    Line{"ceremony", ceremonyOf},
};

} // namespace

Operation Report::noteFor(const QString& path, const QString& digest) const
{
    Operation full = note;
    full.labels.resize(2);
    full.labels << QFileInfo(path).fileName() << digest;
    return full;
}

QStringList reportNames()
{
    QStringList names;
    for (const Line& line : kReports)
        names.append(QLatin1String(line.name));
    return names;
}

Result<Report> buildReport(Workspace& workspace, const ReportRequest& request)
{
    for (const Line& line : kReports) {
        if (request.name == QLatin1String(line.name))
            return line.build(workspace, request);
    }
    return failure(Error{Error::Code::Usage,
                         {Words::tr("There is no report %1. There are: %2.")
                              .arg(request.name, reportNames().join(QStringLiteral(", ")))},
                         {}});
}

Result<QByteArray> reportBytes(const Report& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("html"))
        return report.html.toUtf8();
    if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
        return failure(Error::Code::Usage, {Words::tr("The file's name must end in .html, .xlsx or "
                                                      ".csv.")});
    if (!report.table)
        return failure(Error::Code::Usage,
                       {Words::tr("This report is no list: its file must end in .pdf or .html.")});
    if (ending == QLatin1String("csv"))
        return toCsvUtf8(*report.table);
    return toXlsx(*report.table);
}

Result<void> writeReport(Workspace& workspace, const Report& report, const QString& path,
                         FileSaver& saver)
{
    const auto bytes = reportBytes(report, path);
    if (!bytes)
        return failure(bytes.error());
    return workspace.apply(report.noteFor(path, digestHex(*bytes)), [&](WriteTransaction&) {
        const auto saved = saver.save(path, *bytes);
        if (!saved)
            throw OperationFailed(saved.error());
    });
}

} // namespace prizedesk
