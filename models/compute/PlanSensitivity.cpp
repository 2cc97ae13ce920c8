#include "models/compute/PlanSensitivity.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace prizedesk {

namespace {

/// About normal with mean 0 and variance 1, from integers alone: the same on every machine.
double drawn(std::mt19937& random)
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += double(random()) / 4294967296.0;
    return sum - 6;
}

Yen costAt(const PlanSensitivityInput& input, int percent)
{
    Yen cost;
    for (const TeamAllocation& team : input.plan.teams) {
        for (const AllocationLine& line : team.lines) {
            // Rounded up: a cap is tested against what is paid at most.
            cost += input.foreignOffers.contains(line.offer)
                        ? Yen((line.yen.amount() * (100 + percent) + 99) / 100)
                        : line.yen;
        }
    }
    return cost;
}

void addRates(const PlanSensitivityInput& input, PlanSensitivity& result)
{
    const Yen available = input.problem.available();
    const Yen certain = costAt(input, 0);
    if (costAt(input, 100) == certain)
        return; // nothing of it is paid in foreign money
    for (const int percent : {-10, 10, 20}) {
        const Yen cost = costAt(input, percent);
        result.rates.push_back({percent, cost, cost <= available});
    }
    result.mostPercent = 0;
    while (result.mostPercent < 100 && costAt(input, result.mostPercent + 1) <= available)
        ++result.mostPercent;
}

} // namespace

PlanSensitivity planSensitivity(const PlanSensitivityInput& input, const Progress& progress)
{
    PlanSensitivity result;
    addRates(input, result);
    const bool isUncertain = std::any_of(input.meritErrors.begin(), input.meritErrors.end(),
                                         [](Points error) { return error.hundredths() > 0; });
    if (!isUncertain)
        return result;
    std::mt19937 random(input.seed);
    std::map<QString, int> funded;
    std::map<QString, PlanSensitivity::Team> teams;
    AllocationProblem problem = input.problem;
    // Twenty rough plans say more than one exact one.
    problem.wantedGap = std::max(problem.wantedGap, 1e-3);
    for (int draw = 0; draw < input.draws && !progress.isCancelled(); ++draw) {
        progress.report(draw, input.draws);
        for (size_t t = 0; t < problem.requests.size(); ++t) {
            const double error =
                double(input.meritErrors.value(problem.requests[t].team).hundredths());
            const qint64 merit = input.problem.requests[t].merit.hundredths() +
                                 qint64(std::lround(error * drawn(random)));
            problem.requests[t].merit = Points::fromHundredths(std::max<qint64>(merit, 0));
        }
        const auto plan = planAllocation(problem, progress);
        if (!plan || plan->status == AllocationPlan::Status::Infeasible)
            continue;
        for (const TeamAllocation& team : plan->teams) {
            auto [at, isNew] = teams.try_emplace(team.team);
            PlanSensitivity::Team& range = at->second;
            range.lowMilli =
                isNew ? team.effectiveMilli : std::min(range.lowMilli, team.effectiveMilli);
            range.highMilli = std::max(range.highMilli, team.effectiveMilli);
            funded[team.team] += team.isFunded() ? 1 : 0;
        }
        ++result.draws;
    }
    for (auto& [name, team] : teams) {
        team.team = name;
        team.fundedPercent = (funded[name] * 200 + result.draws) / (result.draws * 2);
        result.teams.push_back(team);
    }
    return result;
}

} // namespace prizedesk
