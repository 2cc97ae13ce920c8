#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/core/Digest.h"
#include "models/reports/AwardListExport.h"
#include "models/reports/AwardListHtml.h"
#include "models/settings/Language.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

Result<AwardListExport> exportPdf(Workspace& workspace, AwardListProfile profile,
                                  const QString& path, bool japanese)
{
    const auto list = awardList(workspace, profile, japanese);
    if (!list)
        return failure(list.error());
    const auto printed = printPdf(awardListHtml(*list), path);
    if (!printed)
        return failure(printed.error());
    const auto hash = fileDigestHex(path);
    if (!hash)
        return failure(hash.error());
    const auto noted = noteAwardListExport(workspace, *list, path, *hash);
    if (!noted)
        return failure(noted.error());
    AwardListExport result;
    result.file = path;
    result.rows = int(list->rows.size());
    result.digest = *hash;
    result.openPrizes = list->openPrizes;
    result.unconfirmed = list->unconfirmed;
    return result;
}

QJsonArray unencodableJson(const std::vector<UnencodableCell>& cells)
{
    QJsonArray array;
    for (const UnencodableCell& cell : cells) {
        array.append(QJsonObject{{u"row"_s, cell.row},
                                 {u"column"_s, cell.column},
                                 {u"character"_s, cell.character},
                                 {u"code"_s, cell.code},
                                 {u"suggestion"_s, cell.suggestion}});
    }
    return array;
}

} // namespace

void addAwardListCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string format;
        std::string profile = "public";
        std::string out;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("award-list", "The list of winners as a file");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--format", arguments->format)
        ->required()
        ->check(CLI::IsMember({"xlsx", "csv", "cp932", "json", "html", "pdf"}));
    command->add_option("--profile", arguments->profile)
        ->check(CLI::IsMember({"public", "nedo", "internal"}));
    command->add_option("--out", arguments->out)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto profile = *awardListProfileFromCode(text(arguments->profile));
        const bool japanese = Language::current() == Language::Code::Japanese;
        const QString path = text(arguments->out);
        const auto format = awardListFormatFromCode(text(arguments->format));
        const auto written = format ? exportAwardList(**workspace, profile, *format, path, japanese)
                                    : exportPdf(**workspace, profile, path, japanese);
        if (!written)
            return failure(written.error());
        if (!written->isWritten())
            Session::notice(written->error().message());
        const QJsonObject document{
            {u"file"_s, written->isWritten() ? path : QString()},
            {u"rows"_s, written->rows},
            {u"digest"_s, written->digest},
            {u"open"_s, QJsonArray::fromStringList(written->openPrizes)},
            {u"unconfirmed"_s, QJsonArray::fromStringList(written->unconfirmed)},
            {u"unencodable"_s, unencodableJson(written->unencodable)}};
        session.answer(document, [&] {
            for (const UnencodableCell& cell : written->unencodable)
                Session::line(u"%1:%2  %3  %4  %5"_s.arg(cell.row)
                                  .arg(cell.column)
                                  .arg(cell.character, cell.code, cell.suggestion));
            if (written->isWritten())
                Session::line(QCoreApplication::translate("Cli", "%1: %2 rows, digest %3")
                                  .arg(path)
                                  .arg(written->rows)
                                  .arg(written->digest.left(16)));
        });
        if (!written->isWritten()) {
            session.exit = Exit::Refused;
            return {};
        }
        if (!written->openPrizes.isEmpty())
            Session::notice(QCoreApplication::translate("Cli", "Not decided yet: %1")
                                .arg(written->openPrizes.join(u", "_s)));
        if (!written->unconfirmed.isEmpty())
            Session::notice(
                QCoreApplication::translate("Cli", "Not confirmed by a second person yet: %1")
                    .arg(written->unconfirmed.join(u", "_s)));
        return {};
    });
}

} // namespace prizedesk
