#pragma once

#include "models/compute/ComputeRequest.h"

#include <QDate>

namespace prizedesk {

/// A team's request as the register keeps it; institution and category are the team's.
struct TeamRequest
{
    ComputeRequest request;
    Points meritError; ///< standard error of the merit; 0: unknown
    QString justification;
    QDate startsOn;
    QDate endsOn; ///< last day

    friend bool operator==(const TeamRequest&, const TeamRequest&) = default;
};

} // namespace prizedesk
