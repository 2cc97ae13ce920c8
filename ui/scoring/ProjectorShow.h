#pragma once

#include "models/scoring/DiscussionOrder.h"

#include <optional>

namespace prizedesk {

/// One judge's total for the entry shown, as a cell.
struct ProjectorMark
{
    QString judge;
    QString points;
    int step = 0;     ///< of the heat scale
    int conflict = 0; ///< kind of interest; the total is not shown then
};

/// One entry of the meeting. Holds nothing of a person but what the office chose to show.
struct ProjectorSlide
{
    QString ref;
    QString title;        ///< empty = not shown
    QString organisation; ///< empty = not shown
    std::optional<int> rank;
    std::optional<int> rankLow; ///< best rank of the 95 % interval
    std::optional<int> rankHigh;
    QString value;  ///< "77.65"
    QString error;  ///< "±5.3"
    QString chance; ///< of lying above the award line, "82%"
    QString why;
    std::vector<ProjectorMark> marks;
    DiscussionStep step; ///< who is out, leaves, comes back
};

/// What the office chose to put on the wall.
struct ProjectorChoice
{
    enum class Entries { Group, All };
    enum class Order { FewChanges, Rank };
    enum class Conflicts { Cover, Mark };

    Entries entries = Entries::Group;
    Order order = Order::FewChanges;
    Conflicts conflicts = Conflicts::Cover;
    bool showsTitle = true;
    bool showsOrganisation = false;
    bool showsFigures = true;
    bool showsMarks = true;
};

/// The slides in their order.
struct ProjectorShow
{
    QString heading; ///< theme and stage
    int line = 0;    ///< places above the award line; 0 = none
    int entries = 0; ///< length of the rank axis
    bool coversConflicts = true;
    bool showsFigures = true;
    bool showsMarks = true;
    std::vector<ProjectorSlide> slides;
};

} // namespace prizedesk
