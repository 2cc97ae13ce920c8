#include "models/scoring/UnusualMarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnusualMarks)
};

} // namespace

Result<std::vector<UnusualMark>> unusualMarks(const RankingInput& input, double threshold, int most)
{
    RankingOptions options;
    options.draws = 0;
    const auto ranking = rank(input, options);
    if (!ranking)
        return failure(ranking.error());
    std::vector<UnusualMark> marks;
    if (!ranking->components || ranking->components->residual <= 0)
        return marks;
    const double deviation = std::sqrt(ranking->components->residual);
    for (const RankedEntry& entry : ranking->entries) {
        for (const JudgeTotal& total : entry.totals) {
            const JudgeFigures* judge = ranking->judge(total.judge);
            if (!entry.adjusted || !judge || !judge->effect)
                continue;
            UnusualMark mark;
            mark.judge = total.judge;
            mark.entry = entry.entry;
            mark.score = PointsMean(total.total, 1).toDouble();
            mark.expected = *entry.adjusted + *judge->effect;
            mark.standardised = (mark.score - mark.expected) / deviation;
            if (std::abs(mark.standardised) < threshold)
                continue;
            mark.why.push_back({mark.standardised > 0 ? QStringLiteral("unusual.high")
                                                      : QStringLiteral("unusual.low"),
                                {QString::number(std::abs(mark.score - mark.expected), 'f', 1)}});
            marks.push_back(std::move(mark));
        }
    }
    std::sort(marks.begin(), marks.end(), [](const UnusualMark& a, const UnusualMark& b) {
        const double left = std::abs(a.standardised);
        const double right = std::abs(b.standardised);
        return left != right ? left > right
                             : std::tie(a.entry, a.judge) < std::tie(b.entry, b.judge);
    });
    if (int(marks.size()) > most)
        marks.resize(size_t(most));
    return marks;
}

QString rankingUnusual(const UnusualMark& mark)
{
    QStringList sentences;
    for (const RankReason& reason : mark.why) {
        const QString size = reason.params.value(0);
        if (reason.code == QLatin1String("unusual.high"))
            sentences << Words::tr("%1 points higher than expected").arg(size);
        else if (reason.code == QLatin1String("unusual.low"))
            sentences << Words::tr("%1 points lower than expected").arg(size);
    }
    return sentences.join(u' ');
}

} // namespace prizedesk
