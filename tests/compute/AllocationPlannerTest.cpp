#include "models/compute/AllocationPlanner.h"

#include "tests/compute/RandomAllocation.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

AllocationProblem twoTeams()
{
    AllocationProblem problem;
    problem.offers = {{u"O1"_s, u"P"_s, u"H100"_s, Yen(1000), 1000, 1000}};
    problem.requests = {
        {u"TM01"_s, u"A"_s, u"大学"_s, Points::fromWhole(80), 100'000, 400'000, {}},
        {u"TM02"_s, u"B"_s, u"高専"_s, Points::fromWhole(60), 100'000, 400'000, {}}};
    problem.envelope = Yen(400'000);
    return problem;
}

} // namespace

TEST_CASE("Usefulness is the area under the slopes", "[compute]")
{
    const std::vector<int> slopes{100, 70, 40, 20};
    CHECK(usefulness(slopes, 0, 400) == Approx(0));
    CHECK(usefulness(slopes, 100, 400) == Approx(0.25));
    CHECK(usefulness(slopes, 200, 400) == Approx(0.425));
    CHECK(usefulness(slopes, 250, 400) == Approx(0.475));
    CHECK(usefulness(slopes, 400, 400) == Approx(0.575));
    CHECK(usefulness(slopes, 500, 400) == Approx(0.575));
}

