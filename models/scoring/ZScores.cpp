#include "models/scoring/ZScores.h"

#include <cmath>

namespace prizedesk {

ZScores zScores(const ScoreMatrix& scores)
{
    ZScores result;
    for (int judge = 0; judge < scores.judgeCount(); ++judge) {
        if (scores.scoresOfJudge(judge) < ZScores::kLeastScores)
            result.tooFew.append(scores.judges().at(judge));
    }
    result.tooFew.sort();
    if (!result.tooFew.isEmpty())
        return result;

    const double mean = scores.mean();
    double squares = 0;
    for (const ScoreMatrix::Cell& cell : scores.cells())
        squares += (cell.value - mean) * (cell.value - mean);
    const double sd = scores.size() > 1 ? std::sqrt(squares / (scores.size() - 1)) : 0;

    std::vector<double> sums(size_t(scores.entryCount()), 0.0);
    for (int judge = 0; judge < scores.judgeCount(); ++judge) {
        const auto first = size_t(scores.judgeStarts()[size_t(judge)]);
        const auto end = size_t(scores.judgeStarts()[size_t(judge) + 1]);
        double own = 0;
        for (size_t i = first; i < end; ++i)
            own += scores.cells()[size_t(scores.byJudge()[i])].value;
        own /= double(end - first);
        double spread = 0;
        for (size_t i = first; i < end; ++i) {
            const double rest = scores.cells()[size_t(scores.byJudge()[i])].value - own;
            spread += rest * rest;
        }
        spread = std::sqrt(spread / double(end - first - 1));
        if (spread <= 0) {
            result.noSpread.append(scores.judges().at(judge));
            continue;
        }
        for (size_t i = first; i < end; ++i) {
            const ScoreMatrix::Cell& cell = scores.cells()[size_t(scores.byJudge()[i])];
            sums[size_t(cell.entry)] += (cell.value - own) / spread;
        }
    }
    result.noSpread.sort();
    for (int entry = 0; entry < scores.entryCount(); ++entry)
        result.values.push_back(mean + sd * sums[size_t(entry)] / scores.scoresOfEntry(entry));
    return result;
}

} // namespace prizedesk
