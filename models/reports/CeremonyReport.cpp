#include "models/reports/CeremonyReport.h"

#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/ceremony/logistics/CeremonyFigures.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/core/Numbers.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reports/ReportBasis.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <type_traits>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CeremonyReport)
};

template<typename Make> auto guarded(Workspace& workspace, Make make)
    -> Result<std::invoke_result_t<Make>>
{
    try {
        return make();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

bool isFigure(OutColumn::Type type)
{
    return type == OutColumn::Type::Integer || type == OutColumn::Type::Yen ||
           type == OutColumn::Type::Decimal;
}

FiguresReport::Section sectionOf(const OutTable& table)
{
    FiguresReport::Section section;
    section.title = table.sheet;
    for (const OutColumn& column : table.columns)
        section.columns.push_back({column.header, isFigure(column.type)});
    for (const QStringList& row : table.rows) {
        QStringList shown = row;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            QString& cell = shown[qsizetype(i)];
            // On paper the day is the ceremony's: the time is enough.
            if (table.columns[i].type == OutColumn::Type::Date)
                cell = cell.section(u'T', 1).left(5);
        }
        section.rows.push_back(shown);
    }
    return section;
}

FiguresReport::Section costSection(Workspace& workspace, const Programme& programme, bool japanese)
{
    FiguresReport::Section section;
    section.title = Words::tr("Costs");
    section.columns = {{Words::tr("Budget head"), false},
                       {Words::tr("Planned (yen)"), true},
                       {Words::tr("Expected (yen)"), true},
                       {Words::tr("Limit (yen)"), true}};
    for (const CostSum& sum : LogisticsStore(workspace.database(), workspace.vault()).costSums()) {
        QString name = sum.budgetHead;
        for (const BudgetHead& head : programme.budgetHeads) {
            if (head.code == sum.budgetHead)
                name = head.name.in(japanese);
        }
        section.rows.push_back({name, groupedDigits(sum.planned.amount()),
                                groupedDigits(sum.expected.amount()),
                                sum.limit ? groupedDigits(sum.limit->amount()) : QString()});
    }
    return section;
}

/// Newspapers and broadcasts, with where to find them.
FiguresReport::Section coverageSection(Workspace& workspace)
{
    FiguresReport::Section section;
    section.title = Words::tr("Coverage");
    section.columns = {{Words::tr("Day"), false},
                       {Words::tr("Outlet"), false},
                       {Words::tr("Title"), false},
                       {Words::tr("Link"), false}};
    for (const Coverage& each : LogisticsStore(workspace.database(), workspace.vault()).coverage())
        section.rows.push_back({each.on.toString(Qt::ISODate), each.outlet, each.title, each.link});
    return section;
}

} // namespace

Result<FiguresReport> ceremonyReport(Workspace& workspace, bool japanese)
{
    return guarded(workspace, [&] {
        const Programme programme = ProgrammeStore(workspace.database()).load();
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.heading = Words::tr("The award ceremony in figures");
        FiguresReport::Section figures;
        figures.title = Words::tr("Overview");
        figures.columns = {{Words::tr("What"), false}, {Words::tr("Figure"), true}};
        for (const CeremonyFigures::Line& line : ceremonyFigures(workspace).lines())
            figures.rows.push_back({line.label, line.value});
        report.sections.push_back(std::move(figures));
        report.sections.push_back(sectionOf(attendanceCounts(readAttendance(workspace))));
        for (FiguresReport::Section& section : std::vector<FiguresReport::Section>{
                 costSection(workspace, programme, japanese), coverageSection(workspace)}) {
            if (!section.rows.empty())
                report.sections.push_back(std::move(section));
        }
        report.landscape = true;
        return report;
    });
}

Result<OutTable> attendanceCountsTable(Workspace& workspace)
{
    return guarded(workspace, [&] { return attendanceCounts(readAttendance(workspace)); });
}

Result<FiguresReport> attendanceReport(Workspace& workspace, PaperProfile profile, bool japanese)
{
    return guarded(workspace, [&] {
        const GuestAttendance attendance = readAttendance(workspace);
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.heading = Words::tr("Attendance of the award ceremony");
        report.subject = paperProfileWords(profile);
        report.landscape = true;
        report.notes << Words::tr("The first arrival counts. Companions have no list of their own.");
        report.sections.push_back(sectionOf(attendanceCounts(attendance)));
        report.sections.push_back(sectionOf(
            attendanceTable(attendance, profile, ProgrammeStore(workspace.database()).load())));
        return report;
    });
}

Result<OutTable> attendanceListTable(Workspace& workspace, PaperProfile profile)
{
    return guarded(workspace, [&] {
        return attendanceTable(readAttendance(workspace), profile,
                               ProgrammeStore(workspace.database()).load());
    });
}

} // namespace prizedesk
