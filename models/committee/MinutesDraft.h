#pragma once

#include "models/committee/PaperStyle.h"
#include "models/committee/Quorum.h"

namespace prizedesk {

/// The minutes as the records say, for a person to edit, in the language in force. Members are
/// named by reference number; a paper puts names in where its reader may see them.
[[nodiscard]] QString minutesDraft(const Meeting& meeting, const QuorumCheck& quorum,
                                   const PaperStyle& style);

/// "During item 2, J05 left the room because of a conflict of interest." One line per member who
/// leaves.
[[nodiscard]] QStringList leavingLines(const QuorumCheck& quorum);

/// Members who leave the room for an item although the edited text does not name them.
[[nodiscard]] QStringList leavingUnsaid(const Meeting& meeting, const QuorumCheck& quorum);

} // namespace prizedesk
