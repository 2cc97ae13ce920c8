#include "ui/webview/DocumentPage.h"

#include "ui/webview/DocumentSource.h"

#include <QUrl>
#include <QWebEngineSettings>

namespace prizedesk {

DocumentPage::DocumentPage(QWebEngineProfile& profile, DocumentSource& source, QObject* parent)
    : QWebEnginePage(&profile, parent)
    , m_source(source)
{
    QWebEngineSettings& rules = *settings();
    for (const auto attribute :
         {QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::AutoLoadIconsForPage, QWebEngineSettings::HyperlinkAuditingEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::PdfViewerEnabled})
        rules.setAttribute(attribute, false);
    rules.setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
}

void DocumentPage::show(const QString& html)
{
    // setHtml() takes 2 MB at most, in which a Japanese character counts nine times.
    const QUrl address = m_source.keep(html);
    connect(this, &QWebEnginePage::loadFinished, &m_source,
            [&source = m_source, address] { source.drop(address); });
    load(address);
}

bool DocumentPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool)
{
    return type == NavigationTypeTyped && url.scheme() == QLatin1String(DocumentSource::scheme());
}

void DocumentPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int,
                                            const QString&)
{
    // What a document tries in vain is nobody's concern, and may repeat personal data.
}

QWebEnginePage* DocumentPage::createWindow(WebWindowType)
{
    return nullptr;
}

} // namespace prizedesk
