#pragma once

#include "models/compute/UsageRow.h"
#include "models/judging/ImportTable.h"

namespace prizedesk {

class Workspace;

/// What providers report per day. The same report again changes nothing; a later report of the same
/// day, team and offer corrects the earlier by a reversal. Rows above a team's allotment are kept,
/// listed and not charged. Not undone by undo but by `withdraw`.
class UsageImport
{
public:
    explicit UsageImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// date, team, offer and one of gpu_hours, points, yen; besides record (the provider's number of
    /// the line) and reported_on.
    [[nodiscard]] static const std::vector<FieldSpec>& fields();
    /// `dryRun` only says what would happen.
    [[nodiscard]] Result<ImportReport> usage(const ImportTable& table, bool dryRun = false);
    /// Takes back every row of an import that is in force. Refused without a reason.
    [[nodiscard]] Result<void> withdraw(ImportId file, const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
