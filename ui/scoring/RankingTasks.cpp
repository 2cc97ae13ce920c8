#include "ui/scoring/RankingTasks.h"

#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

RankingOutcome compute(const RankingInput& input, const RankingOptions& options)
{
    RankingOutcome outcome;
    auto ranking = rank(input, options);
    if (ranking) {
        outcome.ranking = std::move(*ranking);
        return outcome;
    }
    outcome.refusal = ranking.error();
    RankingOptions plain = options;
    plain.method = RankingMethod::Mean;
    plain.draws = 0;
    if (auto means = rank(input, plain))
        outcome.plain = std::move(*means);
    return outcome;
}

} // namespace

RankingTasks::RankingTasks(OfficeContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_input(std::make_shared<RankingInput>())
    , m_rank(*this)
    , m_judgesTask(*this)
    , m_weightsTask(*this)
    , m_unusualTask(*this)
    , m_criteriaTask(*this)
{
}

void RankingTasks::setInput(RankingInput input, std::vector<int> lines)
{
    m_input = std::make_shared<const RankingInput>(std::move(input));
    m_lines = std::move(lines);
    m_rankings.clear();
    m_judges.clear();
    m_weights.clear();
    m_unusual.reset();
    m_criteria.reset();
}

RankingOptions RankingTasks::options(RankingMethod method, const QString& criterion) const
{
    RankingOptions options;
    options.method = method;
    options.criterion = criterion;
    options.lines = m_lines;
    return options;
}

void RankingTasks::rank(RankingMethod method, const QString& criterion,
                        std::function<void(const RankingOutcome&)> done)
{
    const Key key{method, criterion};
    if (const auto known = m_rankings.find(key); known != m_rankings.end()) {
        m_rank.cancel();
        done(known->second);
        return;
    }
    const auto input = m_input;
    m_context.followTask(m_rank, tr("Ranking"));
    m_rank.start(
        [input, options = options(method, criterion)](const Progress&) -> Result<RankingOutcome> {
            return compute(*input, options);
        },
        [this, key, input, done = std::move(done)](Result<RankingOutcome> outcome) {
            if (!outcome) {
                m_context.showError(outcome.error());
                return;
            }
            if (input == m_input)
                done(m_rankings.insert_or_assign(key, std::move(*outcome)).first->second);
        });
}

void RankingTasks::withoutJudges(RankingMethod method, const QString& criterion,
                                 std::function<void(const Changes&)> done)
{
    const Key key{method, criterion};
    if (const auto known = m_judges.find(key); known != m_judges.end()) {
        done(known->second);
        return;
    }
    const auto input = m_input;
    m_context.followTask(m_judgesTask, tr("Without one judge at a time"));
    m_judgesTask.start(
        [input, options = options(method, criterion)](const Progress&) {
            return Influence(*input, options).leaveOneJudgeOut();
        },
        [this, key, input, done = std::move(done)](Changes changes) {
            if (changes && input == m_input)
                m_judges.insert_or_assign(key, *changes);
            done(changes);
        });
}

void RankingTasks::withWeights(RankingMethod method, std::function<void(const Changes&)> done)
{
    if (const auto known = m_weights.find(method); known != m_weights.end()) {
        done(known->second);
        return;
    }
    const auto input = m_input;
    m_context.followTask(m_weightsTask, tr("Weights ±10 %"));
    m_weightsTask.start([input, options = options(method, {})](
                            const Progress&) { return Influence(*input, options).weights(); },
                        [this, method, input, done = std::move(done)](Changes changes) {
                            if (changes && input == m_input)
                                m_weights.insert_or_assign(method, *changes);
                            done(changes);
                        });
}

void RankingTasks::unusual(std::function<void(const Unusual&)> done)
{
    if (m_unusual) {
        done(*m_unusual);
        return;
    }
    const auto input = m_input;
    m_unusualTask.start([input](const Progress&) { return unusualMarks(*input); },
                        [this, input, done = std::move(done)](Unusual marks) {
                            if (marks && input == m_input)
                                m_unusual = *marks;
                            done(marks);
                        });
}

void RankingTasks::criteria(std::function<void(const CriteriaOutcome&)> done)
{
    if (m_criteria) {
        done(*m_criteria);
        return;
    }
    const auto input = m_input;
    m_criteriaTask.start(
        [input](const Progress&) -> Result<CriteriaOutcome> {
            return CriteriaOutcome{criterionFigures(*input), haloFigures(*input)};
        },
        [this, input, done = std::move(done)](Result<CriteriaOutcome> outcome) {
            if (!outcome) {
                m_context.showError(outcome.error());
                return;
            }
            if (input == m_input)
                m_criteria = *outcome;
            done(*outcome);
        });
}

} // namespace prizedesk
