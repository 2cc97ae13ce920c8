#include "ui/scoring/RankingExport.h"

#include "models/core/Digest.h"
#include "models/scoring/Ranking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingExport)
};

QString meanText(const PointsMean& mean)
{
    return mean.isEmpty() ? QString() : pointsText(mean.rounded());
}

QString wholeText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString figureText(const std::optional<double>& value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : QString();
}

QString judgeCell(const SheetMarks* sheet)
{
    if (!sheet)
        return {};
    if (sheet->conflict > 0)
        return Words::tr("conflict of interest");
    return sheet->total ? pointsText(*sheet->total) : QString();
}

} // namespace

OutTable rankingTable(const Ranking& ranking, const std::vector<StageMember>& members,
                      const StageMarks& marks, const QString& sheetName)
{
    using Type = OutColumn::Type;
    OutTable table;
    table.sheet = sheetName;
    table.columns = {{Words::tr("Rank"), Type::Integer, 0},
                     {Words::tr("Number"), Type::Text, 0},
                     {Words::tr("Title"), Type::Text, 0},
                     {Words::tr("Organisation"), Type::Text, 0},
                     {Words::tr("Judges"), Type::Integer, 0},
                     {Words::tr("Mean"), Type::Decimal, 0},
                     {Words::tr("Rank by mean"), Type::Integer, 0},
                     {Words::tr("Median"), Type::Decimal, 0},
                     {Words::tr("Lowest"), Type::Decimal, 0},
                     {Words::tr("Highest"), Type::Decimal, 0},
                     {Words::tr("Adjusted"), Type::Decimal, 0},
                     {Words::tr("Standard error"), Type::Decimal, 0},
                     {Words::tr("Best rank (95 %)"), Type::Integer, 0},
                     {Words::tr("Worst rank (95 %)"), Type::Integer, 0},
                     {Words::tr("Expected rank"), Type::Decimal, 0}};
    for (const int line : ranking.lines)
        table.columns.push_back({Words::tr("Chance of first %1").arg(line), Type::Decimal, 0});
    table.columns.push_back({Words::tr("Gates failed"), Type::Text, 0});
    table.columns.push_back({Words::tr("Why"), Type::Text, 0});
    for (const QString& judge : marks.judges)
        table.columns.push_back({judge, Type::Decimal, 0});
    for (const QString& head : {Words::tr("Method"), Words::tr("Draws"), Words::tr("Seed")})
        table.columns.push_back({head, Type::Text, 0});
    QHash<QString, const StageMember*> byRef;
    for (const StageMember& member : members)
        byRef.insert(member.ref, &member);
    for (const RankedEntry& entry : ranking.entries) {
        const StageMember* member = byRef.value(entry.entry);
        QStringList row{wholeText(entry.rank),
                        entry.entry,
                        member ? member->title : QString(),
                        member ? member->organisation : QString(),
                        QString::number(entry.n),
                        meanText(entry.mean),
                        wholeText(entry.meanRank),
                        meanText(entry.median),
                        entry.totals.empty() ? QString() : pointsText(*entry.lowest()),
                        entry.totals.empty() ? QString() : pointsText(*entry.highest()),
                        figureText(entry.adjusted, 2),
                        figureText(entry.se, 2),
                        wholeText(entry.rankLow),
                        wholeText(entry.rankHigh),
                        figureText(entry.expectedRank, 2)};
        for (const int line : ranking.lines) {
            const auto chance = entry.pTop.find(line);
            row << (chance == entry.pTop.end() ? QString() : figureText(chance->second, 4));
        }
        row << entry.gatesFailed.join(QStringLiteral(", ")) << rankingWhy(entry);
        for (const QString& judge : marks.judges)
            row << judgeCell(marks.find(entry.entry, judge));
        row << rankingMethodCode(ranking.method)
            << (ranking.draws > 0 ? QString::number(ranking.draws) : QString())
            << (ranking.draws > 0 ? QString::number(ranking.seed) : QString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> noteRankingExport(Workspace& workspace, const QString& stage, const QString& path,
                               int rows)
{
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    return workspace.note(
        {.code = QStringLiteral("export.ranking"),
         .labels = {stage, QFileInfo(path).fileName(), QString::number(rows), *digest},
         .reason = {},
         .isNote = true});
}

Result<void> exportRanking(Workspace& workspace, const OutTable& table, const QString& stage,
                           const QString& path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        auto written = toXlsx(table);
        if (!written)
            return failure(written.error());
        bytes = std::move(*written);
    } else {
        bytes = toCsvUtf8(table);
    }
    const Operation note{.code = QStringLiteral("export.ranking"),
                         .labels = {stage, QFileInfo(path).fileName(),
                                    QString::number(table.rows.size()), digestHex(bytes)},
                         .reason = {},
                         .isNote = true};
    // Inside the gate: a file that cannot be written leaves no note, and none leaves unnoted.
    return workspace.apply(note, [&](WriteTransaction&) {
        const auto saved = FileSaver().save(path, bytes);
        if (!saved)
            throw OperationFailed(saved.error());
    });
}

} // namespace prizedesk
