#include "models/scoring/AdditiveModel.h"
#include "models/scoring/FixedMath.h"
#include "models/scoring/Krippendorff.h"
#include "models/scoring/MixedModel.h"
#include "models/scoring/PanelGraph.h"
#include "models/scoring/RandomStream.h"
#include "models/scoring/RankDraws.h"
#include "models/scoring/Reliability.h"
#include "models/scoring/ZScores.h"
#include "tests/core/Printing.h"
#include "tests/scoring/PanelData.h"

#include <cmath>
#include <numeric>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

double valueOf(const ScoreMatrix& scores, const AdditiveFit& fit, const QString& entry)
{
    return fit.values[size_t(scores.entries().indexOf(entry))];
}

} // namespace

TEST_CASE("Montgomery's block design by least squares", "[scoring][statistics]")
{
    const ScoreMatrix scores(montgomery());
    const AdditiveFit fit = AdditiveModel(scores).fit();
    CHECK(valueOf(scores, fit, u"e1"_s) == Approx(71.375).epsilon(1e-12));
    CHECK(valueOf(scores, fit, u"e2"_s) == Approx(71.625).epsilon(1e-12));
    CHECK(valueOf(scores, fit, u"e3"_s) == Approx(72.000).epsilon(1e-12));
    CHECK(valueOf(scores, fit, u"e4"_s) == Approx(75.000).epsilon(1e-12));
    CHECK(fit.residualSquares == Approx(3.25).epsilon(1e-10));
    CHECK(fit.freedom == 5);
    // Var = σ² (3/8 · 3/4 + 1/12) with σ² = 3.25/5.
    for (const double se : fit.se)
        CHECK(se == Approx(std::sqrt(0.65 * (9.0 / 32 + 1.0 / 12))).epsilon(1e-9));
}

TEST_CASE("A constant added to one judge leaves least squares entries alone",
          "[scoring][statistics][property]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 30; ++round) {
        // More entries than judges and the other way round: both ways of elimination.
        std::vector<JudgeTotal> totals =
            round % 2 ? randomPanel(random, 12, 5, 3) : randomPanel(random, 5, 9, 4);
        const ScoreMatrix before(totals);
        REQUIRE(panelGraph(before).isConnected());
        const AdditiveFit fit = AdditiveModel(before).fit();
        for (JudgeTotal& total : totals) {
            if (total.judge == u"J001"_s)
                total.total += Points::fromWhole(17);
        }
        const ScoreMatrix after(totals);
        const AdditiveFit moved = AdditiveModel(after).fit();
        const double shift = moved.level - fit.level;
        for (const QString& entry : before.entries())
            REQUIRE(valueOf(after, moved, entry) - shift ==
                    Approx(valueOf(before, fit, entry)).epsilon(1e-9));
        REQUIRE(moved.residualSquares == Approx(fit.residualSquares).epsilon(1e-7));
        // Residuals of least squares are free of entries and judges.
        std::vector<double> sums(size_t(before.judgeCount()), 0.0);
        for (size_t i = 0; i < fit.residuals.size(); ++i)
            sums[size_t(before.cells()[i].judge)] += fit.residuals[i];
        for (const double sum : sums)
            REQUIRE(std::abs(sum) < 1e-8);
        REQUIRE(std::accumulate(fit.judges.begin(), fit.judges.end(), 0.0) ==
                Approx(0).margin(1e-9));
    }
}

TEST_CASE("Standard errors of least squares do not depend on which factor is eliminated",
          "[scoring][statistics]")
{
    // Judges and entries swapped: the variance of entry + mean judge is that of the same contrast.
    std::mt19937 random(9);
    const std::vector<JudgeTotal> totals = randomPanel(random, 8, 6, 4);
    const ScoreMatrix scores(totals);
    const AdditiveFit fit = AdditiveModel(scores).fit();
    // Oracle: noise through the estimator, whose linearity gives the variance exactly.
    std::vector<double> variance(size_t(scores.entryCount()), 0.0);
    for (size_t i = 0; i < totals.size(); ++i) {
        std::vector<JudgeTotal> bumped = totals;
        bumped[i].total += Points::fromWhole(100);
        const ScoreMatrix other(bumped);
        const AdditiveFit after = AdditiveModel(other).fit();
        for (int entry = 0; entry < scores.entryCount(); ++entry) {
            const QString& name = scores.entries().at(entry);
            const double weight = (valueOf(other, after, name) - fit.values[size_t(entry)]) / 100;
            variance[size_t(entry)] += weight * weight;
        }
    }
    for (size_t entry = 0; entry < variance.size(); ++entry)
        CHECK(fit.se[entry] == Approx(std::sqrt(variance[entry] * fit.variance())).epsilon(1e-7));
}

