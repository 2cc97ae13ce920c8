#include "models/scoring/Influence.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

/// Each criterion's points, so that their sum stays what it was: hundredths by largest remainder.
void setWeights(std::vector<Criterion>& criteria, const std::vector<double>& wanted, qint64 sum)
{
    struct Rest
    {
        size_t at = 0;
        double rest = 0;
    };
    std::vector<Rest> rests;
    qint64 given = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].kind == Criterion::Kind::Gate)
            continue;
        const double whole = std::floor(wanted[i]);
        criteria[i].weight = Points::fromHundredths(qint64(whole));
        given += qint64(whole);
        rests.push_back({i, wanted[i] - whole});
    }
    std::stable_sort(rests.begin(), rests.end(),
                     [](const Rest& a, const Rest& b) { return a.rest > b.rest; });
    for (size_t i = 0; i < rests.size() && given < sum; ++i, ++given)
        criteria[rests[i].at].weight += Points::fromHundredths(1);
}

} // namespace

int ChangedRanking::moved() const
{
    return int(std::count_if(ranks.begin(), ranks.end(),
                             [](const RankUnderChange& rank) { return rank.moves(); }));
}

Influence::Influence(RankingInput input, RankingOptions options)
    : m_input(std::move(input))
    , m_options(std::move(options))
{
    m_options.draws = 0;
    m_options.statistics = false;
}

ChangedRanking Influence::compare(const Ranking& before, const RankingInput& changed) const
{
    ChangedRanking result;
    const auto after = rank(changed, m_options);
    if (!after) {
        result.refusal = after.error().message();
        return result;
    }
    for (const RankedEntry& entry : before.entries) {
        if (!entry.rank)
            continue;
        const RankedEntry* now = after->find(entry.entry);
        result.ranks.push_back({entry.entry, entry.rank, now ? now->rank : std::nullopt});
    }
    for (const int line : before.lines) {
        QStringList& entering = result.entering[line];
        QStringList& leaving = result.leaving[line];
        for (const RankUnderChange& rank : result.ranks) {
            const bool wasAbove = *rank.before <= line;
            const bool isAbove = rank.after && *rank.after <= line;
            if (isAbove && !wasAbove)
                entering.append(rank.entry);
            if (wasAbove && !isAbove)
                leaving.append(rank.entry);
        }
    }
    return result;
}

Result<std::vector<ChangedRanking>> Influence::leaveOneJudgeOut() const
{
    const auto before = rank(m_input, m_options);
    if (!before)
        return failure(before.error());
    QSet<QString> seen;
    for (const RankedEntry& entry : before->entries) {
        for (const JudgeTotal& total : entry.totals)
            seen.insert(total.judge);
    }
    QStringList judges(seen.begin(), seen.end());
    judges.sort();
    std::vector<ChangedRanking> changes;
    for (const QString& judge : judges) {
        RankingInput without = m_input;
        std::erase_if(without.sheets,
                      [&](const ScoreSheet& sheet) { return sheet.judge == judge; });
        std::erase_if(without.totals,
                      [&](const JudgeTotal& total) { return total.judge == judge; });
        changes.push_back(compare(*before, without));
        changes.back().judge = judge;
    }
    return changes;
}

Result<std::vector<ChangedRanking>> Influence::weights(int percent) const
{
    const auto before = rank(m_input, m_options);
    if (!before)
        return failure(before.error());
    std::vector<ChangedRanking> changes;
    qint64 sum = 0;
    for (const Criterion& criterion : m_input.criteria)
        sum += criterion.kind == Criterion::Kind::Gate ? 0 : criterion.weight.hundredths();
    if (m_input.sheets.empty())
        return changes;
    for (size_t i = 0; i < m_input.criteria.size(); ++i) {
        const Criterion& criterion = m_input.criteria[i];
        const double own = double(criterion.weight.hundredths());
        if (criterion.kind == Criterion::Kind::Gate || own <= 0 || own >= double(sum))
            continue;
        for (const int change : {-percent, percent}) {
            const double moved = own * (100 + change) / 100;
            const double scale = (double(sum) - moved) / (double(sum) - own);
            std::vector<double> wanted;
            for (size_t k = 0; k < m_input.criteria.size(); ++k)
                wanted.push_back(k == i ? moved
                                        : scale * double(m_input.criteria[k].weight.hundredths()));
            RankingInput changed = m_input;
            setWeights(changed.criteria, wanted, sum);
            changes.push_back(compare(*before, changed));
            changes.back().criterion = criterion.code;
            changes.back().percent = change;
        }
    }
    return changes;
}

} // namespace prizedesk
