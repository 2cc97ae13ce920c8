#pragma once

#include "models/core/Result.h"
#include "models/scoring/RankingFigures.h"
#include "models/scoring/ScoreMatrix.h"
#include "models/scoring/ScoreSheet.h"

#include <QPair>

#include <optional>
#include <vector>

namespace prizedesk {

enum class RankingMethod { Mean, Median, Adjusted, Additive, ZScore };

/// `mean`, `median`, `adjusted`, `additive`, `zscore`.
[[nodiscard]] QString rankingMethodCode(RankingMethod method);
[[nodiscard]] std::optional<RankingMethod> rankingMethodFromCode(const QString& code);

/// The seed where nobody chose one.
constexpr quint64 kUsualSeed = 20270304;

struct RankingOptions
{
    RankingMethod method = RankingMethod::Adjusted;
    int draws = 10'000; ///< joint draws of the entries' effects; 0 = no chances and intervals
    quint64 seed = kUsualSeed;
    std::vector<int> lines; ///< award lines, in places; empty: 1, 3 and 10
    QString criterion;      ///< rank by the points of this criterion alone; empty: by the total
    /// Variance components, draws, judges and reliability also for a method that does without.
    bool statistics = true;
};

/// All that a ranking rests on; the order of every list is of no account.
struct RankingInput
{
    QStringList entries;             ///< reference numbers; also those without a score
    QStringList left = {}; ///< withdrawn or disqualified: in the stage, but without a rank
    std::vector<Criterion> criteria; ///< the rubric of the stage
    std::vector<ScoreSheet> sheets;
    std::vector<JudgeTotal> totals;                 ///< ready totals, where there are no marks
    std::vector<QPair<QString, QString>> conflicts; ///< (judge, entry): such a sheet does not count
    int quorum = 1;                                 ///< judges an entry needs to be ranked
    std::optional<RankingMethod> method = {};       ///< of the stage; none: nobody chose
};

/// Why an entry stands where it stands; `code` with its figures, put into words by `rankingWhy`.
struct RankReason
{
    QString code;
    QStringList params;

    friend bool operator==(const RankReason&, const RankReason&) = default;
};

struct RankedEntry
{
    QString entry;
    std::optional<int> rank; ///< 1, 2, 2, 4; none where it is below the quorum or excluded
    int n = 0;               ///< judges who count
    PointsMean mean;
    PointsMean median;
    std::vector<JudgeTotal> totals; ///< of the judges who count, by reference number
    QStringList gatesFailed;        ///< gates that a majority of their judges answered with ×
    bool belowQuorum = false;
    bool complete = true; ///< no sheet was left out because marks are missing
    std::vector<RankReason> why;

    std::optional<int> meanRank; ///< by the plain mean, ties as in `rank`
    /// The value of the method on the scale of the scores: level + BLUP (adjusted, and beside mean
    /// and median), least squares mean (additive), rescaled mean z (zscore).
    std::optional<double> adjusted;
    /// Standard error of the entry's effect at known level and variances (lme4's `condVar`).
    std::optional<double> se;
    std::optional<double> panelEffect;  ///< mean effect of its judges; below 0: they give less
    std::optional<double> expectedRank; ///< over the draws; sums to n(n+1)/2
    std::optional<int> rankLow;         ///< 95 % interval of the rank
    std::optional<int> rankHigh;
    std::map<int, double> pTop; ///< award line → chance of a rank at or above it

    [[nodiscard]] bool isExcluded() const { return !gatesFailed.isEmpty(); }
    /// Places won by the method against the plain mean; below 0: lost.
    [[nodiscard]] int move() const { return rank && meanRank ? *meanRank - *rank : 0; }
    [[nodiscard]] std::optional<Points> lowest() const;
    [[nodiscard]] std::optional<Points> highest() const;
};

struct Ranking
{
    RankingMethod method = RankingMethod::Mean;
    int quorum = 1;
    int scores = 0;       ///< totals that count
    int judges = 0;       ///< judges with at least one of them
    PointsMean grandMean; ///< of all scores, exact
    /// Ranked entries by rank and reference number, then those below the quorum, then the excluded.
    std::vector<RankedEntry> entries;

    QString criterion;           ///< as in the options
    std::optional<double> level; ///< what `adjusted` adds effects to: the model's μ
    std::optional<VarianceComponents> components;
    std::vector<JudgeFigures> judgeFigures; ///< by reference number
    bool connected = true;
    std::vector<PanelComponent> panel; ///< components of the panel, the largest first
    std::vector<PanelBridge> bridges;
    std::optional<Reliability> reliability;
    int draws = 0; ///< that were made
    quint64 seed = 0;
    std::vector<int> lines;
    std::vector<DiscussionGroup> discussion; ///< one per line
    std::vector<RankReason> warnings;        ///< put into words by `rankingWarning`

    [[nodiscard]] const RankedEntry* find(const QString& entry) const;
    [[nodiscard]] const JudgeFigures* judge(const QString& ref) const;
};

/// Ranks by the exact value; ties share a rank (1, 2, 2, 4). A judge with a conflict of interest,
/// or whose sheet lacks a mark, does not count. An entry is excluded when for one gate more than
/// half of the judges who answered it gave ×. `RuleRefused` names the components where adjusted,
/// additive or zscore would compare across them, or the judges with too few scores for zscore;
/// `NotFound` for an unknown criterion. The same input, in any order, and the same seed give the
/// same figures to the last digit.
[[nodiscard]] Result<Ranking> rank(const RankingInput& input, const RankingOptions& options);
/// Mean and median without statistics; the other methods without draws.
[[nodiscard]] Result<Ranking> rank(const RankingInput& input, RankingMethod method);
/// By the method of the input. Where nobody chose one: adjusted, or by the mean where the panel
/// falls into parts that adjusted must not compare. The method in `options` is of no account.
[[nodiscard]] Result<Ranking> rankByRule(const RankingInput& input, RankingOptions options);
/// The same as quickly as may be: ranks without draws.
[[nodiscard]] Result<Ranking> rankByRule(const RankingInput& input);

/// The middle value, or the exact mean of the two in the middle.
[[nodiscard]] PointsMean medianOf(std::vector<Points> totals);

/// One sentence per reason, in the language in force.
[[nodiscard]] QString rankingWhy(const RankedEntry& entry);
[[nodiscard]] QString rankingWarning(const RankReason& warning);

} // namespace prizedesk
