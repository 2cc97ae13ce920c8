#include "app/cli/GuestCommands.h"
#include "app/cli/JsonForms.h"
#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/settings/Language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct ReleaseArguments
{
    std::string file;
    std::string reason;
    bool ask = false;
    bool give = false;
    bool withdraw = false;

    [[nodiscard]] bool changesAnything() const { return ask || give || withdraw; }
};

QString stateCode(ReleaseState::Kind kind)
{
    switch (kind) {
    case ReleaseState::Kind::Waiting:
        return u"waiting"_s;
    case ReleaseState::Kind::Outdated:
        return u"outdated"_s;
    case ReleaseState::Kind::Released:
        return u"released"_s;
    case ReleaseState::Kind::Missing:
        break;
    }
    return u"missing"_s;
}

QString stateWords(const ReleaseState& state)
{
    switch (state.kind) {
    case ReleaseState::Kind::Released:
        return QCoreApplication::translate("Cli", "The winners are released by %1 and %2.")
            .arg(state.release.firstBy, state.release.secondBy);
    case ReleaseState::Kind::Waiting:
        return QCoreApplication::translate(
                   "Cli", "%1 asked for the release. Somebody else has to give it.")
            .arg(state.release.firstBy);
    case ReleaseState::Kind::Outdated:
        return QCoreApplication::translate(
            "Cli", "A decision changed after the release. It has to be asked for again.");
    case ReleaseState::Kind::Missing:
        break;
    }
    return QCoreApplication::translate("Cli", "Nobody has asked for the release yet.");
}

Result<void> change(Workspace& workspace, const ReleaseArguments& arguments, bool japanese)
{
    AnnouncementOperations operations(workspace, japanese);
    if (arguments.ask)
        return operations.propose();
    if (arguments.give)
        return operations.release();
    return operations.withdrawRelease(text(arguments.reason));
}

QJsonValue textOrNull(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

Result<void> run(Session& session, const ReleaseArguments& arguments)
{
    const bool japanese = Language::current() == Language::Code::Japanese;
    auto workspace = arguments.changesAnything() ? session.openToWrite(arguments.file)
                                                 : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    if (arguments.changesAnything()) {
        if (const auto done = change(**workspace, arguments, japanese); !done)
            return done;
    }
    const ReleaseState state = releaseState(**workspace, japanese);
    const bool isGiven = state.isReleased();
    session.answer(
        {{u"state"_s, stateCode(state.kind)},
         {u"obstacle"_s, textOrNull(state.obstacle)},
         {u"asked_by"_s, textOrNull(state.release.firstBy)},
         {u"released_by"_s, textOrNull(state.release.secondBy)},
         {u"released_at"_s, isGiven ? QJsonValue(isoTime(state.release.secondAtMs)) : QJsonValue()}},
        [&] {
            Session::line(stateWords(state));
            if (!state.obstacle.isEmpty())
                Session::line(state.obstacle);
        });
    return {};
}

} // namespace

void addReleaseCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<ReleaseArguments>();
    CLI::App* command = app.add_subcommand(
        "release", "Whether winners may be shown: one person asks, another releases");
    command->add_option("FILE", arguments->file)->required();
    CLI::Option* ask = command->add_flag("--ask", arguments->ask, "The first person's word");
    CLI::Option* give =
        command->add_flag("--give", arguments->give, "The second person's word")->excludes(ask);
    command->add_flag("--withdraw", arguments->withdraw, "Takes it back; needs --reason")
        ->excludes(ask)
        ->excludes(give);
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments] { return run(session, *arguments); });
}

} // namespace prizedesk