TEST_CASE("By merit: worked out by hand", "[compute]")
{
    // 400 hours: both teams' first quarters (80, 60), then TM01's second (56), then TM02's (42).
    const auto plan = planAllocation(twoTeams());
    REQUIRE(plan);
    CHECK(plan->status == AllocationPlan::Status::Optimal);
    CHECK(plan->find(u"TM01"_s)->effectiveMilli == 200'000);
    CHECK(plan->find(u"TM02"_s)->effectiveMilli == 200'000);
    CHECK(plan->objective == Approx((80 + 60) * 0.425));
    CHECK(plan->unspent == Yen(0));
}

TEST_CASE("The envelope is a limit to the yen", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.envelope = Yen(399'999);
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    checkAllocationLimits(problem, *plan);
    CHECK(plan->spent == Yen(399'000));
    problem.reserve = Yen(100'000);
    problem.otherCost = Yen(99'999);
    const auto less = planAllocation(problem);
    REQUIRE(less);
    CHECK(less->available == Yen(200'000));
    checkAllocationLimits(problem, *less);
}

TEST_CASE("Equal yen: what cannot be split stays", "[compute]")
{
    AllocationProblem problem;
    problem.policy = AllocationPolicy::Equal;
    problem.offers = {{u"O1"_s, u"P"_s, u"G"_s, Yen(1), 500'000'000, 1000}};
    for (int t = 0; t < 17; ++t)
        problem.requests.push_back({u"TM%1"_s.arg(t + 1, 2, 10, QLatin1Char('0')),
                                    {},
                                    {},
                                    Points::fromWhole(50),
                                    0,
                                    30'000'000'000,
                                    {}});
    problem.envelope = Yen(400'000'000);
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    for (const TeamAllocation& team : plan->teams)
        CHECK(team.yen == Yen(23'529'411));
    CHECK(plan->unspent == Yen(13));
}

TEST_CASE("Equal and merit: seven parts equal, three by merit", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.policy = AllocationPolicy::EqualMerit;
    problem.offers.front().price = Yen(1);
    problem.offers.front().capacityHours = 1'000'000;
    for (ComputeRequest& request : problem.requests)
        request.maximumMilli = 1'000'000'000;
    problem.envelope = Yen(140'000);
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK(plan->find(u"TM01"_s)->yen == Yen(49'000 + 24'000));
    CHECK(plan->find(u"TM02"_s)->yen == Yen(49'000 + 18'000));
}

TEST_CASE("Max-min serves the quotients evenly", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.policy = AllocationPolicy::MaxMin;
    problem.requests[1].maximumMilli = 200'000;
    problem.requests[1].minimumMilli = 0;
    problem.envelope = Yen(300'000);
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK(plan->find(u"TM01"_s)->effectiveMilli == 200'000);
    CHECK(plan->find(u"TM02"_s)->effectiveMilli == 100'000);
    // Where one is capped by its offer, the other goes on.
    problem.offers.push_back({u"O2"_s, u"P"_s, u"G"_s, Yen(1000), 50, 1000});
    problem.requests[0].offers = {u"O1"_s};
    problem.requests[1].offers = {u"O2"_s};
    const auto capped = planAllocation(problem);
    REQUIRE(capped);
    CHECK(capped->find(u"TM02"_s)->effectiveMilli == 50'000);
    CHECK(capped->find(u"TM01"_s)->effectiveMilli == 250'000);
}

TEST_CASE("Max-min: the classic example of progressive filling", "[compute]")
{
    // 10 among demands of 2, 2.6, 4 and 5, in thousands of hours at one yen.
    AllocationProblem problem;
    problem.policy = AllocationPolicy::MaxMin;
    problem.envelope = Yen(10'000);
    for (const int demand : {2000, 2600, 4000, 5000}) {
        const QString number = QString::number(problem.offers.size() + 1);
        problem.offers.push_back({u"O"_s + number, u"P"_s, u"G"_s, Yen(1), demand, 1000});
        problem.requests.push_back(
            {u"TM0"_s + number, {}, {}, Points::fromWhole(50), 0, 5'000'000, {u"O"_s + number}});
    }
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK(plan->teams[0].effectiveMilli == 2'000'000);
    CHECK(plan->teams[1].effectiveMilli == 2'600'000);
    CHECK(plan->teams[2].effectiveMilli == 2'700'000);
    CHECK(plan->teams[3].effectiveMilli == 2'700'000);
    CHECK(plan->unspent == Yen(0));
}

TEST_CASE("A minimum that cannot be met is not half met", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.envelope = Yen(150'000);
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK(plan->find(u"TM01"_s)->isFunded());
    CHECK_FALSE(plan->find(u"TM02"_s)->isFunded());
    CHECK(plan->find(u"TM02"_s)->why.code == u"budget_line"_s);
}

TEST_CASE("Minima of categories and maxima of institutions hold", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.envelope = Yen(150'000);
    problem.categoryMinima = {{u"高専"_s, 1}};
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK(plan->find(u"TM02"_s)->isFunded());
    CHECK_FALSE(plan->find(u"TM01"_s)->isFunded());
    problem.institutionMaxima = {{u"B"_s, Yen(50'000)}};
    const auto none = planAllocation(problem);
    REQUIRE(none);
    CHECK(none->status == AllocationPlan::Status::Infeasible);
    QStringList codes;
    for (const AllocationReason& reason : none->obstacles)
        codes << reason.code;
    CHECK(codes == QStringList{u"category_minimum"_s, u"institution_maximum"_s});
}

TEST_CASE("All limits hold in whole hours under every policy", "[compute]")
{
    for (unsigned seed = 1; seed <= 24; ++seed) {
        AllocationProblem problem = randomAllocation(seed, 5 + int(seed) * 3, 1 + int(seed) % 6);
        if (seed % 3 == 0)
            limitAllocation(problem);
        for (const AllocationPolicy policy :
             {AllocationPolicy::Merit, AllocationPolicy::Equal, AllocationPolicy::EqualMerit,
              AllocationPolicy::MaxMin}) {
            problem.policy = policy;
            const auto plan = planAllocation(problem);
            REQUIRE(plan);
            CAPTURE(seed, int(policy));
            if (plan->status == AllocationPlan::Status::Infeasible) {
                CHECK(seed % 3 == 0);
                CHECK_FALSE(plan->obstacles.empty());
                continue;
            }
            checkAllocationLimits(problem, *plan);
            CHECK(plan->objective <= plan->bound + 1e-9);
        }
    }
}

TEST_CASE("The order of the lists is of no account", "[compute]")
{
    AllocationProblem problem = randomAllocation(7, 20, 4);
    const auto first = planAllocation(problem);
    std::reverse(problem.requests.begin(), problem.requests.end());
    std::reverse(problem.offers.begin(), problem.offers.end());
    const auto second = planAllocation(problem);
    REQUIRE(first);
    REQUIRE(second);
    for (size_t t = 0; t < first->teams.size(); ++t) {
        CHECK(first->teams[t].team == second->teams[t].team);
        CHECK(first->teams[t].effectiveMilli == second->teams[t].effectiveMilli);
        CHECK(first->teams[t].yen == second->teams[t].yen);
    }
}

TEST_CASE("Data that make no sense are refused by name", "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.requests[1].offers = {u"O9"_s};
    const auto unknown = planAllocation(problem);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message().contains(u"O9"_s));
    problem = twoTeams();
    problem.slopes = {20, 40};
    CHECK_FALSE(planAllocation(problem));
    problem = twoTeams();
    problem.reserve = Yen(400'001);
    CHECK_FALSE(planAllocation(problem));
}

TEST_CASE("Five hundred teams are planned within a ten-thousandth", "[compute]")
{
    AllocationProblem problem = randomAllocation(2026, 500, 8);
    widenAllocation(problem);
    for (Offer& offer : problem.offers)
        offer.capacityHours *= 25;
    for (const AllocationPolicy policy : {AllocationPolicy::Merit, AllocationPolicy::Equal,
                                          AllocationPolicy::EqualMerit, AllocationPolicy::MaxMin}) {
        problem.policy = policy;
        const auto plan = planAllocation(problem);
        REQUIRE(plan);
        CAPTURE(int(policy), plan->gap());
        checkAllocationLimits(problem, *plan);
        CHECK(plan->status == AllocationPlan::Status::Optimal);
        CHECK(plan->gap() <= 1e-4);
    }
}

TEST_CASE("A request that no whole hours can meet is told, a narrow one is met by two offers",
          "[compute]")
{
    AllocationProblem problem = twoTeams();
    problem.offers = {{u"O1"_s, u"P"_s, u"A"_s, Yen(1000), 1000, 1150},
                      {u"O2"_s, u"P"_s, u"B"_s, Yen(1000), 1000, 450}};
    problem.envelope = Yen(4'000'000);
    problem.requests[0].minimumMilli = problem.requests[0].maximumMilli = 100'000;
    problem.requests[0].offers = {u"O1"_s};
    problem.requests[1].minimumMilli = problem.requests[1].maximumMilli = 100'000;
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    CHECK_FALSE(plan->find(u"TM01"_s)->isFunded());
    CHECK(plan->find(u"TM01"_s)->why.code == u"no_whole_hours"_s);
    CHECK(plan->find(u"TM02"_s)->effectiveMilli == 100'000);
}

TEST_CASE("Max-min with a limit on institutions agrees with the closed form without one",
          "[compute]")
{
    for (unsigned seed = 40; seed < 46; ++seed) {
        AllocationProblem problem = randomAllocation(seed, 25, 4);
        widenAllocation(problem);
        problem.policy = AllocationPolicy::MaxMin;
        const auto closed = planAllocation(problem);
        problem.institutionMaxima = {{u"I1"_s, problem.envelope}}; // a limit that limits nothing
        const auto solved = planAllocation(problem);
        REQUIRE(closed);
        REQUIRE(solved);
        CAPTURE(seed);
        for (const TeamAllocation& team : closed->teams) {
            CHECK(team.isFunded() == solved->find(team.team)->isFunded());
            // Hours are spread differently over the offers, and rounded at other places.
            CHECK(std::abs(team.effectiveMilli - solved->find(team.team)->effectiveMilli) < 20'000);
        }
    }
}

TEST_CASE("Max-min: a limit on one institution costs no other team its place", "[compute]")
{
    AllocationProblem problem;
    problem.policy = AllocationPolicy::MaxMin;
    problem.offers = {{u"O1"_s, u"P"_s, u"G"_s, Yen(100), 100'000, 1000}};
    problem.envelope = Yen(10'000'000);
    for (int t = 0; t < 8; ++t) {
        ComputeRequest request;
        request.team = u"TM0%1"_s.arg(t + 1);
        request.institution = t < 4 ? u"甲"_s : u"乙"_s;
        // The limited institution has the best teams, so by merit alone others would step back.
        request.merit = Points::fromWhole(90 - t);
        request.minimumMilli = 1'000'000;
        request.maximumMilli = 2'000'000;
        problem.requests.push_back(request);
    }
    // Two of its four minima.
    problem.institutionMaxima = {{u"甲"_s, Yen(250'000)}};
    const auto plan = planAllocation(problem);
    REQUIRE(plan);
    checkAllocationLimits(problem, *plan);
    QStringList without;
    for (const TeamAllocation& team : plan->teams) {
        if (!team.isFunded())
            without << team.team;
    }
    CHECK(without == QStringList{u"TM03"_s, u"TM04"_s});
    CHECK(plan->find(u"TM08"_s)->effectiveMilli == 2'000'000);
}

TEST_CASE("A cancelled plan is the best so far", "[compute]")
{
    const AllocationProblem problem = randomAllocation(11, 60, 6);
    const auto plan = planAllocation(problem, Progress({}, [] { return true; }));
    REQUIRE(plan);
    CHECK(plan->status != AllocationPlan::Status::Infeasible);
    checkAllocationLimits(problem, *plan);
    CHECK(plan->spent > Yen(0));
}
