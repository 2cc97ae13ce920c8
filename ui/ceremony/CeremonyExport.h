#pragma once

#include "models/core/Result.h"
#include "models/journal/Operation.h"
#include "models/tables/FileSaver.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace prizedesk {

class OfficeContext;
struct Report;

/// Files out of the ceremony: asks where to, writes whole or not at all, keeps a note in the
/// journal in the same step, and says what was written.
class CeremonyExport : public QObject
{
    Q_OBJECT

public:
    /// What the journal keeps, from path and digest.
    using Note = std::function<Operation(const QString& path, const QString& digest)>;

    CeremonyExport(OfficeContext& context, QWidget& page);

    /// Another disk, for tests.
    void setSaver(std::unique_ptr<FileSaver> saver) { m_saver = std::move(saver); }

    /// `html` is asked for once the path is known.
    void askPdf(const QString& title, const QString& name,
                const std::function<Result<QString>()>& html, const Note& note);
    void askBytes(const QString& title, const QString& name, const QString& ending,
                  const std::function<Result<QByteArray>()>& bytes, const Note& note);
    /// A report as PDF or HTML, and where it is a list as XLSX or CSV: the file's name decides. It is
    /// built before the question and again once the path is known, as a release may end meanwhile.
    void askReport(const QString& title, const QString& name,
                   const std::function<Result<Report>()>& build);
    /// A document for each name into a folder that is asked for: all of them, with one note, or none.
    struct NamedDocument
    {
        QString name; ///< with its ending
        QString html;
    };
    void askFolder(const QString& title, std::vector<NamedDocument> documents, const Note& note);

private:
    struct NamedBytes
    {
        QString name;
        QByteArray bytes;
    };
    void writePdf(const QString& html, const QString& path, const Note& note);
    void renderNext(const QString& folder, std::vector<NamedDocument> documents,
                    std::vector<NamedBytes> done, const Note& note);
    void writeFolder(const QString& folder, const std::vector<NamedBytes>& files, const Note& note);
    void write(const Result<QByteArray>& bytes, const QString& path, const Note& note);
    void askPath(const QString& title, const QString& name, const QStringList& endings,
                 const std::function<void(const QString&)>& write);

    OfficeContext& m_context;
    QWidget& m_page;
    std::unique_ptr<FileSaver> m_saver;
};

} // namespace prizedesk
