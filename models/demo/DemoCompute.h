#pragma once

#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// The compute budget of the sample: teams of applicants, offers, requests, a confirmed budget with a
/// larger figure that waits, five scenarios of which one is approved, 20 days of use, a paid bill.
[[nodiscard]] Result<void> demoCompute(Workspace& workspace);

} // namespace prizedesk
