#include "models/packets/PacketStanding.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketStanding)
};

} // namespace

PacketStanding::State PacketStanding::state() const
{
    if (!packet)
        return entries.isEmpty() ? State::NoEntries : State::NotIssued;
    if (added > 0 || removed > 0 || rubricChanged)
        return State::Outdated;
    return returnedAtMs ? State::Returned : State::Issued;
}

bool PacketStanding::isDue() const
{
    const State now = state();
    return isReady() && (now == State::NotIssued || now == State::Outdated);
}

QString packetStateWords(PacketStanding::State state)
{
    switch (state) {
    case PacketStanding::State::NoEntries:
        return Words::tr("No entries");
    case PacketStanding::State::NotIssued:
        return Words::tr("Not issued");
    case PacketStanding::State::Issued:
        return Words::tr("Issued");
    case PacketStanding::State::Outdated:
        return Words::tr("No longer fits");
    case PacketStanding::State::Returned:
        break;
    }
    return Words::tr("Returned");
}

Tone packetStateTone(PacketStanding::State state)
{
    switch (state) {
    case PacketStanding::State::Returned:
        return Tone::Good;
    case PacketStanding::State::Outdated:
        return Tone::Warning;
    case PacketStanding::State::Issued:
        return Tone::Information;
    default:
        return Tone::Neutral;
    }
}

QString packetChangeWords(const PacketStanding& standing)
{
    QStringList parts;
    if (standing.added > 0)
        parts += Words::tr("%n added", nullptr, standing.added);
    if (standing.removed > 0)
        parts += Words::tr("%n taken away", nullptr, standing.removed);
    if (standing.rubricChanged)
        parts += Words::tr("rubric changed");
    //: between the parts of what changed in a packet
    return parts.join(Words::tr(", "));
}

} // namespace prizedesk
