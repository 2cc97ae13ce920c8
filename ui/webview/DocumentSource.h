#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace prizedesk {

/// Hands documents to the web engine from memory, each under an address of its own, so that their
/// length is not bounded and no file is needed.
class DocumentSource : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Once per program, before the first profile is made.
    static void registerScheme();
    [[nodiscard]] static QByteArray scheme();

    /// Keeps the document until drop().
    [[nodiscard]] QUrl keep(const QString& html);
    void drop(const QUrl& url);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QHash<QString, QByteArray> m_documents;
    int m_last = 0;
};

} // namespace prizedesk
