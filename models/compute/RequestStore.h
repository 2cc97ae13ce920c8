#pragma once

#include "models/compute/ComputeIds.h"
#include "models/compute/TeamRequest.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// What the teams ask for. Throws `StorageError`.
class RequestStore
{
public:
    explicit RequestStore(const Database& database)
        : m_database(database)
    {
    }

    /// By team.
    [[nodiscard]] std::vector<TeamRequest> list() const;
    [[nodiscard]] std::optional<TeamRequest> find(const QString& team) const;
    /// Writes the request of a team that exists.
    void put(const WriteTransaction& tx, TeamId team, const TeamRequest& request) const;
    void remove(const WriteTransaction& tx, TeamId team) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