TEST_CASE("z-scores are refused below six scores of a judge", "[scoring][statistics]")
{
    const ZScores few = zScores(ScoreMatrix(montgomery()));
    CHECK(few.tooFew == QStringList{u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s});
    CHECK(few.values.empty());
    std::vector<JudgeTotal> totals;
    for (int i = 0; i < 6; ++i) {
        totals.push_back(scored(u"a"_s, u"e%1"_s.arg(i), 10 + i));
        totals.push_back(scored(u"b"_s, u"e%1"_s.arg(i), 50 + 10 * i));
        totals.push_back(scored(u"c"_s, u"e%1"_s.arg(i), 33));
    }
    const ScoreMatrix scores(totals);
    const ZScores z = zScores(scores);
    REQUIRE(z.values.size() == 6);
    CHECK(z.noSpread == QStringList{u"c"_s});
    // Both judges say the same: (0 … 5 − 2.5) / √3.5, twice of three.
    double squares = 0;
    for (const auto& cell : scores.cells())
        squares += std::pow(cell.value - scores.mean(), 2);
    CHECK(z.values[0] ==
          Approx(scores.mean() + std::sqrt(squares / 17) * 2.0 / 3 * 2.5 / std::sqrt(3.5)));
}

TEST_CASE("A panel in parts is seen with its components, bridges and judges in the way",
          "[scoring][statistics]")
{
    const auto s = [](const QString& judge, const QString& entry) {
        return scored(judge, entry, 50);
    };
    std::vector<JudgeTotal> totals{s(u"J1"_s, u"A"_s), s(u"J1"_s, u"B"_s), s(u"J2"_s, u"A"_s),
                                   s(u"J2"_s, u"B"_s), s(u"J3"_s, u"C"_s), s(u"J3"_s, u"D"_s),
                                   s(u"J4"_s, u"C"_s), s(u"J4"_s, u"D"_s), s(u"J4"_s, u"E"_s)};
    const PanelGraph parts = panelGraph(ScoreMatrix(totals));
    REQUIRE(parts.components.size() == 2);
    CHECK(parts.components[0] == PanelComponent{{u"C"_s, u"D"_s, u"E"_s}, {u"J3"_s, u"J4"_s}});
    CHECK(parts.components[1] == PanelComponent{{u"A"_s, u"B"_s}, {u"J1"_s, u"J2"_s}});
    CHECK(parts.bridges.empty());
    CHECK(parts.cutJudges.isEmpty());

    totals.push_back(s(u"J1"_s, u"C"_s));
    const PanelGraph one = panelGraph(ScoreMatrix(totals));
    CHECK(one.isConnected());
    CHECK(one.bridges == std::vector<PanelBridge>{{u"J1"_s, u"C"_s}});
    CHECK(one.cutJudges == QStringList{u"J1"_s});

    totals.push_back(s(u"J2"_s, u"D"_s));
    const PanelGraph two = panelGraph(ScoreMatrix(totals));
    CHECK(two.bridges.empty());
    CHECK(two.cutJudges.isEmpty());
    CHECK(panelGraph(ScoreMatrix()).isConnected());
}

