#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QtPlugin>

#include <functional>

class QObject;
class QWidget;

namespace prizedesk {

/// Documents as PDF and as a preview. Lives in a plugin, so that no program pays for the web engine
/// before the first document. A document is one HTML text: scripts and network are off, nothing is
/// loaded but what stands in it, no file is left behind. Pages are A4 or A3 as the document's
/// `@page` rule says.
class DocumentRenderer
{
public:
    using Done = std::function<void(Result<void>)>;
    using DoneBytes = std::function<void(Result<QByteArray>)>;

    DocumentRenderer() = default;
    DocumentRenderer(const DocumentRenderer&) = delete;
    DocumentRenderer& operator=(const DocumentRenderer&) = delete;
    virtual ~DocumentRenderer() = default;

    /// Writes `path` whole or not at all and then calls `done` in this thread; not at all once
    /// `owner` is gone. `FileNotWritable`, `DiskFull`, or `Internal` where no page came about.
    virtual void renderPdf(const QString& html, const QString& path, QObject* owner, Done done) = 0;
    /// The PDF in memory, for previews: nothing is written.
    virtual void renderBytes(const QString& html, QObject* owner, DoneBytes done) = 0;
    /// The same in one call, for programs without a window; runs an event loop of its own.
    [[nodiscard]] virtual Result<void> renderPdf(const QString& html, const QString& path) = 0;
    /// The document on the screen; a child of `parent`.
    [[nodiscard]] virtual QWidget* createPreview(const QString& html, QWidget* parent) = 0;
};

} // namespace prizedesk

#define PRIZEDESK_DOCUMENT_RENDERER "prizedesk.DocumentRenderer/2"
Q_DECLARE_INTERFACE(prizedesk::DocumentRenderer, PRIZEDESK_DOCUMENT_RENDERER)
