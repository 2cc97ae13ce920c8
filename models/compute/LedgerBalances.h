#pragma once

#include "models/compute/LedgerLine.h"

#include <map>
#include <vector>

namespace prizedesk {

/// Sums of ledger lines. Nothing of this is stored: it always follows from the lines.
struct LedgerBalances
{
    /// The columns of one party.
    struct Columns
    {
        Yen settled;
        Yen inFlight;
        Yen committed;

        void add(const LedgerLine& line);
        [[nodiscard]] Yen used() const { return settled + inFlight; }
        [[nodiscard]] Yen total() const { return settled + inFlight + committed; }
        friend bool operator==(const Columns&, const Columns&) = default;
    };

    Yen envelope;
    Yen settled;
    Yen inFlight;
    Yen committed;
    Yen free;
    std::map<QString, Columns> teams; ///< without other cost, also where that is for one team
    std::map<TrancheId, Columns> tranches;
    std::map<OtherCostId, Columns> costs;
    std::map<std::pair<QString, QString>, Columns> byOffer; ///< team and offer

    [[nodiscard]] Columns team(const QString& ref) const;
    [[nodiscard]] Columns tranche(TrancheId id) const;
    [[nodiscard]] Columns cost(OtherCostId id) const;
    /// settled + in flight + committed: what must be paid if everything promised is used.
    [[nodiscard]] Yen bound() const { return settled + inFlight + committed; }
    /// The four columns add up to the envelope, and none that must not be is below 0.
    [[nodiscard]] bool isSound() const;

    void add(const LedgerLine& line);
    [[nodiscard]] static LedgerBalances of(const std::vector<LedgerLine>& lines);

    friend bool operator==(const LedgerBalances&, const LedgerBalances&) = default;
};

} // namespace prizedesk
