#pragma once

#include "models/tables/ColumnMapping.h"

namespace prizedesk {

// How tables of scores head their columns.

[[nodiscard]] FieldSpec judgeColumn();
[[nodiscard]] FieldSpec entryColumn();
[[nodiscard]] FieldSpec criterionColumn();
[[nodiscard]] FieldSpec markColumn();
/// A judge's ready total for an entry.
[[nodiscard]] FieldSpec scoreColumn();
[[nodiscard]] FieldSpec commentColumn();

} // namespace prizedesk
