#include "app/cli/PacketCommand.h"

#include "app/cli/Commands.h"

namespace prizedesk {

void addPacketCommand(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand("packet", "Files for judges");
    command->require_subcommand(1);
    addPacketIssueCommand(*command, session);
    addPacketShowCommand(*command, session);
    addPacketFillCommand(*command, session);
    addPacketReceiveCommand(*command, session);
}

} // namespace prizedesk
