#include "models/scoring/MixedModel.h"

#include "tests/core/Printing.h"
#include "tests/scoring/PanelData.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

double entryEffect(const ScoreMatrix& scores, const MixedModelFit& fit, const QString& entry)
{
    return fit.effects.entry[size_t(scores.entries().indexOf(entry))];
}

/// A dense covariance matrix inverted by Gauss and Jordan: slow, and nothing in common with the
/// sparse equations.
class Dense
{
public:
    Dense(const ScoreMatrix& scores, double entry, double judge)
        : m_scores(scores)
        , m_n(size_t(scores.size()))
        , m_inverse(m_n * m_n, 0.0)
    {
        std::vector<double> h(m_n * m_n, 0.0);
        for (size_t i = 0; i < m_n; ++i) {
            for (size_t j = 0; j < m_n; ++j) {
                const auto& a = scores.cells()[i];
                const auto& b = scores.cells()[j];
                h[i * m_n + j] = (i == j ? 1 : 0) + (a.entry == b.entry ? entry : 0) +
                                 (a.judge == b.judge ? judge : 0);
            }
            m_inverse[i * m_n + i] = 1;
        }
        for (size_t k = 0; k < m_n; ++k) {
            const double pivot = h[k * m_n + k];
            m_logDeterminant += std::log(pivot);
            for (size_t j = 0; j < m_n; ++j) {
                h[k * m_n + j] /= pivot;
                m_inverse[k * m_n + j] /= pivot;
            }
            for (size_t i = 0; i < m_n; ++i) {
                const double factor = i == k ? 0 : h[i * m_n + k];
                for (size_t j = 0; j < m_n && factor != 0; ++j) {
                    h[i * m_n + j] -= factor * h[k * m_n + j];
                    m_inverse[i * m_n + j] -= factor * m_inverse[k * m_n + j];
                }
            }
        }
        double y1 = 0;
        for (size_t i = 0; i < m_n; ++i) {
            for (size_t j = 0; j < m_n; ++j) {
                m_ones += m_inverse[i * m_n + j];
                y1 += m_inverse[i * m_n + j] * scores.cells()[j].value;
            }
        }
        m_level = y1 / m_ones;
        for (size_t i = 0; i < m_n; ++i) {
            double sum = 0;
            for (size_t j = 0; j < m_n; ++j)
                sum += m_inverse[i * m_n + j] * (scores.cells()[j].value - m_level);
            m_rest.push_back(sum);
            m_squares += sum * (scores.cells()[i].value - m_level);
        }
    }

    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] double sigma2() const { return m_squares / double(m_n - 1); }
    [[nodiscard]] double deviance() const
    {
        return m_logDeterminant + std::log(m_ones) +
               double(m_n - 1) * (1 + std::log(2 * std::numbers::pi * sigma2()));
    }
    [[nodiscard]] double effect(int entry, double ratio) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_n; ++i)
            sum += m_scores.cells()[i].entry == entry ? m_rest[i] : 0;
        return ratio * sum;
    }
    /// Var(u | y) / σ² = γ − γ² z'H⁻¹z.
    [[nodiscard]] double variance(int entry, double ratio) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_n; ++i) {
            for (size_t j = 0; j < m_n; ++j) {
                if (m_scores.cells()[i].entry == entry && m_scores.cells()[j].entry == entry)
                    sum += m_inverse[i * m_n + j];
            }
        }
        return ratio - ratio * ratio * sum;
    }

private:
    const ScoreMatrix& m_scores;
    size_t m_n;
    std::vector<double> m_inverse;
    std::vector<double> m_rest;
    double m_logDeterminant = 0;
    double m_ones = 0;
    double m_level = 0;
    double m_squares = 0;
};

} // namespace

TEST_CASE("Penicillin as lme4 fits it", "[scoring][statistics]")
{
    const ScoreMatrix scores(sampleScores(u"penicillin.csv"_s));
    REQUIRE(scores.size() == 144);
    MixedModel model(scores);
    const MixedModelFit fit = model.fit();
    CHECK(std::sqrt(fit.components.judge) == Approx(0.84670).epsilon(1e-5));
    CHECK(std::sqrt(fit.components.entry) == Approx(1.93161).epsilon(4e-5));
    CHECK(std::sqrt(fit.components.residual) == Approx(0.54992).epsilon(1e-5));
    // The design is complete, so that the mean squares give the exact maximum, which lme4's search
    // ends just short of: (MS − MSE) / 24 and (MS − MSE) / 6.
    CHECK(std::sqrt(fit.components.judge) == Approx(0.8467043241653995).epsilon(1e-9));
    CHECK(std::sqrt(fit.components.entry) == Approx(1.931558405639379).epsilon(1e-9));
    CHECK(std::sqrt(fit.components.residual) == Approx(0.5499231391178202).epsilon(1e-9));
    CHECK(fit.level == Approx(22.97222).epsilon(1e-7));
    CHECK(fit.levelSe == Approx(0.8086).epsilon(1e-4));
    CHECK(fit.criterion == Approx(330.860589).epsilon(1e-8));
    CHECK(entryEffect(scores, fit, u"A"_s) == Approx(2.1871).epsilon(3e-5));
    CHECK(entryEffect(scores, fit, u"B"_s) == Approx(-1.0105).epsilon(3e-5));
    CHECK(entryEffect(scores, fit, u"C"_s) == Approx(1.9379).epsilon(3e-5));
    CHECK(entryEffect(scores, fit, u"D"_s) == Approx(-0.0969).epsilon(3e-4));
    CHECK(entryEffect(scores, fit, u"E"_s) == Approx(-0.0138).epsilon(4e-3));
    CHECK(entryEffect(scores, fit, u"F"_s) == Approx(-3.0037).epsilon(3e-5));
    for (const double se : fit.se.entry)
        CHECK(se == Approx(0.2021707).epsilon(2e-6)); // ranef(condVar = TRUE)
}

