#pragma once

#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// The ceremony's guests of the sample: 300 invented people with their answers, the hall with a
/// plan of seats, by the operations the office uses.
[[nodiscard]] Result<void> demoGuests(Workspace& workspace);

} // namespace prizedesk
