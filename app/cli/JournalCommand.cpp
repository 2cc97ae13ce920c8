#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addJournalCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        int last = 0;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("journal", "What was done, newest first");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--last", arguments->last)->check(CLI::NonNegativeNumber);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const std::vector<Action> list = (*workspace)->journal().list(arguments->last);
        QJsonArray actions;
        for (const Action& action : list)
            actions.append(actionJson(action));
        session.answer({{u"actions"_s, actions}}, [&] {
            for (const Action& action : list) {
                QString words = u"%1  %2  %3  %4  %5"_s.arg(action.id.value())
                                    .arg(isoTime(action.atMs), action.shortHash(), action.who,
                                         action.description());
                if (!action.reason.isEmpty())
                    words += u" — "_s + action.reason;
                Session::line(words);
            }
        });
        return {};
    });
}

} // namespace prizedesk
