#pragma once

#include "models/scoring/RankingFigures.h"
#include "models/scoring/TwoWaySystem.h"

#include <optional>

namespace prizedesk {

/// What the mixed model says about a panel; vectors in the order of the score matrix.
struct MixedModelFit
{
    double level = 0;   ///< μ, by generalised least squares
    double levelSe = 0; ///< its standard error
    VarianceComponents components;
    double criterion = 0; ///< −2 log restricted likelihood, as lme4's `REMLcrit`
    int steps = 0;
    TwoWaySystem::Effects effects; ///< BLUPs
    /// Standard errors of prediction of the BLUPs at known level and variances: the roots of what
    /// lme4 calls `condVar`.
    TwoWaySystem::Effects se;
    /// The BLUPs of a score of 1 everywhere: how the effects fall as the level rises.
    TwoWaySystem::Effects levelSlope;
    std::vector<double> residuals; ///< of each cell
    bool isSeparable = true;       ///< false: nothing tells judges, entries and chance apart
};

/// y = μ + entry + judge + ε, entries and judges random. Variances by restricted maximum
/// likelihood, profiled over the two ratios to the residual's and climbed by average information
/// (Gilmour, Thompson & Cullis 1995); effects as solutions of Henderson's equations. Exact and
/// reproducible to the last bit.
class MixedModel
{
public:
    explicit MixedModel(const ScoreMatrix& scores);

    /// The fit; where all scores are equal all variances are 0.
    [[nodiscard]] MixedModelFit fit();
    /// The fit at given variances.
    [[nodiscard]] MixedModelFit fitAt(const VarianceComponents& components);
    /// The equations as the last fit left them.
    [[nodiscard]] const TwoWaySystem& system() const { return m_system; }

private:
    struct Ratios
    {
        double entry = 0;
        double judge = 0;
    };
    /// The likelihood at one place, with what its slope is made of.
    struct Point
    {
        Ratios ratios;
        double deviance = 0;    ///< infinite where the equations cannot be solved
        double level = 0;       ///< above the mean of the scores
        double information = 0; ///< 1'H⁻¹1
        double sigma2 = 0;
        TwoWaySystem::Effects effects;
        TwoWaySystem::Effects ones; ///< BLUPs of ones
        TwoWaySystem::Effects rest; ///< Z'Py
    };

    [[nodiscard]] Point evaluate(Ratios ratios);
    [[nodiscard]] Ratios step(const Point& at) const;
    [[nodiscard]] Ratios gradient(const Point& at) const;
    [[nodiscard]] Ratios start();
    [[nodiscard]] MixedModelFit describe(const Point& at, int steps) const;
    [[nodiscard]] MixedModelFit flat() const;

    const ScoreMatrix& m_scores;
    TwoWaySystem m_system;
    std::vector<double> m_centred;
    TwoWaySystem::Effects m_sums;
    double m_mean = 0;
    double m_squares = 0; ///< Σ (y − mean)²
};

} // namespace prizedesk
