#pragma once

#include "models/core/Clock.h"

namespace prizedesk {

/// The time of the sample: some days before now, so that its journal tells a story.
class DemoClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return SystemClock().nowMs() - m_agoMs; }
    /// From now on it is that many days earlier than it is.
    void setDaysAgo(int days) { m_agoMs = qint64(days) * 86'400'000; }

private:
    qint64 m_agoMs = 0;
};

} // namespace prizedesk
