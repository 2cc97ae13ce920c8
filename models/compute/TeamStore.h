#pragma once

#include "models/compute/StudentTeam.h"
#include "models/storage/Database.h"

#include <optional>

namespace prizedesk {

class WriteTransaction;

/// The register of student teams. Throws `StorageError`.
class TeamStore
{
public:
    explicit TeamStore(const Database& database)
        : m_database(database)
    {
    }

    /// By reference number.
    [[nodiscard]] std::vector<StudentTeam> list() const;
    [[nodiscard]] std::optional<StudentTeam> findRef(const QString& ref) const;
    /// The reference number of the team that a person is in; empty: none.
    [[nodiscard]] QString teamOf(EntryId entry) const;
    /// Whether plans, the ledger or usage name the team: such a team stays.
    [[nodiscard]] bool isReferred(const StudentTeam& team) const;
    /// The next free reference number.
    [[nodiscard]] QString nextRef() const;

    /// Writes a new team or the one of the same reference number, with its members; sets the id.
    /// A member who is in another team leaves that.
    void put(const WriteTransaction& tx, StudentTeam& team) const;
    /// With its members and its request.
    void remove(const WriteTransaction& tx, TeamId team) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
