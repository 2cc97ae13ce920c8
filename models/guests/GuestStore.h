#pragma once

#include "models/guests/Guest.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

#include <QHash>

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Guests of the ceremony. Throws `StorageError`.
class GuestStore
{
public:
    GuestStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// All, in the order of seats.
    [[nodiscard]] std::vector<Guest> list() const;
    [[nodiscard]] std::optional<Guest> find(GuestId id) const;
    [[nodiscard]] std::optional<Guest> findRef(const QString& ref) const;
    /// Ids by reference number, without opening a profile.
    [[nodiscard]] QHash<QString, GuestId> ids() const;

    /// Writes a new guest with a new person; sets id and person. An empty reference number becomes
    /// the next one: a number that was removed stands on a badge and is not given again.
    void insert(const WriteTransaction& tx, Guest& guest);
    /// Writes register and profile of a guest that exists. An erased profile stays erased. Who does
    /// not come frees the seats, also locked ones; so do companions who are left out.
    void update(const WriteTransaction& tx, const Guest& guest);
    /// Takes the guest from the register. The person's sealed profile stays for undo.
    void remove(const WriteTransaction& tx, GuestId guest) const;

private:
    [[nodiscard]] QString nextRef() const;
    /// The highest number that the journal says was removed.
    [[nodiscard]] qint64 lastRemoved() const;
    void open(Guest& guest, const std::optional<Profile>& profile, const QByteArray& needs) const;
    [[nodiscard]] QByteArray sealedNeeds(const Guest& guest) const;

    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
