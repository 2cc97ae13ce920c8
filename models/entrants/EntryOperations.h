#pragma once

#include "models/core/Result.h"
#include "models/entrants/Entry.h"
#include "models/entrants/Finding.h"
#include "models/programme/Programme.h"

#include <QStringList>

namespace prizedesk {

class Workspace;

/// What the office does with entries. Each verb is one journalled action that can be undone, but
/// for the erasure.
class EntryOperations
{
public:
    EntryOperations(Workspace& workspace, const Programme& programme)
        : m_workspace(workspace)
        , m_programme(programme)
    {
    }

    /// Moves entries along the workflow, all or none. Refused where a step does not exist, or where
    /// an open error is in the way; a reason is needed.
    Result<void> setStatus(const QStringList& refs, const QString& status, const QString& reason);
    /// Where all of these may go together.
    [[nodiscard]] QStringList commonNext(const QStringList& refs) const;

    /// Puts a person of the office in charge; an empty name takes the charge away.
    Result<void> assign(const QStringList& refs, const QString& person);

    /// Changes one value. What had been received is kept, with who changed it and why; findings are
    /// looked for anew. An unchanged value does nothing.
    Result<void> correct(const QString& ref, EntryField field, const QString& value,
                         const QString& reason);
    /// Takes the finding as it is; a reason is needed.
    Result<void> acceptFinding(FindingId finding, const QString& reason);
    /// Gives phones of the entries listed the zero back that a spreadsheet ate.
    Result<int> addLeadingZeros(const QStringList& refs);

    /// Destroys the key of the person behind an entry or a judge, here and in the backups beside
    /// the file: what it sealed cannot be read again. Cannot be undone; a reason is needed.
    Result<void> erasePerson(const QString& ref, const QString& reason);
    /// Marks a row that was put aside as done with.
    Result<void> dropQuarantined(ImportId file, int row, const QString& reason);

private:
    Workspace& m_workspace;
    const Programme& m_programme;
};

} // namespace prizedesk
