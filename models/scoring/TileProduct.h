#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

// Vectors of 32 bytes where the processor has them; elsewhere the same sums in narrower ones.
#if defined(__GNUC__) && defined(__x86_64__)
#define PRIZEDESK_WIDE_TILES 1
#else
#define PRIZEDESK_WIDE_TILES 0
#endif

namespace prizedesk {

/// C −= AᵀB for row-by-row matrices A (depth × rows), B (depth × columns) and C (rows × columns).
/// Each element is summed over `depth` in order, without fused operations, so that its bits do not
/// depend on the width of the machine's registers.
template<typename Real> class TileProduct
{
public:
    static constexpr int kRows = 4;
    static constexpr int kColumns = 64 / int(sizeof(Real));

    /// `upperOnly`: of C only what lies on or above the diagonal is needed, where the first column
    /// of C stands `columnsBefore` right of the first row.
    void subtract(const Real* a, size_t aStride, const Real* b, size_t bStride, Real* c,
                  size_t cStride, int depth, int rows, int columns, bool upperOnly = false,
                  int columnsBefore = 0)
    {
        pack(a, aStride, depth, rows, kRows, m_a);
        subtractPacked(m_a, b, bStride, c, cStride, depth, rows, columns, upperOnly, columnsBefore);
    }

    /// A as `subtractPacked` takes it, for a matrix that meets many others.
    [[nodiscard]] static std::vector<Real> packed(const Real* a, size_t aStride, int depth, int rows)
    {
        std::vector<Real> stripes;
        pack(a, aStride, depth, rows, kRows, stripes);
        return stripes;
    }
    void subtractPacked(const std::vector<Real>& a, const Real* b, size_t bStride, Real* c,
                        size_t cStride, int depth, int rows, int columns, bool upperOnly = false,
                        int columnsBefore = 0)
    {
        pack(b, bStride, depth, columns, kColumns, m_b);
        for (int j = 0; j < columns; j += kColumns) {
            const Real* bTile = m_b.data() + size_t(j) * size_t(depth);
            for (int i = 0; i < rows; i += kRows) {
                if (upperOnly && i > columnsBefore + j + kColumns - 1)
                    break;
                tile(a.data() + size_t(i) * size_t(depth), bTile, c + size_t(i) * cStride + j,
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
        alignas(64) Real sum[kRows * kColumns];
#if PRIZEDESK_WIDE_TILES
        static const bool hasWide = __builtin_cpu_supports("avx2") != 0;
        if (hasWide)
            sumWide(a, b, depth, sum);
        else
#endif
            sumNarrow(a, b, depth, sum);
        for (int i = 0; i < rows; ++i) {
            for (int j = 0; j < columns; ++j)
                c[size_t(i) * cStride + size_t(j)] -= sum[i * kColumns + j];
        }
    }

    /// In two halves, so that the sums stay in 16 registers of 16 bytes.
    static void sumNarrow(const Real* a, const Real* b, int depth, Real* sum)
    {
        constexpr int kHalf = kColumns / 2;
        for (int half = 0; half < 2; ++half) {
            const Real* left = a;
            const Real* right = b + half * kHalf;
            Real part[kRows][kHalf] = {};
            for (int k = 0; k < depth; ++k) {
                for (int i = 0; i < kRows; ++i) {
                    for (int j = 0; j < kHalf; ++j)
                        part[i][j] += left[i] * right[j];
                }
                left += kRows;
                right += kColumns;
            }
            for (int i = 0; i < kRows; ++i) {
                for (int j = 0; j < kHalf; ++j)
                    sum[i * kColumns + half * kHalf + j] = part[i][j];
            }
        }
    }

#if PRIZEDESK_WIDE_TILES
    __attribute__((target("avx2"))) static void sumWide(const Real* a, const Real* b, int depth,
                                                        Real* sum)
    {
        typedef Real Wide __attribute__((vector_size(32), aligned(sizeof(Real)), may_alias));
        constexpr int kLanes = 32 / int(sizeof(Real));
        Wide part[kRows][2] = {};
        for (int k = 0; k < depth; ++k) {
            const Wide low = *reinterpret_cast<const Wide*>(b);
            const Wide high = *reinterpret_cast<const Wide*>(b + kLanes);
            for (int i = 0; i < kRows; ++i) {
                part[i][0] += a[i] * low;
                part[i][1] += a[i] * high;
            }
            a += kRows;
            b += kColumns;
        }
        for (int i = 0; i < kRows; ++i) {
            *reinterpret_cast<Wide*>(sum + i * kColumns) = part[i][0];
            *reinterpret_cast<Wide*>(sum + i * kColumns + kLanes) = part[i][1];
        }
    }
#endif

    std::vector<Real> m_a;
    std::vector<Real> m_b;
};

} // namespace prizedesk
