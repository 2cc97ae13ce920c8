#pragma once

#include "models/core/Result.h"
#include "models/reports/FiguresReport.h"
#include "ui/shared/RunTask.h"

#include <QDate>

#include <memory>

class QAction;
class QWidget;

namespace prizedesk {

class OfficeContext;
struct ComputeData;

/// What leaves the page: ledger and plans as XLSX, CSV or PDF, the report on the budget, the
/// monthly report to NEDO, letters of allotment.
class ComputeExporter : public QObject
{
    Q_OBJECT

public:
    ComputeExporter(OfficeContext& context, QWidget& page);

    /// `plan`: the plan in hand; empty = none.
    void show(const ComputeData& data, const QString& plan);
    void retranslate();

    [[nodiscard]] QAction* exportAction() const { return m_export; }
    [[nodiscard]] QAction* monthly() const { return m_monthly; }
    [[nodiscard]] QAction* letters() const { return m_letters; }

private:
    enum class What { Ledger, Plan, Report };
    void askExport();
    void askFile(What what, const QString& ending);
    void writeTable(const QString& plan, const QString& path);
    void writePaper(const Result<FiguresReport>& report, const QString& plan, const QString& path,
                    bool isNoted);
    void askMonthly();
    void askLetters();
    void printLetter(size_t at);

    OfficeContext& m_context;
    QWidget& m_page;
    QString m_plan;
    QDate m_on;
    QAction* m_export;
    QAction* m_monthly;
    QAction* m_letters;
    struct Letters;
    std::shared_ptr<Letters> m_printing;
};

} // namespace prizedesk
