#pragma once

#include "models/core/Result.h"
#include "models/programme/Programme.h"

namespace prizedesk {

class Workspace;

/// What the office does with the edition itself.
class ProgrammeOperations
{
public:
    explicit ProgrammeOperations(Workspace& workspace) : m_workspace(workspace) {}

    /// Fills a new file from a template.
    Result<void> start(const Programme& programme);
    /// Saves an edited edition. `what` says in a word what was edited, for the journal. Weights of
    /// one stage's marks must be above 0, quorums 1 or more.
    Result<void> save(const Programme& programme, const QString& what);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
