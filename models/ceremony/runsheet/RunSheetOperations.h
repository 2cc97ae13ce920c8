#pragma once

#include "models/ceremony/runsheet/RunSheet.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"

namespace prizedesk {

class Workspace;

/// The day's programme, planned and run. Everything can be undone. The journal names items by
/// their place in the sheet.
class RunSheetOperations
{
public:
    explicit RunSheetOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Items of the usual programme with times, staff and script, where the sheet is empty.
    Result<void> draft();
    Result<void> setStart(qint64 startsAtMs);
    /// Writes an item, a new one at the end. Refused: no title, no length.
    Result<RunItemId> put(RunItem item);
    Result<void> remove(RunItemId id);
    /// Up (-1) or down (+1). Refused while the ceremony runs.
    Result<void> move(RunItemId id, int by);

    /// Starts the ceremony, or the next item; after the last one the ceremony is over.
    Result<void> next();
    /// Takes the last start back.
    Result<void> back();
    /// Makes the running item longer (or shorter). Refused while nothing runs.
    Result<void> extend(int minutes);
    /// Back to before the start, such as after a rehearsal.
    Result<void> reset();

private:
    Workspace& m_workspace;
};

/// What the journal keeps of an exported sheet: for whom, file name and digest.
[[nodiscard]] Operation runSheetNote(RunView view, const QString& path, const QString& digest);

} // namespace prizedesk
