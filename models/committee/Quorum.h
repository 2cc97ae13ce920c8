#pragma once

#include "models/committee/Meeting.h"
#include "models/judging/Judge.h"

namespace prizedesk {

/// How many members must be in the room. Data of the theme; without a rule of its own more than
/// half of the members.
struct QuorumRule
{
    enum class Kind { MoreThan, AtLeast, Persons };

    Kind kind = Kind::MoreThan;
    int numerator = 1; ///< for Persons: how many
    int denominator = 2;
    /// Whether a member who must leave the room still counts among the members of the item.
    bool countsConflicted = true;

    /// The least number of members present, of `members`.
    [[nodiscard]] int needed(int members) const;
    friend bool operator==(const QuorumRule&, const QuorumRule&) = default;
};

/// Whether enough members are there, for the meeting and for each item of its agenda.
struct QuorumCheck
{
    struct Count
    {
        int members = 0;
        int present = 0;
        int needed = 0;

        [[nodiscard]] bool isMet() const { return members > 0 && present >= needed; }
    };
    struct Item
    {
        QStringList leaving;      ///< members present who leave the room, by reference number
        bool chairLeaves = false; ///< somebody else must chair the item
        Count count;
    };

    Count meeting;
    std::vector<Item> items; ///< as the agenda
    bool isForecast = false; ///< of a planned meeting: who has not declined counts as present
};

/// `conflicts` may name entries and judges that have nothing to do with the meeting.
[[nodiscard]] QuorumCheck checkQuorum(const Meeting& meeting, const QuorumRule& rule,
                                      const std::vector<Conflict>& conflicts);

} // namespace prizedesk
