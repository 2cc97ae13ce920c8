#include "app/cli/PdfPrinter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace prizedesk {

namespace {

constexpr int kStartMs = 30'000;
constexpr int kPrintMs = 120'000;

} // namespace

Result<void> printPdf(const QString& html, const QString& path)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/prizedesk-pdf"),
                  {path});
    if (!printer.waitForStarted(kStartMs))
        return failure(Error::Code::RuleRefused,
                       {QCoreApplication::translate(
                           "Cli", "The part that prints PDF files is not installed.")});
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    if (!printer.waitForFinished(kPrintMs) || printer.exitStatus() != QProcess::NormalExit ||
        printer.exitCode() != 0)
        return failure(Error::Code::FileNotWritable, {QFileInfo(path).fileName()},
                       QString::fromUtf8(printer.readAllStandardError()));
    return {};
}

} // namespace prizedesk
