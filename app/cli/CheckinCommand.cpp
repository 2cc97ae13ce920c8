#include "app/cli/DeskAnswer.h"
#include "app/cli/GuestCommands.h"
#include "models/guests/GuestCode.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reception/ReceptionOperations.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

Result<void> takeBack(Session& session, Workspace& workspace, const QString& code)
{
    const auto ref =
        guestRefOf(guestCodePrefix(ProgrammeStore(workspace.database()).load().code), code);
    if (!ref)
        return failure(ref.error());
    if (const auto done = ReceptionOperations(workspace).takeBack(*ref); !done)
        return done;
    session.answer({{QStringLiteral("guest"), *ref}, {QStringLiteral("taken_back"), true}}, [&] {
        Session::line(
            QCoreApplication::translate("Cli", "The arrival of %1 was taken back.").arg(*ref));
    });
    return {};
}

} // namespace

void addCheckinCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string code;
        bool takeBack = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("checkin", "Lets a guest in at this computer");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("CODE", arguments->code, "The code or the number of the guest")->required();
    command->add_flag("--take-back", arguments->takeBack, "The guest has not come");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        ReceptionOperations operations(**workspace);
        if (arguments->takeBack)
            return takeBack(session, **workspace, text(arguments->code));
        const auto scan = operations.checkIn(text(arguments->code));
        if (!scan)
            return failure(scan.error());
        answerScan(session, *scan);
        return {};
    });
}

} // namespace prizedesk
