#include "models/scoring/JudgeStatistics.h"

#include <cmath>

namespace prizedesk {

namespace {

constexpr size_t kLeastPairs = 3;

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

} // namespace

std::optional<double> correlation(const std::vector<double>& x, const std::vector<double>& y)
{
    if (x.size() < kLeastPairs || x.size() != y.size())
        return std::nullopt;
    const double xMean = meanOf(x);
    const double yMean = meanOf(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - xMean) * (x[i] - xMean);
        yy += (y[i] - yMean) * (y[i] - yMean);
        xy += (x[i] - xMean) * (y[i] - yMean);
    }
    // Equal values leave a rest of rounding, never of spread.
    const double least = 1e-18 * double(x.size());
    if (xx <= least * (1 + xMean * xMean) || yy <= least * (1 + yMean * yMean))
        return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

std::vector<JudgeFigures> judgeStatistics(const ScoreMatrix& scores)
{
    std::vector<double> sums(size_t(scores.entryCount()), 0.0);
    for (const ScoreMatrix::Cell& cell : scores.cells())
        sums[size_t(cell.entry)] += cell.value;
    std::vector<JudgeFigures> judges;
    for (int judge = 0; judge < scores.judgeCount(); ++judge) {
        std::vector<double> all;
        std::vector<double> own;
        std::vector<double> others;
        const auto first = size_t(scores.judgeStarts()[size_t(judge)]);
        const auto end = size_t(scores.judgeStarts()[size_t(judge) + 1]);
        for (size_t i = first; i < end; ++i) {
            const ScoreMatrix::Cell& cell = scores.cells()[size_t(scores.byJudge()[i])];
            all.push_back(cell.value);
            const int rest = scores.scoresOfEntry(cell.entry) - 1;
            if (rest == 0)
                continue;
            own.push_back(cell.value);
            others.push_back((sums[size_t(cell.entry)] - cell.value) / rest);
        }
        JudgeFigures figures;
        figures.judge = scores.judges().at(judge);
        figures.n = int(all.size());
        figures.mean = meanOf(all);
        figures.correlation = correlation(own, others);
        if (all.size() > 1) {
            double squares = 0;
            for (const double value : all)
                squares += (value - figures.mean) * (value - figures.mean);
            figures.sd = std::sqrt(squares / double(all.size() - 1));
        }
        judges.push_back(figures);
    }
    return judges;
}

} // namespace prizedesk
