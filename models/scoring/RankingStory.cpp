#include "models/scoring/RankingStory.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr double kSmall = 0.05; ///< below this the shown figure would be 0.0

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RankingStory)
};

QString decimals(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

QString judgesWords(const RankedEntry& entry)
{
    if (!entry.panelEffect)
        return {};
    const double effect = *entry.panelEffect;
    const QString size = decimals(std::abs(effect), 1);
    if (std::abs(effect) < kSmall)
        return Words::tr("The %n judges who scored it mark like the panel on average.", nullptr,
                         entry.n);
    return (effect < 0
                ? Words::tr("The %n judges who scored it mark %1 points lower than the panel on "
                            "average.",
                            nullptr, entry.n)
                : Words::tr("The %n judges who scored it mark %1 points higher than the panel on "
                            "average.",
                            nullptr, entry.n))
        .arg(size);
}

QString moveWords(const Ranking& ranking, const RankedEntry& entry)
{
    if (!entry.rank)
        return {};
    const QString mean = entry.mean.isEmpty() ? QString() : pointsText(entry.mean.rounded());
    if (ranking.method == RankingMethod::Mean || !entry.meanRank)
        return Words::tr("Rank %1 by the raw mean of %2 points.").arg(*entry.rank).arg(mean);
    if (ranking.method == RankingMethod::Median)
        return Words::tr("Raw mean: rank %1 (%2 points). Median: rank %3 (%4 points).")
            .arg(*entry.meanRank)
            .arg(mean)
            .arg(*entry.rank)
            .arg(pointsText(entry.median.rounded()));
    const QString value = entry.adjusted ? decimals(*entry.adjusted, 2) : QString();
    if (entry.move() == 0)
        return Words::tr("It keeps rank %1: %2 points raw, %3 adjusted.")
            .arg(*entry.rank)
            .arg(mean, value);
    return Words::tr("Raw rank %1 (%2 points) becomes rank %3 adjusted (%4 points).")
        .arg(*entry.meanRank)
        .arg(mean)
        .arg(*entry.rank)
        .arg(value);
}

QString restWords(const Ranking& ranking, const RankedEntry& entry,
                  const std::vector<StoryLine>& lines)
{
    if (ranking.method == RankingMethod::ZScore || !entry.adjusted || !ranking.level ||
        lines.empty())
        return {};
    double sum = 0;
    for (const StoryLine& line : lines) {
        if (!line.adjusted)
            return {};
        sum += *line.adjusted;
    }
    const double mean = sum / double(lines.size());
    const double pull = *entry.adjusted - mean;
    if (std::abs(pull) < 0.005)
        return Words::tr("That is the mean of the adjusted scores.");
    return Words::tr("The mean of the adjusted scores, %1, is drawn %2 points towards the mean of "
                     "all, because few judges say little.")
        .arg(decimals(mean, 2), decimals(std::abs(pull), 2));
}

} // namespace

RankingStory RankingStory::of(const Ranking& ranking, const RankedEntry& entry)
{
    RankingStory story;
    story.judges = judgesWords(entry);
    story.move = moveWords(ranking, entry);
    for (const JudgeTotal& total : entry.totals) {
        StoryLine line{total.judge, PointsMean(total.total, 1).toDouble(), {}, {}};
        const JudgeFigures* judge = ranking.judge(total.judge);
        if (judge && judge->effect) {
            line.tendency = judge->effect;
            line.adjusted = line.raw - *judge->effect;
        }
        story.lines.push_back(line);
    }
    std::stable_sort(story.lines.begin(), story.lines.end(),
                     [](const StoryLine& a, const StoryLine& b) {
                         return a.tendency.value_or(0) < b.tendency.value_or(0);
                     });
    story.rest = restWords(ranking, entry, story.lines);
    return story;
}

QString RankingStory::asText() const
{
    QStringList sentences{judges, move, rest};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace prizedesk
