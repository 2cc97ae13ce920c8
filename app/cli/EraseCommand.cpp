#include "app/cli/Commands.h"
#include "models/entrants/EntryOperations.h"
#include "models/programme/ProgrammeStore.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addEraseCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string person;
        std::string reason;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("erase", "Erases the personal data of one person");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("PERSON", arguments->person, "T1-0001, T2-0001 or J01")->required();
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const Programme programme = ProgrammeStore((*workspace)->database()).load();
        const auto done = EntryOperations(**workspace, programme)
                              .erasePerson(text(arguments->person), text(arguments->reason));
        if (!done)
            return done;
        session.answer({{u"person"_s, text(arguments->person)}, {u"erased"_s, true}}, [&] {
            Session::line(QCoreApplication::translate(
                              "Cli", "The personal data of %1 are erased, here and in the backups "
                                     "beside the file. Copies elsewhere keep them.")
                              .arg(text(arguments->person)));
        });
        return {};
    });
}

} // namespace prizedesk
