#pragma once

#include "models/core/Points.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"

#include <vector>

namespace prizedesk {

/// How far a judge is with one entry.
enum class EntryProgress { Untouched, Underway, Done, Conflict };

/// One entry's standing, for lists and the running total. Gates are not counted among the marks.
struct EntryStanding
{
    EntryProgress progress = EntryProgress::Untouched;
    int marked = 0;   ///< criteria with a mark
    int marks = 0;    ///< criteria that take marks
    Points points;    ///< of the marks so far
    Points reachable; ///< what full marks in the same criteria would give

    friend bool operator==(const EntryStanding&, const EntryStanding&) = default;
};

/// Entries of a packet by progress; the four add up to all of them.
struct ProgressCounts
{
    int done = 0;
    int underway = 0;
    int untouched = 0;
    int conflict = 0;

    [[nodiscard]] int total() const { return done + underway + untouched + conflict; }
    friend bool operator==(const ProgressCounts&, const ProgressCounts&) = default;
};

/// Done means that nothing is missing: declaration, marks, gates, and comments where they are asked
/// for. Underway means that a mark, a gate or a comment is there.
[[nodiscard]] EntryStanding entryStanding(const PacketContent& packet, const EntryWork& work);
[[nodiscard]] ProgressCounts progressCounts(const PacketContent& packet, const JudgeWork& work);
/// How often the judge gave each mark 1 … maximum for this criterion to entries other than
/// `exceptEntry`; entries with a conflict do not count.
[[nodiscard]] std::vector<int> ownMarks(const PacketContent& packet, const JudgeWork& work,
                                        const Criterion& criterion, const QString& exceptEntry);
/// Characters that the comment of this cell still lacks; 0 where none is asked for.
[[nodiscard]] int commentLacks(const PacketContent& packet, const Criterion& criterion,
                               const EntryWork& work);
/// `67.0`, `7.25`: one decimal, two where the second is not 0.
[[nodiscard]] QString shortPoints(Points points);

} // namespace prizedesk
