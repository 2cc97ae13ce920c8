#pragma once

#include "models/committee/Paper.h"
#include "models/core/MailDraft.h"

namespace prizedesk {

/// Questions and answers of one entry as a document. Judges read what was released; NEDO and the
/// office read everything.
[[nodiscard]] Result<Paper> questionsPaper(Workspace& workspace, const QString& entryRef,
                                           const PaperStyle& style);
/// The same for one judge: `ConflictOfInterest` where the judge has one with the entry.
[[nodiscard]] Result<Paper> questionsPaperFor(Workspace& workspace, const QString& entryRef,
                                              const QString& judgeRef, const PaperStyle& style);

/// The open questions of an entry as a draft to its entrant; nobody learns who asks. Refused where
/// none is open; `ErasedPerson` where the entrant's data were erased.
[[nodiscard]] Result<MailDraft> questionsMail(Workspace& workspace, const QString& entryRef,
                                              const PaperStyle& style);
/// Writes the draft with its note in the journal.
[[nodiscard]] Result<void> exportQuestionsMail(Workspace& workspace, const QString& entryRef,
                                               const PaperStyle& style, const QString& path,
                                               FileSaver& saver);

} // namespace prizedesk
