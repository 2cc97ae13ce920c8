#pragma once

#include "models/judging/ImportTable.h"

namespace prizedesk {

class Workspace;

/// The registers of offers, teams and requests. The same table again changes nothing; a row that
/// cannot be used is told and left out.
class ComputeImport
{
public:
    explicit ComputeImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// team, member (an applicant's number), role, from (ISO date); besides name, institution,
    /// category. One row per member; a table names all members of the teams in it.
    [[nodiscard]] static const std::vector<FieldSpec>& teamFields();

    /// `dryRun` only says what would happen.
    [[nodiscard]] Result<ImportReport> offers(const ImportTable& table, bool dryRun = false);
    [[nodiscard]] Result<ImportReport> teams(const ImportTable& table, bool dryRun = false);
    /// A team that does not exist yet is made.
    [[nodiscard]] Result<ImportReport> requests(const ImportTable& table, bool dryRun = false);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