TEST_CASE("Random numbers are the published ones", "[scoring][statistics]")
{
    // SplitMix64 of the stream and the seed, then xoshiro256**: the first words of stream 0, seed 0
    // as any other implementation of these two gives them.
    RandomStream stream(0, 0);
    CHECK(stream.next() == 18110106563157542208ULL);
    RandomStream again(0, 0);
    RandomStream other(0, 1);
    CHECK(again.next() != other.next());
    CHECK(fixedLog(1) == 0);
    for (double x = 1e-9; x < 1e9; x *= 1.37)
        CHECK(fixedLog(x) == Approx(std::log(x)).epsilon(1e-15).margin(1e-16));
    RandomStream normal(1, 2);
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    constexpr int kMany = 200'000;
    for (int i = 0; i < kMany; ++i) {
        const double z = normal.normal();
        sum += z;
        squares += z * z;
        fourth += z * z * z * z;
    }
    CHECK(std::abs(sum / kMany) < 0.01);
    CHECK(squares / kMany == Approx(1).epsilon(0.02));
    CHECK(fourth / kMany == Approx(3).epsilon(0.04));
    std::array<int, 5> seen{};
    for (int i = 0; i < 50'000; ++i)
        ++seen[normal.below(5)];
    for (const int times : seen)
        CHECK(std::abs(times - 10'000) < 400);
}

TEST_CASE("Drawn ranks follow the joint distribution", "[scoring][statistics]")
{
    std::mt19937 random(21);
    for (const auto& [entries, judges] : {std::pair(14, 6), std::pair(6, 14)}) {
        const ScoreMatrix scores(randomPanel(random, entries, judges, 4));
        MixedModel model(scores);
        const MixedModelFit fit = model.fit();
        EntryDistribution from;
        from.system = &model.system();
        for (const double effect : fit.effects.entry)
            from.means.push_back(fit.level + effect);
        from.sigma = std::sqrt(fit.components.residual);
        from.levelSe = fit.levelSe;
        from.levelSlope = fit.levelSlope;

        // Two entries alone: P(first ahead) = Φ(difference / its standard deviation), the latter
        // from the covariance that the equations give for unit vectors.
        const auto posterior = [&](int a, int b) {
            TwoWaySystem::Effects unit{std::vector<double>(size_t(scores.entryCount()), 0.0),
                                       std::vector<double>(size_t(scores.judgeCount()), 0.0)};
            unit.entry[size_t(a)] = 1;
            const double level = fit.levelSe * fit.levelSe * fit.levelSlope.entry[size_t(a)] *
                                 fit.levelSlope.entry[size_t(b)];
            return fit.components.residual * model.system().solve(unit).entry[size_t(b)] + level;
        };
        const int last = scores.entryCount() / 2;
        const double spread =
            std::sqrt(posterior(0, 0) + posterior(last, last) - 2 * posterior(0, last));
        const double chance =
            0.5 * std::erfc(-(from.means[0] - from.means[size_t(last)]) / spread / std::sqrt(2.0));
        const DrawnRanks two = drawRanks(from, {0, last}, 40'000, 5, {1});
        CHECK(two.top[0][0] == Approx(chance).margin(0.012));
        CHECK(two.top[0][0] + two.top[0][1] == Approx(1));
    }
}

TEST_CASE("Expected ranks add up exactly, and draws are the same to the last digit",
          "[scoring][statistics][property]")
{
    std::mt19937 random(31);
    for (int round = 0; round < 10; ++round) {
        std::vector<JudgeTotal> totals = randomPanel(random, 9 + 30 * round, 7, 3);
        RankingOptions options;
        options.draws = 501;
        options.seed = quint64(round);
        options.lines = {1, 3};
        const auto ranking = rank(inputFrom(totals), options);
        REQUIRE(ranking);
        const auto n = double(ranking->entries.size());
        double sum = 0;
        double chances = 0;
        for (const RankedEntry& entry : ranking->entries) {
            sum += *entry.expectedRank * 501;
            chances += entry.pTop.at(3);
            REQUIRE(*entry.rankLow <= *entry.rankHigh);
            REQUIRE(entry.pTop.at(1) <= entry.pTop.at(3));
        }
        REQUIRE(std::round(sum) == 501 * n * (n + 1) / 2);
        REQUIRE(chances == Approx(3));

        std::shuffle(totals.begin(), totals.end(), random);
        const auto again = rank(inputFrom(totals), options);
        REQUIRE(again);
        for (size_t i = 0; i < ranking->entries.size(); ++i) {
            REQUIRE(ranking->entries[i].entry == again->entries[i].entry);
            REQUIRE(ranking->entries[i].expectedRank == again->entries[i].expectedRank);
            REQUIRE(ranking->entries[i].pTop == again->entries[i].pTop);
            REQUIRE(ranking->entries[i].adjusted == again->entries[i].adjusted);
        }
        // Twice the same scores, as of a second import.
        std::vector<JudgeTotal> doubled = totals;
        doubled.insert(doubled.end(), totals.begin(), totals.end());
        CHECK(ScoreMatrix(doubled).size() == ScoreMatrix(totals).size());
    }
}

TEST_CASE("Krippendorff's published alphas", "[scoring][statistics]")
{
    const QStringList rows{u"1 2 3 3 2 1 4 1 2 . . ."_s, u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
                           u". 3 3 3 2 3 4 2 2 5 1 ."_s, u"1 2 3 3 2 4 4 1 2 5 1 ."_s};
    std::vector<JudgeTotal> totals;
    for (int judge = 0; judge < 4; ++judge) {
        const QStringList cells = rows.at(judge).split(u' ');
        for (int unit = 0; unit < 12; ++unit) {
            if (cells.at(unit) != u"."_s)
                totals.push_back(
                    scored(u"J%1"_s.arg(judge), u"U%1"_s.arg(unit), cells.at(unit).toInt()));
        }
    }
    const Krippendorff krippendorff{ScoreMatrix(totals)};
    using Metric = Krippendorff::Metric;
    CHECK(*krippendorff.alpha(Metric::Nominal) == Approx(0.74342).epsilon(1e-5));
    CHECK(*krippendorff.alpha(Metric::Ordinal) == Approx(0.81539).epsilon(1e-5));
    CHECK(*krippendorff.alpha(Metric::Interval) == Approx(0.84911).epsilon(1e-5));
    const auto estimate = krippendorff.estimate(Metric::Interval, 1, 1000);
    REQUIRE(estimate);
    CHECK(*estimate->low < estimate->value);
    CHECK(*estimate->high > estimate->value);
    CHECK(*estimate->high <= 1);
    CHECK(krippendorff.estimate(Metric::Interval, 1, 1000)->low == estimate->low);

    // Nobody disagrees about anything, or nobody could.
    const Krippendorff equal{ScoreMatrix({scored(u"a"_s, u"u"_s, 1), scored(u"b"_s, u"u"_s, 1)})};
    CHECK_FALSE(equal.alpha(Metric::Interval));
    const Krippendorff single{ScoreMatrix({scored(u"a"_s, u"u"_s, 1), scored(u"a"_s, u"v"_s, 2)})};
    CHECK_FALSE(single.alpha(Metric::Nominal));
}

TEST_CASE("Intraclass correlations, Kendall's W and the judges needed", "[scoring][statistics]")
{
    const ScoreMatrix scores(sampleScores(u"penicillin.csv"_s));
    const VarianceComponents parts{4, 1, 2};
    const Reliability r = reliabilityOf(scores, &parts, 1, 0);
    CHECK(*r.iccAgreement == Approx(4.0 / 7));
    CHECK(*r.iccConsistency == Approx(4.0 / 6));
    CHECK(*r.iccAgreementMean == Approx(4 / (4 + 3.0 / 24)));
    CHECK(*r.iccConsistencyMean == Approx(4 / (4 + 2.0 / 24)));
    CHECK(r.judgesNeeded == 3); // 4 / (4 + 3/k) ≥ 0.8 from k = 3
    CHECK(r.kendallW);

    // Three judges, four entries without ties: rank sums 3, 7, 8, 12 → S = 41, W = 12·41/(9·60).
    const auto row = [](const QString& judge, std::array<int, 4> marks) {
        std::vector<JudgeTotal> totals;
        for (size_t i = 0; i < 4; ++i)
            totals.push_back(scored(judge, u"E%1"_s.arg(i), marks[i]));
        return totals;
    };
    std::vector<JudgeTotal> complete;
    for (const auto& part :
         {row(u"a"_s, {1, 2, 3, 4}), row(u"b"_s, {1, 3, 2, 4}), row(u"c"_s, {1, 2, 3, 4})})
        complete.insert(complete.end(), part.begin(), part.end());
    CHECK(*reliabilityOf(ScoreMatrix(complete), nullptr, 1, 0).kendallW == Approx(12.0 * 41 / 540));
    complete.pop_back();
    CHECK_FALSE(reliabilityOf(ScoreMatrix(complete), nullptr, 1, 0).kendallW);
}
