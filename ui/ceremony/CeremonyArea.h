#pragma once

#include "ui/shell/PageRegistry.h"

namespace prizedesk {

/// The area of the award ceremony: its tabs stand in the order of the work.
[[nodiscard]] PageInfo ceremonyPageInfo();

} // namespace prizedesk
