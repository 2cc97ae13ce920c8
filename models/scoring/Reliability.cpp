#include "models/scoring/Reliability.h"

#include "models/scoring/Krippendorff.h"
#include "models/scoring/RankingFigures.h"
#include "models/scoring/ScoreMatrix.h"

#include <algorithm>
#include <cmath>

namespace prizedesk {

namespace {

constexpr double kWanted = 0.8;

std::optional<double> share(double part, double rest)
{
    return part + rest > 0 ? std::optional(part / (part + rest)) : std::nullopt;
}

/// Kendall's W with the correction for ties; only for a complete panel.
std::optional<double> kendallW(const ScoreMatrix& scores)
{
    const auto n = size_t(scores.entryCount());
    const auto m = size_t(scores.judgeCount());
    if (n < 2 || m < 2 || size_t(scores.size()) != n * m)
        return std::nullopt;
    std::vector<double> rankSums(n, 0.0);
    double ties = 0;
    for (size_t judge = 0; judge < m; ++judge) {
        std::vector<ScoreMatrix::Cell> own;
        for (int i = scores.judgeStarts()[judge]; i < scores.judgeStarts()[judge + 1]; ++i)
            own.push_back(scores.cells()[size_t(scores.byJudge()[size_t(i)])]);
        std::stable_sort(own.begin(), own.end(),
                         [](const auto& a, const auto& b) { return a.value < b.value; });
        for (size_t first = 0, end = 0; first < n; first = end) {
            while (end < n && own[end].value == own[first].value)
                ++end;
            const auto size = double(end - first);
            for (size_t i = first; i < end; ++i)
                rankSums[size_t(own[i].entry)] += double(first + end + 1) / 2;
            ties += size * size * size - size;
        }
    }
    const double entries = double(n);
    const double judges = double(m);
    double squares = 0;
    for (const double sum : rankSums) {
        const double rest = sum - judges * (entries + 1) / 2;
        squares += rest * rest;
    }
    const double most = judges * judges * (entries * entries * entries - entries) - judges * ties;
    return most > 0 ? std::optional(12 * squares / most) : std::nullopt;
}

} // namespace

Reliability reliabilityOf(const ScoreMatrix& scores, const VarianceComponents* components,
                          uint64_t seed, int replicates)
{
    Reliability result;
    const Krippendorff krippendorff(scores);
    using Metric = Krippendorff::Metric;
    result.alphaNominal = krippendorff.estimate(Metric::Nominal, seed, replicates);
    result.alphaOrdinal = krippendorff.estimate(Metric::Ordinal, seed, replicates);
    result.alphaInterval = krippendorff.estimate(Metric::Interval, seed, replicates);
    result.kendallW = kendallW(scores);
    result.judgesPerEntry =
        scores.entryCount() > 0 ? double(scores.size()) / scores.entryCount() : 0;
    if (!components)
        return result;
    const double entry = components->entry;
    const double residual = components->residual;
    const double both = components->judge + residual;
    const double k = std::max(1.0, result.judgesPerEntry);
    result.iccAgreement = share(entry, both);
    result.iccConsistency = share(entry, residual);
    result.iccAgreementMean = share(entry, both / k);
    result.iccConsistencyMean = share(entry, residual / k);
    const double needed = entry > 0 ? kWanted / (1 - kWanted) * both / entry : 0;
    if (entry > 0 && needed < 1e6)
        result.judgesNeeded = std::max(1, int(std::ceil(needed - 1e-9)));
    return result;
}

} // namespace prizedesk
