#include "models/scoring/MixedModel.h"

#include "models/scoring/FixedMath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace prizedesk {

namespace {

using Effects = TwoWaySystem::Effects;

constexpr double kLeastRatio = 1e-7; ///< below it an effect counts as none
constexpr double kMostRatio = 1e8;
constexpr int kMostSteps = 200;
constexpr int kMostHalvings = 30;
constexpr double kPrecision = 1e-9;   ///< of the ratios, relative, after the last step
constexpr int kLargestSearched = 400; ///< levels up to which a grid finds the start
constexpr double kPerfect = 1e-20;    ///< part of the variance that counts as no residual

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double dot(const Effects& a, const Effects& b)
{
    return dot(a.entry, b.entry) + dot(a.judge, b.judge);
}

Effects minus(Effects a, const Effects& b, double factor = 1)
{
    for (size_t i = 0; i < a.entry.size(); ++i)
        a.entry[i] -= factor * b.entry[i];
    for (size_t j = 0; j < a.judge.size(); ++j)
        a.judge[j] -= factor * b.judge[j];
    return a;
}

std::vector<double> roots(std::vector<double> values, double factor)
{
    for (double& value : values)
        value = std::sqrt(std::max(0.0, value) * factor);
    return values;
}

double sumOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

/// Mean square between the groups of one factor, and the number of scores per group that stands in
/// its expectation.
struct Between
{
    double meanSquare = 0;
    double size = 1;
};

Between between(const std::vector<double>& sums, const std::vector<double>& counts, double n)
{
    Between result;
    double squares = 0;
    for (size_t i = 0; i < sums.size(); ++i) {
        result.meanSquare += sums[i] * sums[i] / counts[i];
        squares += counts[i] * counts[i];
    }
    const double freedom = double(sums.size()) - 1;
    result.meanSquare /= std::max(1.0, freedom);
    result.size = std::max(1.0, (n - squares / n) / std::max(1.0, freedom));
    return result;
}

} // namespace

MixedModel::MixedModel(const ScoreMatrix& scores)
    : m_scores(scores)
    , m_system(scores)
    , m_mean(scores.mean())
{
    for (const ScoreMatrix::Cell& cell : scores.cells()) {
        m_centred.push_back(cell.value - m_mean);
        m_squares += m_centred.back() * m_centred.back();
    }
    m_sums = m_system.sums(m_centred);
}

MixedModel::Point MixedModel::evaluate(Ratios ratios)
{
    Point at;
    at.ratios = ratios;
    at.deviance = std::numeric_limits<double>::infinity();
    if (!m_system.setRatios(ratios.entry, ratios.judge))
        return at;
    const double n = m_scores.size();
    at.ones = m_system.solve(m_system.counts());
    const Effects ofScores = m_system.solve(m_sums);
    at.information = n - dot(m_system.counts(), at.ones);
    at.level = (sumOf(m_centred) - dot(m_system.counts(), ofScores)) / at.information;
    at.effects = minus(ofScores, at.ones, at.level);
    at.rest = minus(minus(m_sums, m_system.counts(), at.level), m_system.spread(at.effects));
    // y'Py as the sum of squares that Henderson's equations minimise, which cannot turn negative.
    double squares = 0;
    for (size_t i = 0; i < m_centred.size(); ++i) {
        const ScoreMatrix::Cell& cell = m_scores.cells()[i];
        const double rest = m_centred[i] - at.level - at.effects.entry[size_t(cell.entry)] -
                            at.effects.judge[size_t(cell.judge)];
        squares += rest * rest;
    }
    if (ratios.entry > 0)
        squares += dot(at.effects.entry, at.effects.entry) / ratios.entry;
    if (ratios.judge > 0)
        squares += dot(at.effects.judge, at.effects.judge) / ratios.judge;
    squares = std::max(squares, kPerfect * m_squares);
    at.sigma2 = squares / (n - 1);
    at.deviance = m_system.logDeterminant() + fixedLog(at.information) +
                  (n - 1) * (1 + fixedLog(2 * std::numbers::pi * at.sigma2));
    return at;
}

