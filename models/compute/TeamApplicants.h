#pragma once

#include "models/compute/StudentTeam.h"
#include "models/core/Id.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// A person who can be in a student team.
struct TeamApplicant
{
    EntryId id;
    PersonId person;
    QString ref;       ///< T2-0001
    bool runs = false; ///< neither withdrawn nor disqualified, of a theme with teams
    QString school;
    QString schoolKind; ///< in words
    QString team;       ///< that the person is in; empty: none
};

/// Everybody who entered, by reference number. Throws `StorageError`.
[[nodiscard]] std::vector<TeamApplicant> teamApplicants(const Database& database);

/// What is left open of a team follows from its members: the leader's school; their kind of school,
/// or 混成 where it differs. A team without members stays as it is.
void completeFromMembers(StudentTeam& team, const std::vector<TeamApplicant>& applicants);

} // namespace prizedesk
