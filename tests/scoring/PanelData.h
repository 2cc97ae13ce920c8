#pragma once

#include "models/scoring/Ranking.h"

#include <random>

namespace prizedesk::test {

inline JudgeTotal scored(const QString& judge, const QString& entry, double points)
{
    return {judge, entry, Points::fromHundredths(qRound64(points * 100))};
}

inline RankingInput inputFrom(const std::vector<JudgeTotal>& totals, int quorum = 1)
{
    RankingInput input;
    input.totals = totals;
    input.quorum = quorum;
    QMap<QString, bool> entries;
    for (const JudgeTotal& total : totals)
        entries.insert(total.entry, true);
    input.entries = entries.keys();
    return input;
}

/// Montgomery, Design and Analysis of Experiments: a balanced incomplete block design.
inline std::vector<JudgeTotal> montgomery()
{
    const auto s = [](const char* judge, const char* entry, int points) {
        return scored(QString::fromLatin1(judge), QString::fromLatin1(entry), points);
    };
    return {s("b1", "e1", 73), s("b2", "e1", 74), s("b4", "e1", 71), s("b2", "e2", 75),
            s("b3", "e2", 67), s("b4", "e2", 72), s("b1", "e3", 73), s("b2", "e3", 75),
            s("b3", "e3", 68), s("b1", "e4", 75), s("b3", "e4", 72), s("b4", "e4", 75)};
}

/// A connected panel: every entry gets `perEntry` judges in turn, fewer than there are, with
/// severities and noise.
inline std::vector<JudgeTotal> randomPanel(std::mt19937& random, int entries, int judges,
                                           int perEntry)
{
    const auto normal = [&] {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += double(random()) / double(std::mt19937::max());
        return sum;
    };
    std::vector<double> severity;
    for (int judge = 0; judge < judges; ++judge)
        severity.push_back(6 * normal());
    std::vector<JudgeTotal> totals;
    for (int entry = 0; entry < entries; ++entry) {
        const double quality = 60 + 8 * normal();
        for (int i = 0; i < perEntry; ++i) {
            const int judge = (entry * 3 + i + (i > 1 ? entry % 2 : 0)) % judges;
            totals.push_back(scored(QStringLiteral("J%1").arg(judge, 3, 10, QLatin1Char('0')),
                                    QStringLiteral("E%1").arg(entry, 4, 10, QLatin1Char('0')),
                                    quality + severity[size_t(judge)] + 4 * normal()));
        }
    }
    return totals;
}

/// A table `judge, entry, score` of the sample data.
std::vector<JudgeTotal> sampleScores(const QString& file);

} // namespace prizedesk::test
