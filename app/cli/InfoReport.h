#pragma once

#include "app/cli/Session.h"

namespace prizedesk {

/// The answer of `info` and `demo`: what a programme holds.
void answerInfo(Session& session, Workspace& workspace);

} // namespace prizedesk
