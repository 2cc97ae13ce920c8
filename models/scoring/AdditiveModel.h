#pragma once

#include "models/scoring/TwoWaySystem.h"

namespace prizedesk {

/// What least squares say; vectors in the order of the score matrix.
struct AdditiveFit
{
    double level = 0;           ///< mean of the entries' values
    std::vector<double> values; ///< least squares means: as if every judge had scored
    std::vector<double> se;     ///< of `values`; empty without freedom left
    std::vector<double> judges; ///< effects, which sum to 0
    double residualSquares = 0;
    int freedom = 0;               ///< scores − entries − judges + 1
    std::vector<double> residuals; ///< of each cell

    [[nodiscard]] double variance() const { return freedom > 0 ? residualSquares / freedom : 0; }
};

/// y = entry + judge + ε with fixed effects, by exact least squares. The panel must be connected.
class AdditiveModel
{
public:
    explicit AdditiveModel(const ScoreMatrix& scores);

    [[nodiscard]] AdditiveFit fit();
    /// The equations as the fit left them.
    [[nodiscard]] const TwoWaySystem& system() const { return m_system; }

private:
    [[nodiscard]] std::vector<double> standardErrors(double variance) const;

    const ScoreMatrix& m_scores;
    TwoWaySystem m_system;
};

} // namespace prizedesk
