#include "models/scoring/DenseCholesky.h"

#include "models/scoring/FixedMath.h"
#include "models/scoring/TileProduct.h"

#include <cmath>

namespace prizedesk {

namespace {

constexpr int kBlock = 96;
constexpr double kLeastPivot = 1e-300;

/// Unblocked S = UᵀU of the diagonal block that starts at `first`.
bool factorBlock(double* s, size_t n, int first, int size)
{
    for (int k = 0; k < size; ++k) {
        double* row = s + size_t(first + k) * n + first;
        if (!(row[k] > kLeastPivot))
            return false;
        const double pivot = std::sqrt(row[k]);
        for (int j = k; j < size; ++j)
            row[j] /= pivot;
        for (int i = k + 1; i < size; ++i) {
            double* below = s + size_t(first + i) * n + first;
            for (int j = i; j < size; ++j)
                below[j] -= row[i] * row[j];
        }
    }
    return true;
}

/// Rows of `b` := U_kkᵀ⁻¹ b for the diagonal block at `first`; b has `columns` columns.
void solveBlock(const double* u, size_t n, int first, int size, double* b, size_t bStride,
                int columns)
{
    for (int k = 0; k < size; ++k) {
        const double* row = u + size_t(first + k) * n + first;
        double* target = b + size_t(k) * bStride;
        for (int j = 0; j < columns; ++j)
            target[j] /= row[k];
        for (int i = k + 1; i < size; ++i) {
            double* below = b + size_t(i) * bStride;
            for (int j = 0; j < columns; ++j)
                below[j] -= row[i] * target[j];
        }
    }
}

} // namespace

DenseCholesky::DenseCholesky(std::vector<double> matrix, int n)
    : m_upper(std::move(matrix))
    , m_n(n)
{
    const auto stride = size_t(n);
    TileProduct<double> product;
    double* s = m_upper.data();
    for (int first = 0; first < n && m_positive; first += kBlock) {
        const int size = std::min(kBlock, n - first);
        const int next = first + size;
        m_positive = factorBlock(s, stride, first, size);
        if (next == n)
            break;
        double* panel = s + size_t(first) * stride + next;
        solveBlock(s, stride, first, size, panel, stride, n - next);
        product.subtract(panel, stride, panel, stride, s + size_t(next) * stride + next, stride,
                         size, n - next, n - next, true);
    }
}

double DenseCholesky::logDeterminant() const
{
    double sum = 0;
    for (int i = 0; i < m_n; ++i)
        sum += fixedLog(m_upper[size_t(i) * size_t(m_n) + size_t(i)]);
    return 2 * sum;
}

std::vector<double> DenseCholesky::solve(std::vector<double> b) const
{
    const auto n = size_t(m_n);
    for (size_t k = 0; k < n; ++k) {
        const double* row = m_upper.data() + k * n;
        b[k] /= row[k];
        for (size_t i = k + 1; i < n; ++i)
            b[i] -= row[i] * b[k];
    }
    for (size_t k = n; k-- > 0;) {
        const double* row = m_upper.data() + k * n;
        double sum = b[k];
        for (size_t i = k + 1; i < n; ++i)
            sum -= row[i] * b[i];
        b[k] = sum / row[k];
    }
    return b;
}

std::vector<double> DenseCholesky::inverseFactor() const
{
    const auto n = size_t(m_n);
    std::vector<double> t(n * n, 0.0);
    for (size_t i = 0; i < n; ++i)
        t[i * n + i] = 1;
    TileProduct<double> product;
    for (int first = 0; first < m_n; first += kBlock) {
        const int size = std::min(kBlock, m_n - first);
        double* rows = t.data() + size_t(first) * n;
        // What stands above in the same columns, block by block of depth.
        for (int above = 0; above < first; above += kBlock) {
            product.subtract(m_upper.data() + size_t(above) * n + first, n,
                             t.data() + size_t(above) * n, n, rows, n, kBlock, size,
                             above + kBlock);
        }
        solveBlock(m_upper.data(), n, first, size, rows, n, first + size);
    }
    return t;
}

std::vector<double> DenseCholesky::gram(const std::vector<double>& inverseFactor, int n)
{
    const auto stride = size_t(n);
    std::vector<double> result(stride * stride, 0.0);
    TileProduct<double> product;
    for (int first = 0; first < n; first += kBlock) {
        const int depth = std::min(kBlock, n - first);
        const double* rows = inverseFactor.data() + size_t(first) * stride;
        product.subtract(rows, stride, rows, stride, result.data(), stride, depth, first + depth,
                         first + depth, true);
    }
    for (size_t i = 0; i < stride; ++i) {
        for (size_t j = i; j < stride; ++j)
            result[i * stride + j] = result[j * stride + i] = -result[i * stride + j];
    }
    return result;
}

} // namespace prizedesk
