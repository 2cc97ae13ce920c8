#pragma once

#include "models/compute/StudentTeam.h"
#include "models/compute/TeamRequest.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// What the office does with student teams and with what they ask for.
class TeamOperations
{
public:
    explicit TeamOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives back the reference number: the team's own, or the next free one where it is empty.
    /// Members are named by `ref`. Refused: a number that is taken, a member who is no applicant,
    /// was withdrawn or is in another team, more than one leader.
    [[nodiscard]] Result<QString> add(const StudentTeam& team);
    /// By reference number, with all members. Refused as `add`.
    [[nodiscard]] Result<void> edit(const StudentTeam& team);
    /// Refused where the ledger, usage or costs name the team.
    [[nodiscard]] Result<void> remove(const QString& ref);

    /// Writes the request of `request.request.team`; institution and category stay the team's.
    /// Refused: no such team, hours or merit out of range, an offer that does not exist, a schedule
    /// that ends before it begins.
    [[nodiscard]] Result<void> setRequest(const TeamRequest& request);
    [[nodiscard]] Result<void> removeRequest(const QString& team);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
