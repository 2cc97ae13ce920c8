#include "app/cli/Commands.h"
#include "app/cli/InfoReport.h"
#include "models/demo/DemoProgramme.h"

namespace prizedesk {

void addDemoCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        int entries = 0;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("demo", "A sample programme, all invented");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--entries", arguments->entries)->check(CLI::Range(1, 100000));
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto built = DemoProgramme::build(
            text(arguments->file), {.entries = arguments->entries, .who = text(session.actor)});
        if (!built)
            return built;
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        answerInfo(session, **workspace);
        return {};
    });
}

} // namespace prizedesk
