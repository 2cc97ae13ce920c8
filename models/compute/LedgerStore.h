#pragma once

#include "models/compute/LedgerBalances.h"
#include "models/compute/Tranche.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// The ledger and the tranches that its lines belong to. Throws `StorageError`.
class LedgerStore
{
public:
    explicit LedgerStore(const Database& database)
        : m_database(database)
    {
    }

    /// Oldest first.
    [[nodiscard]] std::vector<LedgerLine> lines() const;
    [[nodiscard]] LedgerBalances balances() const { return LedgerBalances::of(lines()); }
    [[nodiscard]] std::vector<Tranche> tranches() const;

    /// Sets id, action, time and person of the line.
    void append(const WriteTransaction& tx, LedgerLine& line) const;
    /// Sets the id.
    void insert(const WriteTransaction& tx, Tranche& tranche) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
