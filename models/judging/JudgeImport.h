#pragma once

#include "models/judging/ImportTable.h"

namespace prizedesk {

class Workspace;

/// The registers of judges and of their conflicts of interest. The same table again changes
/// nothing; a row that names somebody unknown is told and left out.
class JudgeImport
{
public:
    explicit JudgeImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// judge, name, kana, affiliation, expertise (parted by ;), max_entries
    [[nodiscard]] static const std::vector<FieldSpec>& judgeFields();
    /// judge, entry, category (1 … 5 or ① … ⑤; 0 or なし takes a conflict away), note
    [[nodiscard]] static const std::vector<FieldSpec>& conflictFields();

    /// `dryRun` only says what would happen.
    [[nodiscard]] Result<ImportReport> judges(const ImportTable& table, bool dryRun = false);
    [[nodiscard]] Result<ImportReport> conflicts(const ImportTable& table, bool dryRun = false);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
