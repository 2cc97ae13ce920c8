#pragma once

#include "models/committee/Paper.h"

namespace prizedesk {

/// The approved comment on an entry as a document for its entrant: no marks, no judges, nobody's
/// name. Refused while it is not approved.
[[nodiscard]] Result<Paper> commentPaper(Workspace& workspace, const QString& stage,
                                         const QString& entryRef, const PaperStyle& style);

/// All approved comments of a stage in one document, by entry. Refused where there is none.
[[nodiscard]] Result<Paper> commentsPaper(Workspace& workspace, const QString& stage,
                                          const PaperStyle& style);

} // namespace prizedesk
