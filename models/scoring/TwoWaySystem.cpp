#include "models/scoring/TwoWaySystem.h"

#include "models/scoring/FixedMath.h"

#include <cmath>

namespace prizedesk {

TwoWaySystem::TwoWaySystem(const ScoreMatrix& scores)
    : m_scores(scores)
    , m_entryKept(scores.entryCount() < scores.judgeCount())
    , m_kept(m_entryKept ? scores.entryCount() : scores.judgeCount())
    , m_other(m_entryKept ? scores.judgeCount() : scores.entryCount())
{
    for (int i = 0; i < scores.entryCount(); ++i)
        m_counts.entry.push_back(scores.scoresOfEntry(i));
    for (int j = 0; j < scores.judgeCount(); ++j)
        m_counts.judge.push_back(scores.scoresOfJudge(j));
    m_partnerStarts = m_entryKept ? scores.judgeStarts() : scores.entryStarts();
    for (int i = 0; i < scores.size(); ++i) {
        const int cell = m_entryKept ? scores.byJudge()[size_t(i)] : i;
        m_partners.push_back(keptOf(scores.cells()[size_t(cell)]));
    }
}

bool TwoWaySystem::setRatios(double entry, double judge)
{
    return factor(m_entryKept ? entry : judge, m_entryKept ? judge : entry, 1);
}

bool TwoWaySystem::setFixed()
{
    return factor(1, 1, 0);
}

bool TwoWaySystem::factor(double keptRatio, double otherRatio, double ridge)
{
    const auto n = size_t(m_kept);
    const std::vector<double>& keptCounts = m_entryKept ? m_counts.entry : m_counts.judge;
    const std::vector<double>& otherCounts = m_entryKept ? m_counts.judge : m_counts.entry;
    m_keptScale = std::sqrt(keptRatio);
    m_slope.resize(size_t(m_other));
    m_otherScale.resize(size_t(m_other));
    m_hasInverseFactor = false;
    m_hasInverse = false;
    m_logDeterminant = 0;

    std::vector<double> schur;
    if (m_factor)
        schur = std::move(*m_factor).release();
    schur.assign(n * n, 0.0);
    for (size_t k = 0; k < n; ++k)
        schur[k * n + k] = ridge + keptRatio * keptCounts[k];
    for (size_t other = 0; other < size_t(m_other); ++other) {
        const double diagonal = ridge + otherRatio * otherCounts[other];
        m_slope[other] = otherRatio / diagonal;
        m_otherScale[other] = std::sqrt(m_slope[other]);
        m_logDeterminant += fixedLog(diagonal);
        const double weight = keptRatio * m_slope[other];
        const int end = m_partnerStarts[other + 1];
        for (int a = m_partnerStarts[other]; a < end; ++a) {
            double* row = schur.data() + size_t(m_partners[size_t(a)]) * n;
            for (int b = a; b < end; ++b)
                row[m_partners[size_t(b)]] -= weight;
        }
    }
    if (ridge == 0) {
        // Fixed effects leave one level open: a ridge along the ones closes it without touching
        // any difference.
        const double mean = double(m_scores.size()) / double(n * n);
        for (size_t i = 0; i < n; ++i) {
            for (size_t j = i; j < n; ++j)
                schur[i * n + j] += mean;
        }
    }
    m_factor.emplace(std::move(schur), m_kept);
    if (!m_factor->isPositive())
        return false;
    m_logDeterminant += m_factor->logDeterminant();
    return true;
}

TwoWaySystem::Effects TwoWaySystem::sums(const std::vector<double>& values) const
{
    Effects sums{std::vector<double>(m_counts.entry.size(), 0.0),
                 std::vector<double>(m_counts.judge.size(), 0.0)};
    for (size_t i = 0; i < values.size(); ++i) {
        const ScoreMatrix::Cell& cell = m_scores.cells()[i];
        sums.entry[size_t(cell.entry)] += values[i];
        sums.judge[size_t(cell.judge)] += values[i];
    }
    return sums;
}

TwoWaySystem::Effects TwoWaySystem::solve(const Effects& sums) const
{
    const std::vector<double>& otherSums = m_entryKept ? sums.judge : sums.entry;
    std::vector<double> kept = m_entryKept ? sums.entry : sums.judge;
    for (size_t other = 0; other < size_t(m_other); ++other) {
        const double part = m_slope[other] * otherSums[other];
        for (int a = m_partnerStarts[other]; a < m_partnerStarts[other + 1]; ++a)
            kept[size_t(m_partners[size_t(a)])] -= part;
    }
    for (double& value : kept)
        value *= m_keptScale;
    kept = m_factor->solve(std::move(kept));
    for (double& value : kept)
        value *= m_keptScale;
    std::vector<double> others(static_cast<size_t>(m_other));
    for (size_t other = 0; other < size_t(m_other); ++other) {
        double rest = otherSums[other];
        for (int a = m_partnerStarts[other]; a < m_partnerStarts[other + 1]; ++a)
            rest -= kept[size_t(m_partners[size_t(a)])];
        others[other] = m_slope[other] * rest;
    }
    return m_entryKept ? Effects{std::move(kept), std::move(others)}
                       : Effects{std::move(others), std::move(kept)};
}

TwoWaySystem::Effects TwoWaySystem::spread(const Effects& effects) const
{
    Effects sums{std::vector<double>(m_counts.entry.size(), 0.0),
                 std::vector<double>(m_counts.judge.size(), 0.0)};
    for (const ScoreMatrix::Cell& cell : m_scores.cells()) {
        const double value = effects.entry[size_t(cell.entry)] + effects.judge[size_t(cell.judge)];
        sums.entry[size_t(cell.entry)] += value;
        sums.judge[size_t(cell.judge)] += value;
    }
    return sums;
}

const std::vector<double>& TwoWaySystem::inverseFactor() const
{
    if (!m_hasInverseFactor)
        m_factor->inverseFactor(m_inverseFactor);
    m_hasInverseFactor = true;
    return m_inverseFactor;
}

const std::vector<double>& TwoWaySystem::inverse() const
{
    if (!m_hasInverse)
        DenseCholesky::gram(inverseFactor(), m_kept, m_inverse);
    m_hasInverse = true;
    return m_inverse;
}

TwoWaySystem::Effects TwoWaySystem::variances() const
{
    const auto n = size_t(m_kept);
    const std::vector<double>& inverse = this->inverse();
    const double ratio = m_keptScale * m_keptScale;
    std::vector<double> kept(n);
    for (size_t k = 0; k < n; ++k)
        kept[k] = ratio * inverse[k * n + k];
    std::vector<double> others(static_cast<size_t>(m_other));
    for (size_t other = 0; other < size_t(m_other); ++other) {
        double sum = 0;
        for (int a = m_partnerStarts[other]; a < m_partnerStarts[other + 1]; ++a) {
            const auto partner = size_t(m_partners[size_t(a)]);
            const double* row = inverse.data() + partner * n;
            double right = 0;
            for (int b = a + 1; b < m_partnerStarts[other + 1]; ++b)
                right += row[m_partners[size_t(b)]];
            sum += row[partner] + 2 * right;
        }
        others[other] = m_slope[other] + m_slope[other] * m_slope[other] * ratio * sum;
    }
    return m_entryKept ? Effects{std::move(kept), std::move(others)}
                       : Effects{std::move(others), std::move(kept)};
}

std::vector<double> TwoWaySystem::cellVariances() const
{
    const auto n = size_t(m_kept);
    const std::vector<double>& inverse = this->inverse();
    const double ratio = m_keptScale * m_keptScale;
    std::vector<double> result(m_partners.size());
    for (size_t other = 0; other < size_t(m_other); ++other) {
        const auto first = size_t(m_partnerStarts[other]);
        const auto end = size_t(m_partnerStarts[other + 1]);
        std::vector<double> shared(end - first, 0.0);
        double whole = 0;
        for (size_t a = first; a < end; ++a) {
            const double* row = inverse.data() + size_t(m_partners[a]) * n;
            for (size_t b = first; b < end; ++b)
                shared[a - first] += ratio * row[m_partners[b]];
            whole += shared[a - first];
        }
        const double slope = m_slope[other];
        for (size_t a = first; a < end; ++a) {
            const auto kept = size_t(m_partners[a]);
            const size_t cell = m_entryKept ? size_t(m_scores.byJudge()[a]) : a;
            result[cell] = ratio * inverse[kept * n + kept] + slope + slope * slope * whole -
                           2 * slope * shared[a - first];
        }
    }
    return result;
}

} // namespace prizedesk
