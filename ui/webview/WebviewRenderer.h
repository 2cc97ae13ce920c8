#pragma once

#include "ui/webview/DocumentRenderer.h"

#include <QObject>

class QWebEngineProfile;

namespace prizedesk {

class DocumentSource;

/// The plugin: documents by Qt WebEngine, with a profile that keeps nothing.
class WebviewRenderer : public QObject, public DocumentRenderer
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PRIZEDESK_DOCUMENT_RENDERER)
    Q_INTERFACES(prizedesk::DocumentRenderer)

public:
    WebviewRenderer();
    ~WebviewRenderer() override;

    void renderPdf(const QString& html, const QString& path, QObject* owner, Done done) override;
    void renderBytes(const QString& html, QObject* owner, DoneBytes done) override;
    [[nodiscard]] Result<void> renderPdf(const QString& html, const QString& path) override;
    [[nodiscard]] QWidget* createPreview(const QString& html, QWidget* parent) override;

private:
    QWebEngineProfile& profile();
    void release();

    QWebEngineProfile* m_profile = nullptr;
    DocumentSource* m_source;
};

} // namespace prizedesk
