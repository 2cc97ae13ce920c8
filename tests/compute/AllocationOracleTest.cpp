#include "models/compute/AllocationLp.h"

#include "models/compute/AllocationPlanner.h"
#include "tests/compute/RandomAllocation.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What another solver says about an exported problem.
struct Verdict
{
    bool isOptimal = false;
    bool hasPlan = false;
    double objective = 0;
};

Verdict solvedElsewhere(const AllocationProblem& problem)
{
    const QString solver = QStandardPaths::findExecutable(u"glpsol"_s);
    INFO("glpsol is needed: package glpk-utils");
    REQUIRE_FALSE(solver.isEmpty());
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"plan.lp"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(allocationLp(problem));
    file.close();
    QProcess process;
    process.start(solver, {u"--lp"_s, file.fileName(), u"--cuts"_s, u"--mipgap"_s, u"0.00001"_s,
                           u"--tmlim"_s, u"1"_s, u"--write"_s, dir.filePath(u"out"_s)});
    REQUIRE(process.waitForFinished(60'000));
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    INFO(said.toStdString());
    REQUIRE(process.exitCode() == 0);
    CHECK_FALSE(said.contains(u"warning"_s));
    QFile out(dir.filePath(u"out"_s));
    REQUIRE(out.open(QIODevice::ReadOnly));
    static const QRegularExpression line(u"^s mip \\d+ \\d+ (\\w) (\\S+)$"_s,
                                         QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(out.readAll()));
    REQUIRE(match.hasMatch());
    // GLPK calls "optimal" what is within the gap asked for.
    return {.isOptimal = match.captured(1) == u"o"_s,
            .hasPlan = match.captured(1) == u"o"_s || match.captured(1) == u"f"_s,
            .objective = match.captured(2).toDouble()};
}

} // namespace

TEST_CASE("An exported problem is well-formed", "[compute][oracle]")
{
    AllocationProblem problem = randomAllocation(3, 60, 6);
    problem.requests[0].team = u"会場\n<= \\ チーム"_s;
    limitAllocation(problem);
    const QByteArrayList lines = allocationLp(problem).split('\n');
    CHECK(lines.contains("Maximize"));
    CHECK(lines.contains("Subject To"));
    CHECK(lines.contains("End"));
    static const QRegularExpression term(u"^[+-] [0-9.e+-]+ [a-z][0-9_]*$"_s);
    QSet<QByteArray> rows;
    int terms = 0;
    for (const QByteArray& text : lines) {
        CHECK(text.size() <= 255);
        const int colon = int(text.indexOf(':'));
        if (text.startsWith('\\'))
            continue;
        if (colon > 0) {
            const QByteArray name = text.left(colon).trimmed();
            CHECK_FALSE(rows.contains(name));
            rows.insert(name);
        }
        static const QRegularExpression each(u"[+-] \\S+ [a-z]\\S*"_s);
        auto found = each.globalMatch(QString::fromUtf8(text));
        while (found.hasNext()) {
            ++terms;
            const QString one = found.next().captured();
            if (!term.match(one).hasMatch())
                FAIL_CHECK(one.toStdString());
        }
    }
    CHECK(terms > 60 * 4);
    problem.slopes = {1, 2};
    CHECK(allocationLp(problem).isEmpty());
}

TEST_CASE("Plans are within their gap of what another solver finds", "[compute][oracle]")
{
    int proven = 0;
    for (unsigned seed = 100; seed < 106; ++seed) {
        AllocationProblem problem =
            randomAllocation(seed, 10 * int(seed - 99), 1 + int(seed - 100) % 6);
        if (seed % 2)
            limitAllocation(problem);
        for (const AllocationPolicy policy :
             {AllocationPolicy::Merit, AllocationPolicy::Equal, AllocationPolicy::EqualMerit}) {
            problem.policy = policy;
            const auto plan = planAllocation(problem);
            REQUIRE(plan);
            const Verdict other = solvedElsewhere(problem);
            CAPTURE(seed, int(policy), plan->objective, plan->bound, other.objective);
            if (plan->status == AllocationPlan::Status::Infeasible) {
                CHECK_FALSE(other.hasPlan);
                continue;
            }
            checkAllocationLimits(problem, *plan);
            if (!other.hasPlan)
                continue;
            const double noise = 1e-6 * plan->bound;
            CHECK(other.objective <= plan->bound + noise);
            CHECK(plan->objective >= other.objective * (1 - plan->gap()) - noise);
            if (other.isOptimal) {
                ++proven;
                CHECK(plan->objective <= other.objective * (1 + 2e-5));
            }
        }
    }
    CHECK(proven > 0);
}

TEST_CASE("The lowest quotient of max-min is another solver's to the hour", "[compute][oracle]")
{
    int compared = 0;
    for (unsigned seed = 200; seed < 204; ++seed) {
        AllocationProblem problem = randomAllocation(seed, 10 + int(seed - 200) * 15, 4);
        widenAllocation(problem);
        problem.policy = AllocationPolicy::MaxMin;
        problem.envelope = Yen(problem.envelope.amount() * 4);
        if (seed % 2)
            problem.institutionMaxima = {{u"I1"_s, Yen(problem.envelope.amount() / 3)}};
        const auto plan = planAllocation(problem);
        REQUIRE(plan);
        checkAllocationLimits(problem, *plan);
        if (!std::all_of(plan->teams.begin(), plan->teams.end(),
                         [](const TeamAllocation& team) { return team.isFunded(); }))
            continue;
        const Verdict other = solvedElsewhere(problem);
        if (!other.hasPlan)
            continue;
        ++compared;
        double lowest = 1;
        double hour = 0;
        for (const ComputeRequest& request : problem.requests) {
            lowest = std::min(lowest, double(plan->find(request.team)->effectiveMilli) /
                                          double(request.maximumMilli));
            hour = std::max(hour, 2000.0 / double(request.maximumMilli));
        }
        CAPTURE(seed, lowest, other.objective);
        CHECK(lowest >= other.objective - 2 * hour);
    }
    CHECK(compared > 0);
}
