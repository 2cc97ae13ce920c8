#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"

namespace prizedesk {

class Workspace;

/// What the office does to prepare the ceremony. Everything can be undone. The journal names
/// records by their numbers.
class LogisticsOperations
{
public:
    explicit LogisticsOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The usual tasks, award items and checklists with days counted from the ceremony, where there
    /// are none yet.
    Result<void> draft();
    /// Refused: no title, an end before the start, tasks that wait for each other in a circle.
    Result<PrepTaskId> put(PrepTask task);
    /// Ticks off or takes the tick away.
    Result<void> setDone(PrepTaskId id, bool done);
    /// Refused: neither a name nor an organisation.
    Result<ContactId> put(CeremonyContact contact);
    /// Refused: no title, an unknown budget head, an amount below 0.
    Result<CostLineId> put(CostLine cost);
    /// Refused: no outlet or no title.
    Result<CoverageId> put(Coverage coverage);

    Result<void> remove(PrepTaskId id);
    Result<void> remove(ContactId id);
    Result<void> remove(CostLineId id);
    Result<void> remove(CoverageId id);

private:
    Workspace& m_workspace;
};

/// What the journal keeps of exported papers of the ceremony: what, file name and digest.
[[nodiscard]] Operation ceremonyPaperNote(const QString& what, const QString& path,
                                          const QString& digest);

} // namespace prizedesk
