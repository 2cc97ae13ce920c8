#pragma once

#include <QWebEnginePage>

namespace prizedesk {

class DocumentSource;

/// A page that shows one document: scripts, plugins, links and downloads do nothing.
class DocumentPage : public QWebEnginePage
{
    Q_OBJECT

public:
    DocumentPage(QWebEngineProfile& profile, DocumentSource& source, QObject* parent = nullptr);

    /// Loads the document; loadFinished() tells when it stands.
    void show(const QString& html);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message,
                                  int line, const QString& source) override;
    QWebEnginePage* createWindow(WebWindowType type) override;

private:
    DocumentSource& m_source;
};

} // namespace prizedesk
