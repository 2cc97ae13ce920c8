#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reports/ReportCatalogue.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

PaperStyle styleFor(const Workspace& workspace, PaperProfile profile, bool wareki)
{
    const bool japanese = Language::current() == Language::Code::Japanese;
    const DateWords dates(japanese, wareki, ProgrammeStore(workspace.database()).load().timeZone);
    return {.profile = profile,
            .japanese = japanese,
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

Result<void> print(Workspace& workspace, const Report& report, const QString& path)
{
    const auto printed = printPdf(report.html, path);
    if (!printed)
        return failure(printed.error());
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    return workspace.note(report.noteFor(path, *digest));
}

} // namespace

void addReportCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string name;
        std::string out;
        std::string theme;
        std::string profile = "nedo";
        int meeting = 0;
        std::string month;
        bool wareki = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("report", "A report as PDF or HTML");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("NAME", arguments->name, reportNames().join(u" "_s).toStdString())
        ->required();
    command->add_option("--out", arguments->out, "Ends in .pdf or .html")->required();
    command->add_option("--theme", arguments->theme);
    command->add_option("--profile", arguments->profile)
        ->check(CLI::IsMember({"judging", "nedo", "internal"}));
    command->add_option("--meeting", arguments->meeting, "Number; the newest without it")
        ->check(CLI::PositiveNumber);
    command->add_option("--month", arguments->month, "2026-11; the newest without it");
    command->add_flag("--wareki", arguments->wareki, "Dates in Japanese years");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const QString path = text(arguments->out);
        const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (!isPdf && !path.endsWith(u".html"_s, Qt::CaseInsensitive))
            return failure(
                Error{Error::Code::Usage,
                      {QCoreApplication::translate("Cli", "--out must end in .pdf or .html.")},
                      {}});
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto profile = *paperProfileFromCode(text(arguments->profile));
        const auto report =
            buildReport(**workspace, {.name = text(arguments->name),
                                      .style = styleFor(**workspace, profile, arguments->wareki),
                                      .theme = text(arguments->theme).toUpper(),
                                      .meeting = arguments->meeting,
                                      .month = text(arguments->month)});
        if (!report)
            return failure(report.error());
        FileSaver saver;
        const auto written = isPdf ? print(**workspace, *report, path)
                                   : writeReport(**workspace, *report, path, saver);
        if (!written)
            return failure(written.error());
        session.answer({{u"file"_s, path}}, [&] { Session::line(path); });
        return {};
    });
}

} // namespace prizedesk
