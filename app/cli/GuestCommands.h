#pragma once

#include "app/cli/Session.h"

namespace prizedesk {

// The commands around guests of the ceremony, as those in Commands.h.

void addEventCommand(CLI::App& app, Session& session);
void addGuestsCommand(CLI::App& app, Session& session);
void addInviteCommand(CLI::App& app, Session& session);
void addReleaseCommand(CLI::App& app, Session& session);
void addSeatingCommand(CLI::App& app, Session& session);
void addCheckinCommand(CLI::App& app, Session& session);
void addDeskCommand(CLI::App& app, Session& session);
void addRunSheetCommand(CLI::App& app, Session& session);

} // namespace prizedesk
