#include "models/scoring/Krippendorff.h"

#include "models/scoring/RandomStream.h"
#include "models/scoring/Reliability.h"
#include "models/scoring/ScoreMatrix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace prizedesk {

namespace {

constexpr uint64_t kFirstStream = uint64_t(1) << 40; // apart from the streams of the rank draws
constexpr double kTail = 0.025;

} // namespace

Krippendorff::Krippendorff(const ScoreMatrix& scores)
{
    for (const ScoreMatrix::Cell& cell : scores.cells())
        m_values.push_back(cell.value);
    std::sort(m_values.begin(), m_values.end());
    m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    for (int entry = 0; entry < scores.entryCount(); ++entry) {
        if (scores.scoresOfEntry(entry) < 2)
            continue;
        std::vector<int> places;
        for (int i = scores.entryStarts()[size_t(entry)];
             i < scores.entryStarts()[size_t(entry) + 1]; ++i) {
            const auto found =
                std::lower_bound(m_values.begin(), m_values.end(), scores.cells()[size_t(i)].value);
            places.push_back(int(found - m_values.begin()));
        }
        std::sort(places.begin(), places.end());
        std::vector<Count> unit;
        for (const int place : places) {
            if (unit.empty() || unit.back().value != place)
                unit.push_back({place, 0});
            ++unit.back().times;
        }
        m_units.push_back(std::move(unit));
    }
}

std::optional<double> Krippendorff::alphaOf(Metric metric, const std::vector<int>& units) const
{
    std::vector<double> counts(m_values.size(), 0.0);
    double n = 0;
    for (const int unit : units) {
        for (const Count& count : m_units[size_t(unit)]) {
            counts[size_t(count.value)] += count.times;
            n += count.times;
        }
    }
    // The ordinal difference (Σ of the counts between, ends by half) is that of the mid-ranks.
    std::vector<double> places = m_values;
    if (metric == Metric::Ordinal) {
        double below = 0;
        for (size_t v = 0; v < places.size(); ++v) {
            places[v] = below + counts[v] / 2;
            below += counts[v];
        }
    }
    double middle = 0;
    for (size_t v = 0; v < places.size(); ++v)
        middle += counts[v] * places[v];
    middle /= std::max(1.0, n);

    const bool isNominal = metric == Metric::Nominal;
    double observed = 0;
    for (const int unit : units) {
        double m = 0;
        double sum = 0;
        double squares = 0;
        for (const Count& count : m_units[size_t(unit)]) {
            const double times = count.times;
            const double place = places[size_t(count.value)] - middle;
            m += times;
            sum += times * place;
            squares += isNominal ? times * times : times * place * place;
        }
        observed += (isNominal ? m * m - squares : 2 * (m * squares - sum * sum)) / (m - 1);
    }
    double expected = 0;
    for (size_t v = 0; v < places.size(); ++v) {
        const double place = places[v] - middle;
        expected += isNominal ? counts[v] * (n - counts[v]) : 2 * n * counts[v] * place * place;
    }
    if (!(expected > 0))
        return std::nullopt;
    return 1 - (n - 1) * observed / expected;
}

std::optional<double> Krippendorff::alpha(Metric metric) const
{
    std::vector<int> all(m_units.size());
    std::iota(all.begin(), all.end(), 0);
    return alphaOf(metric, all);
}

std::optional<Estimate> Krippendorff::estimate(Metric metric, uint64_t seed, int replicates) const
{
    const auto whole = alpha(metric);
    if (!whole)
        return std::nullopt;
    Estimate estimate{*whole, {}, {}};
    std::vector<double> values;
    std::vector<int> units(m_units.size());
    for (int i = 0; i < replicates; ++i) {
        RandomStream random(seed, kFirstStream + uint64_t(i));
        for (int& unit : units)
            unit = int(random.below(uint32_t(m_units.size())));
        if (const auto value = alphaOf(metric, units))
            values.push_back(*value);
    }
    if (values.size() > 1) {
        std::sort(values.begin(), values.end());
        const auto tail = size_t(std::floor(kTail * double(values.size())));
        estimate.low = values[tail];
        estimate.high = values[values.size() - 1 - tail];
    }
    return estimate;
}

} // namespace prizedesk
