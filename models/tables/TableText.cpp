#include "models/tables/TableText.h"

#include "models/tables/CsvText.h"

namespace prizedesk {

QByteArray TableText::lines(const RawRow& row)
{
    QString text(qMax(0, row.number - m_rows - 1), u'\n');
    m_rows = row.number;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            text += u',';
        appendCsvField(text, row.cells[i].text);
    }
    text += u'\n';
    return text.toUtf8();
}

QByteArray tableText(const Table& table)
{
    TableText text;
    QByteArray bytes;
    for (const RawRow& row : table.rows)
        bytes += text.lines(row);
    return bytes;
}

} // namespace prizedesk
