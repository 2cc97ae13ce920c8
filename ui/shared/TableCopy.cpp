#include "ui/shared/TableCopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace prizedesk {

namespace {

QString quoted(const QString& cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace

QString TableCopy::asText() const
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString TableCopy::asHtml() const
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    bool isHead = firstRowIsHead;
    for (const QStringList& row : rows) {
        const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString& cell : row) {
            // Text format keeps a spreadsheet from eating leading zeros.
            const bool keepsZero = cell.size() > 1 && cell.startsWith(u'0') && cell[1].isDigit();
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(tag,
                             keepsZero ? QStringLiteral(" style=\"mso-number-format:'\\@'\"")
                                       : QString(),
                             cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        }
        html += QStringLiteral("</tr>");
        isHead = false;
    }
    return html + QStringLiteral("</table>");
}

std::unique_ptr<QMimeData> TableCopy::asMimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(asText());
    data->setHtml(asHtml());
    return data;
}

void TableCopy::toClipboard() const
{
    QGuiApplication::clipboard()->setMimeData(asMimeData().release());
}

} // namespace prizedesk
