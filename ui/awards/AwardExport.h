#pragma once

#include "models/reports/AwardListExport.h"

#include <QObject>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// The award list out of the office: asks for whom and how, writes, says what was written or which
/// characters stand in the way.
class AwardExport : public QObject
{
    Q_OBJECT

public:
    AwardExport(OfficeContext& context, QWidget& page);

    void ask();
    void preview();
    /// `format` nothing: PDF.
    void askFile(AwardListProfile profile, std::optional<AwardListFormat> format,
                 const QString& ending);

private:
    void write(AwardListProfile profile, AwardListFormat format, const QString& path);
    void writePdf(AwardListProfile profile, const QString& path);
    void tell(const QString& path, int rows, const QStringList& openPrizes,
              const QStringList& unconfirmed);

    OfficeContext& m_context;
    QWidget& m_page;
};

} // namespace prizedesk
