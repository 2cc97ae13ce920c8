#pragma once

#include "models/awards/DiscussionStore.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// What is written down while the committee talks. Everything can be undone.
class DiscussionOperations
{
public:
    explicit DiscussionOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Keeps the note on an entry of a stage; the same content changes nothing, and an open verdict
    /// without words takes the note away. Refused: an entry outside the stage, a verdict without a
    /// reason, a prize of another theme or one beside a verdict that is not for a prize.
    [[nodiscard]] Result<void> note(const QString& stage, const QString& ref,
                                    DiscussionNote::Verdict verdict, const QString& prize,
                                    const QString& note);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
