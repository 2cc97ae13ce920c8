#pragma once

#include "models/awards/DiscussionNote.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Notes of decision meetings. Throws `StorageError`.
class DiscussionStore
{
public:
    explicit DiscussionStore(const Database& database)
        : m_database(database)
    {
    }

    /// By reference number of the entry.
    [[nodiscard]] std::vector<DiscussionNote> list(const QString& stage) const;
    [[nodiscard]] std::optional<DiscussionNote> find(const QString& stage, EntryId entry) const;

    void put(const WriteTransaction& tx, const DiscussionNote& note) const;
    void remove(const WriteTransaction& tx, const QString& stage, EntryId entry) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