MixedModel::Ratios MixedModel::gradient(const Point& at) const
{
    const Effects variances = m_system.variances();
    const Effects ones = minus(m_system.counts(), m_system.spread(at.ones)); // Z'H⁻¹1
    const auto slope = [&](const std::vector<double>& own, const std::vector<double>& counts,
                           double ratio, const std::vector<double>& onesPart,
                           const std::vector<double>& rest, double othersTrace) {
        // tr(Z'H⁻¹Z): from the inverse of the equations, or directly where there is no effect.
        double trace = othersTrace;
        if (ratio > 0) {
            trace = 0;
            for (const double variance : own)
                trace += (1 - variance / ratio) / ratio;
        } else {
            trace += sumOf(counts);
        }
        return trace - dot(onesPart, onesPart) / at.information - dot(rest, rest) / at.sigma2;
    };
    // Without an effect of one factor H knows the other alone: Z'H⁻¹Z has n − Σ γ/(1 + γ n).
    double entryTrace = 0;
    double judgeTrace = 0;
    for (const ScoreMatrix::Cell& cell : m_scores.cells()) {
        entryTrace -=
            at.ratios.judge / (1 + at.ratios.judge * m_system.counts().judge[size_t(cell.judge)]);
        judgeTrace -=
            at.ratios.entry / (1 + at.ratios.entry * m_system.counts().entry[size_t(cell.entry)]);
    }
    return {slope(variances.entry, m_system.counts().entry, at.ratios.entry, ones.entry,
                  at.rest.entry, entryTrace),
            slope(variances.judge, m_system.counts().judge, at.ratios.judge, ones.judge,
                  at.rest.judge, judgeTrace)};
}

/// One Newton step with the average information in place of the second derivatives.
MixedModel::Ratios MixedModel::step(const Point& at) const
{
    const Ratios slope = gradient(at);
    const double n = m_scores.size();
    // f_k = Z_k Z_k'Py, kept as the effects whose spread it is.
    const std::array parts{Effects{at.rest.entry, std::vector<double>(at.rest.judge.size(), 0.0)},
                           Effects{std::vector<double>(at.rest.entry.size(), 0.0), at.rest.judge}};
    std::array<Effects, 2> sums;
    std::array<Effects, 2> solved;
    std::array<double, 2> ones{};
    std::array<double, 2> squares{};
    for (size_t k = 0; k < 2; ++k) {
        sums[k] = m_system.spread(parts[k]);
        solved[k] = m_system.solve(sums[k]);
        ones[k] = dot(parts[k], minus(m_system.counts(), m_system.spread(at.ones)));
        squares[k] = dot(parts[k], parts[k]);
    }
    const auto information = [&](size_t k, size_t l) {
        const double whole =
            dot(parts[k], sums[l]) - dot(sums[k], solved[l]) - ones[k] * ones[l] / at.information;
        return whole / at.sigma2 - squares[k] * squares[l] / (at.sigma2 * at.sigma2 * (n - 1));
    };
    const double ee = information(0, 0);
    const double jj = information(1, 1);
    const double ej = information(0, 1);
    // At the edge, an effect that would turn negative stays out.
    const bool entryFree = at.ratios.entry > 0 || slope.entry < 0;
    const bool judgeFree = at.ratios.judge > 0 || slope.judge < 0;
    const double determinant = ee * jj - ej * ej;
    if (entryFree && judgeFree && ee > 0 && determinant > 1e-12 * ee * jj)
        return {(ej * slope.judge - jj * slope.entry) / determinant,
                (ej * slope.entry - ee * slope.judge) / determinant};
    return {entryFree && ee > 0 ? -slope.entry / ee : 0,
            judgeFree && jj > 0 ? -slope.judge / jj : 0};
}

/// Where to begin: the best of a grid for a panel of usual size, else what the mean squares say.
MixedModel::Ratios MixedModel::start()
{
    if (std::min(m_scores.entryCount(), m_scores.judgeCount()) <= kLargestSearched &&
        m_scores.size() <= 40 * kLargestSearched) {
        Point best;
        best.deviance = std::numeric_limits<double>::infinity();
        constexpr std::array kGrid{0.0, 0.03, 0.3, 2.0, 12.0, 100.0};
        for (const double entry : kGrid) {
            for (const double judge : kGrid) {
                Point at = evaluate({entry, judge});
                if (at.deviance < best.deviance)
                    best = std::move(at);
            }
        }
        return best.ratios;
    }
    const double n = m_scores.size();
    const Between entries = between(m_sums.entry, m_system.counts().entry, n);
    const Between judges = between(m_sums.judge, m_system.counts().judge, n);
    const double freedom = std::max(1.0, n - m_scores.entryCount() - m_scores.judgeCount() + 1);
    const double left = m_squares - entries.meanSquare * (m_scores.entryCount() - 1) -
                        judges.meanSquare * (m_scores.judgeCount() - 1);
    const double residual = std::max(left / freedom, 0.02 * m_squares / n);
    const auto ratio = [&](const Between& part) {
        return std::clamp((part.meanSquare / residual - 1) / part.size, 0.01, 100.0);
    };
    return {ratio(entries), ratio(judges)};
}

