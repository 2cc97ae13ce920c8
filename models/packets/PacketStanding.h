#pragma once

#include "models/core/Tone.h"
#include "models/packets/Packet.h"

#include <optional>
#include <vector>

namespace prizedesk {

/// What one judge has of the packets of a stage.
struct PacketStanding
{
    enum class State {
        NoEntries, ///< nothing to judge and nothing issued
        NotIssued,
        Issued,
        Outdated, ///< entries or rubric changed after it was issued
        Returned
    };

    JudgeId id;
    QString judge; ///< reference number
    QString name;  ///< personal
    bool erased = false;
    QStringList entries;                ///< assigned and without a conflict, by reference number
    int excluded = 0;                   ///< assigned entries that the judge has a conflict with
    std::optional<Packet> packet;       ///< the newest
    int issued = 0;                     ///< how many were issued to this judge for the stage
    std::optional<qint64> returnedAtMs; ///< when the office received the last return of it
    int returned = 0;                   ///< the version of that return; 0: none
    int added = 0;                      ///< entries that are not in the newest packet
    int removed = 0;                    ///< entries of it that are no longer the judge's
    bool rubricChanged = false;         ///< the criteria are no longer those of the packet

    [[nodiscard]] State state() const;
    /// Can a packet be issued to this judge?
    [[nodiscard]] bool isReady() const { return !erased && !entries.isEmpty(); }
    /// Should one be: none was, or the last no longer fits?
    [[nodiscard]] bool isDue() const;
};

/// In the language in force: "Not issued", "Returned".
[[nodiscard]] QString packetStateWords(PacketStanding::State state);
[[nodiscard]] Tone packetStateTone(PacketStanding::State state);
/// What changed since the packet was issued, in words; empty where it still fits.
[[nodiscard]] QString packetChangeWords(const PacketStanding& standing);

} // namespace prizedesk
