#include "models/scoring/AdditiveModel.h"

#include <algorithm>
#include <cmath>

namespace prizedesk {

AdditiveModel::AdditiveModel(const ScoreMatrix& scores)
    : m_scores(scores)
    , m_system(scores)
{
}

AdditiveFit AdditiveModel::fit()
{
    AdditiveFit fit;
    const int entries = m_scores.entryCount();
    const int judges = m_scores.judgeCount();
    if (m_scores.size() == 0 || !m_system.setFixed())
        return fit;
    const double mean = m_scores.mean();
    std::vector<double> centred;
    for (const ScoreMatrix::Cell& cell : m_scores.cells())
        centred.push_back(cell.value - mean);
    const TwoWaySystem::Effects effects = m_system.solve(m_system.sums(centred));

    double shift = 0;
    for (const double effect : effects.judge)
        shift += effect;
    shift /= judges;
    for (const double effect : effects.entry) {
        fit.values.push_back(mean + effect + shift);
        fit.level += fit.values.back();
    }
    fit.level /= entries;
    for (const double effect : effects.judge)
        fit.judges.push_back(effect - shift);
    for (const ScoreMatrix::Cell& cell : m_scores.cells()) {
        const double rest =
            cell.value - fit.values[size_t(cell.entry)] - fit.judges[size_t(cell.judge)];
        fit.residuals.push_back(rest);
        fit.residualSquares += rest * rest;
    }
    fit.freedom = std::max(0, m_scores.size() - entries - judges + 1);
    if (fit.freedom > 0)
        fit.se = standardErrors(fit.variance());
    return fit;
}

/// Of entry + mean of all judges. With c the contrast among the kept levels that is left once the
/// others are eliminated, its variance is that of the scores used directly plus c'S⁻¹c.
std::vector<double> AdditiveModel::standardErrors(double variance) const
{
    const auto kept = size_t(m_system.keptCount());
    const double judges = m_scores.judgeCount();
    const std::vector<double> inverse = m_system.inverse();
    // The part of the contrast that all entries share, and its products with S⁻¹.
    std::vector<double> shared(kept, 0.0);
    double direct = 0;
    if (m_system.isEntryKept()) {
        for (int j = 0; j < m_system.otherCount(); ++j) {
            const auto partners = m_system.partners(j);
            const double share = 1 / (judges * double(partners.size()));
            for (const int entry : partners)
                shared[size_t(entry)] -= share;
            direct += share / judges;
        }
    } else {
        std::fill(shared.begin(), shared.end(), 1 / judges);
    }
    std::vector<double> product(kept, 0.0);
    double whole = 0;
    for (size_t i = 0; i < kept; ++i) {
        for (size_t j = 0; j < kept; ++j)
            product[i] += inverse[i * kept + j] * shared[j];
        whole += shared[i] * product[i];
    }
    std::vector<double> result;
    for (int entry = 0; entry < m_scores.entryCount(); ++entry) {
        double own = direct + whole;
        if (m_system.isEntryKept()) {
            const auto at = size_t(entry);
            own += inverse[at * kept + at] + 2 * product[at];
        } else {
            const auto partners = m_system.partners(entry);
            const double share = 1 / double(partners.size());
            own += share;
            for (const int a : partners) {
                own -= 2 * share * product[size_t(a)];
                for (const int b : partners)
                    own += share * share * inverse[size_t(a) * kept + size_t(b)];
            }
        }
        result.push_back(std::sqrt(std::max(0.0, own) * variance));
    }
    return result;
}

} // namespace prizedesk
