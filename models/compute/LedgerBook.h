#pragma once

#include "models/compute/LedgerBalances.h"
#include "models/compute/OtherCost.h"

#include <set>

namespace prizedesk {

/// The lines of a ledger and which of them still count: a line and its reversal cancel each other.
class LedgerBook
{
public:
    /// `lines` in the order of their ids.
    explicit LedgerBook(std::vector<LedgerLine> lines);

    [[nodiscard]] const std::vector<LedgerLine>& lines() const { return m_lines; }
    [[nodiscard]] const LedgerBalances& balances() const { return m_balances; }
    [[nodiscard]] const LedgerLine* find(LedgerLineId id) const;
    [[nodiscard]] bool isReversed(const LedgerLine& line) const;
    /// Neither a reversal nor reversed.
    [[nodiscard]] bool counts(const LedgerLine& line) const;
    /// Whether a settlement that still counts paid the charge. A settlement pays what is open of
    /// its team, offer and cost up to its day when it is written, and nothing else ever.
    [[nodiscard]] bool isSettled(const LedgerLine& charge) const;
    /// Whether a charge that the settlement paid was taken back since: it came out of the settled
    /// column, so the settlement must stay.
    [[nodiscard]] bool hasRefund(const LedgerLine& settlement) const;
    /// Charges that are not paid yet, up to a day.
    [[nodiscard]] std::vector<const LedgerLine*> unsettled(const QDate& through) const;
    /// Charges of usage that count.
    [[nodiscard]] std::vector<const LedgerLine*> usageCharges() const;
    /// What a tranche has been given apart from charges: the most that can be charged to it.
    [[nodiscard]] std::map<TrancheId, Yen> pools() const;
    /// What of a planned cost no line holds yet and nobody gave up by releasing it.
    [[nodiscard]] Yen unreserved(const OtherCost& cost) const;

    /// The line that takes `line` back. A charge that is paid comes out of the settled column: the
    /// provider owes the money.
    [[nodiscard]] LedgerLine reversalOf(const LedgerLine& line) const;

private:
    void followPayments();

    std::vector<LedgerLine> m_lines;
    LedgerBalances m_balances;
    std::set<LedgerLineId> m_reversed;
    std::map<LedgerLineId, LedgerLineId> m_paidBy; ///< charge → settlement, while both count
    std::set<LedgerLineId> m_refunded;             ///< settlements
};

} // namespace prizedesk
