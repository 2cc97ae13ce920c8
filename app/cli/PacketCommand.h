#pragma once

#include "app/cli/Session.h"

namespace prizedesk {

// The parts of the command `packet`, each in a file of its name.

void addPacketIssueCommand(CLI::App& packet, Session& session);
void addPacketShowCommand(CLI::App& packet, Session& session);
void addPacketFillCommand(CLI::App& packet, Session& session);
void addPacketReceiveCommand(CLI::App& packet, Session& session);

} // namespace prizedesk
