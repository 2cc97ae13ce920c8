#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// How one criterion was used, for the next edition of the rubric. Points of sheets that count.
struct CriterionFigures
{
    QString criterion;
    int n = 0;               ///< marks
    double mean = 0;         ///< of the marks
    double sd = 0;           ///< of the marks, n − 1; 0 for one mark
    double share = 0;        ///< mean points / points for the full mark, 0 … 1
    std::vector<int> counts; ///< marks 1 … maximum; empty for an automatic criterion
    /// Correlation of the entries' mean points with their mean total without this criterion.
    std::optional<double> discrimination;
    /// Between the entries: part of the variance of a mark that lies between entries, 0 … 1.
    std::optional<double> agreement;
};

/// Whether judges tell the criteria apart. 1 everywhere: one impression fills all marks.
struct HaloFigures
{
    QStringList criteria;
    /// Correlation of two criteria over all sheets; row by row, none where one has no spread.
    std::vector<std::optional<double>> correlations;
    std::optional<double> meanCorrelation;
    /// Mean correlation within the sheets of one judge, by reference number.
    std::vector<QPair<QString, double>> byJudge;

    [[nodiscard]] std::optional<double> at(int row, int column) const;
};

/// Whether marks move in the course of a judge's work.
struct OrderDrift
{
    double perStep = 0; ///< points from one entry to the next, all judges together
    double se = 0;      ///< of `perStep`
    int n = 0;          ///< scores that a place in the order is known of
    std::vector<QPair<QString, double>> byJudge; ///< points from a judge's first to the last entry
};

/// Marks of the criteria that give points, in the order of the rubric.
[[nodiscard]] std::vector<CriterionFigures> criterionFigures(const RankingInput& input);
[[nodiscard]] HaloFigures haloFigures(const RankingInput& input);
/// `order` of each judge: entries as they were scored. Residuals of the additive model on the
/// place; nothing with fewer than three placed scores or a panel in parts.
[[nodiscard]] std::optional<OrderDrift> orderDrift(const RankingInput& input,
                                                   const std::map<QString, QStringList>& order);

} // namespace prizedesk
