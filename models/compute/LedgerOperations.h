#pragma once

#include "models/compute/LedgerBook.h"
#include "models/compute/OtherCost.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// What the office books by hand. Nothing of it is undone by undo: a line is taken back by a
/// reversal. Every refusal changes nothing.
class LedgerOperations
{
public:
    explicit LedgerOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<LedgerBook> book() const;

    /// A part of what a team was promised and has not used becomes free; the tranche that expires
    /// first gives first. Refused: not above 0, more than is open, no reason.
    [[nodiscard]] Result<void> release(const QString& team, Yen amount, const QString& reason);
    /// From one team's promise to another's, with the same last day of use.
    [[nodiscard]] Result<void> transfer(const QString& from, const QString& to, Yen amount,
                                        const QString& reason);
    /// What is open of tranches whose last day of use lies before `on` becomes free. Gives the sum.
    [[nodiscard]] Result<Yen> expire(const QDate& on);
    /// What was used up to a day is paid: of one offer, or of all and of other cost where `offer` is
    /// empty. `document` is the bill. Gives the sum.
    [[nodiscard]] Result<Yen> settle(const QString& offer, const QDate& through,
                                     const QString& document);
    /// Takes one line back, a transfer with its other side. Refused: no such line, a reversal, a line
    /// that is reversed already, deposits, reservations of plans and charges of usage (which have
    /// verbs of their own), and where the money has gone on since.
    [[nodiscard]] Result<void> reverse(LedgerLineId line, const QString& reason);

    /// A planned cost beside GPUs; plans leave room for it, the next approval reserves it.
    [[nodiscard]] Result<OtherCostId> addCost(const OtherCost& cost);
    /// By id. Refused as `addCost`, below what the ledger holds for it already, and where kind or
    /// team change once the ledger names it.
    [[nodiscard]] Result<void> editCost(const OtherCost& cost);
    /// Refused once the ledger names it.
    [[nodiscard]] Result<void> removeCost(OtherCostId id);
    /// No more bills come for the cost: what is left of its reservation becomes free, and no later
    /// plan reserves it again. Refused where nothing is left, and without a reason.
    [[nodiscard]] Result<void> releaseCost(OtherCostId id, const QString& reason);
    /// A bill for a planned cost: out of its reservation first, then out of what is free.
    [[nodiscard]] Result<void> chargeCost(OtherCostId id, Yen amount, const QDate& day,
                                          const QString& document);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