MixedModelFit MixedModel::fit()
{
    if (m_scores.size() < 2 || m_squares <= 0)
        return flat();
    Point at = evaluate(start());
    int steps = 0;
    double before = 0;
    const auto moved = [](double from, double by, double factor) {
        const double to = from + factor * by;
        // A step across the edge first goes close to it, then onto it.
        if (to <= 0)
            return from > kLeastRatio * 10 ? from / 10 : 0;
        return std::min(to < kLeastRatio ? 0 : to, kMostRatio);
    };
    for (; steps < kMostSteps; ++steps) {
        const Ratios by = step(at);
        Point next;
        next.deviance = std::numeric_limits<double>::infinity();
        double factor = 1;
        for (int halving = 0; halving < kMostHalvings; ++halving, factor /= 2) {
            next = evaluate({moved(at.ratios.entry, by.entry, factor),
                             moved(at.ratios.judge, by.judge, factor)});
            if (next.deviance <= at.deviance + 1e-9)
                break;
        }
        const double change =
            std::max(std::abs(next.ratios.entry - at.ratios.entry) / (next.ratios.entry + 1e-3),
                     std::abs(next.ratios.judge - at.ratios.judge) / (next.ratios.judge + 1e-3));
        if (!(next.deviance <= at.deviance + 1e-9)) {
            at = evaluate(at.ratios);
            break;
        }
        at = std::move(next);
        // Steps shrink by a steady factor or faster: the next one would be about this long.
        const double shrinks = before > 0 ? std::min(1.0, change / before) : 1.0;
        if (change * shrinks < kPrecision)
            break;
        before = change;
    }
    return describe(at, steps);
}

MixedModelFit MixedModel::fitAt(const VarianceComponents& components)
{
    if (m_scores.size() < 2 || m_squares <= 0 || components.residual <= 0)
        return flat();
    Point at =
        evaluate({components.entry / components.residual, components.judge / components.residual});
    at.sigma2 = components.residual;
    return describe(at, 0);
}

MixedModelFit MixedModel::describe(const Point& at, int steps) const
{
    MixedModelFit fit;
    fit.level = m_mean + at.level;
    fit.levelSe = std::sqrt(at.sigma2 / at.information);
    fit.components = {at.ratios.entry * at.sigma2, at.ratios.judge * at.sigma2, at.sigma2};
    fit.criterion = at.deviance;
    fit.steps = steps;
    fit.effects = at.effects;
    fit.levelSlope = at.ones;
    const Effects variances = m_system.variances();
    fit.se = {roots(variances.entry, at.sigma2), roots(variances.judge, at.sigma2)};
    for (size_t i = 0; i < m_centred.size(); ++i) {
        const ScoreMatrix::Cell& cell = m_scores.cells()[i];
        fit.residuals.push_back(m_centred[i] - at.level - at.effects.entry[size_t(cell.entry)] -
                                at.effects.judge[size_t(cell.judge)]);
    }
    fit.isSeparable = m_scores.size() >= m_scores.entryCount() + m_scores.judgeCount() &&
                      m_scores.entryCount() > 1 && m_scores.judgeCount() > 1;
    return fit;
}

/// Nothing varies: every effect is 0 and certain.
MixedModelFit MixedModel::flat() const
{
    MixedModelFit fit;
    fit.level = m_mean;
    const Effects zero{std::vector<double>(size_t(m_scores.entryCount()), 0.0),
                       std::vector<double>(size_t(m_scores.judgeCount()), 0.0)};
    fit.effects = fit.se = fit.levelSlope = zero;
    fit.residuals.assign(size_t(m_scores.size()), 0.0);
    fit.isSeparable = m_scores.size() >= 2;
    return fit;
}

} // namespace prizedesk
