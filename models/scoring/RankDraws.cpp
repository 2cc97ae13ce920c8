#include "models/scoring/RankDraws.h"

#include "models/scoring/RandomStream.h"
#include "models/scoring/TileProduct.h"

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

namespace prizedesk {

namespace {

constexpr int kPairs = 64; ///< mirrored pairs of draws in a block
constexpr int kDepth = 96;
constexpr int kMostBins = 4096;
constexpr double kReach = 12; ///< standard deviations that the keys cover

/// How often each entry had each rank (or group of ranks), and the sum of its ranks.
struct Tally
{
    Tally(size_t entries, size_t bins)
        : counts(entries * bins, 0)
        , sums(entries, 0)
    {
    }
    std::vector<uint32_t> counts;
    std::vector<uint64_t> sums;
};

class Drawing
{
public:
    Drawing(const EntryDistribution& distribution, const std::vector<int>& ranked, int draws,
            uint64_t seed)
        : m_distribution(distribution)
        , m_system(*distribution.system)
        , m_ranked(ranked)
        , m_draws(draws)
        , m_seed(seed)
        , m_binWidth((int(ranked.size()) + kMostBins - 1) / kMostBins)
        , m_bins((int(ranked.size()) + m_binWidth - 1) / m_binWidth)
        , m_total(ranked.size(), size_t(m_bins))
    {
        const auto n = size_t(m_system.keptCount());
        const std::vector<double>& factor = m_system.inverseFactor();
        const std::vector<float> single(factor.begin(), factor.end());
        for (size_t first = 0; first < n; first += kDepth) {
            const auto depth = int(std::min<size_t>(kDepth, n - first));
            m_factor.push_back(TileProduct<float>::packed(single.data() + first * n, n, depth,
                                                          int(first) + depth));
        }
        double widest = 0;
        double lowest = distribution.means.front();
        double highest = lowest;
        for (const int entry : ranked) {
            lowest = std::min(lowest, distribution.means[size_t(entry)]);
            highest = std::max(highest, distribution.means[size_t(entry)]);
        }
        const TwoWaySystem::Effects variances = m_system.variances();
        for (const double variance : variances.entry)
            widest = std::max(widest, variance);
        const double reach =
            kReach * (distribution.sigma * std::sqrt(widest) + distribution.levelSe) + 1e-9;
        m_keyBase = lowest - reach;
        m_keyScale = 4294967295.0 / (highest - lowest + 2 * reach);
    }

    void run()
    {
        const int blocks = (m_draws + 2 * kPairs - 1) / (2 * kPairs);
        std::atomic<int> next{0};
        const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
        std::vector<Tally> tallies;
        for (unsigned i = 1; i < cores; ++i)
            tallies.emplace_back(m_ranked.size(), size_t(m_bins));
        const auto work = [&](Tally& tally) {
            Block block(*this, tally);
            for (int i = next++; i < blocks; i = next++)
                block.run(i);
        };
        {
            std::vector<std::jthread> threads;
            for (Tally& tally : tallies)
                threads.emplace_back([&work, &tally] { work(tally); });
            work(m_total);
        }
        for (const Tally& tally : tallies) {
            for (size_t i = 0; i < tally.counts.size(); ++i)
                m_total.counts[i] += tally.counts[i];
            for (size_t i = 0; i < tally.sums.size(); ++i)
                m_total.sums[i] += tally.sums[i];
        }
    }

    [[nodiscard]] DrawnRanks summary(const std::vector<int>& lines) const
    {
        DrawnRanks result;
        const double draws = m_draws;
        for (size_t i = 0; i < m_ranked.size(); ++i) {
            result.expected.push_back(double(m_total.sums[i]) / draws);
            const uint32_t* counts = m_total.counts.data() + i * size_t(m_bins);
            uint64_t below = 0;
            int low = 0;
            int high = 0;
            for (int bin = 0; bin < m_bins; ++bin) {
                below += counts[bin];
                if (low == 0 && 40 * below > uint64_t(m_draws))
                    low = bin * m_binWidth + 1;
                if (high == 0 && 40 * below >= 39 * uint64_t(m_draws))
                    high = std::min((bin + 1) * m_binWidth, int(m_ranked.size()));
            }
            result.low.push_back(low);
            result.high.push_back(high);
        }
        for (const int line : lines) {
            std::vector<double> chances;
            for (size_t i = 0; i < m_ranked.size(); ++i) {
                uint64_t within = 0;
                for (int bin = 0; bin < std::min(m_bins, line / m_binWidth); ++bin)
                    within += m_total.counts[i * size_t(m_bins) + size_t(bin)];
                chances.push_back(double(within) / draws);
            }
            result.top.push_back(std::move(chances));
        }
        return result;
    }

private:
    /// One thread's working space.
    class Block
    {
    public:
        Block(const Drawing& drawing, Tally& tally)
            : m_drawing(drawing)
            , m_tally(tally)
            , m_noise(size_t(drawing.m_system.keptCount()) * kPairs)
            , m_kept(m_noise.size())
            , m_keys(drawing.m_ranked.size())
            , m_sorted(m_keys.size())
        {
        }

        void run(int index)
        {
            RandomStream random(m_drawing.m_seed, uint64_t(index));
            drawKept(random);
            const int first = index * 2 * kPairs;
            for (int pair = 0; pair < kPairs; ++pair) {
                const int done = first + 2 * pair;
                if (done >= m_drawing.m_draws)
                    return;
                deviate(pair, random);
                count(1);
                if (done + 1 < m_drawing.m_draws)
                    count(-1);
            }
        }

