#include "models/tables/TableWriter.h"

#include "models/tables/Cp932.h"
#include "models/tables/CsvText.h"

#include <QRegularExpression>

namespace prizedesk {

namespace {

constexpr QStringView kFormulaStarts = u"=+-@\t\r\n＝＋－＠";

// In quotes too, so that no reader takes them for what separates the columns.
constexpr QStringView kOtherSeparators = u"\t;";

bool isPlainNumber(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?"
                       "(?:[eE][+-]?[0-9]+)?%?\\z"));
    return pattern.match(text).hasMatch();
}

QStringList headersOf(const OutTable& table)
{
    QStringList headers;
    for (const OutColumn& column : table.columns)
        headers.append(column.header);
    return headers;
}

QString csvRecord(const QStringList& values)
{
    QString record;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            record += u',';
        appendCsvField(record, neutralised(values.at(i)), kOtherSeparators);
    }
    return record + QLatin1String("\r\n");
}

QString characterCode(char32_t character)
{
    return QLatin1String("U+") +
           QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
}

void appendMissing(const QStringList& values, int row, std::vector<UnencodableCell>& missing)
{
    for (qsizetype column = 0; column < values.size(); ++column) {
        std::vector<cp932::Unencodable> found;
        static_cast<void>(cp932::encode(values.at(column), &found));
        for (const cp932::Unencodable& item : found)
            missing.push_back({row, int(column) + 1, QString::fromUcs4(&item.character, 1),
                               characterCode(item.character), item.suggestion});
    }
}

} // namespace

QString neutralised(const QString& text)
{
    if (text.isEmpty() || !kFormulaStarts.contains(text.front()) || isPlainNumber(text))
        return text;
    // A full-width sign alone is a mark that people use, not a formula.
    if (text.size() == 1 && text.front().unicode() > 0x7F)
        return text;
    return QLatin1Char('\'') + text;
}

QByteArray toCsvUtf8(const OutTable& table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    bytes += csvRecord(headersOf(table)).toUtf8();
    for (const QStringList& row : table.rows)
        bytes += csvRecord(row).toUtf8();
    return bytes;
}

tl::expected<QByteArray, std::vector<UnencodableCell>> toCsvCp932(const OutTable& table)
{
    QByteArray bytes;
    std::vector<UnencodableCell> missing;
    int number = 0;
    const auto add = [&](const QStringList& values) {
        ++number;
        std::vector<cp932::Unencodable> inRecord;
        bytes += cp932::encode(csvRecord(values), &inRecord);
        if (!inRecord.empty())
            appendMissing(values, number, missing);
    };
    add(headersOf(table));
    for (const QStringList& row : table.rows)
        add(row);
    if (!missing.empty())
        return tl::unexpected(std::move(missing));
    return bytes;
}

} // namespace prizedesk
