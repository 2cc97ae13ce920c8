#include "app/cli/Commands.h"
#include "models/backups/Verification.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void addVerifyCommand(CLI::App& app, Session& session)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("verify", "Checks the whole file");
    command->add_option("FILE", *file)->required();
    onRun(*command, session, [&session, file]() -> Result<void> {
        auto workspace = session.openToRead(*file);
        if (!workspace)
            return failure(workspace.error());
        const Verification verification = verifyWorkspace(**workspace);
        QJsonArray checks;
        for (const auto& check : verification.checks)
            checks.append(QJsonObject{
                {u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}});
        session.answer({{u"ok"_s, verification.isOk()}, {u"checks"_s, checks}}, [&] {
            for (const auto& check : verification.checks)
                Session::line((check.ok ? u"ok   "_s : u"BAD  "_s) + check.name + u"  "_s +
                              check.detail);
        });
        if (!verification.isOk())
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
