#pragma once

#include "models/packets/ReceivePlan.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// What came back from judges. Throws `StorageError`.
class ReceiveStore
{
public:
    explicit ReceiveStore(const Database& database)
        : m_database(database)
    {
    }

    /// All that a preview needs, of every stage that packets or score sheets left for.
    [[nodiscard]] ReceiveState state() const;

    /// Writes what a plan takes.
    void take(const WriteTransaction& tx, const ReceivePlan& plan) const;

    /// Notes a score sheet that leaves.
    void insertSheet(const WriteTransaction& tx, const IssuedPaper& sheet) const;

private:
    void loadPapers(ReceiveState& state) const;
    void loadCells(ReceiveState& state) const;
    void takeFile(const WriteTransaction& tx, const ReceivePlan& plan,
                  const PlannedFile& file) const;

    const Database& m_database;
};

} // namespace prizedesk
