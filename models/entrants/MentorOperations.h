#pragma once

#include "models/core/Result.h"
#include "models/entrants/Mentor.h"

namespace prizedesk {

class Workspace;

/// What the office does with the register of mentors. `RuleRefused` where something is wrong with
/// the mentor, `NotFound` where there is no such mentor or team.
class MentorOperations
{
public:
    explicit MentorOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives back the reference number.
    [[nodiscard]] Result<QString> add(const Mentor& mentor);
    [[nodiscard]] Result<void> edit(const Mentor& mentor);
    [[nodiscard]] Result<void> remove(MentorId mentor);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
