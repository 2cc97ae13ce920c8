#pragma once

#include "models/ceremony/announcement/Announcement.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// Citations, receivers and the leave to announce. What names somebody lies sealed under the key of
/// the entry's person. Throws `StorageError`.
class AnnouncementStore
{
public:
    AnnouncementStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    [[nodiscard]] std::vector<AwardCitation> citations() const;
    void put(const WriteTransaction& tx, const AwardCitation& citation) const;

    /// The last one asked for.
    [[nodiscard]] std::optional<AnnouncementRelease> release() const;
    void propose(const WriteTransaction& tx, const QString& awards) const;
    void confirm(const WriteTransaction& tx) const;
    void withdraw(const WriteTransaction& tx) const;

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
