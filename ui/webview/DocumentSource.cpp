#include "ui/webview/DocumentSource.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

QByteArray DocumentSource::scheme()
{
    return QByteArrayLiteral("prizedesk-document");
}

void DocumentSource::registerScheme()
{
    QWebEngineUrlScheme own(scheme());
    own.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    QWebEngineUrlScheme::registerScheme(own);
}

QUrl DocumentSource::keep(const QString& html)
{
    const QString name = QString::number(++m_last);
    m_documents.insert(name, html.toUtf8());
    return QUrl(QString::fromLatin1(scheme()) + u':' + name);
}

void DocumentSource::drop(const QUrl& url)
{
    m_documents.remove(url.path());
}

void DocumentSource::requestStarted(QWebEngineUrlRequestJob* job)
{
    const auto document = m_documents.constFind(job->requestUrl().path());
    if (document == m_documents.constEnd()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* buffer = new QBuffer(job);
    buffer->setData(*document);
    job->reply(QByteArrayLiteral("text/html; charset=utf-8"), buffer);
}

} // namespace prizedesk
