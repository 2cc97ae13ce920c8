#pragma once

#include "models/compute/OtherCost.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Throws `StorageError`.
class OtherCostStore
{
public:
    explicit OtherCostStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<OtherCost> list() const;
    [[nodiscard]] std::optional<OtherCost> find(OtherCostId id) const;
    /// Sets the id.
    void insert(const WriteTransaction& tx, OtherCost& cost) const;
    void update(const WriteTransaction& tx, const OtherCost& cost) const;
    void remove(const WriteTransaction& tx, OtherCostId id) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
