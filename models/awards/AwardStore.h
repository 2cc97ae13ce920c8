#pragma once

#include "models/awards/Award.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Decisions about prizes. Throws `StorageError`.
class AwardStore
{
public:
    explicit AwardStore(const Database& database)
        : m_database(database)
    {
    }

    /// In the order of the prizes, then by reference number; all themes where `theme` is empty.
    [[nodiscard]] std::vector<Award> list(const QString& theme = {}) const;
    /// Sets the id of `award`.
    void insert(const WriteTransaction& tx, Award& award) const;
    void remove(const WriteTransaction& tx, AwardId id) const;
    /// The sealed result (row id) that a decision rests on.
    void setBasis(const WriteTransaction& tx, AwardId id, qint64 sealed) const;
    /// By the person who acts, now.
    void confirm(const WriteTransaction& tx, AwardId id) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
