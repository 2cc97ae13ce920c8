#pragma once

#include "models/ceremony/runsheet/RunSheet.h"

namespace prizedesk {

/// When one item was planned and is expected. Times are UTC milliseconds.
struct RunTime
{
    enum class State { Coming, Running, Done };
    State state = State::Coming;
    qint64 plannedStartMs = 0;
    qint64 plannedEndMs = 0;
    qint64 expectedStartMs = 0;
    qint64 expectedEndMs = 0;
    /// The items before it take longer than there is until the time it is set for.
    bool overrun = false;

    [[nodiscard]] qint64 delayMs() const { return expectedStartMs - plannedStartMs; }
};

struct RunSchedule
{
    std::vector<RunTime> times; ///< one per item, in their order
    qint64 plannedEndMs = 0;
    qint64 expectedEndMs = 0;
    /// How late the ceremony is now: of the running item's end, or of the start while nothing runs.
    qint64 delayMs = 0;
    /// Of the running item; below 0: it takes longer than it should.
    std::optional<qint64> restMs;
};

/// Delays run on through the items that follow; an item that is set for a time takes up what it can
/// of them, and never starts before its time.
[[nodiscard]] RunSchedule runSchedule(const RunSheet& sheet, qint64 nowMs);

/// `+4`, `-1`, `0`: whole minutes, rounded to the nearest.
[[nodiscard]] int delayMinutes(qint64 delayMs);

} // namespace prizedesk
