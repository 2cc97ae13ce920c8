#include "models/scoring/CriterionStatistics.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <tuple>

namespace prizedesk {

namespace {

using Values = std::vector<double>;

/// A sheet that counts, as points by criterion.
struct Counted
{
    QString judge;
    QString entry;
    Values marks;
    Values points;
    double total = 0;
};

std::vector<Criterion> pointCriteria(const RankingInput& input)
{
    std::vector<Criterion> criteria;
    std::copy_if(input.criteria.begin(), input.criteria.end(), std::back_inserter(criteria),
                 [](const Criterion& each) { return each.kind != Criterion::Kind::Gate; });
    return criteria;
}

std::vector<Counted> countedSheets(const RankingInput& input,
                                   const std::vector<Criterion>& criteria)
{
    const QSet<QPair<QString, QString>> conflicts(input.conflicts.begin(), input.conflicts.end());
    const QSet<QString> entries(input.entries.begin(), input.entries.end());
    std::vector<Counted> counted;
    for (const ScoreSheet& sheet : input.sheets) {
        const auto total = sheet.total(input.criteria);
        if (!total || !entries.contains(sheet.entry) ||
            conflicts.contains({sheet.judge, sheet.entry}))
            continue;
        Counted each{sheet.judge, sheet.entry, {}, {}, PointsMean(*total, 1).toDouble()};
        for (const Criterion& criterion : criteria) {
            const int mark = sheet.marks.value(criterion.code);
            each.marks.push_back(mark);
            each.points.push_back(PointsMean(criterionPoints(criterion, mark), 1).toDouble());
        }
        counted.push_back(std::move(each));
    }
    // The order of the input must not change a digit.
    std::sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
        return std::tie(a.entry, a.judge) < std::tie(b.entry, b.judge);
    });
    return counted;
}

