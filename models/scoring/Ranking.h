#pragma once

#include "models/core/Result.h"
#include "models/scoring/ScoreSheet.h"

#include <QPair>

#include <optional>
#include <vector>

namespace prizedesk {

enum class RankingMethod { Mean, Median, Adjusted, Additive, ZScore };

/// `mean`, `median`, `adjusted`, `additive`, `zscore`.
[[nodiscard]] QString rankingMethodCode(RankingMethod method);
[[nodiscard]] std::optional<RankingMethod> rankingMethodFromCode(const QString& code);

/// One judge's total for one entry.
struct JudgeTotal
{
    QString judge;
    QString entry;
    Points total;

    friend bool operator==(const JudgeTotal&, const JudgeTotal&) = default;
};

/// All that a ranking rests on; the order of every list is of no account.
struct RankingInput
{
    QStringList entries;             ///< reference numbers; also those without a score
    std::vector<Criterion> criteria; ///< the rubric of the stage
    std::vector<ScoreSheet> sheets;
    std::vector<JudgeTotal> totals;                 ///< ready totals, where there are no marks
    std::vector<QPair<QString, QString>> conflicts; ///< (judge, entry): such a sheet does not count
    int quorum = 1;                                 ///< judges an entry needs to be ranked
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

    [[nodiscard]] bool isExcluded() const { return !gatesFailed.isEmpty(); }
    [[nodiscard]] std::optional<Points> lowest() const;
    [[nodiscard]] std::optional<Points> highest() const;
};

struct Ranking
{
    RankingMethod method = RankingMethod::Mean;
    int quorum = 1;
    int scores = 0; ///< totals that count
    int judges = 0; ///< judges with at least one of them
    PointsMean grandMean;
    /// Ranked entries by rank and reference number, then those below the quorum, then the excluded.
    std::vector<RankedEntry> entries;

    [[nodiscard]] const RankedEntry* find(const QString& entry) const;
};

/// Ranks by the exact value; ties share a rank (1, 2, 2, 4). A judge with a conflict of interest,
/// or whose sheet lacks a mark, does not count. An entry is excluded when for one gate more than
/// half of the judges who answered it gave ×. `RuleRefused` for a method that cannot be computed
/// here.
[[nodiscard]] Result<Ranking> rank(const RankingInput& input, RankingMethod method);

/// The middle value, or the exact mean of the two in the middle.
[[nodiscard]] PointsMean medianOf(std::vector<Points> totals);

/// One sentence per reason, in the language in force.
[[nodiscard]] QString rankingWhy(const RankedEntry& entry);

} // namespace prizedesk
