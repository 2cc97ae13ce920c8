#include "ui/awards/NoticeWriter.h"

#include "models/tables/FileSaver.h"
#include "models/workspace/Workspace.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QFile>
#include <QTimer>

namespace prizedesk {

NoticeWriter::NoticeWriter(OfficeContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void NoticeWriter::start(std::vector<ResultNotice> notices, const QString& theme,
                         const QString& folder, bool mailOnly)
{
    m_notices = std::move(notices);
    m_theme = theme;
    m_folder = QDir(folder);
    m_next = 0;
    m_files = 0;
    m_mailOnly = mailOnly;
    m_isCancelled = false;
    if (!m_folder.mkpath(QStringLiteral("."))) {
        end(failure(Error::Code::FileNotWritable, {folder}));
        return;
    }
    writeNext();
}

void NoticeWriter::cancel()
{
    m_isCancelled = true;
}

void NoticeWriter::writeNext()
{
    Q_EMIT progressed(int(m_next), int(m_notices.size()));
    if (m_isCancelled) {
        end(failure(Error::Code::Cancelled));
        return;
    }
    if (m_next >= m_notices.size()) {
        end({});
        return;
    }
    const ResultNotice& notice = m_notices[m_next];
    const auto goOn = [this](const Result<void>& done) {
        if (!done) {
            end(done);
            return;
        }
        ++m_next;
        // The window breathes between two letters.
        QTimer::singleShot(0, this, &NoticeWriter::writeNext);
    };
    if (m_mailOnly) {
        goOn(writeDraft(notice, {}));
        return;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        end(failure(renderer.error()));
        return;
    }
    const QString path = m_folder.filePath(notice.ref + QStringLiteral(".pdf"));
    (*renderer)->renderPdf(
        notice.letter.html(), path, this, [this, path, goOn](const Result<void>& done) {
            QFile file(path);
            if (!done)
                goOn(done);
            else if (!file.open(QIODevice::ReadOnly))
                goOn(failure(Error::Code::FileUnreadable, {path}));
            else {
                ++m_files;
                goOn(writeDraft(m_notices[m_next], file.readAll()));
            }
        });
}

Result<void> NoticeWriter::writeDraft(const ResultNotice& notice, const QByteArray& pdf)
{
    const auto saved = FileSaver().save(m_folder.filePath(notice.ref + QStringLiteral(".eml")),
                                        notice.draft(pdf).toEml());
    if (saved)
        ++m_files;
    return saved;
}

void NoticeWriter::end(const Result<void>& result)
{
    m_notices.clear();
    m_next = 0;
    Result<void> told = result;
    if (m_files > 0) {
        // Whatever left the office is in the journal, also where the rest failed.
        const auto noted = m_context.workspace().note(resultNoticesNote(m_theme, m_files));
        if (!noted && told)
            told = noted;
    }
    Q_EMIT finished(m_files, told                                            ? QString()
                             : told.error().code == Error::Code::Cancelled ? tr("Stopped.")
                                                                           : told.error().message());
}

} // namespace prizedesk
