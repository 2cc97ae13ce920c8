#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// The first line of a file; the new passphrase never stands in an argument.
Result<QString> firstLineOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileMissing, {QFileInfo(path).fileName()});
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

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
                const auto line = firstLineOf(text(arguments->newFile));
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
        const auto done = (*workspace)
                              ->apply(Operation{.code = fresh.isEmpty() ? u"passphrase.remove"_s
                                                                        : u"passphrase.set"_s,
                                                .labels = {},
                                                .reason = {},
                                                .undoable = false,
                                                .isNote = true},
                                      [&](WriteTransaction& tx) {
                                          (*workspace)->vault().setPassphrase(tx, fresh);
                                      });
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
