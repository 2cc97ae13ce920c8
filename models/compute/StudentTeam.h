#pragma once

#include "models/compute/ComputeIds.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// A person of a team: always an applicant, so that who it is stays sealed in one place.
struct TeamMember
{
    EntryId entry;
    QString ref; ///< T2-0001
    QString role;
    bool leads = false;
    QDate joinedOn;

    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

/// A student team of the theme to which persons apply one by one.
struct StudentTeam
{
    TeamId id;
    QString ref; ///< TM01
    QString name;
    QString institution;
    QString category; ///< 大学, 高専, 高校, 混成 …
    std::vector<TeamMember> members; ///< the leader first, then by number

    /// Null where nobody leads.
    [[nodiscard]] const TeamMember* leader() const;
    friend bool operator==(const StudentTeam&, const StudentTeam&) = default;
};

} // namespace prizedesk