    private:
        /// −Tᵀz for all pairs of the block.
        void drawKept(RandomStream& random)
        {
            const auto n = size_t(m_drawing.m_system.keptCount());
            for (float& value : m_noise)
                value = float(random.normal());
            std::fill(m_kept.begin(), m_kept.end(), 0.0F);
            for (size_t first = 0; first < n; first += kDepth) {
                const auto depth = int(std::min<size_t>(kDepth, n - first));
                m_product.subtractPacked(m_drawing.m_factor[first / kDepth],
                                         m_noise.data() + first * kPairs, kPairs, m_kept.data(),
                                         kPairs, depth, int(first) + depth, kPairs);
            }
        }

        void deviate(int pair, RandomStream& random)
        {
            const EntryDistribution& from = m_drawing.m_distribution;
            const TwoWaySystem& system = m_drawing.m_system;
            const bool hasSlope = !from.levelSlope.entry.empty();
            const double shift = hasSlope ? from.levelSe * random.normal() : 0;
            const std::vector<double>& keptSlope =
                system.isEntryKept() ? from.levelSlope.entry : from.levelSlope.judge;
            const double scale = from.sigma * system.keptScale();
            const auto n = size_t(system.keptCount());
            m_deviations.resize(n);
            for (size_t k = 0; k < n; ++k) {
                m_deviations[k] = scale * double(m_kept[k * kPairs + size_t(pair)]);
                if (hasSlope)
                    m_deviations[k] -= shift * keptSlope[k];
            }
            if (system.isEntryKept())
                return;
            std::vector<double> entries(size_t(system.otherCount()));
            for (int entry = 0; entry < system.otherCount(); ++entry) {
                const auto partners = system.partners(entry);
                double sum = shift * double(partners.size());
                for (const int judge : partners)
                    sum += m_deviations[size_t(judge)];
                entries[size_t(entry)] = from.sigma * system.otherScale(entry) * random.normal() -
                                         system.slope(entry) * sum;
            }
            m_deviations.swap(entries);
        }

        void count(double sign)
        {
            for (size_t i = 0; i < m_keys.size(); ++i) {
                const auto entry = size_t(m_drawing.m_ranked[i]);
                const double value =
                    m_drawing.m_distribution.means[entry] + sign * m_deviations[entry];
                const double key = (value - m_drawing.m_keyBase) * m_drawing.m_keyScale;
                // Highest first: the key falls as the value rises.
                const auto whole = uint64_t(4294967295.0 - std::clamp(key, 0.0, 4294967295.0));
                m_keys[i] = whole << 32 | i;
            }
            sort();
            const auto bins = size_t(m_drawing.m_bins);
            const auto width = size_t(m_drawing.m_binWidth);
            for (size_t place = 0; place < m_keys.size(); ++place) {
                const auto entry = size_t(m_keys[place] & 0xffffffffU);
                ++m_tally.counts[entry * bins + (width == 1 ? place : place / width)];
                m_tally.sums[entry] += place + 1;
            }
        }

        /// By key: counting sort in three rounds of 11 bits where that is faster.
        void sort()
        {
            if (m_keys.size() < 200) {
                std::sort(m_keys.begin(), m_keys.end());
                return;
            }
            for (const int bits : {32, 43, 54}) {
                std::array<uint32_t, 2048> starts{};
                for (const uint64_t key : m_keys)
                    ++starts[size_t(key >> bits) & 2047U];
                uint32_t sum = 0;
                for (uint32_t& start : starts)
                    start = std::exchange(sum, sum + start);
                for (const uint64_t key : m_keys)
                    m_sorted[starts[size_t(key >> bits) & 2047U]++] = key;
                m_keys.swap(m_sorted);
            }
        }

        const Drawing& m_drawing;
        Tally& m_tally;
        TileProduct<float> m_product;
        std::vector<float> m_noise;
        std::vector<float> m_kept;
        std::vector<double> m_deviations;
        std::vector<uint64_t> m_keys;
        std::vector<uint64_t> m_sorted;
    };

    const EntryDistribution& m_distribution;
    const TwoWaySystem& m_system;
    const std::vector<int>& m_ranked;
    int m_draws;
    uint64_t m_seed;
    int m_binWidth;
    int m_bins;
    Tally m_total;
    std::vector<std::vector<float>> m_factor; ///< rows by kDepth, packed
    double m_keyBase = 0;
    double m_keyScale = 1;
};

DrawnRanks allTied(size_t n, const std::vector<int>& lines)
{
    DrawnRanks result;
    result.expected.assign(n, double(n + 1) / 2);
    result.low.assign(n, 1);
    result.high.assign(n, int(n));
    for (const int line : lines)
        result.top.emplace_back(n, std::min(1.0, double(line) / double(n)));
    return result;
}

} // namespace

DrawnRanks drawRanks(const EntryDistribution& distribution, const std::vector<int>& ranked,
                     int draws, uint64_t seed, const std::vector<int>& lines)
{
    if (ranked.empty() || distribution.isTied)
        return allTied(ranked.size(), lines);
    Drawing drawing(distribution, ranked, draws, seed);
    drawing.run();
    return drawing.summary(lines);
}

} // namespace prizedesk
