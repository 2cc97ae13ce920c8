#include "ui/scoring/ImportPreview.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/entrants/Finding.h"
#include "models/journal/OperationWords.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace prizedesk {

namespace {

QString verbOf(const ImportReport& report)
{
    const int rows = ImportPreview::writes(report);
    return rows == 0 ? ImportPreview::tr("Nothing to import")
                     : ImportPreview::tr("Import %n rows", nullptr, rows);
}

QString readLine(const ImportReport& report)
{
    QStringList parts{ImportPreview::tr("%1: %2 rows read")
                          .arg(report.fileName, QLocale().toString(report.rows))};
    if (!report.sheet.isEmpty())
        parts << ImportPreview::tr("sheet %1").arg(report.sheet);
    if (!report.encoding.isEmpty())
        parts << report.encoding;
    if (report.headerRow > 0)
        parts << ImportPreview::tr("heads in row %1").arg(report.headerRow);
    QString text = parts.join(QStringLiteral(" · "));
    if (!report.unmapped.isEmpty())
        text += u'\n' + ImportPreview::tr("Columns not used: %1")
                            .arg(report.unmapped.join(QStringLiteral(", ")));
    return text;
}

} // namespace

ImportPreview::ImportPreview(const Theme& theme, const QString& title, const ImportReport& report,
                             QWidget* parent)
    : PromptDialog(theme, title, readLine(report), verbOf(report), parent)
{
    addTiles(theme, report);
    if (!report.findings.empty())
        addFindings(theme, report);
    setAcceptable(writes(report) > 0);
    setMinimumWidth(theme.px(640));
}

void ImportPreview::addTiles(const Theme& theme, const ImportReport& report)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const QString& title, int count, const QString& caption, Tone tone) {
        auto* tile = new StatTile(theme, row);
        tile->setContent(title, QLocale().toString(count), caption);
        if (tone == Tone::Neutral)
            tile->setEdgeAccent();
        else
            tile->setEdge(tone);
        layout->addWidget(tile, 1);
    };
    add(tr("New"), report.imported, tr("will be added"), Tone::Good);
    add(tr("Changed"), report.updated, tr("take the place of what is there"), Tone::Neutral);
    add(tr("The same"), report.unchanged, tr("stay as they are"), Tone::Neutral);
    add(tr("Left out"), report.quarantined, tr("see the list beneath"),
        report.quarantined > 0 ? Tone::Warning : Tone::Neutral);
    addField(row);
}

void ImportPreview::addFindings(const Theme& theme, const ImportReport& report)
{
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Row"), tr("Finding"), tr("Column"), tr("As received")});
    for (const ImportReport::Finding& finding : report.findings) {
        QList<QStandardItem*> cells;
        const QStringList texts{QString::number(finding.row), findingWords(finding.code),
                                fieldWords(finding.field), finding.value};
        for (const QString& text : texts)
            cells << new QStandardItem(text);
        cells[0]->setData(finding.row, SortRole);
        cells[0]->setData(true, NumberRole);
        cells[1]->setData(
            int(finding.severity == QLatin1String("error") ? Tone::Bad : Tone::Warning), ToneRole);
        for (QStandardItem* cell : cells)
            cell->setData(qint64(model->rowCount() + 1), IdRole);
        model->appendRow(cells);
    }
    auto* table = new TableView(theme, this);
    table->setSourceModel(model);
    table->setMinimumHeight(theme.px(180));
    addField(table);
}

} // namespace prizedesk
