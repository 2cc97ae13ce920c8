#include "models/compute/AllocationLp.h"
#include "models/compute/AllocationPlanner.h"

#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace prizedesk;

// Seconds and gap of a plan under each policy, without and with minima of categories and maxima of
// institutions: allocation_bench TEAMS OFFERS SEED [LPFILE]
// LPFILE receives the problem of the policy merit, without those limits, for another solver.

namespace {

AllocationProblem made(int teams, int offers, unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int low, int high) {
        return low + int(random() % unsigned(high - low + 1));
    };
    AllocationProblem problem;
    for (int o = 0; o < offers; ++o) {
        problem.offers.push_back({QStringLiteral("O%1").arg(o + 1), QStringLiteral("P"),
                                  QStringLiteral("G"), Yen(pick(60, 2000)),
                                  qint64(pick(5'000, 100'000)) * teams / 20, pick(400, 1900)});
    }
    for (int t = 0; t < teams; ++t) {
        ComputeRequest request;
        request.team = QStringLiteral("TM%1").arg(t + 1, 3, 10, QLatin1Char('0'));
        request.institution = QStringLiteral("I%1").arg(t % 60);
        request.category = QStringLiteral("C%1").arg(t % 4);
        request.merit = Points::fromHundredths(pick(4000, 9900));
        request.minimumMilli = qint64(pick(500, 8000)) * 1000;
        request.maximumMilli = request.minimumMilli * pick(2, 6);
        for (int o = 0; o < offers; ++o) {
            if (pick(0, 2) == 0)
                request.offers << QStringLiteral("O%1").arg(o + 1);
        }
        problem.requests.push_back(request);
    }
    problem.envelope = Yen(qint64(teams) * pick(1'000'000, 9'000'000));
    return problem;
}

/// A third of each category must be funded; every third institution gets at most what is about half
/// of its teams' equal part.
void limit(AllocationProblem& problem)
{
    const int teams = int(problem.requests.size());
    for (int c = 0; c < 4; ++c)
        problem.categoryMinima.insert(QStringLiteral("C%1").arg(c), teams / 12);
    for (int i = 0; i < 60; i += 3)
        problem.institutionMaxima.insert(QStringLiteral("I%1").arg(i),
                                         Yen(problem.available().amount() / 120));
}

bool run(AllocationProblem problem, const char* kind)
{
    for (const AllocationPolicy policy : {AllocationPolicy::Merit, AllocationPolicy::Equal,
                                          AllocationPolicy::EqualMerit, AllocationPolicy::MaxMin}) {
        problem.policy = policy;
        const auto start = std::chrono::steady_clock::now();
        const auto plan = planAllocation(problem);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        if (!plan)
            return false;
        std::printf("plan %s%s: %s, %.3f s (wanted 2), gap %.5f %% (wanted 0.01), objective %.4f\n",
                    qPrintable(allocationPolicyCode(policy)), kind,
                    qPrintable(allocationStatusCode(plan->status)), seconds.count(),
                    plan->gap() * 100, plan->objective);
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    AllocationProblem problem =
        made(std::atoi(argv[1]), std::atoi(argv[2]), unsigned(std::atoi(argv[3])));
    AllocationProblem limited = problem;
    limit(limited);
    if (!run(problem, "") || !run(limited, " with limits"))
        return 1;
    if (argc > 4) {
        problem.policy = AllocationPolicy::Merit;
        QFile file(QString::fromLocal8Bit(argv[4]));
        if (!file.open(QIODevice::WriteOnly) || file.write(allocationLp(problem)) < 0)
            return 1;
    }
    return 0;
}
