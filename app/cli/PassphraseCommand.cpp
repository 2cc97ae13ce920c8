#include "app/cli/Commands.h"
#include "models/backups/PassphraseOperations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addPassphraseCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string newFile;
        bool set = false;
        bool remove = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("passphrase", "Sets the office's passphrase");
    command->add_option("FILE", arguments->file)->required();
    CLI::Option* set =
        command->add_flag("--set", arguments->set,
                          "The new one: PRIZEDESK_NEW_PASSPHRASE or --new-file; for a "
                          "file without one also PRIZEDESK_PASSPHRASE");
    command->add_option("--new-file", arguments->newFile);
    command->add_flag("--remove", arguments->remove)->excludes(set);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        if (!arguments->set && !arguments->remove)
            return failure(Error::Code::Usage,
                           {QCoreApplication::translate("Cli", "Say --set or --remove.")});
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        QString fresh;
        if (arguments->set) {
            if (!arguments->newFile.empty()) {
                const auto line = Session::firstLineOf(text(arguments->newFile));
                if (!line)
                    return failure(line.error());
                fresh = *line;
            } else {
                fresh = qEnvironmentVariable("PRIZEDESK_NEW_PASSPHRASE");
                if (fresh.isEmpty() && !(*workspace)->vault().hasPassphrase())
                    fresh = session.passphrase().value_or(QString());
            }
            if (fresh.isEmpty())
                return failure(Error::Code::Usage, {QCoreApplication::translate(
                                                       "Cli", "The new passphrase is missing.")});
        }
        const auto done = PassphraseOperations(**workspace).set(fresh);
        if (!done)
            return done;
        session.answer({{u"protected"_s, !fresh.isEmpty()}}, [&] {
            Session::line(
                fresh.isEmpty()
                    ? QCoreApplication::translate("Cli", "The file has no passphrase now.")
                    : QCoreApplication::translate("Cli", "The passphrase is set."));
        });
        return {};
    });
}

} // namespace prizedesk
