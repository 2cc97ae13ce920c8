#pragma once

#include "models/compute/FieldTrouble.h"
#include "models/compute/OfferRecord.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;
struct ComputeSettings;

/// What the office does with the register of offers.
class OfferOperations
{
public:
    explicit OfferOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives back the code: the offer's own, or the next free one where it is empty.
    /// `AlreadyExists` for a code that is taken; `RuleRefused` as `troublesWith`.
    [[nodiscard]] Result<QString> add(const OfferRecord& offer);
    /// By code. A price may change at any time: what was charged stays as it was charged.
    [[nodiscard]] Result<void> edit(const OfferRecord& offer);
    /// Refused where usage or the ledger name the offer.
    [[nodiscard]] Result<void> remove(const QString& code);

    /// Why an offer cannot be kept, by field of its import: a price, rate, speed, term or capacity
    /// out of range, a foreign currency without rate, its date and a note, a period that ends
    /// before it begins, an academic provider where the rules exclude them.
    [[nodiscard]] static std::vector<FieldTrouble> troublesWith(const OfferRecord& offer,
                                                                const ComputeSettings& settings);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
