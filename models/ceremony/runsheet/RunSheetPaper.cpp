#include "models/ceremony/runsheet/RunSheetPaper.h"

#include "models/ceremony/runsheet/RunSchedule.h"
#include "models/tables/ReportTemplate.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunSheetPaper)
};

struct Column
{
    enum class What { Time, Title, Speaker, Length, Narration, Staff, Reception, Technics, Props };
    What what;
    QString header;
};

std::vector<Column> columnsOf(RunView view)
{
    using What = Column::What;
    const Column time{What::Time, Words::tr("Time")};
    const Column title{What::Title, Words::tr("Item")};
    const Column length{What::Length, Words::tr("Length")};
    const Column speaker{What::Speaker, Words::tr("Speaker")};
    const Column staff{What::Staff, Words::tr("Staff on stage")};
    const Column technics{What::Technics, Words::tr("Sound and light")};
    const Column props{What::Props, Words::tr("Props")};
    const Column reception{What::Reception, Words::tr("Reception")};
    const Column narration{What::Narration, Words::tr("Words of the host")};
    switch (view) {
    case RunView::Stage:
        return {time, title, length, speaker, staff, props};
    case RunView::Technics:
        return {time, title, length, speaker, technics};
    case RunView::Reception:
        return {time, title, length, reception};
    case RunView::Script:
        return {time, title, narration};
    case RunView::All:
        break;
    }
    return {time, title, length, speaker, staff, reception, technics, props};
}

QString rawText(const RunItem& item, const RunTime& time, Column::What what, const PaperStyle& style)
{
    switch (what) {
    case Column::What::Time:
        return style.time(time.plannedStartMs);
    case Column::What::Title:
        return item.title;
    case Column::What::Speaker:
        return item.speaker;
    case Column::What::Length:
        return runLengthWords(item.lengthSeconds);
    case Column::What::Narration:
        return item.narration;
    case Column::What::Staff:
        return item.staff;
    case Column::What::Reception:
        return item.reception;
    case Column::What::Technics:
        return item.technics;
    case Column::What::Props:
        return item.props;
    }
    return {};
}

data piecesOf(const RunText& text)
{
    data pieces(data::type::list);
    for (const RunPiece& piece : text) {
        data one;
        one.set("text", piece.text.toStdString());
        one.set("reading", piece.reading.toStdString());
        one.set("hasReading", !piece.reading.isEmpty());
        pieces.push_back(one);
    }
    return pieces;
}

} // namespace

QString runLengthWords(int seconds)
{
    const int minutes = seconds / 60;
    return seconds % 60 == 0 ? Words::tr("%1 min").arg(minutes)
                             : Words::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
}

QString runSheetHtml(const RunSheet& sheet, const RunNames& names, RunView view,
                     const QString& programme, const PaperStyle& style)
{
    const RunSchedule schedule = runSchedule(sheet, sheet.startsAtMs);
    const std::vector<Column> columns = columnsOf(view);
    data page;
    page.set("lang", style.japanese ? "ja" : "en");
    page.set("css", reportResource(QStringLiteral("report.css")));
    page.set("orientation", view == RunView::All ? "landscape" : "portrait");
    page.set("view", runViewCode(view).toStdString());
    page.set("heading",
             (Words::tr("Run sheet") + u'　' + runViewWords(view)).toStdString());
    page.set("programme", programme.toStdString());
    page.set("date", style.dateTime(sheet.startsAtMs).toStdString());
    page.set("isOpen", !names.isReleased());
    page.set("open", Words::tr("Winners are placeholders until two people release the result.")
                         .toStdString());
    data headers(data::type::list);
    for (const Column& column : columns)
        headers.push_back({"value", column.header.toStdString()});
    page.set("headers", headers);
    data rows(data::type::list);
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        data cells(data::type::list);
        for (const Column& column : columns) {
            data cell;
            const QString text =
                rawText(sheet.items[i], schedule.times[i], column.what, style);
            cell.set("pieces", piecesOf(names.read(text)));
            cell.set("kind", column.what == Column::What::Narration ? "narration"
                             : column.what == Column::What::Length  ? "length"
                             : column.what == Column::What::Title   ? "title"
                                                                    : "");
            cells.push_back(cell);
        }
        data row;
        row.set("cells", cells);
        rows.push_back(row);
    }
    page.set("rows", rows);
    page.set("end", (Words::tr("End: %1").arg(style.time(schedule.plannedEndMs))).toStdString());
    return filledTemplate(QStringLiteral("run-sheet.html"), page);
}

OutTable runSheetTable(const RunSheet& sheet, const RunNames& names, RunView view,
                       const PaperStyle& style)
{
    const RunSchedule schedule = runSchedule(sheet, sheet.startsAtMs);
    OutTable table;
    table.sheet = runViewWords(view);
    for (const Column& column : columnsOf(view))
        table.columns.push_back({column.header, OutColumn::Type::Text, 0});
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        QStringList row;
        for (const Column& column : columnsOf(view))
            row.append(bracketedText(
                names.read(rawText(sheet.items[i], schedule.times[i], column.what, style))));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace prizedesk
