#pragma once

#include "models/judging/ImportTable.h"
#include "models/programme/Programme.h"

namespace prizedesk {

class Workspace;

/// Reads a mark as people write it: `4`, `４`, `4点`; for a gate also ○ × 可 否. Nothing where the
/// criterion does not allow it.
[[nodiscard]] std::optional<int> parseMark(const Criterion& criterion, const QString& text);

/// Marks of a stage from a table `judge, entry, criterion, mark, comment`, one row per mark. A
/// criterion is named by its code or its name in either language. Rows that cannot count (unknown
/// references, marks out of range, conflicts of interest, two rows that contradict each other) are
/// told and left out. In the report `imported` are new marks, `updated` changed ones, `unchanged`
/// the same. The same table again changes nothing.
class ScoreImport
{
public:
    explicit ScoreImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] static const std::vector<FieldSpec>& fields();

    /// `StageClosed`, `NotFound`; `dryRun` only says what would happen.
    [[nodiscard]] Result<ImportReport> scores(const QString& stage, const ImportTable& table,
                                              bool dryRun = false);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
