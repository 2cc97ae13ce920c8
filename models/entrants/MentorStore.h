#pragma once

#include "models/entrants/Mentor.h"
#include "models/privacy/ProfileStore.h"

#include <optional>
#include <vector>

namespace prizedesk {

/// The register of mentors. Throws `StorageError`.
class MentorStore
{
public:
    MentorStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// By reference number, with their teams.
    [[nodiscard]] std::vector<Mentor> list() const;
    [[nodiscard]] std::optional<Mentor> find(MentorId id) const;
    /// The next free reference number.
    [[nodiscard]] QString nextRef() const;
    /// Reference numbers of all teams, in order.
    [[nodiscard]] QStringList teamRefs() const;

    /// Writes a new mentor or the one with this id, and which teams it is for; sets the id. Throws
    /// `OperationFailed` with `NotFound` where there is no such team.
    void put(const WriteTransaction& tx, Mentor& mentor);
    void remove(const WriteTransaction& tx, MentorId mentor) const;

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
