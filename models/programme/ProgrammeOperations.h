#pragma once

#include "models/core/Result.h"
#include "models/programme/Programme.h"

namespace prizedesk {

class Workspace;

/// What the office does with the edition itself.
class ProgrammeOperations
{
public:
    explicit ProgrammeOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Fills a new file from a template.
    Result<void> start(const Programme& programme);
    /// Saves an edited edition. `what` says in a word what was edited, for the journal.
    /// `RuleRefused` where a value is outside its limits (weights 0 or more, quorums 1 or more), or
    /// where records point at something that was left out.
    Result<void> save(const Programme& programme, const QString& what);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
