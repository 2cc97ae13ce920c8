#pragma once

#include "models/compute/LedgerBook.h"
#include "models/compute/Tranche.h"
#include "models/compute/UsageRow.h"

namespace prizedesk {

/// What the rows in force cost whom. What is paid keeps its room; for the rest it follows from the
/// set of rows alone, in the order of days, so the order in which reports came in is of no account.
struct UsageCharges
{
    struct Charge
    {
        const UsageRow* row = nullptr;
        TrancheId tranche;
    };
    /// A row that nobody pays for.
    struct Refused
    {
        enum class Why {
            NoAllotment, ///< the team has none for that day
            Above        ///< above the team's allotment
        };
        const UsageRow* row = nullptr;
        Why why = Why::Above;
        Yen left; ///< of the allotment that covers the day, before the row
    };

    std::vector<Charge> charges;
    std::vector<Refused> refused;

    /// `book` says what can be charged to each tranche at most and what is paid. A row that does
    /// not fit as a whole is refused as a whole. `rows` must outlive the result.
    [[nodiscard]] static UsageCharges of(const std::vector<UsageRow>& rows,
                                         const std::vector<Tranche>& tranches,
                                         const LedgerBook& book);
};

} // namespace prizedesk
