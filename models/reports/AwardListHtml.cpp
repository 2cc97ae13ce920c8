#include "models/reports/AwardListHtml.h"

#include "models/tables/ReportTemplate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardList)
};

QString dateText(const QDate& date, bool japanese)
{
    if (japanese)
        return QLocale(QLocale::Japanese).toString(date, QStringLiteral("yyyy年M月d日（ddd）"));
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMM yyyy"));
}

bool isFigure(OutColumn::Type type)
{
    return type == OutColumn::Type::Yen || type == OutColumn::Type::Integer ||
           type == OutColumn::Type::Decimal;
}

QString shownValue(const AwardList& list, const AwardList::Column& column, const QString& value)
{
    if (value.isEmpty())
        return value;
    if (column.type == OutColumn::Type::Yen)
        return yenDigits(Yen(value.toLongLong()));
    if (column.type == OutColumn::Type::Date)
        return dateText(QDate::fromString(value, Qt::ISODate), list.japanese);
    return value;
}

/// The theme is the heading of its table, not a column.
std::vector<size_t> shownColumns(const AwardList& list)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < list.columns.size(); ++i) {
        if (list.columns[i].code != QLatin1String("theme_name"))
            shown.push_back(i);
    }
    return shown;
}

data rowData(const AwardList& list, const AwardList::Row& row)
{
    data cells(data::type::list);
    for (const size_t i : shownColumns(list)) {
        const AwardList::Column& column = list.columns[i];
        data cell;
        cell.set("value", shownValue(list, column, row.values.value(qsizetype(i))).toStdString());
        cell.set("figure", isFigure(column.type));
        cells.push_back(cell);
    }
    data result;
    result.set("cells", cells);
    result.set("none", row.noWinner);
    return result;
}

data sections(const AwardList& list)
{
    data headers(data::type::list);
    for (const size_t i : shownColumns(list)) {
        data header;
        header.set("text", list.columns[i].header.toStdString());
        header.set("figure", isFigure(list.columns[i].type));
        headers.push_back(header);
    }
    data result(data::type::list);
    for (size_t first = 0; first < list.rows.size();) {
        data rows(data::type::list);
        size_t end = first;
        while (end < list.rows.size() && list.rows[end].theme == list.rows[first].theme)
            rows.push_back(rowData(list, list.rows[end++]));
        data section;
        section.set("theme", list.rows[first].values.value(0).toStdString());
        section.set("headers", headers);
        section.set("rows", rows);
        result.push_back(section);
        first = end;
    }
    return result;
}

} // namespace

QString awardListHtml(const AwardList& list)
{
    data page;
    page.set("lang", list.japanese ? "ja" : "en");
    page.set("css", reportResource(QStringLiteral("report.css")));
    page.set("orientation", list.profile == AwardListProfile::Public ? "portrait" : "landscape");
    page.set("wide", list.profile == AwardListProfile::Internal);
    page.set("heading", Words::tr("Award list").toStdString());
    page.set("embargo", list.embargo.toStdString());
    page.set("has_embargo", !list.embargo.isEmpty());
    page.set("programme", list.programme.toStdString());
    page.set("profile", (list.embargo.isEmpty() ? awardListProfileWords(list.profile)
                                                 : Words::tr("For the press"))
                            .toStdString());
    page.set("date", dateText(list.date, list.japanese).toStdString());
    page.set("sections", sections(list));
    page.set("empty", list.rows.empty());
    page.set("emptyText", Words::tr("No prize is decided yet.").toStdString());
    page.set("money", list.showsMoney);
    page.set("total",
             Words::tr("Sum: %1 (%2). Not paid because it cannot be split: %3.")
                 .arg(yenDigits(list.total), yenInWords(list.total), yenDigits(list.remainder))
                 .toStdString());
    page.set("open", !list.openPrizes.isEmpty() && list.profile != AwardListProfile::Public);
    page.set("openText", Words::tr("Not decided in full: %1.")
                             .arg(list.openPrizes.join(QStringLiteral(", ")))
                             .toStdString());
    page.set("provisional", !list.unconfirmed.isEmpty());
    page.set(
        "provisionalText",
        Words::tr("Provisional: decisions marked as not confirmed yet wait for a second person.")
            .toStdString());
    page.set("journal", Words::tr("State of the journal: action %1, %2")
                            .arg(QString::number(list.actions), list.journalHead)
                            .toStdString());
    return filledTemplate(QStringLiteral("award-list.html"), page);
}

} // namespace prizedesk
