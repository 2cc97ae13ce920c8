#pragma once

#include "ui/shell/PageRegistry.h"

namespace prizedesk {

/// All areas of the desktop program, in the order of the work.
[[nodiscard]] PageRegistry allPages();

} // namespace prizedesk
