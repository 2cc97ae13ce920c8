#pragma once

#include "models/privacy/Profile.h"
#include "models/privacy/Vault.h"

#include <QHash>

namespace prizedesk {

/// Sealed profiles of persons. Throws `StorageError`.
class ProfileStore
{
public:
    ProfileStore(const Database& database, Vault& vault) : m_database(database), m_vault(vault) {}

    /// Nothing for an erased person.
    [[nodiscard]] std::optional<Profile> find(PersonId person) const;
    /// All that can be opened. `kind` is `entrant` or `judge`.
    [[nodiscard]] QHash<qint64, Profile> all(const QString& kind) const;

    /// The person behind a reference number, `T1-0001`, `J01`, `G0001` or `M01`, also of a guest who
    /// was removed from the list; invalid where there is none.
    [[nodiscard]] PersonId personOf(const QString& ref) const;

    /// A new person with a key of their own.
    [[nodiscard]] PersonId add(const WriteTransaction& tx, const QString& kind,
                               const Profile& profile);
    void update(const WriteTransaction& tx, PersonId person, const Profile& profile);

    /// Bytes sealed under a person's own key, such as a value as it was received.
    [[nodiscard]] QByteArray sealFor(PersonId person, QByteArrayView plain,
                                     QByteArrayView context) const;
    [[nodiscard]] std::optional<QByteArray> unsealFor(PersonId person, QByteArrayView sealed,
                                                      QByteArrayView context) const;

private:
    [[nodiscard]] PersonId removedGuest(const QString& ref) const;

    const Database& m_database;
    Vault& m_vault;
};

} // namespace prizedesk
