#include "models/reports/ScoresReport.h"

#include "models/programme/ProgrammeStore.h"
#include "models/reports/ReportBasis.h"
#include "models/scoring/AnalysisWords.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoresReport)
};

bool isFigureColumn(const std::vector<QStringList>& rows, qsizetype column)
{
    bool any = false;
    for (size_t row = 1; row < rows.size(); ++row) {
        QString text = rows[row].value(column);
        if (text == u'—')
            continue;
        bool isNumber = false;
        text.replace(QChar(0x2212), u'-').toDouble(&isNumber);
        if (!isNumber)
            return false;
        any = true;
    }
    return any;
}

FiguresReport::Section sectionOf(const QString& title, const AnalysisText& text)
{
    FiguresReport::Section section;
    section.title = title;
    section.sentences = text.sentences;
    if (text.rows.size() < 2)
        return section;
    for (qsizetype i = 0; i < text.rows.front().size(); ++i)
        section.columns.push_back({text.rows.front().at(i), isFigureColumn(text.rows, i)});
    section.rows.assign(text.rows.begin() + 1, text.rows.end());
    return section;
}

Result<void> addStage(FiguresReport& report, const Database& database, const Programme& programme,
                      const Stage& stage)
{
    const RankingInput input = rankingInput(database, stage.code);
    if (input.sheets.empty() && input.totals.empty())
        return {};
    RankingOptions options;
    options.draws = 0;
    const auto ranking = rankByRule(input, options);
    if (!ranking)
        return failure(ranking.error());
    if (ranking->scores == 0)
        return {};
    const CompetitionTheme* theme = programme.theme(stage.theme);
    const QString name = Words::tr("%1 %2", "theme and stage")
                             .arg(theme ? theme->shortName.in(report.japanese) : stage.theme,
                                  stage.name.in(report.japanese));
    const auto titled = [&](const QString& part) {
        return Words::tr("%1: %2", "stage and part of the report").arg(name, part);
    };
    QHash<QString, QString> names;
    for (const Criterion& criterion : input.criteria)
        names.insert(criterion.code, criterion.name.in(report.japanese));

    AnalysisText basis{{Words::tr("Entries: %1. Judges: %2. Scores that count: %3.")
                            .arg(ranking->entries.size())
                            .arg(ranking->judges)
                            .arg(ranking->scores)},
                       {}};
    AnalysisText reliability = AnalysisWords::reliability(*ranking);
    reliability.sentences = basis.sentences + reliability.sentences;
    report.sections.push_back(
        sectionOf(titled(Words::tr("criteria")),
                  AnalysisWords::criteria({criterionFigures(input), haloFigures(input)}, names)));
    report.sections.push_back(
        sectionOf(titled(Words::tr("judges")), AnalysisWords::judges(*ranking)));
    report.sections.push_back(sectionOf(titled(Words::tr("reliability")), reliability));
    if (const auto marks = unusualMarks(input))
        report.sections.push_back(
            sectionOf(titled(Words::tr("unusual scores")), AnalysisWords::unusual(*marks)));
    return {};
}

} // namespace

Result<FiguresReport> scoresReport(Workspace& workspace, const QString& theme, bool japanese)
{
    try {
        const Programme programme = ProgrammeStore(workspace.database()).load();
        FiguresReport report;
        fillBasis(report, workspace, japanese);
        report.landscape = true;
        report.heading = Words::tr("Statistics of the scores");
        report.notes << Words::tr("Points of sheets that count; judges with a conflict of interest "
                                  "are left out.");
        for (const Stage& stage : programme.stages) {
            if (!theme.isEmpty() && stage.theme != theme)
                continue;
            const auto added = addStage(report, workspace.database(), programme, stage);
            if (!added)
                return failure(added.error());
        }
        if (report.sections.empty())
            return failure(Error::Code::RuleRefused, {Words::tr("There are no scores yet.")});
        return report;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
