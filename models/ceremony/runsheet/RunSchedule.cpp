#include "models/ceremony/runsheet/RunSchedule.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;

} // namespace

RunSchedule runSchedule(const RunSheet& sheet, qint64 nowMs)
{
    RunSchedule result;
    qint64 planned = sheet.startsAtMs;
    for (const RunItem& item : sheet.items) {
        RunTime time;
        time.overrun = item.notBeforeMs && *item.notBeforeMs < planned;
        time.plannedStartMs = std::max(planned, item.notBeforeMs.value_or(planned));
        time.plannedEndMs = time.plannedStartMs + item.lengthSeconds * kSecond;
        planned = time.plannedEndMs;
        result.times.push_back(time);
    }
    result.plannedEndMs = planned;

    const int running = sheet.running();
    const bool isOver = sheet.endedAtMs.has_value();
    // Before the start the ceremony is late once its time is past.
    qint64 next = sheet.hasStarted() || sheet.items.empty() ? sheet.startsAtMs
                                                            : std::max(sheet.startsAtMs, nowMs);
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const RunItem& item = sheet.items[i];
        RunTime& time = result.times[i];
        const qint64 length = std::max<qint64>(0, item.lengthSeconds + item.extraSeconds) * kSecond;
        time.expectedStartMs =
            item.startedAtMs ? *item.startedAtMs
                             : std::max(next, item.notBeforeMs.value_or(next));
        time.expectedEndMs = time.expectedStartMs + length;
        if (isOver || int(i) < running) {
            time.state = RunTime::State::Done;
            const bool hasNext = i + 1 < sheet.items.size() && sheet.items[i + 1].startedAtMs;
            if (hasNext)
                time.expectedEndMs = *sheet.items[i + 1].startedAtMs;
            else if (isOver)
                time.expectedEndMs = *sheet.endedAtMs;
        } else if (int(i) == running) {
            time.state = RunTime::State::Running;
            result.restMs = time.expectedEndMs - nowMs;
            time.expectedEndMs = std::max(time.expectedEndMs, nowMs);
            result.delayMs = time.expectedEndMs - time.plannedEndMs;
        }
        next = time.expectedEndMs;
    }
    result.expectedEndMs = next;
    if (running < 0 && !result.times.empty())
        result.delayMs = isOver ? result.expectedEndMs - result.plannedEndMs
                                : result.times.front().delayMs();
    return result;
}

int delayMinutes(qint64 delayMs)
{
    return int((std::abs(delayMs) + kMinute / 2) / kMinute) * (delayMs < 0 ? -1 : 1);
}

} // namespace prizedesk
