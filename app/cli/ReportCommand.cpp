#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/core/DateParser.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reports/ReportCatalogue.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// A moment of the edition; nothing where nothing was said.
Result<std::optional<qint64>> momentOf(const Workspace& workspace, const std::string& typed)
{
    if (typed.empty())
        return std::optional<qint64>();
    const auto parsed = parseDate(text(typed));
    if (!parsed)
        return failure(Error::Code::Usage, {text(typed)});
    return std::optional(ProgrammeStore(workspace.database())
                             .load()
                             .toMs(parsed->date, parsed->time.value_or(QTime(0, 0))));
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
        std::string embargo;
        std::string paper = "A1";
        std::string layout = "horizontal";
        bool wareki = false;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("report", "A report as PDF or HTML");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("NAME", arguments->name, reportNames().join(u" "_s).toStdString())
        ->required();
    command->add_option("--out", arguments->out, "Ends in .pdf or .html; lists also in .xlsx or .csv")
        ->required();
    command->add_option("--theme", arguments->theme);
    command->add_option("--profile", arguments->profile)
        ->check(CLI::IsMember({"judging", "nedo", "internal"}));
    command->add_option("--meeting", arguments->meeting, "Number; the newest without it")
        ->check(CLI::PositiveNumber);
    command->add_option("--month", arguments->month, "2026-11; the newest without it");
    command->add_option("--embargo", arguments->embargo,
                        "Of press: 2027-03-24T14:00; the start of the ceremony without it");
    command->add_option("--paper", arguments->paper, "Of boards")
        ->check(CLI::IsMember({"A1", "A2", "A3"}));
    command->add_option("--layout", arguments->layout, "Of boards")
        ->check(CLI::IsMember({"horizontal", "vertical"}));
    command->add_flag("--wareki", arguments->wareki, "Dates in Japanese years");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const QString path = text(arguments->out);
        const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (!isPdf && !QStringList{u"html"_s, u"xlsx"_s, u"csv"_s}.contains(
                          QFileInfo(path).suffix().toLower()))
            return failure(Error::Code::Usage,
                           {QCoreApplication::translate(
                               "Cli", "--out must end in .pdf, .html, .xlsx or .csv.")});
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto profile = *paperProfileFromCode(text(arguments->profile));
        const auto embargo = momentOf(**workspace, arguments->embargo);
        if (!embargo)
            return failure(embargo.error());
        ReportRequest request{.name = text(arguments->name),
                              .style = styleFor(**workspace, profile, arguments->wareki),
                              .theme = text(arguments->theme).toUpper(),
                              .meeting = arguments->meeting,
                              .month = text(arguments->month),
                              .embargoMs = *embargo};
        request.board.paper = *boardPaperFromCode(text(arguments->paper));
        request.board.layout = *boardLayoutFromCode(text(arguments->layout));
        const auto report = buildReport(**workspace, request);
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
