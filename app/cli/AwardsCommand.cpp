#include "app/cli/AwardsReport.h"
#include "app/cli/Commands.h"

namespace prizedesk {

void addAwardsCommand(CLI::App& app, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("awards", "Decisions and prize sums");
    command->add_option("FILE", *file)->required();
    onRun(*command, session, [&session, file]() -> Result<void> {
        auto workspace = session.openToRead(*file);
        if (!workspace)
            return failure(workspace.error());
        return answerAwards(session, **workspace);
    });
}

} // namespace prizedesk
