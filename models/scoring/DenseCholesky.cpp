#include "models/scoring/DenseCholesky.h"

#include "models/scoring/FixedMath.h"
#include "models/scoring/TileProduct.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace prizedesk {

namespace {

constexpr int kBlock = 96;
constexpr double kLeastPivot = 1e-300;
constexpr int kWorthThreads = 320; ///< columns from which more than one thread is quicker
constexpr unsigned kMostThreads = 8;

/// Runs `work(first, columns, product)` for stripes of columns, the widest work first where it
/// grows to the right. Threads change no element: each is summed by one of them, in one order.
template<typename Work> void inStripes(int columns, Work work)
{
    const int stripes = (columns + kBlock - 1) / kBlock;
    std::atomic<int> next{0};
    const auto run = [&] {
        TileProduct<double> product;
        for (int i = next++; i < stripes; i = next++) {
            const int first = (stripes - 1 - i) * kBlock;
            work(first, std::min(kBlock, columns - first), product);
        }
    };
    const unsigned threads =
        columns < kWorthThreads
            ? 1
            : std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

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
    double* s = m_upper.data();
    for (int first = 0; first < n && m_positive; first += kBlock) {
        const int size = std::min(kBlock, n - first);
        const int next = first + size;
        m_positive = factorBlock(s, stride, first, size);
        if (next == n)
            break;
        double* panel = s + size_t(first) * stride + next;
        double* rest = s + size_t(next) * stride + next;
        inStripes(n - next, [&](int left, int columns, TileProduct<double>&) {
            solveBlock(s, stride, first, size, panel + left, stride, columns);
        });
        inStripes(n - next, [&](int left, int columns, TileProduct<double>& product) {
            product.subtract(panel, stride, panel + left, stride, rest + left, stride, size,
                             left + columns, columns, true, left);
        });
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

void DenseCholesky::inverseFactor(std::vector<double>& t) const
{
    const auto n = size_t(m_n);
    t.assign(n * n, 0.0);
    for (size_t i = 0; i < n; ++i)
        t[i * n + i] = 1;
    // Columns know nothing of each other; those at the left are the longest.
    const int stripes = (m_n + kBlock - 1) / kBlock;
    inStripes(m_n, [&](int mirrored, int, TileProduct<double>& product) {
        const int left = (stripes - 1) * kBlock - mirrored;
        const int columns = std::min(kBlock, m_n - left);
        for (int first = left; first < m_n; first += kBlock) {
            const int size = std::min(kBlock, m_n - first);
            double* rows = t.data() + size_t(first) * n + left;
            for (int above = left; above < first; above += kBlock) {
                product.subtract(m_upper.data() + size_t(above) * n + first, n,
                                 t.data() + size_t(above) * n + left, n, rows, n, kBlock, size,
                                 columns);
            }
            solveBlock(m_upper.data(), n, first, size, rows, n, columns);
        }
    });
}

void DenseCholesky::gram(const std::vector<double>& inverseFactor, int n,
                         std::vector<double>& result)
{
    const auto stride = size_t(n);
    result.assign(stride * stride, 0.0);
    inStripes(n, [&](int left, int columns, TileProduct<double>& product) {
        // Rows of the factor above the stripe's first column hold nothing in it.
        for (int first = left; first < n; first += kBlock) {
            const int depth = std::min(kBlock, n - first);
            const double* rows = inverseFactor.data() + size_t(first) * stride;
            product.subtract(rows, stride, rows + left, stride, result.data() + left, stride, depth,
                             left + columns, columns, true, left);
        }
    });
    // The mirror image by squares, which stay in the cache.
    for (size_t top = 0; top < stride; top += kBlock) {
        for (size_t left = top; left < stride; left += kBlock) {
            for (size_t i = top; i < std::min(top + kBlock, stride); ++i) {
                for (size_t j = std::max(i, left); j < std::min(left + kBlock, stride); ++j)
                    result[i * stride + j] = result[j * stride + i] = -result[i * stride + j];
            }
        }
    }
}

} // namespace prizedesk
