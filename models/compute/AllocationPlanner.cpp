#include "models/compute/AllocationPlanner.h"

#include "models/compute/AllocationModel.h"
#include "models/compute/AllocationSearch.h"
#include "models/compute/AllocationShares.h"
#include "models/compute/MaxMinFill.h"
#include "models/compute/WholeHours.h"

#include <algorithm>

namespace prizedesk {

namespace {

// A quotient this near to 1 is 1.
constexpr double kWhole = 1e-9;

AllocationReason reasonOf(const AllocationIndex& index, const WholeHours& whole, size_t team,
                          const std::vector<Yen>& shares, Points line)
{
    const AllocationProblem& problem = index.problem();
    const ComputeRequest& request = problem.requests[team];
    const AllocationIndex::Team& limits = index.teams()[team];
    const qint64 effective = whole.effectiveMilli(team);
    if (limits.offers.empty())
        return {QStringLiteral("no_offer"), {}};
    if (!limits.canBeFunded)
        return {QStringLiteral("no_whole_hours"), {}};
    QStringList full;
    bool hasRoom = false;
    qint64 cheapest = 0;
    qint64 step = 0;
    for (size_t o = 0; o < problem.offers.size(); ++o) {
        if (!request.accepts(problem.offers[o].code))
            continue;
        step = step == 0 ? index.speed(o) : std::min<qint64>(step, index.speed(o));
        const qint64 needed = effective > 0 ? index.speed(o) : request.minimumMilli;
        if (whole.capacityLeft(o) * index.speed(o) < needed)
            full << problem.offers[o].code;
        else
            hasRoom = true;
        cheapest = cheapest == 0 ? index.price(o) : std::min(cheapest, index.price(o));
    }
    if (effective > 0 && effective + step > request.maximumMilli)
        return {QStringLiteral("maximum"), {}};
    if (!hasRoom)
        return {QStringLiteral("offer_full"), {full.join(QStringLiteral(", "))}};
    if (limits.institution >= 0) {
        qint64 used = 0;
        for (size_t t = 0; t < problem.requests.size(); ++t) {
            if (index.teams()[t].institution == limits.institution)
                used += whole.cost(t).amount();
        }
        if (used + cheapest > index.institutionMaxima()[size_t(limits.institution)])
            return {QStringLiteral("institution"), {request.institution}};
    }
    if (!shares.empty())
        return effective > 0 ? AllocationReason{QStringLiteral("share"), {yenDigits(shares[team])}}
                             : AllocationReason{QStringLiteral("share_below_minimum"),
                                                {yenDigits(shares[team])}};
    if (problem.policy == AllocationPolicy::MaxMin)
        return effective > 0 ? AllocationReason{QStringLiteral("maxmin"), {}}
                             : AllocationReason{QStringLiteral("minimum"), {}};
    return effective > 0 ? AllocationReason{QStringLiteral("budget_share"), {}}
                         : AllocationReason{QStringLiteral("budget_line"), {pointsText(line)}};
}

AllocationPlan planOf(const AllocationIndex& index, const WholeHours& whole,
                      const std::vector<Yen>& shares)
{
    const AllocationProblem& problem = index.problem();
    AllocationPlan plan;
    plan.policy = problem.policy;
    plan.available = problem.available();
    Points line = Points::fromWhole(0);
    bool any = false;
    for (size_t t = 0; t < problem.requests.size(); ++t) {
        if (whole.effectiveMilli(t) > 0 && (!any || problem.requests[t].merit < line)) {
            line = problem.requests[t].merit;
            any = true;
        }
    }
    for (size_t t = 0; t < problem.requests.size(); ++t) {
        TeamAllocation team;
        team.team = problem.requests[t].team;
        team.effectiveMilli = whole.effectiveMilli(t);
        team.yen = whole.cost(t);
        for (size_t o = 0; o < problem.offers.size(); ++o) {
            const qint64 hours = whole.hours()[t][o];
            if (hours > 0)
                team.lines.push_back(
                    {problem.offers[o].code, hours, Yen(problem.offers[o].price.amount() * hours)});
        }
        team.why = reasonOf(index, whole, t, shares, line);
        plan.spent += team.yen;
        plan.teams.push_back(std::move(team));
    }
    plan.objective = whole.objective();
    plan.unspent = plan.available - plan.spent;
    return plan;
}

/// Each limit without which there would be a plan; all of them where no single one is enough.
std::vector<AllocationReason> obstaclesOf(const AllocationIndex& index,
                                          const std::vector<Yen>& shares)
{
    struct Attempt
    {
        const char* code;
        AllocationModel::Without without;
    };
    std::vector<AllocationReason> found;
    for (const Attempt& attempt :
         {Attempt{"category_minimum", {.categories = true}},
          Attempt{"institution_maximum", {.institutions = true}},
          Attempt{"envelope", {.envelope = true}}, Attempt{"capacity", {.capacity = true}}}) {
        AllocationModel model(index, shares, attempt.without);
        if (model.solve())
            found.push_back({QString::fromLatin1(attempt.code), {}});
    }
    if (found.empty())
        found.push_back({QStringLiteral("category_minimum"), {}});
    QStringList minima;
    const QMap<QString, int>& categories = index.problem().categoryMinima;
    for (auto it = categories.begin(); it != categories.end(); ++it)
        minima << QStringLiteral("%1: %2").arg(it.key()).arg(it.value());
    for (AllocationReason& reason : found) {
        if (reason.code == QLatin1String("category_minimum"))
            reason.params = {minima.join(QStringLiteral(", "))};
    }
    return found;
}

AllocationPlan infeasible(const AllocationIndex& index, const std::vector<Yen>& shares)
{
    AllocationPlan plan;
    plan.status = AllocationPlan::Status::Infeasible;
    plan.policy = index.problem().policy;
    plan.available = index.problem().available();
    plan.unspent = plan.available;
    plan.obstacles = obstaclesOf(index, shares);
    return plan;
}

AllocationPlan bySearch(const AllocationProblem& problem, const std::vector<Yen>& shares,
                        const Progress& progress)
{
    const AllocationIndex index(problem);
    auto outcome = AllocationSearch(index, shares).run(progress);
    if (!outcome)
        return infeasible(index, shares);
    AllocationPlan plan = planOf(index, outcome->whole, shares);
    plan.bound = outcome->bound;
    plan.status =
        outcome->proven ? AllocationPlan::Status::Optimal : AllocationPlan::Status::Feasible;
    return plan;
}

std::vector<bool> allThatCan(const AllocationIndex& index)
{
    std::vector<bool> taking(index.teams().size());
    for (size_t t = 0; t < taking.size(); ++t)
        taking[t] = index.teams()[t].canBeFunded;
    return taking;
}

/// Leaves out teams of institutions whose maximum does not hold the least hours of all their teams,
/// the least merit first; `percent`: of the cheapest cost of those hours. Nobody of another
/// institution has to step back for that.
std::vector<bool> withinInstitutions(const AllocationIndex& index, qint64 percent)
{
    const auto& requests = index.problem().requests;
    std::vector<bool> taking = allThatCan(index);
    std::vector<qint64> room = index.institutionMaxima();
    std::vector<size_t> order;
    for (size_t t = 0; t < requests.size(); ++t) {
        if (taking[t] && index.teams()[t].institution >= 0)
            order.push_back(t);
    }
    const auto least = [&](size_t t) {
        const size_t cheapest = index.teams()[t].offers.front();
        return index.teams()[t].least / index.speed(cheapest) * index.price(cheapest) * percent /
               100;
    };
    for (const size_t t : order)
        room[size_t(index.teams()[t].institution)] -= least(t);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return requests[a].merit < requests[b].merit; });
    for (const size_t t : order) {
        qint64& left = room[size_t(index.teams()[t].institution)];
        if (left >= 0)
            continue;
        left += least(t);
        taking[t] = false;
    }
    return taking;
}

