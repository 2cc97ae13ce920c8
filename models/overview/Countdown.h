#pragma once

#include "models/programme/Programme.h"

#include <vector>

namespace prizedesk {

/// A milestone ahead, counted in local days of the edition.
struct Countdown
{
    Milestone milestone;
    int days = 0;        ///< 0 = today
    int workingDays = 0; ///< after today, up to and with that day; holidays of the edition are off
};

/// Milestones that are not over yet, nearest first; at most `limit`, 0 = all.
[[nodiscard]] std::vector<Countdown> countdowns(const Programme& programme, qint64 nowMs,
                                                int limit = 0);

} // namespace prizedesk
