#pragma once

#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// The sample's award ceremony: certificates, the usual programme, preparations with contacts and
/// costs. People and organisations are invented.
[[nodiscard]] Result<void> demoAwardDay(Workspace& workspace);

} // namespace prizedesk
