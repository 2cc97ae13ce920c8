#include "ui/ceremony/CeremonyExport.h"

#include "models/core/Digest.h"
#include "models/reports/ReportCatalogue.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

CeremonyExport::CeremonyExport(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_saver(std::make_unique<FileSaver>())
{
}

void CeremonyExport::askPath(const QString& title, const QString& name, const QStringList& endings,
                             const std::function<void(const QString&)>& write)
{
    QStringList filters;
    for (const QString& ending : endings)
        filters += u"%1 (*%2)"_s.arg(ending.mid(1).toUpper(), ending);
    m_context.prompts().saveFile(&m_page,
                                 {.title = title,
                                  .filters = filters,
                                  .suggestedName = name + endings.first(),
                                  .folderKey = u"ceremony"_s},
                                 [write](const QString& path) {
                                     if (!path.isEmpty())
                                         write(path);
                                 });
}

void CeremonyExport::askPdf(const QString& title, const QString& name,
                            const std::function<Result<QString>()>& html, const Note& note)
{
    askPath(title, name, {u".pdf"_s}, [this, html, note](const QString& path) {
        const auto document = html();
        if (document)
            writePdf(*document, path, note);
        else
            m_context.showError(document.error());
    });
}

void CeremonyExport::askBytes(const QString& title, const QString& name, const QString& ending,
                              const std::function<Result<QByteArray>()>& bytes, const Note& note)
{
    askPath(title, name, {ending},
            [this, bytes, note](const QString& path) { write(bytes(), path, note); });
}

void CeremonyExport::askReport(const QString& title, const QString& name,
                               const std::function<Result<Report>()>& build)
{
    const auto first = build();
    if (!first) {
        m_context.showError(first.error());
        return;
    }
    QStringList endings{u".pdf"_s};
    if (first->table)
        endings += {u".xlsx"_s, u".csv"_s};
    endings += u".html"_s;
    askPath(title, name, endings, [this, build](const QString& path) {
        const auto report = build();
        if (!report) {
            m_context.showError(report.error());
            return;
        }
        const Note note = [made = *report](const QString& file, const QString& digest) {
            return made.noteFor(file, digest);
        };
        if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
            writePdf(report->html, path, note);
        else
            write(reportBytes(*report, path), path, note);
    });
}

void CeremonyExport::writePdf(const QString& html, const QString& path, const Note& note)
{
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    (*renderer)->renderBytes(html, this, [this, path, note](const Result<QByteArray>& pdf) {
        write(pdf, path, note);
    });
}

void CeremonyExport::write(const Result<QByteArray>& bytes, const QString& path, const Note& note)
{
    const auto done = [&]() -> Result<void> {
        if (!bytes)
            return failure(bytes.error());
        if (bytes->isEmpty())
            return failure(Error::Code::Internal, {}, u"no page came about"_s);
        // Inside the gate: a file that cannot be written leaves no note, and none leaves unnoted.
        return m_context.workspace().apply(note(path, digestHex(*bytes)), [&](WriteTransaction&) {
            if (const auto saved = m_saver->save(path, *bytes); !saved)
                throw OperationFailed(saved.error());
        });
    }();
    if (done)
        m_context.showBanner(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()),
                             u"export"_s);
    else
        m_context.showError(done.error());
}

void CeremonyExport::askFolder(const QString& title, std::vector<NamedDocument> documents,
                               const Note& note)
{
    m_context.prompts().openFolder(
        &m_page,
        {.title = title, .filters = {}, .suggestedName = {}, .folderKey = u"ceremony"_s},
        [this, documents = std::move(documents), note](const QString& folder) {
            if (!folder.isEmpty())
                renderNext(folder, documents, {}, note);
        });
}

void CeremonyExport::renderNext(const QString& folder, std::vector<NamedDocument> documents,
                                std::vector<NamedBytes> done, const Note& note)
{
    if (done.size() == documents.size()) {
        writeFolder(folder, done, note);
        return;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    const QString html = documents[done.size()].html;
    (*renderer)->renderBytes(html, this,
                             [this, folder, documents = std::move(documents), done = std::move(done),
                              note](const Result<QByteArray>& pdf) mutable {
                                 if (!pdf) {
                                     m_context.showError(pdf.error());
                                     return;
                                 }
                                 done.push_back({documents[done.size()].name, *pdf});
                                 renderNext(folder, std::move(documents), std::move(done), note);
                             });
}

void CeremonyExport::writeFolder(const QString& folder, const std::vector<NamedBytes>& files,
                                 const Note& note)
{
    QStringList written;
    const auto done = m_context.workspace().apply(note(folder, {}), [&](WriteTransaction&) {
        for (const NamedBytes& file : files) {
            const QString path = QDir(folder).filePath(file.name);
            if (const auto saved = m_saver->save(path, file.bytes); !saved)
                throw OperationFailed(saved.error());
            written += path;
        }
    });
    if (!done) {
        for (const QString& path : written)
            QFile::remove(path);
        m_context.showError(done.error());
        return;
    }
    m_context.showBanner(
        Tone::Good,
        tr("%n files were written to %1.", nullptr, int(files.size())).arg(QDir(folder).dirName()),
        u"export"_s);
}

} // namespace prizedesk
