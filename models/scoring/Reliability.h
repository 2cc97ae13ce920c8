#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace prizedesk {

class ScoreMatrix;
struct VarianceComponents;

/// An estimate with its 95 % interval, where one could be had.
struct Estimate
{
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/// How far the judges agree. What a panel does not allow stays empty.
struct Reliability
{
    // Krippendorff's α; intervals by bootstrap over the entries.
    std::optional<Estimate> alphaNominal;
    std::optional<Estimate> alphaOrdinal;
    std::optional<Estimate> alphaInterval;
    // Intraclass correlations of one judge: e/(e+j+r) and e/(e+r).
    std::optional<double> iccAgreement;
    std::optional<double> iccConsistency;
    // The same for the mean of as many judges as an entry has on average.
    std::optional<double> iccAgreementMean;
    std::optional<double> iccConsistencyMean;
    double judgesPerEntry = 0;
    /// Judges per entry until the mean reaches 0.8 in agreement; none where no number does.
    std::optional<int> judgesNeeded;
    std::optional<double> kendallW; ///< only where every judge scored every entry
};

/// `components` null: no ICC. `replicates` of the bootstrap, 0 = no intervals.
[[nodiscard]] Reliability reliabilityOf(const ScoreMatrix& scores,
                                        const VarianceComponents* components, uint64_t seed,
                                        int replicates = 1000);

} // namespace prizedesk
