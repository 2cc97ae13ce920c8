#pragma once

#include "models/awards/SealedResult.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Sealed results; they are only ever added. Throws `StorageError`.
class SealStore
{
public:
    explicit SealStore(const Database& database)
        : m_database(database)
    {
    }

    /// By stage, the first first; all stages where `stage` is empty.
    [[nodiscard]] std::vector<SealedResult> list(const QString& stage = {}) const;
    /// The one that counts: the last of the stage.
    [[nodiscard]] std::optional<SealedResult> latest(const QString& stage) const;

    /// Sets the id of `sealed`.
    void insert(const WriteTransaction& tx, SealedResult& sealed) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
