#include "models/scoring/CriterionStatistics.h"

#include "models/scoring/AdditiveModel.h"
#include "models/scoring/JudgeStatistics.h"
#include "models/scoring/PanelGraph.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace prizedesk {

namespace {

/// The points of the sheets that count, one column per criterion that gives points.
struct PointTable
{
    std::vector<const Criterion*> criteria;
    std::vector<const ScoreSheet*> sheets; ///< by entry and judge
    std::vector<std::vector<double>> points;
};

/// The same sheets as in the ranking: complete and without conflict of interest.
PointTable pointTable(const RankingInput& input)
{
    PointTable table;
    for (const Criterion& criterion : input.criteria) {
        if (criterion.kind != Criterion::Kind::Gate)
            table.criteria.push_back(&criterion);
    }
    for (const ScoreSheet& sheet : input.sheets) {
        const QPair<QString, QString> pair(sheet.judge, sheet.entry);
        const bool isInConflict = std::find(input.conflicts.begin(), input.conflicts.end(), pair) !=
                                  input.conflicts.end();
        if (!isInConflict && input.entries.contains(sheet.entry) && sheet.total(input.criteria))
            table.sheets.push_back(&sheet);
    }
    std::sort(table.sheets.begin(), table.sheets.end(),
              [](const ScoreSheet* a, const ScoreSheet* b) {
                  return a->entry != b->entry ? a->entry < b->entry : a->judge < b->judge;
              });
    for (const Criterion* criterion : table.criteria) {
        std::vector<double> column;
        for (const ScoreSheet* sheet : table.sheets) {
            const Points points = criterionPoints(*criterion, sheet->marks.value(criterion->code));
            column.push_back(double(points.hundredths()) / 100);
        }
        table.points.push_back(std::move(column));
    }
    return table;
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

/// Means by entry, in the order of the entries.
std::vector<double> entryMeans(const PointTable& table, const std::vector<double>& values)
{
    std::map<QString, std::vector<double>> byEntry;
    for (size_t i = 0; i < values.size(); ++i)
        byEntry[table.sheets[i]->entry].push_back(values[i]);
    std::vector<double> means;
    for (const auto& [entry, own] : byEntry)
        means.push_back(meanOf(own));
    return means;
}

/// One-way ICC: (MSB − MSW) / (MSB + (k − 1) MSW), not below 0.
std::optional<double> betweenEntries(const PointTable& table, const std::vector<double>& values)
{
    std::map<QString, std::vector<double>> byEntry;
    for (size_t i = 0; i < values.size(); ++i)
        byEntry[table.sheets[i]->entry].push_back(values[i]);
    const double n = double(values.size());
    const double groups = double(byEntry.size());
    if (groups < 2 || n <= groups)
        return std::nullopt;
    const double whole = meanOf(values);
    double between = 0;
    double within = 0;
    double squares = 0;
    for (const auto& [entry, own] : byEntry) {
        const double mean = meanOf(own);
        const double size = double(own.size());
        between += size * (mean - whole) * (mean - whole);
        squares += size * size;
        for (const double value : own)
            within += (value - mean) * (value - mean);
    }
    between /= groups - 1;
    within /= n - groups;
    const double k = (n - squares / n) / (groups - 1);
    const double variance = between + (k - 1) * within;
    return variance > 0 ? std::optional(std::max(0.0, (between - within) / variance))
                        : std::nullopt;
}

std::optional<double> meanCorrelation(const std::vector<std::vector<double>>& columns)
{
    double sum = 0;
    int pairs = 0;
    for (size_t a = 0; a < columns.size(); ++a) {
        for (size_t b = a + 1; b < columns.size(); ++b) {
            if (const auto value = correlation(columns[a], columns[b])) {
                sum += *value;
                ++pairs;
            }
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

/// Slope of y on x, both already centred, and its standard error with `freedom` left.
struct Slope
{
    double value = 0;
    double se = 0;
};

std::optional<Slope> slopeOf(const std::vector<double>& x, const std::vector<double>& y,
                             double freedom)
{
    double xx = 0;
    double xy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xx += x[i] * x[i];
        xy += x[i] * y[i];
    }
    if (!(xx > 0) || freedom <= 0)
        return std::nullopt;
    Slope slope{xy / xx, 0};
    double rest = 0;
    for (size_t i = 0; i < x.size(); ++i)
        rest += (y[i] - slope.value * x[i]) * (y[i] - slope.value * x[i]);
    slope.se = std::sqrt(rest / freedom / xx);
    return slope;
}

} // namespace

std::optional<double> HaloFigures::at(int row, int column) const
{
    return correlations[size_t(row) * size_t(criteria.size()) + size_t(column)];
}

std::vector<CriterionFigures> criterionFigures(const RankingInput& input)
{
    const PointTable table = pointTable(input);
    std::vector<double> totals(table.sheets.size(), 0.0);
    for (const auto& column : table.points) {
        for (size_t i = 0; i < column.size(); ++i)
            totals[i] += column[i];
    }
    std::vector<CriterionFigures> result;
    for (size_t c = 0; c < table.criteria.size(); ++c) {
        const Criterion& criterion = *table.criteria[c];
        CriterionFigures figures;
        figures.criterion = criterion.code;
        figures.n = int(table.sheets.size());
        if (criterion.kind == Criterion::Kind::Mark)
            figures.counts.assign(size_t(criterion.maxMark), 0);
        std::vector<double> marks;
        std::vector<double> others;
        for (size_t i = 0; i < table.sheets.size(); ++i) {
            const int mark = table.sheets[i]->marks.value(criterion.code);
            marks.push_back(mark);
            others.push_back(totals[i] - table.points[c][i]);
            if (mark >= 1 && size_t(mark) <= figures.counts.size())
                ++figures.counts[size_t(mark) - 1];
        }
        figures.mean = meanOf(marks);
        double squares = 0;
        for (const double mark : marks)
            squares += (mark - figures.mean) * (mark - figures.mean);
        figures.sd = marks.size() > 1 ? std::sqrt(squares / double(marks.size() - 1)) : 0;
        const double full = double(criterion.weight.hundredths()) / 100;
        figures.share = full > 0 ? meanOf(table.points[c]) / full : 0;
        figures.discrimination =
            correlation(entryMeans(table, table.points[c]), entryMeans(table, others));
        figures.agreement = betweenEntries(table, table.points[c]);
        result.push_back(std::move(figures));
    }
    return result;
}

HaloFigures haloFigures(const RankingInput& input)
{
    const PointTable table = pointTable(input);
    HaloFigures halo;
    for (const Criterion* criterion : table.criteria)
        halo.criteria.append(criterion->code);
    for (size_t a = 0; a < table.points.size(); ++a) {
        for (size_t b = 0; b < table.points.size(); ++b)
            halo.correlations.push_back(correlation(table.points[a], table.points[b]));
    }
    halo.meanCorrelation = meanCorrelation(table.points);
    std::map<QString, std::vector<std::vector<double>>> byJudge;
    for (size_t i = 0; i < table.sheets.size(); ++i) {
        auto& columns = byJudge[table.sheets[i]->judge];
        columns.resize(table.points.size());
        for (size_t c = 0; c < table.points.size(); ++c)
            columns[c].push_back(table.points[c][i]);
    }
    for (const auto& [judge, columns] : byJudge) {
        if (const auto value = meanCorrelation(columns))
            halo.byJudge.emplace_back(judge, *value);
    }
    return halo;
}

std::optional<OrderDrift> orderDrift(const RankingInput& input,
                                     const std::map<QString, QStringList>& order)
{
    const auto ranking = rank(input, RankingMethod::Mean);
    if (!ranking)
        return std::nullopt;
    std::vector<JudgeTotal> totals;
    for (const RankedEntry& entry : ranking->entries)
        totals.insert(totals.end(), entry.totals.begin(), entry.totals.end());
    const ScoreMatrix scores(totals);
    if (scores.size() == 0 || !panelGraph(scores).isConnected())
        return std::nullopt;
    const AdditiveFit fit = AdditiveModel(scores).fit();

    OrderDrift drift;
    std::vector<double> places;
    std::vector<double> rests;
    for (const auto& [judge, entries] : order) {
        const int at = int(scores.judges().indexOf(judge));
        if (at < 0)
            continue;
        std::vector<double> ownPlaces;
        std::vector<double> ownRests;
        for (int i = scores.judgeStarts()[size_t(at)]; i < scores.judgeStarts()[size_t(at) + 1];
             ++i) {
            const auto cell = size_t(scores.byJudge()[size_t(i)]);
            const auto place = entries.indexOf(scores.entries().at(scores.cells()[cell].entry));
            if (place < 0)
                continue;
            ownPlaces.push_back(double(place));
            ownRests.push_back(fit.residuals[cell]);
        }
        const double middle = meanOf(ownPlaces);
        const double rest = meanOf(ownRests);
        for (size_t i = 0; i < ownPlaces.size(); ++i) {
            ownPlaces[i] -= middle;
            ownRests[i] -= rest;
        }
        places.insert(places.end(), ownPlaces.begin(), ownPlaces.end());
        rests.insert(rests.end(), ownRests.begin(), ownRests.end());
        if (const auto slope = slopeOf(ownPlaces, ownRests, double(ownPlaces.size()) - 2))
            drift.byJudge.emplace_back(judge, slope->value * double(entries.size() - 1));
    }
    drift.n = int(places.size());
    // Entries and judges took their share of freedom from all scores; the placed ones bear it in
    // proportion.
    const double freedom =
        fit.freedom > 0 ? drift.n * double(fit.freedom) / double(scores.size()) - 1 : 0;
    const auto slope = slopeOf(places, rests, freedom);
    if (drift.n < 3 || !slope)
        return std::nullopt;
    drift.perStep = slope->value;
    drift.se = slope->se;
    return drift;
}

} // namespace prizedesk
