#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace prizedesk {

/// Dense symmetric positive definite matrices: S = UᵀU, inverses and products, blocked. Every sum
/// runs in one fixed order whatever the machine and the number of threads, so that results are the
/// same to the last bit; that is why no general library computes them. Matrices are row by row.
class DenseCholesky
{
public:
    /// `matrix` n × n, of which the upper triangle is read.
    DenseCholesky(std::vector<double> matrix, int n);

    [[nodiscard]] bool isPositive() const { return m_positive; }
    [[nodiscard]] int size() const { return m_n; }
    [[nodiscard]] double logDeterminant() const;
    /// S⁻¹ b.
    [[nodiscard]] std::vector<double> solve(std::vector<double> b) const;
    /// T = U⁻ᵀ, lower triangular, so that S⁻¹ = TᵀT and Tᵀz has the covariance S⁻¹. Into `t`, whose
    /// memory is used again.
    void inverseFactor(std::vector<double>& t) const;
    /// TᵀT with both triangles filled, into `result`.
    static void gram(const std::vector<double>& inverseFactor, int n, std::vector<double>& result);
    /// The memory of the matrix, for the next one.
    [[nodiscard]] std::vector<double> release() && { return std::move(m_upper); }

private:
    std::vector<double> m_upper;
    int m_n = 0;
    bool m_positive = true;
};

} // namespace prizedesk
