#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace prizedesk {

/// C −= AᵀB for row-by-row matrices A (depth × rows), B (depth × columns) and C (rows × columns).
/// Each element is summed over `depth` in order, without fused operations.
template<typename Real> class TileProduct
{
public:
    static constexpr int kRows = 4;
    static constexpr int kColumns = 32 / int(sizeof(Real)); // two registers of 128 bits

    void subtract(const Real* a, size_t aStride, const Real* b, size_t bStride, Real* c,
                  size_t cStride, int depth, int rows, int columns, bool upperOnly = false)
    {
        pack(a, aStride, depth, rows, kRows, m_a);
        pack(b, bStride, depth, columns, kColumns, m_b);
        for (int j = 0; j < columns; j += kColumns) {
            const Real* bTile = m_b.data() + size_t(j) * size_t(depth);
            for (int i = 0; i < rows; i += kRows) {
                if (upperOnly && i > j + kColumns - 1)
                    break;
                tile(m_a.data() + size_t(i) * size_t(depth), bTile, c + size_t(i) * cStride + j,
                     cStride, depth, std::min(kRows, rows - i), std::min(kColumns, columns - j));
            }
        }
    }

private:
    /// Stripes of `width` columns, one after the other, the last filled with zeros.
    static void pack(const Real* from, size_t stride, int depth, int columns, int width,
                     std::vector<Real>& to)
    {
        const int stripes = (columns + width - 1) / width;
        to.resize(size_t(stripes) * size_t(width) * size_t(depth));
        Real* out = to.data();
        for (int s = 0; s < stripes; ++s) {
            const int here = std::min(width, columns - s * width);
            for (int k = 0; k < depth; ++k) {
                const Real* row = from + size_t(k) * stride + size_t(s) * size_t(width);
                for (int j = 0; j < here; ++j)
                    *out++ = row[j];
                for (int j = here; j < width; ++j)
                    *out++ = Real(0);
            }
        }
    }

    static void tile(const Real* a, const Real* b, Real* c, size_t cStride, int depth, int rows,
                     int columns)
    {
        Real sum[kRows][kColumns] = {};
        for (int k = 0; k < depth; ++k) {
            for (int i = 0; i < kRows; ++i) {
                for (int j = 0; j < kColumns; ++j)
                    sum[i][j] += a[i] * b[j];
            }
            a += kRows;
            b += kColumns;
        }
        for (int i = 0; i < rows; ++i) {
            for (int j = 0; j < columns; ++j)
                c[size_t(i) * cStride + size_t(j)] -= sum[i][j];
        }
    }

    std::vector<Real> m_a;
    std::vector<Real> m_b;
};

} // namespace prizedesk
