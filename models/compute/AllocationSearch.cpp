#include "models/compute/AllocationSearch.h"

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr double kDecided = 1e-6;
// Simplex steps × rows: between one and two seconds on a laptop of 2020.
constexpr qint64 kMostWork = 8'000'000;

} // namespace

AllocationSearch::AllocationSearch(const AllocationIndex& index, std::vector<Yen> shares)
    : m_index(index)
    , m_shares(std::move(shares))
    , m_model(index, m_shares)
{
}

void AllocationSearch::consider(const std::vector<std::vector<double>>& hours)
{
    WholeHours whole(m_index, hours, m_shares);
    if (!whole.keepsCategories())
        return;
    const double objective = whole.objective();
    if (!m_best || objective > m_bestObjective) {
        m_bestObjective = objective;
        m_best.emplace(std::move(whole));
    }
}

bool AllocationSearch::isGoodEnough(double bound) const
{
    return m_best && bound - m_bestObjective <= m_index.problem().wantedGap * bound;
}

void AllocationSearch::apply(const Node& node)
{
    for (const auto& [team, funded] : m_applied)
        m_model.fix(team, std::nullopt);
    for (const auto& [team, funded] : node.fixed)
        m_model.fix(team, funded);
    m_applied = node.fixed;
}

std::optional<size_t> AllocationSearch::undecided(const AllocationModel::Solution& solution)
{
    std::optional<size_t> found;
    double most = kDecided;
    for (size_t t = 0; t < solution.funded.size(); ++t) {
        const double open = std::min(solution.funded[t], 1 - solution.funded[t]);
        if (open > most) {
            most = open;
            found = t;
        }
    }
    return found;
}

std::optional<AllocationSearch::Outcome> AllocationSearch::run(const Progress& progress)
{
    const auto root = m_model.solve();
    if (!root)
        return std::nullopt;
    const double slack = 1e-9 * std::max(1.0, root->objective);
    // Nobody at all is a plan too, and a start where the relaxed hours make none.
    consider(std::vector<std::vector<double>>(m_index.teams().size(),
                                              std::vector<double>(m_index.offerCount(), 0.0)));
    consider(root->hours);
    double bound = root->objective + slack;
    // Ordered by bound, the best last; a dive goes on from the child that was pushed last.
    std::vector<Node> open{{{}, bound}};
    // What was found to be whole in teams but lost a little by rounding its hours.
    double closed = 0;
    bool diving = false;
    while (!open.empty() && !progress.isCancelled()) {
        if (!diving)
            std::stable_sort(open.begin(), open.end(),
                             [](const Node& a, const Node& b) { return a.bound < b.bound; });
        bound = closed;
        for (const Node& node : open)
            bound = std::max(bound, node.bound);
        if (isGoodEnough(bound) || m_model.work() > kMostWork)
            break;
        progress.report(m_model.work(), kMostWork);
        const Node node = std::move(open.back());
        open.pop_back();
        apply(node);
        const auto solution = m_model.solve();
        if (!solution || (m_best && solution->objective + slack <= m_bestObjective)) {
            diving = false;
            continue;
        }
        const auto team = undecided(*solution);
        if (!team || !diving)
            consider(solution->hours);
        if (!team) {
            closed = std::max(closed, solution->objective + slack);
            diving = false;
            continue;
        }
        const bool likely = solution->funded[*team] >= 0.5;
        for (const bool funded : {!likely, likely}) {
            Node child{node.fixed, solution->objective + slack};
            child.fixed.emplace_back(*team, funded);
            open.push_back(std::move(child));
        }
        diving = true;
    }
    if (open.empty())
        bound = closed;
    if (!m_best)
        return std::nullopt;
    bound = std::max(bound, m_bestObjective);
    return Outcome{std::move(*m_best), bound, isGoodEnough(bound)};
}

} // namespace prizedesk
