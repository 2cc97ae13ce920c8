#include "models/reports/FiguresReport.h"

#include "models/tables/ReportTemplate.h"

#include <QLocale>

#include <algorithm>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

std::string dateText(const QDate& date, bool japanese)
{
    const QString text =
        japanese ? QLocale(QLocale::Japanese).toString(date, QStringLiteral("yyyy年M月d日（ddd）"))
                 : QLocale(QLocale::English).toString(date, QStringLiteral("d MMM yyyy"));
    return text.toStdString();
}

data texts(const QStringList& sentences)
{
    data list(data::type::list);
    for (const QString& sentence : sentences) {
        data item;
        item.set("text", sentence.toStdString());
        list.push_back(item);
    }
    return list;
}

constexpr qsizetype kShortText = 11; ///< characters; a day has ten
constexpr qsizetype kLongText = 18;  ///< characters; from here on a text is a sentence
constexpr size_t kManyColumns = 8;

/// A column of sentences, which would be pressed into a few characters by many columns of figures.
bool holdsSentences(const FiguresReport::Section& section, size_t column)
{
    return !section.columns[column].isFigure &&
           std::any_of(section.rows.begin(), section.rows.end(), [&](const QStringList& row) {
               return row.value(qsizetype(column)).size() > kLongText;
           });
}

data sectionData(const FiguresReport::Section& section)
{
    data headers(data::type::list);
    const bool isCrowded = section.columns.size() >= kManyColumns;
    for (size_t i = 0; i < section.columns.size(); ++i) {
        const FiguresReport::Column& column = section.columns[i];
        data header;
        header.set("text", column.head.toStdString());
        header.set("figure", column.isFigure);
        header.set("sentence", isCrowded && holdsSentences(section, i));
        headers.push_back(header);
    }
    data rows(data::type::list);
    for (size_t row = 0; row < section.rows.size(); ++row) {
        data cells(data::type::list);
        for (size_t i = 0; i < section.columns.size(); ++i) {
            const QString value = section.rows[row].value(qsizetype(i));
            const bool isFigure = section.columns[i].isFigure;
            data cell;
            cell.set("value", value.toStdString());
            cell.set("figure", isFigure);
            // Days, numbers and kinds stand on one line; longer texts share what is left.
            cell.set("short", !isFigure && value.size() <= kShortText);
            cells.push_back(cell);
        }
        data each;
        each.set("cells", cells);
        each.set("line", int(row) == section.lineAfter);
        rows.push_back(each);
    }
    data result;
    result.set("title", section.title.toStdString());
    result.set("sentences", texts(section.sentences));
    result.set("table", !section.columns.empty());
    result.set("crowded", isCrowded);
    result.set("headers", headers);
    result.set("rows", rows);
    return result;
}

} // namespace

QString figuresHtml(const FiguresReport& report)
{
    data sections(data::type::list);
    for (const FiguresReport::Section& section : report.sections)
        sections.push_back(sectionData(section));
    data page;
    page.set("lang", report.japanese ? "ja" : "en");
    page.set("css", reportResource(QStringLiteral("report.css")));
    page.set("orientation", report.landscape ? "landscape" : "portrait");
    page.set("heading", report.heading.toStdString());
    page.set("programme", report.programme.toStdString());
    page.set("subject", report.subject.toStdString());
    page.set("date", dateText(report.date, report.japanese));
    page.set("notes", texts(report.notes));
    page.set("sections", sections);
    page.set("foot", report.foot.toStdString());
    return filledTemplate(QStringLiteral("figures.html"), page);
}

} // namespace prizedesk
