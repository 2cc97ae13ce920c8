#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addBackupCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string destination;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("backup", "A checked copy of a programme");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("DEST", arguments->destination)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const QString destination = text(arguments->destination);
        const auto done = (*workspace)->copyTo(destination);
        if (!done)
            return done;
        session.answer(
            {{u"file"_s, destination}, {u"bytes"_s, QFileInfo(destination).size()}}, [&] {
                Session::line(
                    QCoreApplication::translate("Cli", "Copied and checked: %1").arg(destination));
            });
        return {};
    });
}

} // namespace prizedesk
