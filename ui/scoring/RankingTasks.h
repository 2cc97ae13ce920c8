#pragma once

#include "models/scoring/AnalysisWords.h"
#include "ui/shared/RunTask.h"

#include <functional>
#include <map>
#include <memory>

namespace prizedesk {

class OfficeContext;

/// A ranking, or why there is none; the plain means and the parts of the panel are there always.
struct RankingOutcome
{
    std::optional<Ranking> ranking;
    std::optional<Error> refusal;
    Ranking plain;
};

/// Computes rankings and what surrounds them beside the window, and keeps them until the scores
/// change. Of questions of one kind the latest wins.
class RankingTasks : public QObject
{
    Q_OBJECT

public:
    RankingTasks(OfficeContext& context, QObject* parent);

    /// New scores: everything kept is dropped.
    void setInput(RankingInput input, std::vector<int> lines);
    [[nodiscard]] const RankingInput& input() const { return *m_input; }
    [[nodiscard]] bool isRunning() const { return m_rank.isRunning(); }

    /// The answer comes at once where it is known already. An empty criterion is the total.
    void rank(RankingMethod method, const QString& criterion,
              std::function<void(const RankingOutcome&)> done);

    using Changes = Result<std::vector<ChangedRanking>>;
    using Unusual = Result<std::vector<UnusualMark>>;
    void withoutJudges(RankingMethod method, const QString& criterion,
                       std::function<void(const Changes&)> done);
    void withWeights(RankingMethod method, std::function<void(const Changes&)> done);
    void unusual(std::function<void(const Unusual&)> done);
    void criteria(std::function<void(const CriteriaOutcome&)> done);

private:
    using Key = std::pair<RankingMethod, QString>;

    [[nodiscard]] RankingOptions options(RankingMethod method, const QString& criterion) const;

    OfficeContext& m_context;
    std::shared_ptr<const RankingInput> m_input;
    std::vector<int> m_lines;
    RunTask<RankingOutcome> m_rank;
    RunTask<std::vector<ChangedRanking>> m_judgesTask;
    RunTask<std::vector<ChangedRanking>> m_weightsTask;
    RunTask<std::vector<UnusualMark>> m_unusualTask;
    RunTask<CriteriaOutcome> m_criteriaTask;
    std::map<Key, RankingOutcome> m_rankings;
    std::map<Key, std::vector<ChangedRanking>> m_judges;
    std::map<RankingMethod, std::vector<ChangedRanking>> m_weights;
    std::optional<std::vector<UnusualMark>> m_unusual;
    std::optional<CriteriaOutcome> m_criteria;
};

} // namespace prizedesk
