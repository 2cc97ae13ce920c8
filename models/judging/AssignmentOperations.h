#pragma once

#include "models/core/Result.h"
#include "models/judging/AssignmentStore.h"

namespace prizedesk {

class Workspace;

/// What the office does with the assignment of a stage.
class AssignmentOperations
{
public:
    struct Options
    {
        /// 0: as many as entries have now when repairing, else the quorum of the stage.
        int perEntry = 0;
        std::optional<int> maxPerJudge;
        bool repair = false; ///< changes as few pairs as possible
    };

    explicit AssignmentOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// What a proposal is made from: members, entries, conflicts, and the assignment in force with
    /// what is locked in it. `NotFound` where there is no such stage.
    [[nodiscard]] Result<AssignmentInput> input(const QString& stage, const Options& options) const;

    /// Makes a proposal the assignment of the stage. Refused: `RuleRefused` where it has unmet
    /// entries, `ConflictOfInterest` where an interest was recorded since, `StageClosed`,
    /// `RuleRefused` also where the assignment is no longer the one the proposal was made from.
    [[nodiscard]] Result<void> apply(const QString& stage, const AssignmentPlan& plan);

    /// Takes pairs away and gives others, in one step: to move an entry is to do both. The pairs
    /// are checked against conflicts, themes and the judges' limits.
    [[nodiscard]] Result<void> change(const QString& stage,
                                      const std::vector<AssignmentPair>& removed,
                                      const std::vector<AssignmentPair>& added);
    [[nodiscard]] Result<void> setLocked(const QString& stage,
                                         const std::vector<AssignmentPair>& pairs, bool isLocked);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
