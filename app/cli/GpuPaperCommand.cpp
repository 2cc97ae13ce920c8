#include "app/cli/GpuCommand.h"
#include "app/cli/PdfPrinter.h"
#include "models/compute/PlanStore.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reports/AllotmentLetter.h"
#include "models/reports/ComputeExport.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct PaperArguments
{
    std::string file;
    std::string plan;
    std::string out;
};

PaperStyle letterStyle(const Workspace& workspace)
{
    const bool japanese = Language::current() == Language::Code::Japanese;
    const DateWords dates(japanese, japanese, ProgrammeStore(workspace.database()).load().timeZone);
    return {.profile = PaperProfile::Nedo,
            .japanese = japanese,
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

/// PDF or HTML, with its note.
Result<void> exportPaper(Workspace& workspace, const QString& plan, const QString& path)
{
    const bool japanese = Language::current() == Language::Code::Japanese;
    const auto report = plan.isEmpty() ? ledgerPaper(workspace, japanese)
                                       : planPaper(workspace, plan, japanese);
    if (!report)
        return failure(report.error());
    const QString html = figuresHtml(*report);
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const auto written = isPdf ? printPdf(html, path) : FileSaver().save(path, html.toUtf8());
    if (!written)
        return written;
    const auto digest = fileDigestHex(path);
    if (!digest)
        return failure(digest.error());
    const int rows = report->sections.empty() ? 0 : int(report->sections.front().rows.size());
    return workspace.note(computeExportNote(plan, path, rows, *digest));
}

void addExport(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<PaperArguments>();
    CLI::App* command = gpu.add_subcommand("export", "The ledger or a plan as a file");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--plan", arguments->plan, "Name of a plan; else the ledger");
    command->add_option("--out", arguments->out, "Ends in .xlsx, .csv, .pdf or .html")->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const QString path = text(arguments->out);
        const bool isPaper = path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ||
                             path.endsWith(u".html"_s, Qt::CaseInsensitive);
        FileSaver saver;
        const auto done = isPaper ? exportPaper(**workspace, text(arguments->plan), path)
                                  : exportCompute(**workspace, text(arguments->plan), path, saver);
        if (!done)
            return done;
        session.answer({{u"file"_s, path}}, [&] { Session::line(path); });
        return {};
    });
}

void addLetters(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<PaperArguments>();
    CLI::App* command = gpu.add_subcommand("letters", "Notices of allotment to the teams, as PDF");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--out", arguments->out, "A folder")->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto letters = allotmentLetters(**workspace, letterStyle(**workspace));
        if (!letters)
            return failure(letters.error());
        const QDir folder(text(arguments->out));
        if (!folder.mkpath(u"."_s))
            return failure(Error::Code::FileNotWritable, {folder.path()});
        QJsonArray teams;
        for (const AllotmentLetter& letter : *letters) {
            const auto printed =
                printPdf(letter.letter.html(), folder.filePath(letter.team + u".pdf"_s));
            if (!printed)
                return printed;
            teams.append(letter.team);
        }
        const auto plan = PlanStore((*workspace)->database()).approved();
        const auto noted = (*workspace)->note(allotmentLettersNote(
            plan ? plan->name : QString(), folder.path(), int(letters->size())));
        if (!noted)
            return noted;
        session.answer({{u"folder"_s, folder.path()}, {u"teams"_s, teams}}, [&] {
            Session::line(QCoreApplication::translate("Cli", "%1 letters written.")
                              .arg(letters->size()));
        });
        return {};
    });
}

} // namespace

void addGpuPaperCommands(CLI::App& gpu, Session& session)
{
    addExport(gpu, session);
    addLetters(gpu, session);
}

} // namespace prizedesk
