#pragma once

#include "models/committee/Meeting.h"
#include "models/committee/Paper.h"
#include "models/committee/Quorum.h"

namespace prizedesk {

/// The minutes of a meeting as a document: the edited text, or the generated draft where nobody has
/// edited it.
[[nodiscard]] Result<Paper> minutesPaper(Workspace& workspace, MeetingId meeting,
                                         const PaperStyle& style);

/// The invitation with agenda and papers, as members get it before the meeting.
[[nodiscard]] Result<Paper> agendaPaper(Workspace& workspace, MeetingId meeting,
                                        const PaperStyle& style);

/// The quorum of a meeting under its theme's rule and the conflicts declared so far. Throws
/// `StorageError`.
[[nodiscard]] QuorumCheck quorumOf(Workspace& workspace, const Meeting& meeting);

} // namespace prizedesk
