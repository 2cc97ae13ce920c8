#include "app/cli/Commands.h"
#include "models/backups/BackupOperations.h"

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addRestoreCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string backup;
        std::string file;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("restore", "Puts a backup in the place of a programme");
    command->add_option("BACKUP", arguments->backup)->required();
    command->add_option("FILE", arguments->file)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto word = session.passphrase();
        if (!word)
            return failure(word.error());
        const auto restored = BackupOperations::restore(
            text(arguments->backup), text(arguments->file),
            {.who = session.who(), .passphrase = *word, .clock = nullptr});
        if (!restored)
            return failure(restored.error());
        session.answer(
            {{u"file"_s, text(arguments->file)},
             {u"replaced"_s, restored->replaced},
             {u"actions"_s, restored->actions}},
            [&] {
                Session::line(QCoreApplication::translate("Cli", "Restored %1: %2 actions.")
                                  .arg(text(arguments->file))
                                  .arg(restored->actions));
                if (!restored->replaced.isEmpty())
                    Session::line(QCoreApplication::translate("Cli", "What was there before: %1")
                                      .arg(restored->replaced));
            });
        return {};
    });
}

} // namespace prizedesk
