#include "models/compute/AllocationPlanner.h"

#include "models/compute/AllocationModel.h"
#include "models/compute/WholeHours.h"
#include "models/compute/YenShares.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace prizedesk {

namespace {

// A quotient this near to 1 is 1.
constexpr double kWhole = 1e-9;

QString usageText(const char* text)
{
    return QCoreApplication::translate("Allocation", text);
}

std::optional<Error> troubleIn(const AllocationProblem& problem)
{
    const auto wrong = [](const QString& what) {
        return std::optional<Error>(Error{Error::Code::Usage, {what}, {}});
    };
    if (problem.available() < Yen(0))
        return wrong(usageText(
            QT_TRANSLATE_NOOP("Allocation", "Reserve and other cost are above the envelope.")));
    if (problem.slopes.empty() ||
        !std::is_sorted(problem.slopes.begin(), problem.slopes.end(), std::greater<>()) ||
        problem.slopes.back() < 0)
        return wrong(usageText(
            QT_TRANSLATE_NOOP("Allocation", "The worth of further hours must not rise.")));
    QStringList codes;
    for (const Offer& offer : problem.offers) {
        if (offer.price < Yen(1) || offer.speedMilli < 1 || offer.capacityHours < 0 ||
            codes.contains(offer.code))
            return wrong(
                usageText(QT_TRANSLATE_NOOP("Allocation",
                                            "Offer %1: price, speed or capacity is not usable."))
                    .arg(offer.code));
        codes << offer.code;
    }
    QStringList teams;
    for (const ComputeRequest& request : problem.requests) {
        if (request.maximumMilli < 1 || request.minimumMilli < 0 ||
            request.minimumMilli > request.maximumMilli || request.merit.hundredths() < 0 ||
            teams.contains(request.team))
            return wrong(
                usageText(QT_TRANSLATE_NOOP("Allocation",
                                            "Request of %1: hours or merit are not usable."))
                    .arg(request.team));
        teams << request.team;
        for (const QString& code : request.offers) {
            if (!codes.contains(code))
                return wrong(usageText(QT_TRANSLATE_NOOP("Allocation",
                                                         "Request of %1: there is no offer %2."))
                                 .arg(request.team, code));
        }
    }
    return std::nullopt;
}

/// Lists in a fixed order, so that equal data give equal plans.
AllocationProblem inOrder(AllocationProblem problem)
{
    std::sort(problem.offers.begin(), problem.offers.end(),
              [](const Offer& a, const Offer& b) { return a.code < b.code; });
    std::sort(problem.requests.begin(), problem.requests.end(),
              [](const ComputeRequest& a, const ComputeRequest& b) { return a.team < b.team; });
    return problem;
}

AllocationReason reasonOf(const AllocationProblem& problem, const WholeHours& whole, size_t team,
                          const std::vector<Yen>& shares, Points line)
{
    const ComputeRequest& request = problem.requests[team];
    const qint64 effective = whole.effectiveMilli(team);
    QStringList full;
    bool hasOffer = false;
    bool hasRoom = false;
    Yen cheapest(0);
    qint64 step = 0;
    for (size_t o = 0; o < problem.offers.size(); ++o) {
        const Offer& offer = problem.offers[o];
        if (!request.accepts(offer.code))
            continue;
        hasOffer = true;
        step = step == 0 ? offer.speedMilli : std::min<qint64>(step, offer.speedMilli);
        const qint64 needed = effective > 0 ? offer.speedMilli : request.minimumMilli;
        if (whole.capacityLeft(o) * offer.speedMilli < needed)
            full << offer.code;
        else
            hasRoom = true;
        const Yen hour = offer.price;
        if (cheapest == Yen(0) || hour < cheapest)
            cheapest = hour;
    }
    if (!hasOffer)
        return {QStringLiteral("no_offer"), {}};
    if (effective > 0 && effective + step > request.maximumMilli)
        return {QStringLiteral("maximum"), {}};
    if (!hasRoom)
        return {QStringLiteral("offer_full"), {full.join(QStringLiteral(", "))}};
    const auto limit = problem.institutionMaxima.constFind(request.institution);
    if (limit != problem.institutionMaxima.constEnd()) {
        Yen used;
        for (size_t t = 0; t < problem.requests.size(); ++t) {
            if (problem.requests[t].institution == request.institution)
                used += whole.cost(t);
        }
        if (used + cheapest > *limit)
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

AllocationPlan planOf(const AllocationProblem& problem, const WholeHours& whole,
                      const std::vector<Yen>& shares)
{
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
        const ComputeRequest& request = problem.requests[t];
        TeamAllocation team;
        team.team = request.team;
        team.effectiveMilli = whole.effectiveMilli(t);
        team.yen = whole.cost(t);
        for (size_t o = 0; o < problem.offers.size(); ++o) {
            const qint64 hours = whole.hours()[t][o];
            if (hours > 0)
                team.lines.push_back(
                    {problem.offers[o].code, hours, Yen(problem.offers[o].price.amount() * hours)});
        }
        team.why = reasonOf(problem, whole, t, shares, line);
        plan.spent += team.yen;
        plan.objective += double(request.merit.hundredths()) / 100.0 *
                          usefulness(problem.slopes, team.effectiveMilli, request.maximumMilli);
        plan.teams.push_back(std::move(team));
    }
    plan.unspent = plan.available - plan.spent;
    return plan;
}

/// Each limit without which there would be a plan; all of them where no single one is enough.
std::vector<AllocationReason> obstaclesOf(const AllocationProblem& problem)
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
        AllocationModel model(problem, attempt.without);
        if (model.solve({}))
            found.push_back({QString::fromLatin1(attempt.code), {}});
    }
    if (found.empty())
        found.push_back({QStringLiteral("category_minimum"), {}});
    QStringList minima;
    for (auto it = problem.categoryMinima.begin(); it != problem.categoryMinima.end(); ++it)
        minima << QStringLiteral("%1: %2").arg(it.key()).arg(it.value());
    for (AllocationReason& reason : found) {
        if (reason.code == QLatin1String("category_minimum"))
            reason.params = {minima.join(QStringLiteral(", "))};
    }
    return found;
}

