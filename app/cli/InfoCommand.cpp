#include "app/cli/Commands.h"
#include "app/cli/InfoReport.h"

namespace prizedesk {

void addInfoCommand(CLI::App& app, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("info", "What is in a programme");
    command->add_option("FILE", *file)->required();
    onRun(*command, session, [&session, file]() -> Result<void> {
        auto workspace = session.openToRead(*file);
        if (!workspace)
            return failure(workspace.error());
        answerInfo(session, **workspace);
        return {};
    });
}

} // namespace prizedesk
