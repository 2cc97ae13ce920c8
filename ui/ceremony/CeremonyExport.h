#pragma once

#include "models/core/Result.h"
#include "models/journal/Operation.h"

#include <QObject>

#include <functional>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// Files out of the ceremony: asks where to, writes whole or not at all, keeps a note in the
/// journal, and says what was written.
class CeremonyExport : public QObject
{
    Q_OBJECT

public:
    /// What the journal keeps, from path and digest.
    using Note = std::function<Operation(const QString& path, const QString& digest)>;

    CeremonyExport(OfficeContext& context, QWidget& page);

    /// `html` is asked for once the path is known.
    void askPdf(const QString& title, const QString& name,
                const std::function<Result<QString>()>& html, const Note& note);
    void askBytes(const QString& title, const QString& name, const QString& ending,
                  const std::function<Result<QByteArray>()>& bytes, const Note& note);
    /// A document for each name into a folder that is asked for; one note for all of them.
    struct NamedDocument
    {
        QString name; ///< with its ending
        QString html;
    };
    void askFolder(const QString& title, std::vector<NamedDocument> documents, const Note& note);

private:
    void writePdf(const QString& html, const QString& path, const Note& note);
    void writeNext(const QString& folder, std::vector<NamedDocument> documents, size_t next,
                   const Note& note);
    void finish(const Result<void>& done, const QString& path, const Note& note);
    void askPath(const QString& title, const QString& name, const QString& ending,
                 const std::function<void(const QString&)>& write);

    OfficeContext& m_context;
    QWidget& m_page;
};

} // namespace prizedesk