bool canFundAll(const AllocationIndex& index, const std::vector<bool>& taking,
                AllocationModel::Without without = {})
{
    AllocationModel model(index, {}, without);
    for (size_t t = 0; t < taking.size(); ++t)
        model.fix(t, taking[t]);
    return model.solve().has_value();
}

/// Whom max-min starts from: all, or where only the maxima of institutions stand in the way of all,
/// all but the fewest of those institutions.
std::vector<bool> startOfMaxMin(const AllocationIndex& index)
{
    const std::vector<bool> all = allThatCan(index);
    if (index.institutionMaxima().empty() || canFundAll(index, all) ||
        !canFundAll(index, all, {.categories = true, .institutions = true}))
        return all;
    // The cheapest offers may not hold everybody's least hours, so their cost is more than the
    // cheapest by a part that has to be tried.
    for (const qint64 percent : {100, 110, 125, 150, 200, 300, 400}) {
        const std::vector<bool> start = withinInstitutions(index, percent);
        if (canFundAll(index, start, {.categories = true}))
            return start;
    }
    return all;
}

/// The teams in the order in which they step back where not all can have their minimum: the least
/// merit first. Teams that a category must have are kept.
std::vector<size_t> steppingOrder(const AllocationIndex& index, const std::vector<bool>& start)
{
    const auto& requests = index.problem().requests;
    std::vector<size_t> order;
    for (size_t t = 0; t < requests.size(); ++t) {
        if (start[t])
            order.push_back(t);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return requests[a].merit > requests[b].merit; });
    std::vector<int> needed = index.categoryMinima();
    std::vector<bool> kept(requests.size(), false);
    for (const size_t t : order) {
        const int category = index.teams()[t].category;
        if (category >= 0 && needed[size_t(category)] > 0) {
            --needed[size_t(category)];
            kept[t] = true;
        }
    }
    std::reverse(order.begin(), order.end());
    std::erase_if(order, [&](size_t t) { return kept[t]; });
    return order;
}