double meanOf(const Values& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

double squaresOf(const Values& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

std::optional<double> correlation(const Values& one, const Values& other)
{
    if (one.size() < 3)
        return std::nullopt;
    const double left = squaresOf(one);
    const double right = squaresOf(other);
    if (left <= 0 || right <= 0)
        return std::nullopt;
    const double meanOne = meanOf(one);
    const double meanOther = meanOf(other);
    double sum = 0;
    for (size_t i = 0; i < one.size(); ++i)
        sum += (one[i] - meanOne) * (other[i] - meanOther);
    return sum / std::sqrt(left * right);
}

std::map<QString, Values> byEntry(const std::vector<Counted>& sheets,
                                  const std::function<double(const Counted&)>& value)
{
    std::map<QString, Values> values;
    for (const Counted& sheet : sheets)
        values[sheet.entry].push_back(value(sheet));
    return values;
}

/// Intraclass correlation of the one-way analysis of variance with groups of any size.
std::optional<double> betweenEntries(const std::map<QString, Values>& groups)
{
    double count = 0;
    double squares = 0;
    double within = 0;
    Values all;
    for (const auto& [entry, values] : groups) {
        const auto size = double(values.size());
        count += size;
        squares += size * size;
        within += squaresOf(values);
        all.insert(all.end(), values.begin(), values.end());
    }
    const auto entries = double(groups.size());
    if (entries < 2 || count <= entries)
        return std::nullopt;
    const double meanWithin = within / (count - entries);
    const double meanBetween = (squaresOf(all) - within) / (entries - 1);
    const double size = (count - squares / count) / (entries - 1);
    const double sum = meanBetween + (size - 1) * meanWithin;
    if (sum <= 0)
        return std::nullopt;
    return std::clamp((meanBetween - meanWithin) / sum, 0.0, 1.0);
}

std::optional<double> discriminationOf(const std::vector<Counted>& sheets, size_t at)
{
    Values own;
    Values rest;
    for (const auto& [entry, values] :
         byEntry(sheets, [at](const Counted& sheet) { return sheet.points[at]; }))
        own.push_back(meanOf(values));
    for (const auto& [entry, values] :
         byEntry(sheets, [at](const Counted& sheet) { return sheet.total - sheet.points[at]; }))
        rest.push_back(meanOf(values));
    return correlation(own, rest);
}

/// Mean of the correlations between all pairs of criteria.
std::optional<double> meanPairwise(const std::vector<Counted>& sheets, size_t criteria)
{
    Values found;
    for (size_t i = 0; i < criteria; ++i) {
        for (size_t k = i + 1; k < criteria; ++k) {
            Values one;
            Values other;
            for (const Counted& sheet : sheets) {
                one.push_back(sheet.points[i]);
                other.push_back(sheet.points[k]);
            }
            if (const auto each = correlation(one, other))
                found.push_back(*each);
        }
    }
    return found.empty() ? std::nullopt : std::optional(meanOf(found));
}

} // namespace

std::optional<double> HaloFigures::at(int row, int column) const
{
    const auto place = size_t(row) * size_t(criteria.size()) + size_t(column);
    return row < 0 || column < 0 || place >= correlations.size() ? std::nullopt
                                                                 : correlations[place];
}

std::vector<CriterionFigures> criterionFigures(const RankingInput& input)
{
    const std::vector<Criterion> criteria = pointCriteria(input);
    const std::vector<Counted> sheets = countedSheets(input, criteria);
    std::vector<CriterionFigures> result;
    if (sheets.empty())
        return result;
    for (size_t at = 0; at < criteria.size(); ++at) {
        const Criterion& criterion = criteria[at];
        Values marks;
        Values points;
        for (const Counted& sheet : sheets) {
            marks.push_back(sheet.marks[at]);
            points.push_back(sheet.points[at]);
        }
        CriterionFigures figures;
        figures.criterion = criterion.code;
        figures.n = int(marks.size());
        figures.mean = meanOf(marks);
        figures.sd = marks.size() > 1 ? std::sqrt(squaresOf(marks) / double(marks.size() - 1)) : 0;
        const double full = PointsMean(criterion.weight, 1).toDouble();
        figures.share = full > 0 ? meanOf(points) / full : 0;
        if (criterion.kind == Criterion::Kind::Mark) {
            figures.counts.assign(size_t(criterion.maxMark), 0);
            for (const double mark : marks) {
                if (mark >= 1 && mark <= criterion.maxMark)
                    ++figures.counts[size_t(mark) - 1];
            }
        }
        figures.discrimination = discriminationOf(sheets, at);
        figures.agreement =
            betweenEntries(byEntry(sheets, [at](const Counted& sheet) { return sheet.marks[at]; }));
        result.push_back(std::move(figures));
    }
    return result;
}

HaloFigures haloFigures(const RankingInput& input)
{
    const std::vector<Criterion> criteria = pointCriteria(input);
    const std::vector<Counted> sheets = countedSheets(input, criteria);
    HaloFigures figures;
    for (const Criterion& criterion : criteria)
        figures.criteria.append(criterion.code);
    for (size_t i = 0; i < criteria.size(); ++i) {
        for (size_t k = 0; k < criteria.size(); ++k) {
            Values one;
            Values other;
            for (const Counted& sheet : sheets) {
                one.push_back(sheet.points[i]);
                other.push_back(sheet.points[k]);
            }
            figures.correlations.push_back(correlation(one, other));
        }
    }
    figures.meanCorrelation = meanPairwise(sheets, criteria.size());
    std::map<QString, std::vector<Counted>> ofJudge;
    for (const Counted& sheet : sheets)
        ofJudge[sheet.judge].push_back(sheet);
    for (const auto& [judge, own] : ofJudge) {
        if (const auto mean = meanPairwise(own, criteria.size()))
            figures.byJudge.emplace_back(judge, *mean);
    }
    return figures;
}

} // namespace prizedesk
