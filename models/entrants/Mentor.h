#pragma once

#include "models/core/Id.h"

#include <QString>
#include <QStringList>

namespace prizedesk {

using MentorId = Id<struct MentorTag>;

/// Somebody who advises student teams, with the person's profile opened. Judges who have to do with
/// a mentor may have an interest in the team's entries.
struct Mentor
{
    MentorId id;
    QString ref; ///< M01
    PersonId person;
    QString name;  ///< sealed
    QString kana;  ///< sealed
    QString email; ///< sealed
    QString affiliation;
    QString corporateNumber; ///< of the affiliation
    QStringList teams;       ///< reference numbers
    bool erased = false;     ///< the person's key was destroyed

    friend bool operator==(const Mentor&, const Mentor&) = default;
};

} // namespace prizedesk