AllocationPlan infeasible(const AllocationProblem& problem)
{
    AllocationPlan plan;
    plan.status = AllocationPlan::Status::Infeasible;
    plan.policy = problem.policy;
    plan.available = problem.available();
    plan.unspent = problem.available();
    plan.obstacles = obstaclesOf(problem);
    return plan;
}

AllocationPlan byMerit(const AllocationProblem& problem, const Progress& progress)
{
    AllocationModel model(problem);
    const auto solution = model.solve(progress);
    if (!solution)
        return infeasible(problem);
    AllocationPlan plan = planOf(problem, WholeHours(problem, solution->hours), {});
    plan.bound = std::max(solution->bound, plan.objective);
    plan.status =
        solution->proven ? AllocationPlan::Status::Optimal : AllocationPlan::Status::Feasible;
    return plan;
}

std::vector<Yen> sharesOf(const AllocationProblem& problem)
{
    const int count = int(problem.requests.size());
    if (count == 0)
        return {};
    const Yen available = problem.available();
    if (problem.policy == AllocationPolicy::Equal)
        return std::vector<Yen>(size_t(count), splitEqually(available, count).each);
    const Yen equal(available.amount() / 100 * problem.equalPercent +
                    available.amount() % 100 * problem.equalPercent / 100);
    std::vector<qint64> merits;
    for (const ComputeRequest& request : problem.requests)
        merits.push_back(request.merit.hundredths());
    std::vector<Yen> shares = shareByWeight(available - equal, merits);
    for (Yen& share : shares)
        share += splitEqually(equal, count).each;
    return shares;
}

AllocationPlan byShares(const AllocationProblem& problem)
{
    const std::vector<Yen> shares = sharesOf(problem);
    AllocationModel model(problem);
    model.setShares(shares);
    model.rewardHours();
    const auto solution = model.solveByStepping();
    if (!solution)
        return infeasible(problem);
    AllocationPlan plan = planOf(problem, WholeHours(problem, solution->hours, shares), shares);
    plan.bound = plan.objective;
    return plan;
}

/// Takes the `count` teams of least merit out of the problem.
std::vector<ComputeRequest> dropLeast(AllocationProblem& problem, size_t count)
{
    std::vector<ComputeRequest> byMeritDown = problem.requests;
    std::stable_sort(byMeritDown.begin(), byMeritDown.end(),
                     [](const auto& a, const auto& b) { return a.merit > b.merit; });
    const auto cut = byMeritDown.end() - std::ptrdiff_t(count);
    std::vector<ComputeRequest> dropped(cut, byMeritDown.end());
    byMeritDown.erase(cut, byMeritDown.end());
    problem.requests = std::move(byMeritDown);
    problem = inOrder(std::move(problem));
    return dropped;
}

bool canFundAll(const AllocationProblem& problem)
{
    return problem.requests.empty() ||
           AllocationModel(problem)
               .raiseLowest(std::vector<std::optional<double>>(problem.requests.size()))
               .has_value();
}

/// Lexicographic: raise the lowest quotient, settle the teams that hold it down, go on with the
/// rest. Where not all minima can be met, the fewest teams of least merit step back first.
AllocationPlan byMaxMin(AllocationProblem problem, const Progress& progress)
{
    size_t fewest = 0;
    if (!canFundAll(problem)) {
        size_t enough = problem.requests.size();
        while (enough - fewest > 1) {
            const size_t middle = (fewest + enough) / 2;
            AllocationProblem smaller = problem;
            dropLeast(smaller, middle);
            (canFundAll(smaller) ? enough : fewest) = middle;
        }
        fewest = enough;
    }
    const std::vector<ComputeRequest> dropped = dropLeast(problem, fewest);
    std::vector<std::optional<double>> settled(problem.requests.size());
    std::vector<std::vector<double>> hours;
    size_t open = settled.size();
    while (open > 0 && !progress.isCancelled()) {
        const auto level = AllocationModel(problem).raiseLowest(settled);
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
    AllocationPlan plan = planOf(problem, WholeHours(problem, hours), {});
    for (const ComputeRequest& request : dropped)
        plan.teams.push_back({request.team, {}, 0, Yen(0), {QStringLiteral("minimum"), {}}});
    std::sort(plan.teams.begin(), plan.teams.end(),
              [](const auto& a, const auto& b) { return a.team < b.team; });
    plan.bound = plan.objective;
    plan.status = open == 0 ? AllocationPlan::Status::Optimal : AllocationPlan::Status::Feasible;
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
    if (const auto trouble = troubleIn(problem))
        return failure(*trouble);
    const AllocationProblem ordered = inOrder(problem);
    switch (ordered.policy) {
    case AllocationPolicy::Merit:
        return byMerit(ordered, progress);
    case AllocationPolicy::Equal:
    case AllocationPolicy::EqualMerit:
        return byShares(ordered);
    case AllocationPolicy::MaxMin:
        return byMaxMin(ordered, progress);
    }
    return failure(Error::Code::Internal);
}

} // namespace prizedesk
