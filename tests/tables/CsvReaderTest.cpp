#include "models/tables/Cp932.h"
#include "models/tables/CsvParser.h"
#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Table readCsv(const QByteArray& bytes)
{
    auto table = readTableBytes(u"in.csv"_s, bytes);
    REQUIRE(table.has_value());
    return *std::move(table);
}

/// Rows as `number:cell|cell`.
QStringList rowsOf(const QByteArray& bytes)
{
    QStringList result;
    for (const RawRow& row : readCsv(bytes).rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << cell.text;
        result << QString::number(row.number) + u':' + cells.join(u'|');
    }
    return result;
}

Error::Code refusal(const QByteArray& bytes)
{
    const auto table = readTableBytes(u"in.csv"_s, bytes);
    REQUIRE_FALSE(table.has_value());
    CHECK(table.error().parameters.value(0) == u"in.csv"_s);
    return table.error().code;
}

} // namespace

TEST_CASE("CSV: line ends of every kind", "[tables][csv]")
{
    const QStringList expected{u"1:a|b"_s, u"2:c|d"_s};
    CHECK(rowsOf("a,b\r\nc,d\r\n") == expected);
    CHECK(rowsOf("a,b\nc,d") == expected);
    CHECK(rowsOf("a,b\rc,d\r") == expected);
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\r\nc,d") == expected);
}

TEST_CASE("CSV: blank lines keep the numbers right", "[tables][csv]")
{
    CHECK(rowsOf("a,b\r\n\r\n,,\r\nc\r\n") == QStringList{u"1:a|b"_s, u"4:c"_s});
    CHECK(rowsOf("a,b\n1,,\n") == QStringList{u"1:a|b"_s, u"2:1"_s});
    CHECK(rowsOf("a,b\n\"x\r\ny\",2\nz,3\n") ==
          QStringList{u"1:a|b"_s, u"2:x\r\ny|2"_s, u"3:z|3"_s});
}

TEST_CASE("CSV: quotes as they are really written", "[tables][csv]")
{
    CHECK(rowsOf("\"a\"\"b\",\"c,d\",\"\"\n") == QStringList{u"1:a\"b|c,d"_s});
    CHECK(rowsOf("5\" disk,say \"hi\",x\n") == QStringList{u"1:5\" disk|say \"hi\"|x"_s});
    CHECK(rowsOf("\"abc\"def,\"g\" \"h\"\n") == QStringList{u"1:abcdef|g \"h\""_s});
    CHECK(rowsOf("=\"0012\",\"=\"\"0034\"\"\",=\"a\"&\"b\"\n") ==
          QStringList{u"1:0012|0034|=\"a\"&\"b\""_s});
    CHECK(rowsOf("a,=\"\"\n") == QStringList{u"1:a"_s});
    CHECK(rowsOf("a,\"\"") == QStringList{u"1:a"_s});
    CHECK(rowsOf(" a , b\n") == QStringList{u"1: a | b"_s});
}

TEST_CASE("CSV: separators", "[tables][csv]")
{
    CHECK(rowsOf("a\tb,c\n1\t2,5\n") == QStringList{u"1:a|b,c"_s, u"2:1|2,5"_s});
    CHECK(rowsOf("a;b\n1,5;2\n") == QStringList{u"1:a|b"_s, u"2:1,5|2"_s});
    CHECK(rowsOf("judge,fields\nJ01,a;b;c\nJ02,d\n") ==
          QStringList{u"1:judge|fields"_s, u"2:J01|a;b;c"_s, u"3:J02|d"_s});
    CHECK(rowsOf("sep=;\r\na;b\r\n") == QStringList{u"1:a|b"_s});
    CHECK(rowsOf("title only\n\na,b,c\n1,2,3\n4,5,6\n") ==
          QStringList{u"1:title only"_s, u"3:a|b|c"_s, u"4:1|2|3"_s, u"5:4|5|6"_s});
    CHECK(detectSeparator(u"one\ntwo\n") == QChar(u','));
}

TEST_CASE("CSV: CP932 is decoded before it is cut", "[tables][csv][cp932]")
{
    const QByteArray bytes = cp932::encode(u"氏名,予定表\r\n髙橋ソ,申請能力十\r\n", nullptr);
    const Table table = readCsv(bytes);
    CHECK(table.source.encoding == u"cp932"_s);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].text(0) == u"髙橋ソ"_s);
    CHECK(table.rows[1].text(1) == u"申請能力十"_s);
    CHECK(table.rows[1].cells[0].kind == CellKind::Text);
}

TEST_CASE("CSV: characters that cannot be decoded are counted", "[tables][csv]")
{
    const QByteArray good = cp932::encode(u"氏名と住所と電話番号\n", nullptr);
    const Table table = readCsv(good + "\x82," + good);
    CHECK(table.source.undecodable == 1);
    CHECK(table.rows[1].text(0) == u"\uFFFD"_s);
}

