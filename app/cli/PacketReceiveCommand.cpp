#include "app/cli/JsonForms.h"
#include "app/cli/PacketCommand.h"
#include "models/packets/ReceiveOperations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct ReceiveArguments
{
    std::string file;
    std::vector<std::string> returns;
    bool apply = false;
    std::string take;
};

QJsonValue valueJson(const std::optional<CellValue>& value)
{
    if (!value)
        return {};
    return QJsonObject{{u"mark"_s, value->mark},
                       {u"comment"_s, value->comment},
                       {u"at"_s, value->atMs > 0 ? QJsonValue(isoTime(value->atMs)) : QJsonValue()},
                       {u"who"_s, value->who},
                       {u"source"_s, markSourceCode(value->source)}};
}

QJsonObject fileJson(const PlannedFile& file)
{
    QJsonArray conflicts;
    for (const PlannedCell& cell : file.cells) {
        if (cell.state == PlannedCell::State::Conflict)
            conflicts.append(QJsonObject{{u"entry"_s, cell.entry},
                                         {u"criterion"_s, cell.criterion},
                                         {u"office"_s, valueJson(cell.office)},
                                         {u"judge"_s, valueJson(cell.returned)}});
    }
    QJsonArray declared;
    for (const PlannedDeclaration& declaration : file.declarations)
        declared.append(QJsonObject{{u"entry"_s, declaration.entry},
                                    {u"category"_s, declaration.category},
                                    {u"marks_excluded"_s, declaration.marksExcluded}});
    return {{u"file"_s, file.name},
            {u"judge"_s, file.judge},
            {u"stage"_s, file.stage},
            {u"version"_s, file.version},
            {u"held_version"_s, file.heldVersion},
            {u"state"_s, plannedFileCode(file.state)},
            {u"new"_s, file.count(PlannedCell::State::New)},
            {u"changed"_s, file.count(PlannedCell::State::Changed)},
            {u"same"_s, file.count(PlannedCell::State::Same)},
            {u"conflicts"_s, conflicts},
            {u"declarations"_s, declared},
            {u"excluded"_s, file.excluded},
            {u"reason"_s, returnRefusalCode(file.refusal)},
            {u"detail"_s, file.detail}};
}

QString wordsOf(const PlannedFile& file)
{
    if (file.state == PlannedFile::State::Older)
        return QCoreApplication::translate("Cli", "older than version %1").arg(file.heldVersion);
    QString words = returnRefusalWords(file.refusal);
    if (!file.detail.isEmpty())
        words += u": "_s + file.detail;
    return words;
}

void printPlan(const ReceivePlan& plan)
{
    std::vector<QStringList> rows;
    for (const PlannedFile& file : plan.files()) {
        rows.push_back({file.name, file.judge.isEmpty() ? u"—"_s : file.judge,
                        plannedFileCode(file.state),
                        QString::number(file.count(PlannedCell::State::New)),
                        QString::number(file.count(PlannedCell::State::Changed)),
                        QString::number(file.count(PlannedCell::State::Same)),
                        QString::number(file.count(PlannedCell::State::Conflict)), wordsOf(file)});
    }
    Session::table({u"file"_s, u"judge"_s, u"state"_s, u"new"_s, u"changed"_s, u"same"_s,
                    u"conflicts"_s, u"reason"_s},
                   rows);
    for (const PlannedFile& file : plan.files()) {
        for (const PlannedCell& cell : file.cells) {
            if (cell.state == PlannedCell::State::Conflict)
                Session::line(u"%1 %2 %3: %4 ≠ %5"_s.arg(file.judge, cell.entry, cell.criterion)
                                  .arg(cell.office->mark)
                                  .arg(cell.returned.mark));
        }
    }
}

/// Is there nothing but files that are refused?
bool isRefused(const ReceivePlan& plan)
{
    for (const PlannedFile& file : plan.files()) {
        if (file.state != PlannedFile::State::Refused)
            return false;
    }
    return true;
}

Result<void> receive(Session& session, const ReceiveArguments& arguments)
{
    auto workspace =
        arguments.apply ? session.openToWrite(arguments.file) : session.openToRead(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    QStringList paths;
    for (const std::string& path : arguments.returns)
        paths += text(path);
    ReceiveOperations operations(**workspace);
    auto files = operations.read(paths);
    if (!files)
        return failure(files.error());
    auto plan = operations.preview(std::move(*files));
    if (!plan)
        return failure(plan.error());
    if (arguments.take == "office")
        plan->decideAll(TakeSide::Office);
    else if (arguments.take == "judge")
        plan->decideAll(TakeSide::Judge);
    const bool isUndecided = plan->undecided() > 0;
    bool isApplied = false;
    if (arguments.apply && plan->taken() > 0 && !isUndecided) {
        const auto applied = operations.apply(*plan);
        if (!applied)
            return failure(applied.error());
        isApplied = true;
    }
    QJsonArray list;
    for (const PlannedFile& file : plan->files())
        list.append(fileJson(file));
    session.answer({{u"applied"_s, isApplied}, {u"files"_s, list}}, [&] { printPlan(*plan); });
    if (arguments.apply && isUndecided)
        Session::notice(QCoreApplication::translate(
            "Cli",
            "Nothing was changed: decide the conflicts with --take office or --take judge."));
    if (isRefused(*plan) || (arguments.apply && isUndecided))
        session.exit = Exit::Refused;
    else if (plan->refused() > 0 || isUndecided)
        session.needsAttention();
    return {};
}

} // namespace

void addPacketReceiveCommand(CLI::App& packet, Session& session)
{
    auto arguments = std::make_shared<ReceiveArguments>();
    CLI::App* command =
        packet.add_subcommand("receive", "Previews what judges return, then takes it");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("RETURN", arguments->returns)->required();
    command->add_flag("--apply", arguments->apply, "Takes what the preview shows");
    command->add_option("--take", arguments->take, "Whose mark stands where both changed it")
        ->check(CLI::IsMember({"office", "judge"}));
    onRun(*command, session, [&session, arguments] { return receive(session, *arguments); });
}

} // namespace prizedesk
