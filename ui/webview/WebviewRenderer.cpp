#include "ui/webview/WebviewRenderer.h"

#include "models/tables/FileSaver.h"
#include "ui/webview/DocumentPage.h"
#include "ui/webview/DocumentSource.h"
#include "ui/webview/PageGuard.h"
#include "ui/webview/PageRule.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kPatienceMs = 120'000;

Result<void> save(const QByteArray& pdf, const QString& path)
{
    if (pdf.isEmpty())
        return failure(Error::Code::Internal, {}, u"no page came about"_s);
    FileSaver saver;
    return saver.save(path, pdf);
}

} // namespace

WebviewRenderer::WebviewRenderer()
    : m_source(new DocumentSource(this))
{
    DocumentSource::registerScheme();
}

WebviewRenderer::~WebviewRenderer() = default;

QWebEngineProfile& WebviewRenderer::profile()
{
    if (!m_profile) {
        // Without a name it is off the record. It must end before the application does.
        m_profile = new QWebEngineProfile(this);
        m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
        m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
        m_profile->setSpellCheckEnabled(false);
        m_profile->setUrlRequestInterceptor(new PageGuard(m_profile));
        m_profile->installUrlSchemeHandler(DocumentSource::scheme(), m_source);
        // The engine ends with the application; pages and profile must be gone by then.
        connect(qApp, &QCoreApplication::aboutToQuit, this, &WebviewRenderer::release);
    }
    return *m_profile;
}

void WebviewRenderer::release()
{
    if (!m_profile)
        return;
    qDeleteAll(m_profile->findChildren<DocumentPage*>(Qt::FindDirectChildrenOnly));
    delete m_profile;
    m_profile = nullptr;
}

void WebviewRenderer::renderPdf(const QString& html, const QString& path, QObject* owner, Done done)
{
    renderBytes(html, owner, [path, done = std::move(done)](const Result<QByteArray>& pdf) {
        done(pdf ? save(*pdf, path) : failure(pdf.error()));
    });
}

void WebviewRenderer::renderBytes(const QString& html, QObject* owner, DoneBytes done)
{
    QWebEngineProfile& own = profile();
    auto* page = new DocumentPage(own, *m_source, &own);
    auto* patience = new QTimer(page);
    patience->setSingleShot(true);
    patience->setInterval(kPatienceMs);
    const auto finish = [page, guard = QPointer<QObject>(owner),
                         done = std::move(done)](Result<QByteArray> result) {
        page->disconnect();
        page->deleteLater();
        if (guard)
            done(std::move(result));
    };
    connect(patience, &QTimer::timeout, page,
            [finish] { finish(failure(Error::Code::Internal, {}, u"the page took too long"_s)); });
    connect(page, &QWebEnginePage::renderProcessTerminated, page, [finish] {
        finish(failure(Error::Code::Internal, {}, u"the process that lays out pages ended"_s));
    });
    connect(page, &QWebEnginePage::loadFinished, page,
            [page, finish, paper = pageRule(html)](bool ok) {
                if (!ok) {
                    finish(failure(Error::Code::Internal, {}, u"the document could not be read"_s));
                    return;
                }
                page->printToPdf([finish](const QByteArray& pdf) { finish(pdf); }, paper);
            });
    patience->start();
    page->show(html);
}

Result<void> WebviewRenderer::renderPdf(const QString& html, const QString& path)
{
    Result<void> result = failure(Error::Code::Cancelled);
    QEventLoop loop;
    renderPdf(html, path, &loop, [&](Result<void> rendered) {
        result = std::move(rendered);
        loop.quit();
    });
    loop.exec();
    // The caller's program may end without ever having run an event loop of its own.
    release();
    return result;
}

QWidget* WebviewRenderer::createPreview(const QString& html, QWidget* parent)
{
    auto* view = new QWebEngineView(parent);
    auto* page = new DocumentPage(profile(), *m_source, view);
    view->setPage(page);
    view->setContextMenuPolicy(Qt::NoContextMenu);
    // Paper is white in every theme.
    page->setBackgroundColor(Qt::white);
    page->show(html);
    return view;
}

} // namespace prizedesk
