#include "app/cli/Commands.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/journal/OperationWords.h"
#include "models/programme/ProgrammeStore.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addStatusCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string ref;
        std::string status;
        std::string reason;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("status", "Moves an entry along its workflow");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("REF", arguments->ref)->required();
    command->add_option("NEW", arguments->status)->required();
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const Programme programme = ProgrammeStore((*workspace)->database()).load();
        const auto entry = EntryStore((*workspace)->database(), (*workspace)->vault())
                               .findRef(text(arguments->ref));
        if (!entry)
            return failure(Error::Code::NotFound, {text(arguments->ref)});
        const auto done =
            EntryOperations(**workspace, programme)
                .setStatus({entry->ref}, text(arguments->status), text(arguments->reason));
        if (!done)
            return done;
        session.answer({{u"ref"_s, entry->ref},
                        {u"from"_s, entry->status},
                        {u"to"_s, text(arguments->status)}},
                       [&] {
                           Session::line(entry->ref + u": "_s + statusWords(entry->status) +
                                         u" → "_s + statusWords(text(arguments->status)));
                       });
        return {};
    });
}

} // namespace prizedesk
