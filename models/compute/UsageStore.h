#pragma once

#include "models/compute/UsageRow.h"
#include "models/storage/Database.h"

#include <set>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// What providers reported. Throws `StorageError`.
class UsageStore
{
public:
    explicit UsageStore(const Database& database)
        : m_database(database)
    {
    }

    /// The rows in force, by day, team, offer and record.
    [[nodiscard]] std::vector<UsageRow> current() const;
    /// All versions.
    [[nodiscard]] std::vector<UsageRow> all() const;
    /// Imports of usage from a file with this digest.
    [[nodiscard]] std::set<ImportId> importsOf(const QString& digest) const;

    /// Sets the id.
    void insert(const WriteTransaction& tx, UsageRow& row) const;
    void setState(const WriteTransaction& tx, UsageId id, UsageRow::State state) const;

private:
    [[nodiscard]] std::vector<UsageRow> read(bool onlyCurrent) const;

    const Database& m_database;
};

} // namespace prizedesk
