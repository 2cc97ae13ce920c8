#include "app/cli/PdfPrinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace prizedesk {

namespace {

constexpr int kStartMs = 30'000;
constexpr int kPrintMs = 120'000;

Result<void> run(const QStringList& arguments, const QByteArray& input)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/prizedesk-pdf"),
                  arguments);
    if (!printer.waitForStarted(kStartMs))
        return failure(Error::Code::RuleRefused,
                       {QCoreApplication::translate(
                           "Cli", "The part that prints PDF files is not installed.")});
    printer.write(input);
    printer.closeWriteChannel();
    if (!printer.waitForFinished(kPrintMs) || printer.exitStatus() != QProcess::NormalExit ||
        printer.exitCode() != 0)
        return failure(Error::Code::FileNotWritable, {QFileInfo(arguments.last()).fileName()},
                       QString::fromUtf8(printer.readAllStandardError()));
    return {};
}

} // namespace

Result<void> printPdf(const QString& html, const QString& path)
{
    return run({path}, html.toUtf8());
}

Result<void> printPdfs(const std::vector<PdfPart>& documents, const QString& folder)
{
    QJsonArray list;
    QStringList fresh;
    for (const PdfPart& document : documents) {
        const QString path = QDir(folder).filePath(document.name);
        if (!QFileInfo::exists(path))
            fresh += path;
        list.append(QJsonObject{{QStringLiteral("name"), document.name},
                                {QStringLiteral("html"), document.html}});
    }
    const auto printed = run({QStringLiteral("--each"), folder},
                             QJsonDocument(list).toJson(QJsonDocument::Compact));
    // A printer that was cut off had no time to clean up.
    if (!printed) {
        for (const QString& path : fresh)
            QFile::remove(path);
    }
    return printed;
}

} // namespace prizedesk
