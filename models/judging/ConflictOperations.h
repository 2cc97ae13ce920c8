#pragma once

#include "models/core/Result.h"
#include "models/judging/ConflictFinder.h"

#include <QStringList>

namespace prizedesk {

class Workspace;

/// What the office does with declarations of interest. Judges and entries by reference number;
/// `NotFound` where there is none.
class ConflictOperations
{
public:
    explicit ConflictOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// `category` 1 … 5, or 0 for "none". Gives back the stages in which the judge had the entry
    /// until now: an interest takes it away.
    [[nodiscard]] Result<QStringList> declare(const QString& judge, const QString& entry,
                                              int category, const QString& note);
    /// Undeclared again.
    [[nodiscard]] Result<void> withdraw(const QString& judge, const QString& entry);
    /// A suspected interest that is none. Needs a reason.
    [[nodiscard]] Result<void> dismiss(const QString& judge, const QString& entry,
                                       const QString& reason);

    /// Suspected interests in the entries of a theme that are neither declared nor dismissed.
    [[nodiscard]] Result<std::vector<Suspicion>> suspicions(const QString& theme) const;

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
