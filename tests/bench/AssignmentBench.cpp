#include "models/judging/AssignmentPlanner.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace prizedesk;

// Seconds of one proposal: assignment_bench ENTRIES JUDGES PER_ENTRY CONFLICTS_PER_ENTRY

namespace {

AssignmentInput made(int entries, int judges, int perEntry, int conflicts)
{
    constexpr int kFields = 9;
    std::mt19937 random(2026);
    AssignmentInput input;
    input.perEntry = perEntry;
    for (int i = 0; i < entries; ++i) {
        input.entries.push_back({QStringLiteral("T1-%1").arg(i, 5, 10, QLatin1Char('0')),
                                 QStringLiteral("T1"), QString::number(random() % kFields)});
    }
    for (int i = 0; i < judges; ++i) {
        AssignmentInput::Judge judge;
        judge.ref = QStringLiteral("J%1").arg(i, 3, 10, QLatin1Char('0'));
        for (int field = 0; field < 3; ++field)
            judge.expertise.append(QString::number(random() % kFields));
        judge.maxEntries = entries * perEntry / judges * 5 / 4 + 2;
        input.judges.push_back(judge);
    }
    for (const auto& entry : input.entries) {
        for (int i = 0; i < conflicts; ++i)
            input.conflicts.push_back({entry.ref, input.judges[random() % size_t(judges)].ref});
    }
    return input;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5)
        return 2;
    const AssignmentInput input =
        made(std::atoi(argv[1]), std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]));
    const auto start = std::chrono::steady_clock::now();
    const AssignmentPlan plan = planAssignment(input);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf(
        "%.3f s, %zu pairs, %d of them in the judge's field, %d swaps, bridges %d, objective "
        "%lld, bound %lld, %zu unmet\n",
        seconds.count(), plan.pairs.size(), plan.matched, plan.swaps, plan.bridges,
        static_cast<long long>(plan.objective), static_cast<long long>(plan.lowerBound),
        plan.unmet.size());
    return 0;
}
