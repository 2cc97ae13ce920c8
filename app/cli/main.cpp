#include "app/cli/Commands.h"
#include "app/cli/GuestCommands.h"
#include "models/settings/Language.h"

#include <QCoreApplication>

using namespace prizedesk;

namespace {

/// CLI11 names the option at fault in English; the programs that call us rely on the status.
int usageError(Session& session, const CLI::App& app, const CLI::ParseError& error)
{
    if (error.get_exit_code() == 0)
        return app.exit(error); // --help, --version
    session.fail(Error{Error::Code::Usage, {text(error.what())}, {}});
    return int(Exit::Usage);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("prizedesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PRIZEDESK_VERSION));

    Session session;
    Language language;
    CLI::App app{"PrizeDesk: runs a prize competition from the command line", "prizedesk-cli"};
    app.add_option("--lang", session.language)
        ->check(CLI::IsMember({"ja", "en"}))
        ->each([&](const std::string& code) { language.use(Language::fromText(text(code))); });
    app.add_flag("--json", session.json, "One JSON document on standard output");
    app.add_option("--as", session.actor, "Who acts; else the system's user");
    app.add_option("--passphrase-file", session.passphraseFile, "Else PRIZEDESK_PASSPHRASE");
    app.set_version_flag("--version", std::string("PrizeDesk ") + PRIZEDESK_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    language.use(Language::fromText({}));

    addNewCommand(app, session);
    addDemoCommand(app, session);
    addInfoCommand(app, session);
    addTableCommand(app, session);
    addImportCommand(app, session);
    addEntriesCommand(app, session);
    addEntryCommand(app, session);
    addStageCommand(app, session);
    addStatusCommand(app, session);
    addAssignCommand(app, session);
    addRankCommand(app, session);
    addPacketCommand(app, session);
    addAwardCommand(app, session);
    addAwardsCommand(app, session);
    addAwardListCommand(app, session);
    addJournalCommand(app, session);
    addUndoCommand(app, session);
    addNoticesCommand(app, session);
    addSealCommand(app, session);
    addTieCommand(app, session);
    addDiscussCommand(app, session);
    addVerifyCommand(app, session);
    addBackupCommand(app, session);
    addReportCommand(app, session);
    addRestoreCommand(app, session);
    addPassphraseCommand(app, session);
    addEraseCommand(app, session);
    addGpuCommand(app, session);
    addCertificatesCommand(app, session);
    addBadgesCommand(app, session);
    addEventCommand(app, session);
    addReleaseCommand(app, session);
    addGuestsCommand(app, session);
    addInviteCommand(app, session);
    addSeatingCommand(app, session);
    addRunSheetCommand(app, session);
    addCheckinCommand(app, session);
    addDeskCommand(app, session);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return usageError(session, app, error);
    }
    return int(session.exit);
}
