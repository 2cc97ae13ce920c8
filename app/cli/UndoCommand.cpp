#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addUndoCommand(CLI::App& app, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("undo", "Takes back the last action");
    command->add_option("FILE", *file)->required();
    onRun(*command, session, [&session, file]() -> Result<void> {
        auto workspace = session.openToWrite(*file);
        if (!workspace)
            return failure(workspace.error());
        const auto undone = (*workspace)->undo();
        if (!undone)
            return failure(undone.error());
        const auto action = (*workspace)->journal().find(*undone);
        session.answer({{u"actions"_s, QJsonArray{actionJson(*action)}}},
                       [&] { Session::line(action->description()); });
        return {};
    });
}

} // namespace prizedesk
