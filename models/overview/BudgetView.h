#pragma once

#include "models/programme/Programme.h"

namespace prizedesk {

/// The compute budget as the overview draws it. The program never decides which figure is right:
/// while nothing is confirmed, the larger figure is the bar and the ceiling a part of it.
struct BudgetView
{
    Yen amount;                 ///< of the envelope
    std::optional<Yen> ceiling; ///< named by the specification (3-7-3 and 5: up to ¥400,000,000)
    bool isConfirmed = false;
    bool isAboveCeiling = false; ///< the cap test is "not above": equal passes
    Yen withinCeiling;           ///< the part of the bar up to the ceiling
    Yen beyondCeiling;           ///< what the unconfirmed figure has beyond it
    Yen total;                   ///< whole bar
    std::vector<BudgetHead> heads;
};

[[nodiscard]] BudgetView budgetView(const Programme& programme);

} // namespace prizedesk
