#include "tests/compute/RandomAllocation.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

AllocationProblem randomAllocation(unsigned seed, int teams, int offers)
{
    std::mt19937 random(seed);
    const auto pick = [&](int low, int high) {
        return low + int(random() % unsigned(high - low + 1));
    };
    AllocationProblem problem;
    for (int o = 0; o < offers; ++o)
        problem.offers.push_back({u"O%1"_s.arg(o + 1), u"P"_s, u"G"_s, Yen(pick(60, 2000)),
                                  pick(5'000, 100'000), pick(400, 1900)});
    for (int t = 0; t < teams; ++t) {
        ComputeRequest request;
        request.team = u"TM%1"_s.arg(t + 1, 3, 10, QLatin1Char('0'));
        request.institution = u"I%1"_s.arg(pick(1, 5));
        request.category = pick(0, 1) ? u"大学"_s : u"高専"_s;
        request.merit = Points::fromHundredths(pick(4000, 9900));
        request.minimumMilli = qint64(pick(500, 8000)) * 1000;
        request.maximumMilli = request.minimumMilli * pick(1, 6);
        for (int o = 0; o < offers; ++o) {
            if (pick(0, 2) == 0)
                request.offers << u"O%1"_s.arg(o + 1);
        }
        problem.requests.push_back(request);
    }
    problem.envelope = Yen(qint64(teams) * pick(1'000'000, 9'000'000));
    return problem;
}

void checkAllocationLimits(const AllocationProblem& problem, const AllocationPlan& plan)
{
    qint64 spent = 0;
    QMap<QString, qint64> used;
    for (const ComputeRequest& request : problem.requests) {
        const TeamAllocation* team = plan.find(request.team);
        REQUIRE(team);
        qint64 effective = 0;
        qint64 yen = 0;
        for (const AllocationLine& line : team->lines) {
            const auto offer =
                std::find_if(problem.offers.begin(), problem.offers.end(),
                             [&](const Offer& one) { return one.code == line.offer; });
            REQUIRE(offer != problem.offers.end());
            CHECK(request.accepts(line.offer));
            CHECK(line.hours > 0);
            CHECK(line.yen.amount() == line.hours * offer->price.amount());
            effective += line.hours * offer->speedMilli;
            yen += line.yen.amount();
            used[line.offer] += line.hours;
        }
        CHECK(team->effectiveMilli == effective);
        CHECK(team->yen.amount() == yen);
        CHECK(effective <= request.maximumMilli);
        if (team->isFunded())
            CHECK(effective >= request.minimumMilli);
        CHECK_FALSE(allocationWhy(team->why).isEmpty());
        spent += yen;
    }
    for (const Offer& offer : problem.offers)
        CHECK(used.value(offer.code) <= offer.capacityHours);
    for (auto it = problem.institutionMaxima.begin(); it != problem.institutionMaxima.end(); ++it) {
        Yen cost;
        for (const ComputeRequest& request : problem.requests) {
            if (request.institution == it.key())
                cost += plan.find(request.team)->yen;
        }
        CHECK(cost <= it.value());
    }
    for (auto it = problem.categoryMinima.begin(); it != problem.categoryMinima.end(); ++it) {
        const auto funded = std::count_if(
            problem.requests.begin(), problem.requests.end(), [&](const ComputeRequest& request) {
                return request.category == it.key() && plan.find(request.team)->isFunded();
            });
        CHECK(funded >= it.value());
    }
    CHECK(plan.spent.amount() == spent);
    CHECK(plan.spent + plan.unspent == problem.available());
    CHECK(plan.unspent >= Yen(0));
}

void limitAllocation(AllocationProblem& problem)
{
    problem.categoryMinima = {{u"大学"_s, int(problem.requests.size()) / 4},
                              {u"高専"_s, int(problem.requests.size()) / 4}};
    problem.institutionMaxima = {{u"I1"_s, Yen(problem.envelope.amount() / 6)},
                                 {u"I3"_s, Yen(problem.envelope.amount() / 4)}};
}

void widenAllocation(AllocationProblem& problem)
{
    for (ComputeRequest& request : problem.requests)
        request.maximumMilli = std::max(request.maximumMilli, 2 * request.minimumMilli);
}

} // namespace prizedesk
