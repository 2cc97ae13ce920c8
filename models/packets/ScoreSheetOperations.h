#pragma once

#include "models/core/Result.h"
#include "models/tables/FileSaver.h"

namespace prizedesk {

class Workspace;

/// Score sheets for judges who want a table instead of a packet.
class ScoreSheetOperations
{
public:
    explicit ScoreSheetOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Writes the sheet of one judge with the entries assigned in the stage, and notes that it
    /// left. Refused for a closed stage (StageClosed), an unknown judge or stage (NotFound), and a
    /// judge without entries (RuleRefused). `saver` stands in for a disk that fails: then nothing
    /// is noted.
    Result<void> issue(const QString& stage, const QString& judge, const QString& path,
                       FileSaver& saver);
    Result<void> issue(const QString& stage, const QString& judge, const QString& path);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
