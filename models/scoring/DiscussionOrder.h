#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// An entry to be discussed, and the members who may not be in the room meanwhile.
struct DiscussionEntry
{
    QString entry;
    QStringList conflicted; ///< reference numbers of judges, in any order

    friend bool operator==(const DiscussionEntry&, const DiscussionEntry&) = default;
};

/// One entry in its turn: who is out, and who has just gone out or come back for it.
struct DiscussionStep
{
    QString entry;
    QStringList out;
    QStringList leave;
    QStringList comeBack;

    friend bool operator==(const DiscussionStep&, const DiscussionStep&) = default;
};

/// An order of discussion that keeps people from leaving the room over and over.
///
/// The number of changes is the sum of the symmetric differences between neighbouring sets of
/// absent members; everyone is in the room before the first entry and after the last. Entries that
/// nobody has to leave for come first. Among orders of equal worth the one that keeps closest to
/// the given order is taken, so that the same input always gives the same order.
struct DiscussionOrder
{
    std::vector<DiscussionStep> steps;
    int changes = 0;
    bool isLeast = true; ///< proved least; false where only a good order was looked for

    /// Exact up to `kExactSets` different sets of absent members, else nearest neighbour improved
    /// by turning and moving stretches until neither helps. `entries` in the order preferred.
    [[nodiscard]] static DiscussionOrder of(const std::vector<DiscussionEntry>& entries);
    /// The changes that this order of entries brings about.
    [[nodiscard]] static int changesOf(const std::vector<DiscussionEntry>& entries);

    static constexpr int kExactSets = 13;
};

} // namespace prizedesk
