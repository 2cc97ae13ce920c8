#pragma once

#include "models/committee/AttendanceRecord.h"
#include "models/committee/Paper.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// Papers of the committee out of the office: asks which, for whom and how, writes, and says what
/// was written.
class PaperExporter : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Html, Xlsx, Csv };

    /// One paper that can be asked for.
    struct Document
    {
        QString name;     ///< "Minutes"
        QString fileName; ///< without ending
        std::function<Result<Paper>(const PaperStyle&)> paper;
        /// Papers that are tables as well; may be empty.
        std::function<Result<AttendanceRecord>(const PaperStyle&)> record = {};
        /// False for papers that say the same to everybody.
        bool hasProfiles = true;
    };

    PaperExporter(OfficeContext& context, QWidget& page);

    void ask(const QString& title, const std::vector<Document>& documents);
    void askFile(const Document& document, PaperProfile profile, Format format);
    /// Dates and names as this window shows them.
    [[nodiscard]] static PaperStyle style(const OfficeContext& context, PaperProfile profile);

private:
    void write(const Document& document, const PaperStyle& style, Format format,
               const QString& path);
    void writePdf(const Paper& paper, const QString& path);
    void tell(const QString& path);

    OfficeContext& m_context;
    QWidget& m_page;
};

} // namespace prizedesk
