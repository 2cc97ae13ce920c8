#pragma once

#include "models/core/Result.h"
#include "models/judging/AssignmentPlan.h"

#include <map>
#include <set>

namespace prizedesk {

class Workspace;

/// Everything that the matrix of a stage shows: entries × judges with what is so now. Plain values.
struct AssignmentSheet
{
    struct Entry
    {
        QString ref;
        QString title;
        QString field;
        QString theme;
    };
    struct Judge
    {
        QString ref;
        QString name;
        QStringList expertise;
        QStringList themes;
        std::optional<int> maxEntries;
        QStringList prefers{}; ///< fields, or reference numbers of entries
    };

    std::vector<Entry> entries; ///< of the stage, by reference number
    std::vector<Judge> judges;  ///< members for the stage's theme, and whoever has an entry of it
    std::map<AssignmentPair, bool> assigned; ///< → locked
    std::map<AssignmentPair, int> conflicts; ///< → kind of interest
    std::set<AssignmentPair> suspected;      ///< not decided yet; hints are not among them
    bool isOpen = true;                      ///< the stage takes changes

    /// `NotFound` where there is no such stage.
    [[nodiscard]] static Result<AssignmentSheet> load(Workspace& workspace, const QString& stage);
};

/// Whether the judges and entries of these pairs hang together, and by how many pairs at least, up
/// to two; as `AssignmentPlan::bridges`.
[[nodiscard]] int bridgesOf(const AssignmentSheet& sheet);

} // namespace prizedesk
