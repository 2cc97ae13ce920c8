#pragma once

#include "app/cli/Session.h"
#include "models/reception/DeskFile.h"

namespace prizedesk {

/// Prints who was let in; a second time gives exit status 1.
void answerScan(Session& session, const DeskScan& scan);

} // namespace prizedesk
