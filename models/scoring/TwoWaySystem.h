#pragma once

#include "models/scoring/DenseCholesky.h"
#include "models/scoring/ScoreMatrix.h"

#include <optional>
#include <span>
#include <vector>

namespace prizedesk {

/// The equations of entries and judges together (Henderson's for random effects, the normal
/// equations for fixed ones). One diagonal block, that of the larger factor, is eliminated; what
/// remains is solved exactly by Cholesky over the smaller factor.
class TwoWaySystem
{
public:
    /// One number per entry and one per judge, in the order of the matrix.
    struct Effects
    {
        std::vector<double> entry;
        std::vector<double> judge;
    };

    explicit TwoWaySystem(const ScoreMatrix& scores);

    /// Random effects with these ratios of their variance to the residual's; 0 = no such effect.
    /// False where the equations cannot be solved.
    [[nodiscard]] bool setRatios(double entry, double judge);
    /// Fixed effects, made unique by an arbitrary level of the smaller factor; the panel must be
    /// connected.
    [[nodiscard]] bool setFixed();

    /// log |H| of the covariance H = V/σ² (random effects).
    [[nodiscard]] double logDeterminant() const { return m_logDeterminant; }
    /// Σ over the scores of each entry and judge.
    [[nodiscard]] const Effects& counts() const { return m_counts; }
    [[nodiscard]] Effects sums(const std::vector<double>& values) const;
    /// Effects from sums by entry and judge: ΛM⁻¹Λ applied to them.
    [[nodiscard]] Effects solve(const Effects& sums) const;
    /// Sums of the effects over the scores: Z'Z applied to them.
    [[nodiscard]] Effects spread(const Effects& effects) const;

    /// Variances of the effects divided by σ², at known level: the diagonal of ΛM⁻¹Λ.
    [[nodiscard]] Effects variances() const;
    /// The same of entry + judge, for each cell of the matrix.
    [[nodiscard]] std::vector<double> cellVariances() const;

    // What drawing needs. The smaller factor's deviation is scale × Tᵀz with T lower triangular;
    // the larger's follows: −slope_i × (Σ of deviations of its partners + count × shift) + scale_i
    // × z.
    [[nodiscard]] bool isEntryKept() const { return m_entryKept; }
    [[nodiscard]] double keptScale() const { return m_keptScale; }
    [[nodiscard]] const std::vector<double>& inverseFactor() const;
    /// S⁻¹ of the kept factor, both triangles.
    [[nodiscard]] const std::vector<double>& inverse() const;
    [[nodiscard]] int keptCount() const { return m_kept; }
    [[nodiscard]] int otherCount() const { return m_other; }
    /// Levels of the kept factor that share scores with one of the other.
    [[nodiscard]] std::span<const int> partners(int other) const
    {
        const auto first = size_t(m_partnerStarts[size_t(other)]);
        return std::span(m_partners)
            .subspan(first, size_t(m_partnerStarts[size_t(other) + 1]) - first);
    }
    [[nodiscard]] double slope(int index) const { return m_slope[size_t(index)]; }
    [[nodiscard]] double otherScale(int index) const { return m_otherScale[size_t(index)]; }
    [[nodiscard]] const ScoreMatrix& scores() const { return m_scores; }

private:
    [[nodiscard]] bool factor(double keptRatio, double otherRatio, double ridge);
    [[nodiscard]] int keptOf(const ScoreMatrix::Cell& cell) const
    {
        return m_entryKept ? cell.entry : cell.judge;
    }
    [[nodiscard]] int otherOf(const ScoreMatrix::Cell& cell) const
    {
        return m_entryKept ? cell.judge : cell.entry;
    }

    const ScoreMatrix& m_scores;
    Effects m_counts;
    bool m_entryKept = false;
    int m_kept = 0;
    int m_other = 0;
    // Partners of each level of the eliminated factor.
    std::vector<int> m_partners;
    std::vector<int> m_partnerStarts;
    double m_keptScale = 1; ///< square root of the kept factor's ratio
    std::vector<double> m_slope;
    std::vector<double> m_otherScale;
    double m_logDeterminant = 0;
    std::optional<DenseCholesky> m_factor;
    // Made when first asked for; their memory serves the next ratios.
    mutable std::vector<double> m_inverseFactor;
    mutable std::vector<double> m_inverse;
    mutable bool m_hasInverseFactor = false;
    mutable bool m_hasInverse = false;
};

} // namespace prizedesk