TEST_CASE("CSV: UTF-16 as Excel writes Unicode text", "[tables][csv]")
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar ch : u"氏名\t番号\r\n髙橋\t1\r\n"_s) {
        bytes += char(ch.unicode() & 0xFF);
        bytes += char(ch.unicode() >> 8);
    }
    const Table table = readCsv(bytes);
    CHECK(table.source.encoding == u"utf-16"_s);
    CHECK(table.source.separator == QChar(u'\t'));
    CHECK(table.rows[1].text(0) == u"髙橋"_s);
}

TEST_CASE("CSV: what is no table is refused", "[tables][csv]")
{
    CHECK(refusal("") == Error::Code::TableUnusable);
    CHECK(refusal(QByteArray("a,b\n\0,c\n", 8)) == Error::Code::TableUnusable);
    CHECK(refusal("\n<!DOCTYPE html><html><table></table></html>") == Error::Code::TableUnusable);
    CHECK(refusal("%PDF-1.7\n%abc") == Error::Code::TableUnusable);
    CHECK(refusal("\x89PNG\r\n\x1A\n\x01\x02\x03\x04\x05\x06") == Error::Code::TableUnusable);
    CHECK(refusal("a,b\n\"never closed,2\n3,4\n") == Error::Code::TableTruncated);
    CHECK(refusal("a,b\n\"" + QByteArray(2'000'000, 'x')) == Error::Code::TableTruncated);
    CHECK(refusal(QByteArray(2'000'000, 'x')) == Error::Code::TableTooLarge);
    CHECK(refusal(QByteArray(20'000, ',')) == Error::Code::TableTooLarge);
}

TEST_CASE("CSV: any cut of the input gives the same rows", "[tables][csv]")
{
    const QString text = u"a,\"b\r\n\"\"c\"\"\",\r\n\r\nd,=\"01\",\"e\"f\r\"\"\n"_s;
    const auto run = [&](qsizetype cut) {
        QStringList rows;
        CsvParser parser(u',', [&](RawRow&& row) {
            QStringList cells;
            for (const Cell& cell : row.cells)
                cells << cell.text;
            rows << QString::number(row.number) + u':' + cells.join(u'|');
            return true;
        });
        CHECK(parser.feed(QStringView(text).first(cut)));
        CHECK(parser.feed(QStringView(text).sliced(cut)));
        CHECK(parser.finish());
        return rows;
    };
    for (qsizetype cut = 0; cut <= text.size(); ++cut)
        CHECK(run(cut) == run(0));
}

TEST_CASE("CSV: options, early end and cancelling", "[tables][csv]")
{
    const QByteArray bytes("a,b\n1,2\n3,4\n");
    int seen = 0;
    const auto source = TableReader::readBytes(u"x.csv"_s, bytes, {}, [&](RawRow&&) {
        ++seen;
        return false;
    });
    REQUIRE(source.has_value());
    CHECK(seen == 1);
    CHECK(source->encoding == u"utf-8"_s);

    const Progress cancelled({}, [] { return true; });
    CHECK(readTableBytes(u"x.csv"_s, bytes, {}, cancelled).error().code == Error::Code::Cancelled);
    CHECK(readTableBytes(u"x.csv"_s, bytes, {u"Sheet9"_s, {}}).error().code ==
          Error::Code::NotFound);
    CHECK(readTableBytes(u"x.csv"_s, bytes, {{}, u"morse"_s}).error().code == Error::Code::Usage);
    const auto forced = readTableBytes(u"x.csv"_s, "\xB1,\xB2\n", {{}, u"cp932"_s});
    REQUIRE(forced.has_value());
    CHECK(forced->rows[0].text(0) == u"ｱ"_s);
    CHECK(TableReader::inspectBytes(u"x.csv"_s, bytes)->separator == QChar(u','));
}

TEST_CASE("CSV: files that cannot be opened", "[tables][csv]")
{
    const QTemporaryDir dir;
    CHECK(readTable(dir.filePath(u"none.csv"_s)).error().code == Error::Code::FileMissing);
    CHECK(readTable(dir.path()).error().code == Error::Code::FileUnreadable);
    CHECK(TableReader::inspect(dir.filePath(u"none.csv"_s)).error().parameters ==
          QStringList{u"none.csv"_s});
}

TEST_CASE("CSV: the students' form as Excel saved it", "[tables][csv]")
{
    const auto table = readTable(QStringLiteral(TEST_DATA "/applicants_students.csv"));
    REQUIRE(table.has_value());
    CHECK(table->source.encoding == u"cp932"_s);
    CHECK(table->source.undecodable == 0);
    REQUIRE(table->rows.size() == 401);
    CHECK(table->rows[0].text(0) == u"応募番号"_s);
    CHECK(table->rows[400].number == 401);
}