TEST_CASE("The mixed model agrees with dense matrices and stands at the top of the likelihood",
          "[scoring][statistics]")
{
    std::mt19937 random(7);
    for (const auto& [entries, judges] : {std::pair(9, 5), std::pair(5, 9), std::pair(12, 12)}) {
        const ScoreMatrix scores(randomPanel(random, entries, judges, 4));
        MixedModel model(scores);
        const MixedModelFit fit = model.fit();
        const double entry = fit.components.entry / fit.components.residual;
        const double judge = fit.components.judge / fit.components.residual;
        REQUIRE(entry > 0);
        REQUIRE(judge > 0);
        const Dense dense(scores, entry, judge);
        CHECK(fit.level == Approx(dense.level()).epsilon(1e-10));
        CHECK(fit.components.residual == Approx(dense.sigma2()).epsilon(1e-9));
        CHECK(fit.criterion == Approx(dense.deviance()).epsilon(1e-10));
        for (int i = 0; i < scores.entryCount(); ++i) {
            CHECK(fit.effects.entry[size_t(i)] == Approx(dense.effect(i, entry)).margin(1e-8));
            CHECK(fit.se.entry[size_t(i)] ==
                  Approx(std::sqrt(dense.variance(i, entry) * dense.sigma2())).epsilon(1e-7));
        }
        for (const double factor : {0.97, 1.03}) {
            CHECK(Dense(scores, entry * factor, judge).deviance() > fit.criterion - 1e-9);
            CHECK(Dense(scores, entry, judge * factor).deviance() > fit.criterion - 1e-9);
        }
    }
}

TEST_CASE("Neither names nor order change a digit of the mixed model",
          "[scoring][statistics][property]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        std::vector<JudgeTotal> totals = randomPanel(random, 15, 7, 3);
        const ScoreMatrix scores(totals);
        const MixedModelFit fit = MixedModel(scores).fit();
        std::shuffle(totals.begin(), totals.end(), random);
        for (JudgeTotal& total : totals) {
            std::reverse(total.judge.begin(), total.judge.end());
            std::reverse(total.entry.begin(), total.entry.end());
        }
        const ScoreMatrix renamed(totals);
        const MixedModelFit again = MixedModel(renamed).fit();
        REQUIRE(fit.level == again.level);
        REQUIRE(fit.effects.entry == again.effects.entry);
        REQUIRE(fit.effects.judge == again.effects.judge);
        REQUIRE(fit.se.entry == again.se.entry);
    }
}

TEST_CASE("Without a difference between judges the adjusted order is the mean's",
          "[scoring][statistics]")
{
    std::vector<JudgeTotal> totals;
    std::mt19937 random(3);
    for (int entry = 0; entry < 8; ++entry) {
        for (int judge = 0; judge < 4; ++judge) // the judges' means are the same
            totals.push_back(scored(u"J%1"_s.arg(judge), u"E%1"_s.arg(entry),
                                    50 + entry * 3 + ((entry + judge) % 4 - 1.5)));
    }
    const ScoreMatrix scores(totals);
    const MixedModelFit fit = MixedModel(scores).fit();
    CHECK(fit.components.judge == 0);
    for (size_t i = 1; i < fit.effects.entry.size(); ++i)
        CHECK(fit.effects.entry[i - 1] > fit.effects.entry[i]); // the matrix goes by the mean
    for (const double effect : fit.effects.judge)
        CHECK(effect == 0);
}

TEST_CASE("Panels with nothing to estimate give finite figures", "[scoring][statistics]")
{
    const auto check = [](const std::vector<JudgeTotal>& totals) {
        const ScoreMatrix scores(totals);
        const MixedModelFit fit = MixedModel(scores).fit();
        CHECK(std::isfinite(fit.level));
        for (const double effect : fit.effects.entry)
            CHECK(std::isfinite(effect));
        for (const double se : fit.se.entry)
            CHECK(std::isfinite(se));
        return fit;
    };
    std::vector<JudgeTotal> equal;
    std::vector<JudgeTotal> exact;
    for (int entry = 0; entry < 4; ++entry) {
        for (int judge = 0; judge < 3; ++judge) {
            equal.push_back(scored(u"J%1"_s.arg(judge), u"E%1"_s.arg(entry), 70));
            exact.push_back(
                scored(u"J%1"_s.arg(judge), u"E%1"_s.arg(entry), 40 + 5 * entry + 7 * judge));
        }
    }
    CHECK(check(equal).components.residual == 0);
    const MixedModelFit perfect = check(exact);
    CHECK(perfect.effects.entry[0] - perfect.effects.entry[1] == Approx(5).epsilon(1e-4));
    check({scored(u"J"_s, u"A"_s, 1), scored(u"J"_s, u"B"_s, 2)});
    check({scored(u"J"_s, u"A"_s, 1)});
    check({scored(u"J"_s, u"A"_s, 1), scored(u"K"_s, u"A"_s, 5)});
    check({scored(u"J"_s, u"A"_s, 1), scored(u"K"_s, u"A"_s, 5), scored(u"K"_s, u"B"_s, 7)});
}
