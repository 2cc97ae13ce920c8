#pragma once

#include "models/judging/ImportTable.h"

namespace prizedesk {

class Workspace;

/// Who judges what in a stage, from a table `judge, entry`, one row per pair. Pairs are added;
/// those that are there already stay. Rows that cannot count (unknown references, entries that are
/// not judged in the stage, judges that are no members or work for another theme, conflicts of
/// interest) are told and left out. The same table again changes nothing.
class AssignmentImport
{
public:
    explicit AssignmentImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] static const std::vector<FieldSpec>& fields();

    /// `StageClosed`, `NotFound`; `dryRun` only says what would happen.
    [[nodiscard]] Result<ImportReport> assignments(const QString& stage, const ImportTable& table,
                                                   bool dryRun = false);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
