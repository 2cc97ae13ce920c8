#include "app/cli/Commands.h"
#include "app/cli/JsonForms.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addNewCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string templateName = "geniac-prize-2026";
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("new", "A new programme file");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--template", arguments->templateName);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const auto programme = ProgrammeTemplate::load(text(arguments->templateName));
        if (!programme)
            return failure(programme.error());
        auto workspace =
            Workspace::create(text(arguments->file), {.who = session.who(), .passphrase = {}});
        if (!workspace)
            return failure(workspace.error());
        const auto started = ProgrammeOperations(**workspace).start(*programme);
        if (!started)
            return started;
        session.answer({{u"programme"_s, programme->code}, {u"themes"_s, themesJson(*programme)}},
                       [&] {
                           Session::line(QCoreApplication::translate("Cli", "New programme: %1")
                                             .arg(text(arguments->file)));
                           for (const CompetitionTheme& theme : programme->themes)
                               Session::line(u"  "_s + theme.code + u"  "_s + theme.name.ja);
                       });
        return {};
    });
}

} // namespace prizedesk
