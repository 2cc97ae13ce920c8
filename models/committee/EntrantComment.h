#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>

namespace prizedesk {

/// What the committee tells an entrant after a stage: something positive and one improvement.
struct EntrantComment
{
    enum class State { Draft, Edited, Approved };

    QString stage;
    EntryId entry;
    QString ref; ///< reference number of the entry
    State state = State::Draft;
    QString strengths;
    QString improvement;
    QString source; ///< digest of the judges' comments the draft was made from
    qint64 editedAtMs = 0;
    QString editedBy;
    std::optional<qint64> approvedAtMs;
    QString approvedBy;
};

} // namespace prizedesk
