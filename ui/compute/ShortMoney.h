#pragma once

#include "models/core/Yen.h"

namespace prizedesk {

/// An amount in a few characters for axes and labels, rounded: `3.1億`, `500万`; in English
/// `¥310M`.
[[nodiscard]] QString shortMoney(Yen amount, bool japanese);

} // namespace prizedesk
