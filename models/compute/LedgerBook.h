#pragma once

#include "models/compute/LedgerBalances.h"

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
    /// A charge is paid once a settlement of the same team, offer and cost was written after it for
    /// its day or a later one.
    [[nodiscard]] bool isSettled(const LedgerLine& charge) const;
    /// Charges that are not paid yet, up to a day.
    [[nodiscard]] std::vector<const LedgerLine*> unsettled(const QDate& through) const;
    /// Charges of usage that count.
    [[nodiscard]] std::vector<const LedgerLine*> usageCharges() const;
    /// What a tranche has been given apart from charges: the most that can be charged to it.
    [[nodiscard]] std::map<TrancheId, Yen> pools() const;

    /// The line that takes `line` back. A charge that is paid comes out of the settled column: the
    /// provider owes the money.
    [[nodiscard]] LedgerLine reversalOf(const LedgerLine& line) const;

private:
    std::vector<LedgerLine> m_lines;
    LedgerBalances m_balances;
    std::set<LedgerLineId> m_reversed;
    std::vector<size_t> m_settlements; ///< places in m_lines
};

} // namespace prizedesk
