#pragma once

#include "models/core/Tone.h"
#include "models/packets/PacketContent.h"

namespace prizedesk {

/// The deadline of a packet as its judge reads it, in the edition's time zone.
class DeadlineWords
{
public:
    DeadlineWords(const PacketContent& packet, qint64 nowMs, bool japanese);

    /// "Deadline 26 Feb (Fri) 17:00"; empty where there is none.
    [[nodiscard]] const QString& deadline() const { return m_deadline; }
    /// "7 days left", "today", "passed".
    [[nodiscard]] const QString& left() const { return m_left; }
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    QString m_deadline;
    QString m_left;
    Tone m_tone = Tone::Neutral;
};

} // namespace prizedesk
