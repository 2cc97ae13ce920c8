#include "ui/committee/PaperExporter.h"

#include "models/core/Digest.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/committee/PaperExportDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QFileInfo>
#include <QWidget>

namespace prizedesk {

PaperExporter::PaperExporter(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

PaperStyle PaperExporter::style(const OfficeContext& context, PaperProfile profile)
{
    const DateWords dates = context.dates();
    return {.profile = profile,
            .japanese = context.japanese(),
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

void PaperExporter::ask(const QString& title, const std::vector<Document>& documents)
{
    auto* dialog = new PaperExportDialog(m_context.theme(), title, documents, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, documents] {
        askFile(documents[size_t(dialog->document())], dialog->profile(), dialog->format());
    });
    dialog->open();
}

void PaperExporter::askFile(const Document& document, PaperProfile profile, Format format)
{
    const QString ending = PaperExportDialog::ending(format);
    const Prompts::FileQuestion question{
        .title = document.name,
        .filters = {QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending)},
        .suggestedName = document.fileName + ending,
        .folderKey = QStringLiteral("committee")};
    m_context.prompts().saveFile(&m_page, question,
                                 [this, document, profile, format](const QString& path) {
                                     if (!path.isEmpty())
                                         write(document, style(m_context, profile), format, path);
                                 });
}

void PaperExporter::write(const Document& document, const PaperStyle& style, Format format,
                          const QString& path)
{
    FileSaver saver;
    Result<void> done;
    if (format == Format::Xlsx || format == Format::Csv) {
        const auto record = document.record(style);
        done = record ? exportAttendance(m_context.workspace(), *record,
                                         format == Format::Xlsx ? AttendanceFormat::Xlsx
                                                                : AttendanceFormat::Csv,
                                         path, saver)
                      : failure(record.error());
    } else {
        const auto paper = document.paper(style);
        if (paper && format == Format::Pdf) {
            writePdf(*paper, path);
            return;
        }
        done = paper ? writeNoted(m_context.workspace(), paper->operation, paper->subject,
                                  style.profile, path, paper->html().toUtf8(), saver)
                     : failure(paper.error());
    }
    if (done)
        tell(path);
    else
        m_context.showError(done.error());
}

void PaperExporter::writePdf(const Paper& paper, const QString& path)
{
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    (*renderer)->renderPdf(paper.html(), path, this, [this, paper, path](const Result<void>& done) {
        const auto digest = done ? fileDigestHex(path) : failure(done.error());
        const auto noted =
            digest ? m_context.workspace().note(paperNote(paper.operation, paper.subject,
                                                          paper.style.profile, path, *digest))
                   : failure(digest.error());
        if (noted)
            tell(path);
        else
            m_context.showError(noted.error());
    });
}

void PaperExporter::tell(const QString& path)
{
    m_context.showBanner(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()),
                         QStringLiteral("export"));
}

} // namespace prizedesk
