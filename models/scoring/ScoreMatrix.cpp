#include "models/scoring/ScoreMatrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace prizedesk {

namespace {

/// What one entry or judge looks like without its name.
struct Profile
{
    QString name;
    PointsMean mean;
    std::vector<qint64> scores; ///< in order

    [[nodiscard]] bool comesBefore(const Profile& other) const
    {
        if (mean != other.mean)
            return mean > other.mean;
        if (scores != other.scores)
            return scores < other.scores;
        return name < other.name;
    }
};

/// Profiles in their lasting order, and where each first-come number went.
struct Order
{
    QStringList names;
    std::vector<int> placeOf;
};

Order orderOf(std::vector<Profile> profiles)
{
    for (Profile& profile : profiles) {
        Points sum;
        for (const qint64 score : profile.scores)
            sum += Points::fromHundredths(score);
        profile.mean = PointsMean(sum, int(profile.scores.size()));
        std::sort(profile.scores.begin(), profile.scores.end());
    }
    std::vector<int> order(profiles.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return profiles[size_t(a)].comesBefore(profiles[size_t(b)]); });
    Order result;
    result.placeOf.resize(profiles.size());
    for (size_t place = 0; place < order.size(); ++place) {
        result.placeOf[size_t(order[place])] = int(place);
        result.names.append(profiles[size_t(order[place])].name);
    }
    return result;
}

int numberOf(const QString& name, QHash<QString, int>& known, std::vector<Profile>& profiles)
{
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    known.insert(name, int(profiles.size()));
    profiles.push_back({name, {}, {}});
    return int(profiles.size()) - 1;
}

struct Exact
{
    int entry = 0;
    int judge = 0;
    qint64 hundredths = 0;
};

} // namespace

ScoreMatrix::ScoreMatrix(const std::vector<JudgeTotal>& totals)
{
    QHash<QString, int> knownEntries;
    QHash<QString, int> knownJudges;
    std::vector<Profile> entries;
    std::vector<Profile> judges;
    std::vector<Exact> scores;
    scores.reserve(totals.size());
    for (const JudgeTotal& total : totals) {
        const Exact score{numberOf(total.entry, knownEntries, entries),
                          numberOf(total.judge, knownJudges, judges), total.total.hundredths()};
        entries[size_t(score.entry)].scores.push_back(score.hundredths);
        judges[size_t(score.judge)].scores.push_back(score.hundredths);
        scores.push_back(score);
    }
    const Order entryOrder = orderOf(std::move(entries));
    const Order judgeOrder = orderOf(std::move(judges));
    m_entries = entryOrder.names;
    m_judges = judgeOrder.names;
    for (Exact& score : scores) {
        score.entry = entryOrder.placeOf[size_t(score.entry)];
        score.judge = judgeOrder.placeOf[size_t(score.judge)];
    }
    std::sort(scores.begin(), scores.end(), [](const Exact& a, const Exact& b) {
        return std::tie(a.entry, a.judge, a.hundredths) < std::tie(b.entry, b.judge, b.hundredths);
    });
    const auto isSamePair = [](const Exact& a, const Exact& b) {
        return a.entry == b.entry && a.judge == b.judge;
    };
    scores.erase(std::unique(scores.begin(), scores.end(), isSamePair), scores.end());

    m_entryStarts.assign(size_t(entryCount()) + 1, 0);
    m_judgeStarts.assign(size_t(judgeCount()) + 1, 0);
    for (const Exact& score : scores) {
        m_cells.push_back({score.entry, score.judge, double(score.hundredths) / 100});
        m_hundredths.push_back(score.hundredths);
        ++m_entryStarts[size_t(score.entry) + 1];
        ++m_judgeStarts[size_t(score.judge) + 1];
    }
    std::partial_sum(m_entryStarts.begin(), m_entryStarts.end(), m_entryStarts.begin());
    std::partial_sum(m_judgeStarts.begin(), m_judgeStarts.end(), m_judgeStarts.begin());
    m_byJudge.resize(m_cells.size());
    std::vector<int> next = m_judgeStarts;
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_byJudge[size_t(next[size_t(m_cells[i].judge)]++)] = int(i);
}

int ScoreMatrix::scoresOfEntry(int entry) const
{
    return m_entryStarts[size_t(entry) + 1] - m_entryStarts[size_t(entry)];
}

int ScoreMatrix::scoresOfJudge(int judge) const
{
    return m_judgeStarts[size_t(judge) + 1] - m_judgeStarts[size_t(judge)];
}

double ScoreMatrix::mean() const
{
    const qint64 sum = std::accumulate(m_hundredths.begin(), m_hundredths.end(), qint64(0));
    return m_cells.empty() ? 0 : double(sum) / (100.0 * double(m_cells.size()));
}

std::vector<JudgeTotal> ScoreMatrix::totals() const
{
    std::vector<JudgeTotal> totals;
    for (size_t i = 0; i < m_cells.size(); ++i)
        totals.push_back({m_judges.at(m_cells[i].judge), m_entries.at(m_cells[i].entry),
                          Points::fromHundredths(m_hundredths[i])});
    return totals;
}

ScoreMatrix ScoreMatrix::withoutJudge(int judge) const
{
    std::vector<JudgeTotal> kept = totals();
    std::erase_if(kept, [&](const JudgeTotal& total) { return total.judge == m_judges.at(judge); });
    return ScoreMatrix(kept);
}

ScoreMatrix ScoreMatrix::onlyEntries(const QStringList& entries) const
{
    std::vector<JudgeTotal> kept = totals();
    const QSet<QString> wanted(entries.begin(), entries.end());
    std::erase_if(kept, [&](const JudgeTotal& total) { return !wanted.contains(total.entry); });
    return ScoreMatrix(kept);
}

} // namespace prizedesk
