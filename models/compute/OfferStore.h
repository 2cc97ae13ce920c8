#pragma once

#include "models/compute/OfferRecord.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// The register of offers. Throws `StorageError`.
class OfferStore
{
public:
    explicit OfferStore(const Database& database)
        : m_database(database)
    {
    }

    /// By code.
    [[nodiscard]] std::vector<OfferRecord> list() const;
    [[nodiscard]] std::optional<OfferRecord> find(const QString& code) const;
    /// Whether usage or the ledger name the offer: such an offer stays.
    [[nodiscard]] bool isReferred(const QString& code) const;

    /// Writes a new offer or the one of the same code; sets the id.
    void put(const WriteTransaction& tx, OfferRecord& offer) const;
    void remove(const WriteTransaction& tx, const QString& code) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