/// The quotients of the solver, where a limit on institutions leaves no closed form.
MaxMinFill::Outcome fillByModel(const AllocationIndex& index, const std::vector<bool>& taking,
                                const Progress& progress)
{
    AllocationProblem smaller = index.problem();
    smaller.requests.clear();
    std::vector<size_t> places;
    for (size_t t = 0; t < taking.size(); ++t) {
        if (taking[t]) {
            smaller.requests.push_back(index.problem().requests[t]);
            places.push_back(t);
        }
    }
    const AllocationIndex part(smaller);
    AllocationModel model(part);
    std::vector<std::optional<double>> settled(places.size());
    std::vector<std::vector<double>> hours;
    size_t open = settled.size();
    while (open > 0 && !progress.isCancelled()) {
        progress.report(qint64(settled.size() - open), qint64(settled.size()));
        const auto level = model.raiseLowest(settled);
        if (!level)
            break;
        hours = level->hours;
        const size_t before = open;
        for (size_t t = 0; t < settled.size(); ++t) {
            if (!settled[t] && (level->holds[t] || level->z > 1 - kWhole)) {
                settled[t] = level->z;
                --open;
            }
        }
        if (open == before)
            break;
    }
    MaxMinFill::Outcome outcome;
    outcome.hours.assign(taking.size(), std::vector<double>(index.offerCount(), 0.0));
    outcome.effective.assign(taking.size(), 0);
    for (size_t i = 0; i < hours.size(); ++i) {
        outcome.hours[places[i]] = hours[i];
        for (size_t o = 0; o < hours[i].size(); ++o)
            outcome.effective[places[i]] += hours[i][o] * index.speed(o);
    }
    return outcome;
}

/// Lexicographic: raise the lowest quotient, settle the teams that hold it down, go on with the
/// rest. Where not all minima can be met, the fewest teams of least merit step back first.
AllocationPlan byMaxMin(const AllocationProblem& problem, const Progress& progress)
{
    const AllocationIndex index(problem);
    const bool closed = problem.institutionMaxima.isEmpty() && problem.offers.size() <= 64;
    const MaxMinFill fill(index);
    const std::vector<bool> start = startOfMaxMin(index);
    const std::vector<size_t> order = steppingOrder(index, start);
    const auto without = [&](size_t count) {
        std::vector<bool> taking = start;
        for (size_t i = 0; i < count; ++i)
            taking[order[i]] = false;
        return taking;
    };
    const auto canFund = [&](size_t steppedBack) {
        const std::vector<bool> taking = without(steppedBack);
        if (closed)
            return fill.canFund(taking);
        return canFundAll(index, taking);
    };
    size_t fewest = 0;
    if (!canFund(0)) {
        size_t enough = order.size();
        if (!canFund(enough))
            return infeasible(index, {});
        while (enough - fewest > 1) {
            const size_t middle = (fewest + enough) / 2;
            (canFund(middle) ? enough : fewest) = middle;
        }
        fewest = enough;
    }
    const std::vector<bool> taking = without(fewest);
    const MaxMinFill::Outcome outcome =
        closed ? fill.fill(taking) : fillByModel(index, taking, progress);
    const WholeHours whole(index, outcome.hours, {}, false);
    if (!whole.keepsCategories())
        return infeasible(index, {});
    AllocationPlan plan = planOf(index, whole, {});
    double before = 0;
    for (size_t t = 0; t < outcome.effective.size(); ++t)
        before += index.worth(t, qint64(outcome.effective[t]));
    plan.bound = std::max(before, plan.objective);
    plan.status = progress.isCancelled() || plan.gap() > problem.wantedGap
                      ? AllocationPlan::Status::Feasible
                      : AllocationPlan::Status::Optimal;
    return plan;
}

} // namespace

double usefulness(const std::vector<int>& slopes, qint64 effectiveMilli, qint64 maximumMilli)
{
    const double quotient = std::clamp(double(effectiveMilli) / double(maximumMilli), 0.0, 1.0);
    const double width = 1.0 / double(slopes.size());
    double area = 0;
    for (size_t k = 0; k < slopes.size(); ++k)
        area += slopes[k] / 100.0 * std::clamp(quotient - width * double(k), 0.0, width);
    return area;
}

Result<AllocationPlan> planAllocation(const AllocationProblem& problem, const Progress& progress)
{
    const Result<AllocationProblem> ordered = checkedAllocation(problem);
    if (!ordered)
        return failure(ordered.error());
    switch (ordered->policy) {
    case AllocationPolicy::Merit:
        return bySearch(*ordered, {}, progress);
    case AllocationPolicy::Equal:
    case AllocationPolicy::EqualMerit:
        return bySearch(*ordered, allocationShares(*ordered), progress);
    case AllocationPolicy::MaxMin:
        return byMaxMin(*ordered, progress);
    }
    return failure(Error::Code::Internal);
}

} // namespace prizedesk
