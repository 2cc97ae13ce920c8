#pragma once

#include "models/core/Id.h"
#include "models/entrants/EntryField.h"

#include <QString>

#include <optional>

namespace prizedesk {

/// One entry of theme 1 or one applicant of theme 2, with the person's profile opened.
struct Entry
{
    EntryId id;
    QString ref;   ///< T1-0001
    QString theme; ///< T1
    int number = 0;
    PersonId person;
    EntryValues values;
    std::optional<qint64> receivedAtMs;
    bool receivedHasTime = true;
    QString status; ///< code, see EntryStatus
    QString assignee;
    bool erased = false; ///< the person's key was destroyed: what was sealed is gone
};

} // namespace prizedesk
