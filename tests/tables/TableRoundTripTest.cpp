#include "models/tables/Cp932.h"
#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"
#include "models/tables/TableWriter.h"

#include <catch2/catch.hpp>

#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Random tables of text that hold what breaks readers.
class RandomTables
{
public:
    explicit RandomTables(unsigned seed)
        : m_random(seed)
    {
    }

    OutTable next()
    {
        OutTable table;
        const int columns = 1 + pick(6);
        for (int i = 0; i < columns; ++i)
            table.columns.push_back({u"列%1"_s.arg(i + 1)});
        const int rows = pick(12);
        for (int i = 0; i < rows; ++i) {
            QStringList row;
            for (int k = 0; k < columns; ++k)
                row << cell();
            // A row has something in it, else it is not there after reading.
            row.last() += u'末';
            table.rows.push_back(row);
        }
        return table;
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    QString cell()
    {
        static const QStringList pieces{
            u","_s,  u"\""_s, u"\r\n"_s, u"\n"_s,      u"\r"_s,  u";"_s,   u"\t"_s,     u" "_s,
            u"　"_s, u"="_s,  u"-5"_s,   u"ソ"_s,      u"表"_s,  u"髙"_s,  u"\uFA11"_s, u"①～③"_s,
            u"ｶﾞ"_s, u"\\"_s, u"0012"_s, u"_x000D_"_s, u"<&>"_s, u"]]>"_s, u"'"_s,      u"abc"_s};
        QString text;
        for (int i = pick(5); i > 0; --i)
            text += pieces.at(pick(int(pieces.size())));
        return text;
    }

    std::mt19937 m_random;
};

void checkSame(const OutTable& wrote, const Table& read, bool csv)
{
    REQUIRE(read.rows.size() == wrote.rows.size() + 1);
    for (size_t row = 0; row < wrote.rows.size(); ++row) {
        for (qsizetype column = 0; column < wrote.rows[row].size(); ++column) {
            const QString& value = wrote.rows[row].at(column);
            INFO(value.toStdString());
            CHECK(read.rows[row + 1].text(column) == (csv ? neutralised(value) : value));
        }
    }
}

} // namespace

TEST_CASE("what was written is what is read", "[tables][writer]")
{
    RandomTables tables(20260601);
    for (int i = 0; i < 300; ++i) {
        const OutTable table = tables.next();
        const auto utf8 = readTableBytes(u"a.csv"_s, toCsvUtf8(table));
        REQUIRE(utf8.has_value());
        checkSame(table, *utf8, true);
        const auto bytes = toCsvCp932(table);
        REQUIRE(bytes.has_value());
        const auto cp932 = readTableBytes(u"b.csv"_s, *bytes);
        REQUIRE(cp932.has_value());
        CHECK(cp932->source.encoding == u"cp932"_s);
        checkSame(table, *cp932, true);
        // The plain text of a table reads back as the same table.
        if (table.columns.size() > 1)
            CHECK(tableText(*readTableBytes(u"c.csv"_s, tableText(*utf8))) == tableText(*utf8));
    }
}

TEST_CASE("what was written as XLSX is what is read", "[tables][writer][xlsx]")
{
    RandomTables tables(7);
    for (int i = 0; i < 60; ++i) {
        const OutTable table = tables.next();
        const auto bytes = toXlsx(table);
        REQUIRE(bytes.has_value());
        const auto read = readTableBytes(u"a.xlsx"_s, *bytes);
        REQUIRE(read.has_value());
        checkSame(table, *read, false);
    }
}
