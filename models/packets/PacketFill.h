#pragma once

#include "models/judging/ImportTable.h"
#include "models/packets/JudgePacket.h"

namespace prizedesk {

/// `entry, criterion, mark, comment`; a criterion is named by its code or its name.
[[nodiscard]] const std::vector<FieldSpec>& packetFillFields();

/// Enters marks from a table into a packet, as a judge would who has no interest in any of these
/// entries. All rows are read before the first is entered: RuleRefused names the first row that
/// cannot be taken, and nothing is entered then. Gives the number of rows.
[[nodiscard]] Result<int> fillPacket(JudgePacket& packet, const ImportTable& table);

} // namespace prizedesk
