#include "app/cli/GuestCommands.h"
#include "app/cli/JsonForms.h"
#include "app/cli/OfficePaper.h"
#include "app/cli/PdfPrinter.h"
#include "models/ceremony/runsheet/RunSchedule.h"
#include "models/ceremony/runsheet/RunSheetOperations.h"
#include "models/ceremony/runsheet/RunSheetPaper.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr std::array kViews{RunView::All, RunView::Stage, RunView::Technics, RunView::Reception,
                            RunView::Script};

struct RunSheetArguments
{
    std::string file;
    std::string view = "all";
    std::string out;
};

RunView viewOf(const std::string& code)
{
    for (const RunView view : kViews) {
        if (runViewCode(view).toStdString() == code)
            return view;
    }
    return RunView::All;
}

Result<void> save(Workspace& workspace, const RunSheet& sheet, RunView view, const QString& path)
{
    const RunNames names(workspace);
    const PaperStyle style = officePaperStyle(workspace);
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        const auto bytes = toXlsx(runSheetTable(sheet, names, view, style));
        if (!bytes)
            return failure(bytes.error());
        FileSaver saver;
        const auto saved = saver.save(path, *bytes);
        if (!saved)
            return saved;
    } else {
        const QString programme =
            ProgrammeStore(workspace.database()).load().name.in(style.japanese);
        const auto printed = printPdf(runSheetHtml(sheet, names, view, programme, style), path);
        if (!printed)
            return printed;
    }
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    return workspace.note(runSheetNote(view, path, *digest));
}

Result<void> runSheet(Session& session, const RunSheetArguments& arguments)
{
    const QString out = text(arguments.out);
    auto workspace =
        out.isEmpty() ? session.openToRead(arguments.file) : session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    const RunSheet sheet = RunSheetStore((*workspace)->database()).load();
    const RunSchedule schedule = runSchedule(sheet, (*workspace)->clock().nowMs());
    if (!out.isEmpty()) {
        const auto saved = save(**workspace, sheet, viewOf(arguments.view), out);
        if (!saved)
            return saved;
    }
    QJsonArray items;
    std::vector<QStringList> rows;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        const RunItem& item = sheet.items[i];
        const RunTime& time = schedule.times[i];
        items.append(QJsonObject{{u"item"_s, item.title},
                                 {u"planned"_s, isoTime(time.plannedStartMs)},
                                 {u"expected"_s, isoTime(time.expectedStartMs)},
                                 {u"seconds"_s, item.lengthSeconds + item.extraSeconds},
                                 {u"state"_s, time.state == RunTime::State::Done      ? u"done"_s
                                              : time.state == RunTime::State::Running ? u"running"_s
                                                                                      : u"coming"_s}});
        rows.push_back({isoTime(time.expectedStartMs).mid(11, 5), item.title,
                        runLengthWords(item.lengthSeconds + item.extraSeconds)});
    }
    session.answer({{u"items"_s, items},
                    {u"starts"_s, isoTime(sheet.startsAtMs)},
                    {u"expected_end"_s, isoTime(schedule.expectedEndMs)},
                    {u"file"_s, out.isEmpty() ? QJsonValue() : QJsonValue(out)}},
                   [&] {
                       Session::table({QCoreApplication::translate("Cli", "Time"),
                                       QCoreApplication::translate("Cli", "Item"),
                                       QCoreApplication::translate("Cli", "Length")},
                                      rows);
                   });
    return {};
}

} // namespace

void addRunSheetCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<RunSheetArguments>();
    CLI::App* command = app.add_subcommand("runsheet", "The day's programme, for each reader");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--view", arguments->view, "all stage technics reception script")
        ->check(CLI::IsMember({"all", "stage", "technics", "reception", "script"}));
    command->add_option("--out", arguments->out, "Ends in .pdf or .xlsx");
    onRun(*command, session, [&session, arguments] { return runSheet(session, *arguments); });
}

} // namespace prizedesk
