#include "models/scoring/Ranking.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

struct MethodName
{
    RankingMethod method;
    const char* code;
};

constexpr std::array kMethods{
    MethodName{RankingMethod::Mean, "mean"},
    MethodName{RankingMethod::Median, "median"},
    MethodName{RankingMethod::Adjusted, "adjusted"},
    MethodName{RankingMethod::Additive, "additive"},
    MethodName{RankingMethod::ZScore, "zscore"},
};

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

GatheredEntries gather(const RankingInput& input)
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
            entry.totals.push_back({sheet.judge, sheet.entry, *total});
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
    const PointsMean& value = method == RankingMethod::Median ? entry.median : entry.mean;
    return {rankingMethodCode(method),
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

int group(const RankedEntry& entry)
{
    return entry.isExcluded() ? 2 : entry.belowQuorum ? 1 : 0;
}

/// Gives ranks to a list that is in order already, and names who shares one.
void giveRanks(std::vector<RankedEntry>& entries, const PointsMean RankedEntry::*value)
{
    size_t first = 0;
    while (first < entries.size() && group(entries[first]) == 0) {
        size_t end = first + 1;
        while (end < entries.size() && group(entries[end]) == 0 &&
               entries[end].*value == entries[first].*value)
            ++end;
        for (size_t i = first; i < end; ++i) {
            entries[i].rank = int(first) + 1;
            QStringList others;
            for (size_t k = first; k < end; ++k) {
                if (k != i)
                    others.append(entries[k].entry);
            }
            if (!others.isEmpty())
                entries[i].why.push_back(
                    {QStringLiteral("tie"), {QString::number(first + 1), others.join(u", ")}});
        }
        first = end;
    }
}

QString reasonWords(const RankReason& reason)
{
    QString text;
    if (reason.code == QLatin1String("mean"))
        text = Words::tr("Mean %2 (judges: %1); the totals lie between %3 and %4.");
    else if (reason.code == QLatin1String("median"))
        text = Words::tr("Median %2 (judges: %1); the totals lie between %3 and %4.");
    else if (reason.code == QLatin1String("gate"))
        text = Words::tr("Excluded by gate %1: %2 of %3 judges gave ×.");
    else if (reason.code == QLatin1String("quorum"))
        text = Words::tr("Not ranked: %1 of at least %2 judges.");
    else if (reason.code == QLatin1String("conflict"))
        text = Words::tr("%1 does not count: conflict of interest.");
    else if (reason.code == QLatin1String("incomplete"))
        text = Words::tr("%1 does not count: %2 of %3 marks are given.");
    else if (reason.code == QLatin1String("tie"))
        text = Words::tr("Shares rank %1 with %2.");
    for (qsizetype i = 0; i < reason.params.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), reason.params.at(i));
    return text;
}

} // namespace

QString rankingMethodCode(RankingMethod method)
{
    for (const MethodName& name : kMethods) {
        if (name.method == method)
            return QLatin1String(name.code);
    }
    return {};
}

std::optional<RankingMethod> rankingMethodFromCode(const QString& code)
{
    for (const MethodName& name : kMethods) {
        if (code == QLatin1String(name.code))
            return name.method;
    }
    return std::nullopt;
}

std::optional<Points> RankedEntry::lowest() const
{
    const auto it =
        std::min_element(totals.begin(), totals.end(),
                         [](const auto& a, const auto& b) { return a.total < b.total; });
    return it == totals.end() ? std::nullopt : std::optional(it->total);
}

std::optional<Points> RankedEntry::highest() const
{
    const auto it =
        std::max_element(totals.begin(), totals.end(),
                         [](const auto& a, const auto& b) { return a.total < b.total; });
    return it == totals.end() ? std::nullopt : std::optional(it->total);
}

const RankedEntry* Ranking::find(const QString& entry) const
{
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [&](const RankedEntry& item) { return item.entry == entry; });
    return it == entries.end() ? nullptr : &*it;
}

PointsMean medianOf(std::vector<Points> totals)
{
    if (totals.empty())
        return {};
    std::sort(totals.begin(), totals.end());
    const size_t middle = totals.size() / 2;
    if (totals.size() % 2 == 1)
        return PointsMean(totals[middle], 1);
    return PointsMean(totals[middle - 1] + totals[middle], 2);
}

Result<Ranking> rank(const RankingInput& input, RankingMethod method)
{
    if (method != RankingMethod::Mean && method != RankingMethod::Median) {
        return failure(Error::Code::RuleRefused,
                       {Words::tr("The method %1 is not available: choose mean or median.")
                            .arg(rankingMethodCode(method))});
    }
    const auto value = method == RankingMethod::Median ? &RankedEntry::median : &RankedEntry::mean;
    Ranking ranking;
    ranking.method = method;
    ranking.quorum = std::max(input.quorum, 1);
    QSet<QString> judges;
    Points sum;
    for (auto& [ref, gathered] : gather(input)) {
        ranking.entries.push_back(weigh(ref, gathered, input, method));
        for (const JudgeTotal& total : ranking.entries.back().totals) {
            judges.insert(total.judge);
            sum += total.total;
            ++ranking.scores;
        }
    }
    ranking.judges = int(judges.size());
    ranking.grandMean = PointsMean(sum, ranking.scores);
    std::sort(ranking.entries.begin(), ranking.entries.end(),
              [&](const RankedEntry& a, const RankedEntry& b) {
                  if (group(a) != group(b))
                      return group(a) < group(b);
                  if (group(a) == 0 && a.*value != b.*value)
                      return a.*value > b.*value;
                  return a.entry < b.entry;
              });
    giveRanks(ranking.entries, value);
    return ranking;
}

QString rankingWhy(const RankedEntry& entry)
{
    QStringList sentences;
    for (const RankReason& reason : entry.why)
        sentences.append(reasonWords(reason));
    return sentences.join(QLatin1Char(' '));
}

} // namespace prizedesk
