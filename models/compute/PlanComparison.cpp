#include "models/compute/PlanComparison.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace prizedesk {

namespace {

double quotientOf(const TeamAllocation* team, const ComputeRequest& request)
{
    return team && request.maximumMilli > 0
               ? double(team->effectiveMilli) / double(request.maximumMilli)
               : 0;
}

PlanFigures figuresOf(const ComparedPlan& compared)
{
    PlanFigures figures;
    figures.name = compared.name;
    figures.policy = compared.plan.policy;
    figures.envelope = compared.problem.envelope;
    figures.spent = compared.plan.spent;
    figures.unspent = compared.plan.unspent;
    figures.worstCase = compared.plan.spent + compared.problem.otherCost;
    figures.teams = int(compared.problem.requests.size());
    figures.objective = compared.plan.objective;
    figures.gap = compared.plan.gap();
    std::vector<double> quotients;
    for (const ComputeRequest& request : compared.problem.requests) {
        const TeamAllocation* team = compared.plan.find(request.team);
        const double quotient = quotientOf(team, request);
        quotients.push_back(quotient);
        const int bin = std::min(int(quotient * PlanFigures::kBins), PlanFigures::kBins - 1);
        ++figures.bins[size_t(bin)];
        if (team && team->isFunded()) {
            figures.lowest = figures.funded == 0 ? quotient : std::min(figures.lowest, quotient);
            ++figures.funded;
        }
    }
    if (!quotients.empty())
        figures.mean =
            std::accumulate(quotients.begin(), quotients.end(), 0.0) / double(quotients.size());
    figures.gini = giniCoefficient(quotients);
    figures.jain = jainIndex(quotients);
    return figures;
}

} // namespace

double giniCoefficient(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (sum <= 0)
        return 0;
    double weighted = 0;
    const auto n = double(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        weighted += (2.0 * double(i + 1) - n - 1) * values[i];
    return weighted / (n * sum);
}

double jainIndex(const std::vector<double>& values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    return squares > 0 ? sum * sum / (double(values.size()) * squares) : 1;
}

int PlanTeamRow::change(size_t plan) const
{
    const qint64 before = parts.front().effectiveMilli;
    const qint64 after = parts[plan].effectiveMilli;
    return after > before ? 1 : after < before ? -1 : 0;
}

PlanComparison PlanComparison::of(const std::vector<ComparedPlan>& plans)
{
    PlanComparison result;
    std::map<QString, PlanTeamRow> rows;
    for (size_t p = 0; p < plans.size(); ++p) {
        result.plans.push_back(figuresOf(plans[p]));
        for (const ComputeRequest& request : plans[p].problem.requests) {
            PlanTeamRow& row = rows[request.team];
            if (row.parts.empty()) {
                row.team = request.team;
                row.merit = request.merit;
                row.parts.resize(plans.size());
            }
            PlanTeamRow::Part& part = row.parts[p];
            part.isAsked = true;
            if (const TeamAllocation* team = plans[p].plan.find(request.team)) {
                part.effectiveMilli = team->effectiveMilli;
                part.yen = team->yen;
                part.quotient = quotientOf(team, request);
                part.why = team->why;
            }
        }
    }
    for (auto& [team, row] : rows) {
        for (size_t p = 1; p < plans.size(); ++p) {
            result.plans[p].gaining += row.change(p) > 0 ? 1 : 0;
            result.plans[p].losing += row.change(p) < 0 ? 1 : 0;
        }
        result.teams.push_back(std::move(row));
    }
    return result;
}

} // namespace prizedesk
