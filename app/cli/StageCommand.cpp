#include "app/cli/Commands.h"
#include "app/cli/ImportAnswer.h"
#include "app/cli/JsonForms.h"
#include "app/cli/RankReport.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageOperations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct StageArguments
{
    std::string file;
    std::string stage;
    std::vector<std::string> enter;
    std::string enterFrom;
    std::string enterFromRanking;
    int places = 0;
    std::string method;
    bool close = false;
    bool reopen = false;
    std::string reason;

    [[nodiscard]] bool writes() const
    {
        return !enter.empty() || !enterFrom.empty() || !enterFromRanking.empty() || !method.empty() ||
               close || reopen;
    }
};

Result<void> change(Workspace& workspace, const StageArguments& arguments, ImportReport& report)
{
    StageOperations operations(workspace);
    const QString stage = text(arguments.stage);
    if (!arguments.enter.empty()) {
        QStringList refs;
        for (const std::string& ref : arguments.enter)
            refs += text(ref);
        const auto entered = operations.enter(stage, refs);
        if (!entered)
            return failure(entered.error());
    }
    if (!arguments.enterFrom.empty()) {
        const auto table =
            ImportTable::load(text(arguments.enterFrom), {}, StageOperations::listFields());
        if (!table)
            return failure(table.error());
        const auto entered = operations.enterFrom(stage, *table);
        if (!entered)
            return failure(entered.error());
        report = *entered;
    }
    if (!arguments.enterFromRanking.empty()) {
        StageOperations::Cut cut;
        cut.places = arguments.places;
        const auto entered =
            operations.enterFromRanking(stage, text(arguments.enterFromRanking), cut);
        if (!entered)
            return failure(entered.error());
    }
    if (!arguments.method.empty()) {
        const auto method = methodOf(arguments.method);
        if (!method)
            return failure(method.error());
        const auto chosen = operations.chooseMethod(stage, **method, text(arguments.reason));
        if (!chosen)
            return chosen;
    }
    if (arguments.close)
        return operations.close(stage, text(arguments.reason));
    if (arguments.reopen)
        return operations.reopen(stage, text(arguments.reason));
    return {};
}

} // namespace

void addStageCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<StageArguments>();
    CLI::App* command = app.add_subcommand("stage", "Who is in a stage");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("STAGE", arguments->stage)->required();
    command->add_option("--enter", arguments->enter);
    command->add_option("--enter-from", arguments->enterFrom);
    CLI::Option* ranking = command->add_option("--enter-from-ranking", arguments->enterFromRanking,
                                               "An earlier stage; with --places");
    command->add_option("--places", arguments->places)->check(CLI::PositiveNumber)->needs(ranking);
    command->add_option("--method", arguments->method,
                        "By which the stage is ranked from now on; with --reason");
    CLI::Option* close = command->add_flag("--close", arguments->close);
    command->add_flag("--reopen", arguments->reopen)->excludes(close);
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = arguments->writes() ? session.openToWrite(arguments->file)
                                             : session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        ImportReport report;
        const auto changed = change(**workspace, *arguments, report);
        if (!changed)
            return changed;
        const Programme programme = ProgrammeStore((*workspace)->database()).load();
        const Stage* stage = programme.stage(text(arguments->stage));
        if (!stage)
            return failure(Error::Code::NotFound, {text(arguments->stage)});
        const QStringList refs = StageStore((*workspace)->database()).refs(stage->code);
        QJsonObject document{{u"stage"_s, stage->code},
                             {u"entries"_s, QJsonArray::fromStringList(refs)},
                             {u"closed"_s, stage->closedAtMs.has_value()},
                             {u"method"_s, rankingMethodCode(stageMethod(
                                               (*workspace)->database(), stage->code))}};
        if (!report.findings.empty())
            document.insert(u"findings"_s, importJson(report).value(u"findings"_s));
        session.answer(document, [&] {
            Session::line(stage->name.ja + u"  "_s + stage->code);
            for (const QString& ref : refs)
                Session::line(u"  "_s + ref);
            Session::line(
                QCoreApplication::translate("Cli", "%n entries", nullptr, int(refs.size())));
        });
        if (report.needsAttention())
            session.needsAttention();
        return {};
    });
}

} // namespace prizedesk
