#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace prizedesk {

struct Estimate;
class ScoreMatrix;

/// Krippendorff's α (2011) of the scores of entries that two judges or more scored; missing scores
/// are allowed. None where there is nothing to disagree about.
class Krippendorff
{
public:
    enum class Metric { Nominal, Ordinal, Interval };

    explicit Krippendorff(const ScoreMatrix& scores);

    [[nodiscard]] std::optional<double> alpha(Metric metric) const;
    /// With the 95 % interval of a bootstrap over the entries; 0 replicates = without.
    [[nodiscard]] std::optional<Estimate> estimate(Metric metric, uint64_t seed,
                                                   int replicates) const;

private:
    struct Count
    {
        int value = 0; ///< place among the distinct scores
        int times = 0;
    };
    [[nodiscard]] std::optional<double> alphaOf(Metric metric, const std::vector<int>& units) const;

    std::vector<double> m_values; ///< distinct scores, rising
    std::vector<std::vector<Count>> m_units;
};

} // namespace prizedesk
