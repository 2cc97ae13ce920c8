#include "app/cli/AwardsReport.h"
#include "app/cli/Commands.h"
#include "models/awards/AwardOperations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct AwardArguments
{
    std::string file;
    std::vector<std::string> entries;
    std::vector<std::string> shares;
    std::string prize;
    std::string reason;
    std::string stage;
    bool noWinner = false;
    bool withdraw = false;
    bool confirm = false;
};

Error usage(const char* source)
{
    return {Error::Code::Usage, {QCoreApplication::translate("Cli", source)}, {}};
}

Result<std::vector<AwardPart>> partsOf(const AwardArguments& arguments)
{
    std::vector<AwardPart> parts;
    for (size_t i = 0; i < arguments.entries.size(); ++i) {
        AwardPart part{text(arguments.entries[i]), kWholeShare};
        if (arguments.entries.size() > 1) {
            if (arguments.shares.size() != arguments.entries.size())
                return failure(usage(
                    QT_TRANSLATE_NOOP("Cli", "A joint award needs one --share per --entry.")));
            // Percent with two decimals is a share in hundredths of a percent.
            const auto share = parsePoints(text(arguments.shares[i]));
            if (!share)
                return failure(usage(
                    QT_TRANSLATE_NOOP("Cli", "A share is a number of percent, such as 33.34.")));
            part.share = int(share->hundredths());
        }
        parts.push_back(part);
    }
    return parts;
}

Result<void> decide(Workspace& workspace, const AwardArguments& arguments)
{
    AwardOperations operations(workspace);
    const QString prize = text(arguments.prize);
    const QString reason = text(arguments.reason);
    if (arguments.confirm)
        return operations.confirm(
            prize, arguments.entries.empty() ? QString() : text(arguments.entries.front()));
    if (arguments.withdraw)
        return operations.withdraw(
            prize, arguments.entries.empty() ? QString() : text(arguments.entries.front()), reason);
    if (arguments.noWinner)
        return operations.noWinner(prize, reason);
    if (arguments.entries.empty())
        return failure(usage(QT_TRANSLATE_NOOP("Cli", "Say who wins: --entry, or --no-winner.")));
    const auto parts = partsOf(arguments);
    if (!parts)
        return failure(parts.error());
    return operations.give(prize, *parts, reason, text(arguments.stage));
}

} // namespace

void addAwardCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<AwardArguments>();
    CLI::App* command = app.add_subcommand("award", "Decides a prize");
    command->add_option("FILE", arguments->file)->required();
    CLI::Option* entry =
        command->add_option("--entry", arguments->entries, "Several share one award")
            ->allow_extra_args(false);
    command->add_option("--share", arguments->shares, "Percent, one per entry")
        ->allow_extra_args(false);
    command->add_option("--prize", arguments->prize)->required();
    command->add_option("--reason", arguments->reason);
    command->add_option("--stage", arguments->stage);
    command->add_flag("--no-winner", arguments->noWinner)->excludes(entry);
    CLI::Option* withdraw = command->add_flag("--withdraw", arguments->withdraw);
    command
        ->add_flag("--confirm", arguments->confirm,
                   "By a second person; without --entry: no winner")
        ->excludes(withdraw);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto done = decide(**workspace, *arguments);
        if (!done)
            return done;
        return answerAwards(session, **workspace);
    });
}

} // namespace prizedesk
