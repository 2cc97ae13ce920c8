#include "models/compute/PlanComparison.h"

#include "models/compute/PlanSensitivity.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

AllocationProblem threeTeams()
{
    AllocationProblem problem;
    problem.offers = {{u"O1"_s, u"P"_s, u"H100"_s, Yen(1000), 10'000, 1000},
                      {u"O2"_s, u"P"_s, u"H100"_s, Yen(1100), 10'000, 1000}};
    problem.requests = {
        {u"TM01"_s, u"A"_s, {}, Points::fromWhole(90), 100'000, 400'000, {u"O1"_s}},
        {u"TM02"_s, u"B"_s, {}, Points::fromWhole(80), 100'000, 400'000, {u"O1"_s}},
        {u"TM03"_s, u"C"_s, {}, Points::fromWhole(50), 100'000, 400'000, {u"O2"_s}}};
    problem.envelope = Yen(600'000);
    return problem;
}

ComparedPlan planned(const QString& name, AllocationPolicy policy)
{
    AllocationProblem problem = threeTeams();
    problem.policy = policy;
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    return {name, problem, *plan};
}

} // namespace

TEST_CASE("Fairness: Gini and Jain of small lists", "[compute]")
{
    CHECK(giniCoefficient({}) == Approx(0));
    CHECK(giniCoefficient({2, 2, 2}) == Approx(0));
    CHECK(giniCoefficient({0, 0, 3}) == Approx(2.0 / 3));
    CHECK(giniCoefficient({1, 3}) == Approx(0.25));
    CHECK(jainIndex({}) == Approx(1));
    CHECK(jainIndex({2, 2, 2}) == Approx(1));
    CHECK(jainIndex({0, 0, 3}) == Approx(1.0 / 3));
    CHECK(jainIndex({1, 3}) == Approx(0.8));
}

TEST_CASE("Scenarios side by side: who gains, who loses", "[compute]")
{
    const PlanComparison compared = PlanComparison::of(
        {planned(u"A"_s, AllocationPolicy::Merit), planned(u"B"_s, AllocationPolicy::Equal)});
    REQUIRE(compared.plans.size() == 2);
    REQUIRE(compared.teams.size() == 3);
    const PlanFigures& merit = compared.plans[0];
    const PlanFigures& equal = compared.plans[1];
    CHECK(merit.funded == 3);
    CHECK(merit.gaining == 0);
    CHECK(merit.losing == 0);
    CHECK(merit.jain <= equal.jain);
    CHECK(merit.gini >= equal.gini);
    CHECK(equal.spent + equal.unspent == Yen(600'000));
    // Equal: 200,000 each, so TM03 pays its dearer hours with a smaller share of hours.
    CHECK(compared.teams[0].parts[1].effectiveMilli == 200'000);
    CHECK(compared.teams[2].parts[1].effectiveMilli == 181'000);
    int gaining = 0;
    int losing = 0;
    for (const PlanTeamRow& row : compared.teams) {
        gaining += row.change(1) > 0 ? 1 : 0;
        losing += row.change(1) < 0 ? 1 : 0;
    }
    CHECK(equal.gaining == gaining);
    CHECK(equal.losing == losing);
    CHECK(gaining + losing > 0);
    int all = 0;
    for (const int count : equal.bins)
        all += count;
    CHECK(all == 3);
}

TEST_CASE("A team that one scenario does not know has no hours there", "[compute]")
{
    ComparedPlan first = planned(u"A"_s, AllocationPolicy::Merit);
    ComparedPlan second = first;
    second.problem.requests.pop_back();
    second.plan.teams.pop_back();
    const PlanComparison compared = PlanComparison::of({first, second});
    REQUIRE(compared.teams.size() == 3);
    CHECK(compared.teams[2].parts[0].isAsked);
    CHECK_FALSE(compared.teams[2].parts[1].isAsked);
    CHECK(compared.teams[2].change(1) == -1);
}

TEST_CASE("A plan at another exchange rate", "[compute]")
{
    PlanSensitivityInput input;
    input.problem = threeTeams();
    const auto plan = planAllocation(input.problem);
    REQUIRE(plan);
    input.plan = *plan;
    CHECK(planSensitivity(input).rates.empty());
    CHECK(planSensitivity(input).mostPercent == -1);
    input.foreignOffers = {u"O2"_s};
    input.problem.envelope = Yen(610'999);
    const PlanSensitivity found = planSensitivity(input);
    REQUIRE(found.rates.size() == 3);
    const Yen foreign = plan->find(u"TM03"_s)->yen;
    CHECK(found.rates[1].percent == 10);
    CHECK(found.rates[1].cost == plan->spent + Yen((foreign.amount() * 10 + 99) / 100));
    CHECK(found.rates[0].fits);
    CHECK(found.teams.empty()); // no merit is uncertain
    REQUIRE(found.mostPercent >= 0);
    CHECK(plan->spent.amount() + (foreign.amount() * found.mostPercent + 99) / 100 <= 610'999);
    CHECK(plan->spent.amount() + (foreign.amount() * (found.mostPercent + 1) + 99) / 100 > 610'999);
}

TEST_CASE("Merit within its uncertainty moves hours, and the same seed moves the same", "[compute]")
{
    PlanSensitivityInput input;
    input.problem = threeTeams();
    const auto plan = planAllocation(input.problem);
    REQUIRE(plan);
    input.plan = *plan;
    input.meritErrors = {{u"TM01"_s, Points::fromWhole(20)}, {u"TM02"_s, Points::fromWhole(20)}};
    const PlanSensitivity one = planSensitivity(input);
    const PlanSensitivity two = planSensitivity(input);
    REQUIRE(one.draws == 20);
    REQUIRE(one.teams.size() == 3);
    bool moves = false;
    for (size_t t = 0; t < 3; ++t) {
        CHECK(one.teams[t].lowMilli <= one.teams[t].highMilli);
        CHECK(one.teams[t].lowMilli == two.teams[t].lowMilli);
        CHECK(one.teams[t].fundedPercent == two.teams[t].fundedPercent);
        moves = moves || one.teams[t].lowMilli < one.teams[t].highMilli;
    }
    CHECK(moves);
}
