#include "models/reports/RankingReport.h"

#include "models/programme/ProgrammeStore.h"
#include "models/reports/ReportBasis.h"
#include "models/scoring/AnalysisWords.h"
#include "models/scoring/RankingTableModel.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingReport)
};

QStringList rowOf(const RankedEntry& entry, const QString& title, int line)
{
    const auto figure = [](const std::optional<double>& value, int digits) {
        return value ? QString::number(*value, 'f', digits) : QStringLiteral("—");
    };
    const auto chance = entry.pTop.find(line);
    return {entry.rank           ? QString::number(*entry.rank)
            : entry.isExcluded() ? Words::tr("excluded")
                                 : QStringLiteral("—"),
            entry.entry,
            title,
            QString::number(entry.n),
            entry.mean.isEmpty() ? QStringLiteral("—") : pointsText(entry.mean.rounded()),
            entry.meanRank ? QString::number(*entry.meanRank) : QStringLiteral("—"),
            figure(entry.adjusted, 2),
            entry.se ? halfWidthText(*entry.se) : QStringLiteral("—"),
            entry.rankLow && entry.rankHigh
                ? QStringLiteral("%1–%2").arg(*entry.rankLow).arg(*entry.rankHigh)
                : QStringLiteral("—"),
            chance == entry.pTop.end() ? QStringLiteral("—") : chanceText(chance->second)};
}

} // namespace

Result<FiguresReport> rankingReport(Workspace& workspace, const Ranking& ranking,
                                    const std::vector<StageMember>& members, const QString& subject,
                                    int places, bool japanese)
{
    try {
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Ranking");
        report.subject = subject;
        report.notes << AnalysisWords::basis(ranking);
        report.notes << AnalysisWords::reliability(ranking).sentences;
        for (const RankReason& warning : ranking.warnings)
            report.notes << rankingWarning(warning);

        QHash<QString, QString> titles;
        for (const StageMember& member : members)
            titles.insert(member.ref, member.title);
        const int line = places > 0 ? places : ranking.lines.empty() ? 0 : ranking.lines.back();
        FiguresReport::Section table;
        table.title = AnalysisWords::method(ranking.method);
        table.columns = {
            {Words::tr("Rank"), true},         {Words::tr("Number"), false},
            {Words::tr("Title"), false},       {Words::tr("Judges"), true},
            {Words::tr("Raw mean"), true},     {Words::tr("Raw rank"), true},
            {Words::tr("Adjusted"), true},     {Words::tr("± (95 %)"), true},
            {Words::tr("Ranks (95 %)"), true}, {Words::tr("First %1").arg(line), true}};
        for (const RankedEntry& entry : ranking.entries) {
            table.rows.push_back(rowOf(entry, titles.value(entry.entry), line));
            if (places > 0 && entry.rank && *entry.rank <= places)
                table.lineAfter = int(table.rows.size()) - 1;
        }
        report.sections.push_back(std::move(table));
        return report;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
