#include "ui/ceremony/logistics/LogisticsExports.h"

#include "models/ceremony/logistics/LogisticsOperations.h"
#include "models/ceremony/logistics/ThankYouLetters.h"
#include "models/core/ItemRoles.h"
#include "models/programme/Programme.h"
#include "models/reports/ReportCatalogue.h"
#include "models/tables/TableWriter.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/AttendanceExport.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shell/OfficeContext.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Amounts leave as numbers: their sort values are the yen themselves.
OutTable tableOf(const LogisticsTableModel::Content& content, const QString& name)
{
    const auto isNumber = [&](qsizetype column) {
        return std::find(content.numberColumns.begin(), content.numberColumns.end(), int(column)) !=
               content.numberColumns.end();
    };
    OutTable table;
    table.sheet = name;
    for (qsizetype i = 0; i < content.heads.size(); ++i)
        table.columns.push_back(
            {content.heads.at(i), isNumber(i) ? OutColumn::Type::Yen : OutColumn::Type::Text, 0});
    for (const LogisticsTableModel::Row& row : content.rows) {
        QStringList cells = row.cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (isNumber(i) && !cells.at(i).isEmpty() && row.sort.value(i).isValid())
                cells[i] = QString::number(row.sort.value(i).toLongLong());
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

LogisticsExports::LogisticsExports(OfficeContext& context, CeremonyExport& exporter, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_exporter(exporter)
    , m_page(page)
{
}

void LogisticsExports::list(const QString& part, const QString& name,
                            const LogisticsTableModel& model)
{
    m_exporter.askBytes(
        tr("Export %1").arg(name), name, u".xlsx"_s,
        [table = tableOf(model.content(), name)] { return toXlsx(table); },
        [part](const QString& path, const QString& digest) {
            return ceremonyPaperNote(part, path, digest);
        });
}

void LogisticsExports::letters()
{
    auto* dialog = new FieldsDialog(m_context.theme(), tr("Letters of thanks"),
                                    tr("One PDF for every contact, into a folder. Guests who came "
                                       "get theirs from the list of guests."),
                                    tr("Write…"), &m_page);
    dialog->addText(u"text"_s, tr("Text"), usualThanks(m_context.in(m_context.programme().name)), 6,
                    true);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto letters = thankYouLetters(m_context.workspace(), dialog->line(u"text"_s),
                                             PaperExporter::style(m_context, PaperProfile::Nedo));
        if (!letters) {
            m_context.showError(letters.error());
            return;
        }
        std::vector<CeremonyExport::NamedDocument> documents;
        for (const ThankYouLetter& letter : *letters)
            documents.push_back({letter.fileName, letter.html});
        m_exporter.askFolder(tr("Letters of thanks"), std::move(documents),
                             [](const QString& path, const QString& digest) {
                                 return ceremonyPaperNote(u"thanks"_s, path, digest);
                             });
    });
    dialog->open();
}

void LogisticsExports::attendance()
{
    askAttendance(m_context, m_exporter, m_page);
}

void LogisticsExports::figures()
{
    writeReport(u"ceremony"_s, tr("Figures of the ceremony"), tr("ceremony-figures"));
}

void LogisticsExports::writeReport(const QString& name, const QString& title, const QString& file)
{
    m_exporter.askReport(title, file, [this, name] {
        return buildReport(m_context.workspace(),
                           {.name = name,
                            .style = PaperExporter::style(m_context, PaperProfile::Nedo),
                            .theme = {},
                            .meeting = 0});
    });
}

} // namespace prizedesk
