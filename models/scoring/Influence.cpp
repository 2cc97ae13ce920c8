#include "models/scoring/Influence.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace prizedesk {

namespace {

RankingInput withoutJudge(const RankingInput& input, const QString& judge)
{
    RankingInput changed = input;
    std::erase_if(changed.sheets, [&](const ScoreSheet& sheet) { return sheet.judge == judge; });
    std::erase_if(changed.totals, [&](const JudgeTotal& total) { return total.judge == judge; });
    return changed;
}

Points scaled(Points weight, double factor)
{
    return Points::fromHundredths(std::llround(double(weight.hundredths()) * factor));
}

/// The weight of one mark times `factor`, those of the others so that the sum stays.
RankingInput reweighted(const RankingInput& input, const QString& code, double factor)
{
    double sum = 0;
    double own = 0;
    for (const Criterion& criterion : input.criteria) {
        if (criterion.kind != Criterion::Kind::Mark)
            continue;
        sum += double(criterion.weight.hundredths());
        if (criterion.code == code)
            own = double(criterion.weight.hundredths());
    }
    RankingInput changed = input;
    const double others = sum > own ? (sum - own * factor) / (sum - own) : 1.0;
    for (Criterion& criterion : changed.criteria) {
        if (criterion.kind == Criterion::Kind::Mark)
            criterion.weight = scaled(criterion.weight, criterion.code == code ? factor : others);
    }
    return changed;
}

} // namespace

int ChangedRanking::moved() const
{
    return int(std::count_if(ranks.begin(), ranks.end(),
                             [](const RankUnderChange& each) { return each.moves(); }));
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
        const RankUnderChange change{entry.entry, entry.rank, now ? now->rank : std::nullopt};
        for (const int line : m_options.lines) {
            const bool was = *change.before <= line;
            const bool is = change.after && *change.after <= line;
            if (is && !was)
                result.entering[line].append(entry.entry);
            if (was && !is)
                result.leaving[line].append(entry.entry);
        }
        result.ranks.push_back(change);
    }
    return result;
}

Result<std::vector<ChangedRanking>> Influence::leaveOneJudgeOut() const
{
    const auto before = rank(m_input, m_options);
    if (!before)
        return failure(before.error());
    std::set<QString> judges;
    for (const RankedEntry& entry : before->entries) {
        for (const JudgeTotal& total : entry.totals)
            judges.insert(total.judge);
    }
    std::vector<ChangedRanking> result;
    for (const QString& judge : judges) {
        result.push_back(compare(*before, withoutJudge(m_input, judge)));
        result.back().judge = judge;
    }
    return result;
}

Result<std::vector<ChangedRanking>> Influence::weights(int percent) const
{
    const auto before = rank(m_input, m_options);
    if (!before)
        return failure(before.error());
    std::vector<ChangedRanking> result;
    if (m_input.sheets.empty())
        return result;
    for (const Criterion& criterion : m_input.criteria) {
        if (criterion.kind != Criterion::Kind::Mark)
            continue;
        for (const int by : {-percent, percent}) {
            result.push_back(compare(*before, reweighted(m_input, criterion.code, 1 + by / 100.0)));
            result.back().criterion = criterion.code;
            result.back().percent = by;
        }
    }
    return result;
}

} // namespace prizedesk
