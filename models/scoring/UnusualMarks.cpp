#include "models/scoring/UnusualMarks.h"

#include "models/scoring/MixedModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

constexpr double kLeastLeft = 0.01; ///< where a score alone decides its entry or judge

QString decimal(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

Result<std::vector<UnusualMark>> unusualMarks(const RankingInput& input, double threshold, int most)
{
    const auto ranking = rank(input, RankingMethod::Adjusted);
    if (!ranking)
        return failure(ranking.error());
    std::vector<UnusualMark> marks;
    if (!ranking->components || ranking->components->residual <= 0)
        return marks;
    std::vector<JudgeTotal> totals;
    for (const RankedEntry& entry : ranking->entries) {
        // An entry outside the part of the panel that is ranked has no adjusted value.
        if (entry.adjusted)
            totals.insert(totals.end(), entry.totals.begin(), entry.totals.end());
    }
    const ScoreMatrix scores(totals);
    MixedModel model(scores);
    const MixedModelFit fit = model.fitAt(*ranking->components);
    const double variance = fit.components.residual;
    const std::vector<double> fitted = model.system().cellVariances();
    for (size_t i = 0; i < fit.residuals.size(); ++i) {
        const ScoreMatrix::Cell& cell = scores.cells()[i];
        // Entry and judge were fitted to this score too: Var = σ² − Var(entry + judge).
        const double left = variance * std::max(kLeastLeft, 1 - fitted[i]);
        UnusualMark mark;
        mark.judge = scores.judges().at(cell.judge);
        mark.entry = scores.entries().at(cell.entry);
        mark.score = cell.value;
        mark.expected = cell.value - fit.residuals[i];
        mark.standardised = fit.residuals[i] / std::sqrt(left);
        if (std::abs(mark.standardised) < threshold)
            continue;
        const bool isHigh = mark.standardised > 0;
        mark.why.push_back(
            {isHigh ? QStringLiteral("unusual.high") : QStringLiteral("unusual.low"),
             {mark.judge, mark.entry, decimal(mark.score), decimal(mark.expected),
              decimal(std::abs(fit.residuals[i])), decimal(std::abs(mark.standardised))}});
        marks.push_back(std::move(mark));
    }
    std::sort(marks.begin(), marks.end(), [](const UnusualMark& a, const UnusualMark& b) {
        if (std::abs(a.standardised) != std::abs(b.standardised))
            return std::abs(a.standardised) > std::abs(b.standardised);
        return a.entry != b.entry ? a.entry < b.entry : a.judge < b.judge;
    });
    if (marks.size() > size_t(std::max(0, most)))
        marks.resize(size_t(std::max(0, most)));
    return marks;
}

QString rankingUnusual(const UnusualMark& mark)
{
    QStringList sentences;
    for (const RankReason& reason : mark.why) {
        QString text =
            reason.code == QLatin1String("unusual.high")
                ? Words::tr("%1 gave %2 %3 points, where %4 were to be expected: %5 more, %6 "
                            "standard deviations.")
                : Words::tr("%1 gave %2 %3 points, where %4 were to be expected: %5 less, %6 "
                            "standard deviations.");
        for (qsizetype i = 0; i < reason.params.size(); ++i)
            text.replace(QLatin1Char('%') + QString::number(i + 1), reason.params.at(i));
        sentences.append(text);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace prizedesk
