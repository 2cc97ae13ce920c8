#pragma once

#include <array>
#include <cstdint>

namespace prizedesk {

/// A stream of random numbers that is the same on every machine: xoshiro256** (Blackman & Vigna
/// 2018), seeded by SplitMix64 from a seed and the number of the stream; normal variates by
/// Marsaglia's polar method with `fixedLog`. Not for secrets.
class RandomStream
{
public:
    RandomStream(uint64_t seed, uint64_t stream);

    [[nodiscard]] uint64_t next();
    /// 0 ≤ x < 1 in steps of 2⁻⁵³.
    [[nodiscard]] double uniform() { return double(next() >> 11) * 0x1p-53; }
    /// 0 … below − 1, each equally likely.
    [[nodiscard]] uint32_t below(uint32_t bound);
    [[nodiscard]] double normal();

private:
    std::array<uint64_t, 4> m_state;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace prizedesk
