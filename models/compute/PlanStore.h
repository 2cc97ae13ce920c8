#pragma once

#include "models/compute/StoredPlan.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// The scenarios in the file. Throws `StorageError`.
class PlanStore
{
public:
    explicit PlanStore(const Database& database)
        : m_database(database)
    {
    }

    /// In the order they were made.
    [[nodiscard]] std::vector<StoredPlan> list() const;
    [[nodiscard]] std::optional<StoredPlan> find(const QString& name) const;
    /// The one that is approved now.
    [[nodiscard]] std::optional<StoredPlan> approved() const;

    /// Sets the id.
    void insert(const WriteTransaction& tx, StoredPlan& plan) const;
    /// Writes state and approval.
    void updateState(const WriteTransaction& tx, const StoredPlan& plan) const;
    void remove(const WriteTransaction& tx, PlanId plan) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
