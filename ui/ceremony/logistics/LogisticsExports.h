#pragma once

#include "models/ceremony/logistics/LogisticsTableModel.h"

#include <QObject>

class QWidget;

namespace prizedesk {

class CeremonyExport;
class OfficeContext;

/// What leaves the preparations: lists, letters of thanks to contacts, who came, and the figures.
class LogisticsExports : public QObject
{
    Q_OBJECT

public:
    LogisticsExports(OfficeContext& context, CeremonyExport& exporter, QWidget& page);

    /// `part` is its stable word, `name` what the window calls it.
    void list(const QString& part, const QString& name, const LogisticsTableModel& model);
    void letters();
    void attendance();
    void figures();

private:
    void writeReport(const QString& report, const QString& title, const QString& name);

    OfficeContext& m_context;
    CeremonyExport& m_exporter;
    QWidget& m_page;
};

} // namespace prizedesk
