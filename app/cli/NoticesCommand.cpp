#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reports/ResultNotice.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct NoticesArguments
{
    std::string file;
    std::string theme;
    std::string out;
    bool mailOnly = false;
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

/// The letter as PDF and the draft of a mail that carries it. Gives the number of files.
Result<int> write(const ResultNotice& notice, const QDir& folder, bool mailOnly)
{
    QByteArray pdf;
    if (!mailOnly) {
        const QString path = folder.filePath(notice.ref + u".pdf"_s);
        const auto printed = printPdf(notice.letter.html(), path);
        if (!printed)
            return failure(printed.error());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, {path});
        pdf = file.readAll();
    }
    const auto saved =
        FileSaver().save(folder.filePath(notice.ref + u".eml"_s), notice.draft(pdf).toEml());
    if (!saved)
        return failure(saved.error());
    return mailOnly ? 1 : 2;
}

} // namespace

void addNoticesCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<NoticesArguments>();
    CLI::App* command =
        app.add_subcommand("notices", "Letters with the result, as PDF and drafts of mails");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--theme", arguments->theme)->required();
    command->add_option("--out", arguments->out, "A folder")->required();
    command->add_flag("--mail-only", arguments->mailOnly, "Drafts without PDF");
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const QString theme = text(arguments->theme).toUpper();
        const auto notices = resultNotices(**workspace, theme, letterStyle(**workspace));
        if (!notices)
            return failure(notices.error());
        const QDir folder(text(arguments->out));
        if (!folder.mkpath(u"."_s))
            return failure(Error::Code::FileNotWritable, {folder.path()});
        int files = 0;
        int winners = 0;
        QJsonArray refs;
        for (const ResultNotice& notice : *notices) {
            const auto written = write(notice, folder, arguments->mailOnly);
            if (!written)
                return failure(written.error());
            files += *written;
            winners += notice.won ? 1 : 0;
            refs.append(notice.ref);
        }
        const auto noted = (*workspace)->note(resultNoticesNote(theme, files));
        if (!noted)
            return noted;
        session.answer(
            {{u"folder"_s, folder.path()},
             {u"files"_s, files},
             {u"winners"_s, winners},
             {u"entries"_s, refs}},
            [&] {
                Session::line(QCoreApplication::translate("Cli", "%1 files written for %2 entries.")
                                  .arg(files)
                                  .arg(refs.size()));
            });
        return {};
    });
}

} // namespace prizedesk
