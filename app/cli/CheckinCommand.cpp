#include "app/cli/DeskAnswer.h"
#include "app/cli/GuestCommands.h"
#include "models/reception/ReceptionOperations.h"

namespace prizedesk {

void addCheckinCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string code;
        bool takeBack = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("checkin", "Lets a guest in at this computer");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("CODE", arguments->code, "The code or the number of the guest")->required();
    command->add_flag("--take-back", arguments->takeBack, "The guest (by number) has not come");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        ReceptionOperations operations(**workspace);
        if (arguments->takeBack)
            return operations.takeBack(text(arguments->code));
        const auto scan = operations.checkIn(text(arguments->code));
        if (!scan)
            return failure(scan.error());
        answerScan(session, *scan);
        return {};
    });
}

} // namespace prizedesk
