#include "models/scoring/RandomStream.h"

#include "models/scoring/FixedMath.h"

#include <bit>
#include <cmath>

namespace prizedesk {

namespace {

uint64_t splitMix(uint64_t& state)
{
    state += 0x9e3779b97f4a7c15U;
    uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

} // namespace

RandomStream::RandomStream(uint64_t seed, uint64_t stream)
    : m_state{}
{
    uint64_t mixed = stream;
    uint64_t state = seed ^ splitMix(mixed);
    for (uint64_t& word : m_state)
        word = splitMix(state);
}

uint64_t RandomStream::next()
{
    const uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

uint32_t RandomStream::below(uint32_t bound)
{
    // Lemire 2019: the high half of a product, with the few values refused that would be too many.
    uint64_t product = (next() >> 32) * bound;
    if (uint32_t(product) < bound) {
        const uint32_t least = (0U - bound) % bound;
        while (uint32_t(product) < least)
            product = (next() >> 32) * bound;
    }
    return uint32_t(product >> 32);
}

double RandomStream::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    for (;;) {
        const double x = 2 * uniform() - 1;
        const double y = 2 * uniform() - 1;
        const double square = x * x + y * y;
        if (square >= 1 || square == 0)
            continue;
        const double factor = std::sqrt(-2 * fixedLog(square) / square);
        m_spare = y * factor;
        m_hasSpare = true;
        return x * factor;
    }
}

} // namespace prizedesk
