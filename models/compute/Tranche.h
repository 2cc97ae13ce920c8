#pragma once

#include "models/compute/ComputeIds.h"

#include <QDate>
#include <QString>

namespace prizedesk {

/// The part of a team's allotment that can be used from one day to another. Money does not pass from
/// one fiscal year (April to March) to the next by itself, so a period over 31 March is cut there.
struct Tranche
{
    TrancheId id;
    PlanId plan;
    QString team;
    int number = 1;
    QDate startsOn;
    QDate expiresOn; ///< the last day of use

    [[nodiscard]] bool covers(const QDate& day) const { return day >= startsOn && day <= expiresOn; }
    friend bool operator==(const Tranche&, const Tranche&) = default;
};

} // namespace prizedesk
