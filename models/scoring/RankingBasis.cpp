#include "models/scoring/RankingBasis.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

struct GateVotes
{
    int answered = 0;
    int failed = 0;
};

/// What is gathered for one entry before it is weighed.
struct Gathered
{
    std::vector<JudgeTotal> totals;
    std::map<QString, GateVotes> gates;
    QStringList inConflict;
    std::vector<RankReason> incomplete;
};

using GatheredEntries = std::map<QString, Gathered>;

RankReason incompleteReason(const ScoreSheet& sheet, const std::vector<Criterion>& criteria,
                            const QStringList& missing)
{
    const auto wanted = qsizetype(criteria.size());
    return {QStringLiteral("incomplete"),
            {sheet.judge, QString::number(wanted - missing.size()), QString::number(wanted)}};
}

GatheredEntries gather(const RankingInput& input, const Criterion* alone)
{
    GatheredEntries gathered;
    for (const QString& entry : input.entries)
        gathered[entry];
    const QSet<QPair<QString, QString>> conflicts(input.conflicts.begin(), input.conflicts.end());

    for (const ScoreSheet& sheet : input.sheets) {
        const auto found = gathered.find(sheet.entry);
        if (found == gathered.end())
            continue;
        Gathered& entry = found->second;
        if (conflicts.contains({sheet.judge, sheet.entry})) {
            entry.inConflict.append(sheet.judge);
            continue;
        }
        for (const Criterion& criterion : input.criteria) {
            const auto mark = sheet.marks.constFind(criterion.code);
            if (criterion.kind != Criterion::Kind::Gate || mark == sheet.marks.constEnd())
                continue;
            GateVotes& votes = entry.gates[criterion.code];
            ++votes.answered;
            votes.failed += *mark == 0 ? 1 : 0;
        }
        if (const auto total = sheet.total(input.criteria))
            entry.totals.push_back(
                {sheet.judge, sheet.entry,
                 alone ? criterionPoints(*alone, sheet.marks.value(alone->code)) : *total});
        else
            entry.incomplete.push_back(
                incompleteReason(sheet, input.criteria, sheet.missing(input.criteria)));
    }
    for (const JudgeTotal& total : input.totals) {
        const auto found = gathered.find(total.entry);
        if (found == gathered.end())
            continue;
        if (conflicts.contains({total.judge, total.entry}))
            found->second.inConflict.append(total.judge);
        else
            found->second.totals.push_back(total);
    }
    return gathered;
}

RankReason basis(const RankedEntry& entry, RankingMethod method)
{
    const bool isMedian = method == RankingMethod::Median;
    const PointsMean& value = isMedian ? entry.median : entry.mean;
    return {rankingMethodCode(isMedian ? RankingMethod::Median : RankingMethod::Mean),
            {QString::number(entry.n), pointsText(value.rounded()), pointsText(*entry.lowest()),
             pointsText(*entry.highest())}};
}

RankedEntry weigh(const QString& ref, Gathered gathered, const RankingInput& input,
                  RankingMethod method)
{
    RankedEntry entry;
    entry.entry = ref;
    std::sort(gathered.totals.begin(), gathered.totals.end(),
              [](const JudgeTotal& a, const JudgeTotal& b) { return a.judge < b.judge; });
    entry.totals = std::move(gathered.totals);
    entry.n = int(entry.totals.size());
    Points sum;
    std::vector<Points> values;
    for (const JudgeTotal& total : entry.totals) {
        sum += total.total;
        values.push_back(total.total);
    }
    entry.mean = PointsMean(sum, entry.n);
    entry.median = medianOf(values);
    entry.belowQuorum = entry.n < std::max(input.quorum, 1);
    entry.complete = gathered.incomplete.empty();

    if (entry.n > 0)
        entry.why.push_back(basis(entry, method));
    for (const auto& [gate, votes] : gathered.gates) {
        if (2 * votes.failed <= votes.answered)
            continue;
        entry.gatesFailed.append(gate);
        entry.why.push_back(
            {QStringLiteral("gate"),
             {gate, QString::number(votes.failed), QString::number(votes.answered)}});
    }
    if (entry.belowQuorum)
        entry.why.push_back(
            {QStringLiteral("quorum"), {QString::number(entry.n), QString::number(input.quorum)}});
    gathered.inConflict.sort();
    gathered.inConflict.removeDuplicates();
    for (const QString& judge : gathered.inConflict)
        entry.why.push_back({QStringLiteral("conflict"), {judge}});
    std::sort(gathered.incomplete.begin(), gathered.incomplete.end(),
              [](const RankReason& a, const RankReason& b) { return a.params < b.params; });
    entry.why.insert(entry.why.end(), gathered.incomplete.begin(), gathered.incomplete.end());
    return entry;
}

} // namespace

std::vector<RankedEntry> rankingBasis(const RankingInput& input, RankingMethod method,
                                      const Criterion* alone)
{
    std::vector<RankedEntry> entries;
    for (auto& [ref, gathered] : gather(input, alone))
        entries.push_back(weigh(ref, std::move(gathered), input, method));
    return entries;
}

} // namespace prizedesk
