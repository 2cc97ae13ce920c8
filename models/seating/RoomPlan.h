#pragma once

#include "models/core/Result.h"

#include <QString>

#include <vector>

namespace prizedesk {

/// One row of seats, or one line of tables, from the left as the audience sees it.
struct RoomLine
{
    std::vector<int> counts; ///< of a row: seats between aisles; of a line: seats of each table
    bool isBehindAisle = false; ///< an aisle runs across in front of it

    friend bool operator==(const RoomLine&, const RoomLine&) = default;
};

/// Lines as people write them, one to a line of text: `6, 12, 6`; the same several times:
/// `6, 12, 6 × 4`; a blank line is an aisle across. Full-width digits and signs do as well.
/// RuleRefused names the line that cannot be read.
[[nodiscard]] Result<std::vector<RoomLine>> readRoomPlan(const QString& text);
/// The shortest text for the lines.
[[nodiscard]] QString roomPlanText(const std::vector<RoomLine>& lines);

/// All seats of the lines.
[[nodiscard]] int seatsIn(const std::vector<RoomLine>& lines);

} // namespace prizedesk
