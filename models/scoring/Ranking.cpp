#include "models/scoring/Ranking.h"

#include "models/scoring/RankingBasis.h"
#include "models/scoring/RankingStatistics.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace prizedesk {

namespace {

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

constexpr qsizetype kMostTied = 20;
constexpr double kWorthSaying = 0.05; ///< points; below it judges are on average like the panel

/// A dot in every language, as in `pointsText`.
QString decimalText(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

int group(const RankedEntry& entry)
{
    return entry.isExcluded() ? 2 : entry.belowQuorum ? 1 : 0;
}

/// What entries are ranked by: exact means, or estimates that count as equal where only rounding
/// tells them apart.
class Order
{
public:
    Order(RankingMethod method, const std::vector<RankedEntry>& entries)
        : m_exact(method == RankingMethod::Median ? &RankedEntry::median : &RankedEntry::mean)
        , m_isExact(method == RankingMethod::Mean || method == RankingMethod::Median)
    {
        for (const RankedEntry& entry : entries)
            m_tolerance = std::max(m_tolerance, std::abs(entry.adjusted.value_or(0)) * kRounding);
    }

    [[nodiscard]] bool isBetter(const RankedEntry& a, const RankedEntry& b) const
    {
        return m_isExact ? a.*m_exact > b.*m_exact : a.adjusted > b.adjusted;
    }
    [[nodiscard]] bool isEqual(const RankedEntry& a, const RankedEntry& b) const
    {
        return m_isExact ? a.*m_exact == b.*m_exact
                         : std::abs(a.adjusted.value_or(0) - b.adjusted.value_or(0)) <= m_tolerance;
    }

private:
    static constexpr double kRounding = 1e-10;

    const PointsMean RankedEntry::*m_exact;
    bool m_isExact;
    double m_tolerance = 1e-12;
};

/// Sorts by `order` and gives ranks into `rank`; ties share one and stand by reference number.
void giveRanks(std::vector<RankedEntry>& entries, const Order& order,
               std::optional<int> RankedEntry::*rank)
{
    std::sort(entries.begin(), entries.end(), [&](const RankedEntry& a, const RankedEntry& b) {
        if (group(a) != group(b))
            return group(a) < group(b);
        if (group(a) == 0 && order.isBetter(a, b) != order.isBetter(b, a))
            return order.isBetter(a, b);
        return a.entry < b.entry;
    });
    size_t first = 0;
    while (first < entries.size() && group(entries[first]) == 0) {
        size_t end = first + 1;
        while (end < entries.size() && group(entries[end]) == 0 &&
               order.isEqual(entries[end], entries[end - 1]))
            ++end;
        std::sort(entries.begin() + std::ptrdiff_t(first), entries.begin() + std::ptrdiff_t(end),
                  [](const RankedEntry& a, const RankedEntry& b) { return a.entry < b.entry; });
        for (size_t i = first; i < end; ++i)
            entries[i].*rank = int(first) + 1;
        first = end;
    }
}

/// Names who shares a rank. Entries stand in order.
void nameTies(std::vector<RankedEntry>& entries)
{
    for (size_t first = 0, end = 0; first < entries.size(); first = end) {
        while (end < entries.size() && entries[end].rank == entries[first].rank)
            ++end;
        if (!entries[first].rank || end - first == 1)
            continue;
        for (size_t i = first; i < end; ++i) {
            QStringList others;
            for (size_t k = first; k < end && qsizetype(others.size()) < kMostTied; ++k) {
                if (k != i)
                    others.append(entries[k].entry);
            }
            if (end - first - 1 > size_t(others.size()))
                others.append(QStringLiteral("…"));
            entries[i].why.push_back(
                {QStringLiteral("tie"), {QString::number(*entries[i].rank), others.join(u", ")}});
        }
    }
}

/// Why an entry's value is not its mean, and where that takes it.
void explainMove(RankedEntry& entry)
{
    if (!entry.rank || !entry.adjusted || entry.mean.isEmpty())
        return;
    if (entry.panelEffect) {
        const double effect = *entry.panelEffect;
        const char* code = effect < -kWorthSaying  ? "panel.low"
                           : effect > kWorthSaying ? "panel.high"
                                                   : "panel.even";
        entry.why.push_back({QString::fromLatin1(code),
                             {QString::number(entry.n), decimalText(std::abs(effect), 1)}});
    }
    const int move = entry.move();
    const char* code = move > 0 ? "move.up" : move < 0 ? "move.down" : "move.none";
    entry.why.push_back(
        {QString::fromLatin1(code),
         {QString::number(entry.meanRank.value_or(0)), pointsText(entry.mean.rounded()),
          QString::number(*entry.rank), decimalText(*entry.adjusted, 2)}});
}

std::vector<int> linesOf(const RankingOptions& options)
{
    std::vector<int> lines = options.lines.empty() ? std::vector<int>{1, 3, 10} : options.lines;
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::erase_if(lines, [](int line) { return line < 1; });
    return lines;
}

std::vector<DiscussionGroup> discussionGroups(const Ranking& ranking)
{
    std::vector<DiscussionGroup> groups;
    if (ranking.draws == 0)
        return groups;
    for (const int line : ranking.lines) {
        DiscussionGroup discussed{line, {}};
        for (const RankedEntry& entry : ranking.entries) {
            if (entry.rankLow && *entry.rankLow <= line && *entry.rankHigh > line)
                discussed.entries.append(entry.entry);
        }
        groups.push_back(std::move(discussed));
    }
    return groups;
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

const JudgeFigures* Ranking::judge(const QString& ref) const
{
    const auto it = std::find_if(judgeFigures.begin(), judgeFigures.end(),
                                 [&](const JudgeFigures& item) { return item.judge == ref; });
    return it == judgeFigures.end() ? nullptr : &*it;
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

Result<Ranking> rank(const RankingInput& input, const RankingOptions& options)
{
    const auto alone =
        std::find_if(input.criteria.begin(), input.criteria.end(), [&](const Criterion& criterion) {
            return criterion.code == options.criterion;
        });
    if (!options.criterion.isEmpty() &&
        (alone == input.criteria.end() || alone->kind == Criterion::Kind::Gate))
        return failure(Error::Code::NotFound, {options.criterion});

    Ranking ranking;
    ranking.method = options.method;
    ranking.quorum = std::max(input.quorum, 1);
    ranking.criterion = options.criterion;
    ranking.lines = linesOf(options);
    ranking.seed = options.seed;
    ranking.entries =
        rankingBasis(input, options.method, options.criterion.isEmpty() ? nullptr : &*alone);
    QSet<QString> judges;
    Points sum;
    for (const RankedEntry& entry : ranking.entries) {
        for (const JudgeTotal& total : entry.totals) {
            judges.insert(total.judge);
            sum += total.total;
            ++ranking.scores;
        }
    }
    ranking.judges = int(judges.size());
    ranking.grandMean = PointsMean(sum, ranking.scores);

    const bool isPlain =
        options.method == RankingMethod::Mean || options.method == RankingMethod::Median;
    if (options.statistics || !isPlain) {
        const Result<void> done = addStatistics(ranking, options);
        if (!done)
            return failure(done.error());
    }
    giveRanks(ranking.entries, Order(RankingMethod::Mean, ranking.entries), &RankedEntry::meanRank);
    giveRanks(ranking.entries, Order(options.method, ranking.entries), &RankedEntry::rank);
    for (RankedEntry& entry : ranking.entries) {
        if (!isPlain)
            explainMove(entry);
    }
    nameTies(ranking.entries);
    if (!input.left.isEmpty()) {
        QStringList left = input.left;
        left.sort();
        ranking.warnings.push_back({QStringLiteral("left"), {left.join(u", ")}});
    }
    ranking.discussion = discussionGroups(ranking);
    return ranking;
}

Result<Ranking> rank(const RankingInput& input, RankingMethod method)
{
    RankingOptions options;
    options.method = method;
    options.draws = 0;
    options.statistics = false;
    return rank(input, options);
}

Result<Ranking> rankByRule(const RankingInput& input, RankingOptions options)
{
    options.method = input.method.value_or(RankingMethod::Adjusted);
    auto ranking = rank(input, options);
    if (ranking || input.method || ranking.error().code != Error::Code::RuleRefused)
        return ranking;
    options.method = RankingMethod::Mean;
    return rank(input, options);
}

Result<Ranking> rankByRule(const RankingInput& input)
{
    RankingOptions options;
    options.draws = 0;
    options.statistics = false;
    return rankByRule(input, options);
}

} // namespace prizedesk
