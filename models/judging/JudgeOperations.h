#pragma once

#include "models/core/Result.h"
#include "models/judging/Judge.h"

namespace prizedesk {

class Workspace;

/// What the office does with the register of judges.
class JudgeOperations
{
public:
    explicit JudgeOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Gives back the reference number: the judge's own, or the next free one where it is empty.
    /// Refused: no name (`RuleRefused`), a number that exists (`AlreadyExists`), an e-mail address
    /// or corporate number that cannot be one, a term that ends before it begins.
    [[nodiscard]] Result<QString> add(const Judge& judge);
    /// By `id`. The reference number stays. Refused as `add`; `ErasedPerson` for a name of a person
    /// who was erased.
    [[nodiscard]] Result<void> edit(const Judge& judge);
    /// Refused where marks, assignments, declarations, packets or meetings name the judge: make the
    /// judge a former member then.
    [[nodiscard]] Result<void> remove(const QString& ref);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
