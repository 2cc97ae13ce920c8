#include "ui/ceremony/CeremonyExport.h"

#include "models/core/Digest.h"
#include "models/tables/FileSaver.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace prizedesk {

CeremonyExport::CeremonyExport(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void CeremonyExport::askPath(const QString& title, const QString& name, const QString& ending,
                             const std::function<void(const QString&)>& write)
{
    m_context.prompts().saveFile(
        &m_page,
        {.title = title,
         .filters = {QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending)},
         .suggestedName = name + ending,
         .folderKey = QStringLiteral("ceremony")},
        [write](const QString& path) {
            if (!path.isEmpty())
                write(path);
        });
}

void CeremonyExport::askPdf(const QString& title, const QString& name,
                            const std::function<Result<QString>()>& html, const Note& note)
{
    askPath(title, name, QStringLiteral(".pdf"), [this, html, note](const QString& path) {
        const auto document = html();
        if (document)
            writePdf(*document, path, note);
        else
            m_context.showError(document.error());
    });
}

void CeremonyExport::writePdf(const QString& html, const QString& path, const Note& note)
{
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    (*renderer)->renderPdf(
        html, path, this,
        [this, path, note](const Result<void>& done) { finish(done, path, note); });
}

void CeremonyExport::askBytes(const QString& title, const QString& name, const QString& ending,
                              const std::function<Result<QByteArray>()>& bytes, const Note& note)
{
    askPath(title, name, ending, [this, bytes, note](const QString& path) {
        const auto content = bytes();
        finish(content ? FileSaver().save(path, *content) : failure(content.error()), path, note);
    });
}

void CeremonyExport::askFolder(const QString& title, std::vector<NamedDocument> documents,
                               const Note& note)
{
    m_context.prompts().openFolder(
        &m_page, {.title = title, .filters = {}, .suggestedName = {},
                  .folderKey = QStringLiteral("ceremony")},
        [this, documents = std::move(documents), note](const QString& folder) {
            if (!folder.isEmpty())
                writeNext(folder, documents, 0, note);
        });
}

void CeremonyExport::writeNext(const QString& folder, std::vector<NamedDocument> documents,
                               size_t next, const Note& note)
{
    if (next == documents.size()) {
        const auto noted = m_context.workspace().note(note(folder, {}));
        if (noted)
            m_context.showBanner(Tone::Good,
                                 tr("%n files were written to %1.", nullptr, int(next))
                                     .arg(QDir(folder).dirName()),
                                 QStringLiteral("export"));
        else
            m_context.showError(noted.error());
        return;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    const NamedDocument document = documents[next];
    (*renderer)->renderPdf(
        document.html, QDir(folder).filePath(document.name), this,
        [this, folder, documents = std::move(documents), next, note](const Result<void>& done) {
            if (done)
                writeNext(folder, documents, next + 1, note);
            else
                m_context.showError(done.error());
        });
}

void CeremonyExport::finish(const Result<void>& done, const QString& path, const Note& note)
{
    const auto digest = done ? fileDigestHex(path) : failure(done.error());
    const auto noted =
        digest ? m_context.workspace().note(note(path, *digest)) : failure(digest.error());
    if (noted)
        m_context.showBanner(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()),
                             QStringLiteral("export"));
    else
        m_context.showError(noted.error());
}

} // namespace prizedesk
