#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"
#include "models/tables/XlsxSheet.h"
#include "tests/tables/ZipBuilder.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace prizedesk;
using namespace prizedesk::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Table readXlsx(const QByteArray& bytes, const QString& sheet = {})
{
    auto table = readTableBytes(u"in.xlsx"_s, bytes, {sheet, {}});
    if (!table)
        FAIL(table.error().codeName().toStdString() + " " + table.error().detail.toStdString());
    return *std::move(table);
}

std::string text(const QByteArray& bytes, const QString& sheet = {})
{
    return tableText(readXlsx(bytes, sheet)).toStdString();
}

/// The rows' text, read both ways: directly, and with a comment that makes the full parser do it.
std::string textOfRows(const QByteArray& rows, const QByteArray& shared = {},
                       const QByteArray& styles = {}, const QByteArray& after = {})
{
    XlsxBuilder builder;
    builder.sharedXml = shared;
    builder.stylesXml = styles;
    // The first row always goes through the parser; the second time all of them do.
    const QByteArray first = "<row r=\"1\"><c t=\"inlineStr\"><is><t>h</t></is></c></row>";
    builder.sheetXml = worksheet(first + rows, after);
    const std::string direct = text(builder.bytes());
    QByteArray parsed = rows;
    parsed.replace("</row>", "</row ><!-- parsed -->");
    builder.sheetXml = worksheet(first + parsed, after);
    CHECK(text(builder.bytes()) == direct);
    REQUIRE(direct.substr(0, 2) == "h\n");
    return direct.substr(2);
}

Error refusal(const QByteArray& bytes)
{
    const auto table = readTableBytes(u"in.xlsx"_s, bytes);
    REQUIRE_FALSE(table.has_value());
    return table.error();
}

QByteArray plainFile()
{
    XlsxBuilder builder;
    builder.sheetXml = worksheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    return builder.bytes();
}

} // namespace

TEST_CASE("XLSX: cells of every type", "[tables][xlsx]")
{
    const QByteArray shared =
        u"<sst><si><t>山本　葵</t></si><si><t xml:space=\"preserve\"> a&amp;b "
        u"</t></si></sst>"_s.toUtf8();
    CHECK(textOfRows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                     "<c r=\"C2\" t=\"inlineStr\"><is><t>in&lt;line</t></is></c>"
                     "<c r=\"D2\"><v>1E3</v></c><c r=\"E2\" t=\"n\"><v>0.1</v></c>"
                     "<c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\" t=\"b\"><v>0</v></c>"
                     "<c r=\"H2\" t=\"e\"><v>#N/A</v></c>"
                     "<c r=\"I2\" t=\"str\"><f>A1&amp;\"x\"</f><v>cached</v></c>"
                     "<c r=\"J2\"><f>1+1</f><v>2</v></c><c r=\"K2\"><f>NOW()</f></c>"
                     "<c r=\"L2\" t=\"d\"><v>2026-06-01T09:20:11</v></c></row>",
                     shared) ==
          "山本　葵, a&b ,in<line,1000,0.1,TRUE,FALSE,#N/A,cached,2,,2026-06-01T09:20:11\n");
}

TEST_CASE("XLSX: kinds stay with the values", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.stylesXml = stylesWith({u"yyyy/mm/dd"_s, u"h:mm"_s, u"yyyy/mm/dd hh:mm"_s});
    builder.sheetXml =
        worksheet("<row r=\"1\"><c><v>5</v></c><c s=\"1\"><v>46174</v></c><c s=\"2\"><v>0.5</v></c>"
                  "<c s=\"3\"><v>46174.5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                  "<c t=\"str\"><v>x</v></c><c/><c><v>9</v></c></row>");
    const Table table = readXlsx(builder.bytes());
    std::vector<CellKind> kinds;
    for (const Cell& cell : table.rows[0].cells)
        kinds.push_back(cell.kind);
    CHECK(kinds == std::vector<CellKind>{CellKind::Number, CellKind::Date, CellKind::Time,
                                         CellKind::DateTime, CellKind::Bool, CellKind::Error,
                                         CellKind::Text, CellKind::Empty, CellKind::Number});
    CHECK(table.rows[0].cells[0].number == 5);
}

TEST_CASE("XLSX: rich text without its phonetic guides", "[tables][xlsx]")
{
    const QByteArray shared =
        u"<sst><si><t>一</t></si><si><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r>"
        u"<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        u"<si><t>大阪</t><phoneticPr fontId=\"1\"/></si>"
        u"<si><t>京都</t><rPh sb=\"0\" eb=\"2\"><t>キョウト</t></rPh></si><si/><si><t/></si>"
        u"<si><t>[1]</t></si><si><t>末</t></si></sst>"_s.toUtf8();
    CHECK(textOfRows("<row r=\"2\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                     "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c>"
                     "<c t=\"s\"><v>6</v></c><c t=\"s\"><v>7</v></c>"
                     "<c t=\"inlineStr\"><is><r><t>名</t></r><r><t>古屋</t></r>"
                     "<rPh><t>ナゴヤ</t></rPh></is></c></row>",
                     shared) == "東京,大阪,京都,,,[1],末,名古屋\n");
}

TEST_CASE("XLSX: escaped characters", "[tables][xlsx]")
{
    CHECK(withoutEscapes(u"a_x000D_\nb"_s) == u"a\r\nb"_s);
    CHECK(withoutEscapes(u"_x005F_x000D_"_s) == u"_x000D_"_s);
    CHECK(withoutEscapes(u"file_x_y _xyz_ _x12"_s) == u"file_x_y _xyz_ _x12"_s);
}

TEST_CASE("XLSX: dates of both calendars and many formats", "[tables][xlsx]")
{
    const QByteArray styles =
        stylesWith({u"yyyy\"年\"m\"月\"d\"日\""_s, u"[$-411]ggge\"年\"m\"月\"d\"日\""_s,
                    u"[Red]0.00"_s, u"[h]:mm"_s, u"General"_s});
    const QByteArray row = "<row r=\"2\"><c s=\"1\"><v>46174</v></c><c s=\"2\"><v>46174</v></c>"
                           "<c s=\"3\"><v>46174</v></c><c s=\"4\"><v>1.5</v></c>"
                           "<c s=\"5\"><v>7</v></c><c s=\"99\"><v>8</v></c></row>";
    CHECK(textOfRows(row, {}, styles) == "2026-06-01,2026-06-01,46174,36:00:00,7,8\n");

    XlsxBuilder builder;
    builder.stylesXml = styles;
    builder.sheetXml = worksheet("<row><c s=\"1\"><v>44712</v></c></row>");
    builder.workbookXml = "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"1\"/><sheets>"
                          "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    CHECK(text(builder.bytes()) == "2026-06-01\n");
}

TEST_CASE("XLSX: a built-in format and one that a file redefines", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.stylesXml =
        "<styleSheet><numFmts><numFmt numFmtId=\"20\" formatCode=\"0.0\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"31\"/>"
        "</cellXfs><dxfs><dxf><numFmt numFmtId=\"14\" formatCode=\"0\"/></dxf></dxfs></styleSheet>";
    builder.sheetXml = worksheet("<row><c s=\"1\"><v>46174</v></c><c s=\"2\"><v>0.5</v></c>"
                                 "<c s=\"3\"><v>46174</v></c></row>");
    CHECK(text(builder.bytes()) == "2026-06-01,0.5,2026-06-01\n");
}

TEST_CASE("XLSX: sparse rows and missing places", "[tables][xlsx]")
{
    CHECK(textOfRows("<row r=\"4\"><c r=\"C4\"><v>1</v></c><c><v>2</v></c></row>"
                     "<row><c><v>3</v></c><c r=\"D5\"><v>4</v></c></row>"
                     "<row r=\"6\" ht=\"20\"/><row r=\"8\"><c r=\"B8\"><v>5</v></c>"
                     "<c r=\"A8\"><v>6</v></c><c r=\"C8\" s=\"1\"/></row>") ==
          "\n\n,,1,2\n3,,,4\n\n\n6,5\n");
}

TEST_CASE("XLSX: merged cells show their first value only", "[tables][xlsx]")
{
    CHECK(textOfRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>"
                     "<c r=\"C2\"><v>3</v></c></row>"
                     "<row r=\"3\"><c r=\"A3\"><v>4</v></c><c r=\"B3\"><v>5</v></c></row>"
                     "<row r=\"4\"><c r=\"A4\"><v>6</v></c></row>",
                     {}, {}, "<mergeCells count=\"1\"><mergeCell ref=\"A2:B3\"/></mergeCells>") ==
          "1,,3\n\n6\n");
}

TEST_CASE("XLSX: prefixes, comments and other XML that is not plain", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.workbookXml =
        "<x:workbook xmlns:x=\"urn:m\" xmlns:d3p1=\"urn:r\"><x:sheets><x:sheet name=\"甲\" "
        "sheetId=\"1\" d3p1:id=\"rId1\"/></x:sheets></x:workbook>";
    builder.sharedXml = "<x:sst xmlns:x=\"urn:m\"><x:si><x:t>one</x:t></x:si></x:sst>";
    builder.sheetXml =
        "<x:worksheet xmlns:x=\"urn:m\"><x:sheetData>\n<x:row r=\"1\"><x:c r=\"A1\" t=\"s\">"
        "<x:v>0</x:v></x:c></x:row>\n<x:row r=\"2\"><x:c r=\"A2\"><x:v>2</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    CHECK(text(builder.bytes()) == "one\n2\n");

    // An end tag within a comment or CDATA is no end tag.
    builder = {};
    builder.sheetXml =
        worksheet("<row><c><v>1</v></c></row><!-- </row><row><c><v>666</v></c></row> -->"
                  "<row><c t=\"str\"><v><![CDATA[</v></c></row><row><c><v>666]]></v></c></row>"
                  "<row><c t=\"str\"><v>&#x3042;</v></c></row><row><c><v>4</v></c></row>");
    CHECK(text(builder.bytes()) == "1\n</v></c></row><row><c><v>666\nあ\n4\n");
}

TEST_CASE("XLSX: names in drawings behind the cells are not cells", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.sheetXml =
        worksheet("<row r=\"1\"><c><v>1</v></c></row>",
                  "<controls><anchor><from><xdr:col xmlns:xdr=\"urn:d\">2</xdr:col>"
                  "<xdr:row xmlns:xdr=\"urn:d\">7</xdr:row></from></anchor></controls>"
                  "<oddFooter><c><v>9</v></c></oddFooter>");
    CHECK(text(builder.bytes()) == "1\n");
}

TEST_CASE("XLSX: a part in UTF-16", "[tables][xlsx]")
{
    QByteArray utf16("\xFF\xFE");
    QString xml = QString::fromUtf8(worksheet(
        u"<row><c t=\"str\"><v>甲</v></c></row><row><c t=\"str\"><v>乙</v></c></row>"_s.toUtf8()));
    xml.replace(u"UTF-8"_s, u"UTF-16"_s);
    for (const QChar ch : xml) {
        utf16 += char(ch.unicode() & 0xFF);
        utf16 += char(ch.unicode() >> 8);
    }
    XlsxBuilder builder;
    builder.sheetXml = utf16;
    CHECK(text(builder.bytes()) == "甲\n乙\n");
}

TEST_CASE("XLSX: several sheets, hidden ones, charts between", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.workbookXml =
        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"hidden\" sheetId=\"1\" state=\"hidden\" "
        "r:id=\"a\"/><sheet name=\"chart\" sheetId=\"2\" r:id=\"b\"/><sheet name=\"main\" "
        "sheetId=\"3\" r:id=\"c\"/><sheet name=\"2026\" sheetId=\"4\" state=\"veryHidden\" "
        "r:id=\"d\"/></sheets></workbook>";
    builder.workbookRels =
        "<Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
        "worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"b\" Type=\"urn:x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
        "<Relationship Id=\"c\" Type=\"urn:x/worksheet\" Target=\"../other/Sheet2.xml\"/>"
        "<Relationship Id=\"d\" Type=\"urn:x/worksheet\" Target=\"./worksheets/../s4.xml\"/>";
    builder.sheetXml = worksheet("<row><c><v>1</v></c></row>");
    builder.more = {{"other/sheet2.xml", worksheet("<row><c><v>2</v></c></row>")},
                    {"xl\\s4.xml", worksheet("<row><c><v>4</v></c></row>")}};
    const QByteArray bytes = builder.bytes();
    CHECK(text(bytes) == "2\n");
    CHECK(text(bytes, u"hidden"_s) == "1\n");
    CHECK(text(bytes, u"1"_s) == "1\n");
    CHECK(text(bytes, u"2"_s) == "2\n");
    CHECK(text(bytes, u"3"_s) == "4\n");
    CHECK(text(bytes, u"2026"_s) == "4\n");
    const auto source = TableReader::inspectBytes(u"in.xlsx"_s, bytes);
    REQUIRE(source.has_value());
    REQUIRE(source->sheets.size() == 3);
    CHECK(source->sheet == u"main"_s);
    CHECK(source->encoding == u"xlsx"_s);
    CHECK(source->sheets[0].hidden);
    CHECK_FALSE(source->sheets[1].hidden);
    CHECK(source->sheets[2].hidden);
    const auto none = readTableBytes(u"in.xlsx"_s, bytes, {u"absent"_s, {}});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == Error::Code::NotFound);
    CHECK(none.error().parameters == QStringList{u"absent"_s});
}

TEST_CASE("XLSX: the agents' form", "[tables][xlsx]")
{
    const auto table = readTable(QStringLiteral(TEST_DATA "/entries_agents.xlsx"));
    REQUIRE(table.has_value());
    CHECK(table->source.fileName == u"entries_agents.xlsx"_s);
    REQUIRE(table->rows.size() == 151);
    CHECK(table->rows[0].text(0) == u"ID"_s);
    CHECK(table->rows[1].cells[1].kind == CellKind::DateTime);
    CHECK(table->rows[1].text(1) == u"2026-07-05T13:41:00"_s);
    CHECK(table->rows[150].number == 151);
}

TEST_CASE("XLSX: what cannot be read is refused with its reason", "[tables][xlsx]")
{
    const QByteArray whole = plainFile();
    CHECK(refusal(whole.first(whole.size() / 2)).code == Error::Code::TableTruncated);
    CHECK(refusal(whole.first(whole.size() - 30)).code == Error::Code::TableTruncated);
    CHECK(refusal("PK\x03\x04").code == Error::Code::TableTruncated);
    CHECK(refusal(whole.first(40)).parameters == QStringList{u"in.xlsx"_s});

    ZipBuilder other;
    other.add("word/document.xml", "<document/>");
    CHECK(refusal(other.bytes()).code == Error::Code::TableUnusable);
    CHECK(refusal(ZipBuilder().bytes()).code == Error::Code::TableUnusable);

    ZipBuilder locked;
    locked.addPacked("xl/workbook.xml", "secret", 0, 6, 1);
    CHECK(refusal(locked.bytes()).code == Error::Code::TableProtected);

    XlsxBuilder builder;
    builder.sheetXml = worksheet("<row><c><v>1</v></c></row>").chopped(20);
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTruncated);
    builder.sheetXml = worksheet("<row><c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
    builder.sheetXml = worksheet("<row><c t=\"s\"><v>5</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
    builder.sheetXml = worksheet("<row r=\"1048577\"><c><v>5</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTooLarge);
    builder.sheetXml = worksheet("<row><c r=\"XFE1\"><v>5</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTooLarge);
    builder.sheetXml = worksheet("<row><c t=\"str\"><v>\xFF\xFE</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
}

TEST_CASE("XLSX: protected and old workbooks are compound files", "[tables][xlsx]")
{
    const QByteArray magic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto utf16 = [](const char* name) {
        QByteArray bytes;
        for (const char* at = name; *at != '\0'; ++at)
            bytes += QByteArray(1, *at) + '\0';
        return bytes + QByteArray(2, '\0');
    };
    const QByteArray padding(2048, '\0');
    CHECK(refusal(magic + padding + utf16("EncryptedPackage") + padding).code ==
          Error::Code::TableProtected);
    CHECK(refusal(magic + padding + utf16("Workbook") + padding).code ==
          Error::Code::TableUnusable);
    CHECK(refusal(magic + padding).code == Error::Code::TableProtected);
    CHECK(TableReader::inspectBytes(u"in.xlsx"_s, magic + padding).error().code ==
          Error::Code::TableProtected);
}

TEST_CASE("XLSX: entities and document types are refused", "[tables][xlsx]")
{
    XlsxBuilder builder;
    builder.sheetXml = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                       "<w><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></w>";
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
    builder.sheetXml = "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w><sheetData/></w>";
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
    builder.sheetXml = QByteArray("<a>").repeated(5000);
    CHECK(refusal(builder.bytes()).code == Error::Code::TableUnusable);
}

TEST_CASE("XLSX: bombs are refused", "[tables][xlsx]")
{
    XlsxBuilder builder;
    // Spaces between rows unpack to over 100 MB at a thousandfold.
    builder.sheetXml = worksheet("<row><c><v>1</v></c></row>" + QByteArray(110'000'000, ' '));
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTooLarge);
    builder.sheetXml =
        worksheet("<row><c t=\"str\"><v>" + QByteArray(4'000'000, 'x') + "</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTooLarge);
    builder.sheetXml =
        worksheet("<row><c r=\"" + QByteArray(20'000'000, 'x') + "\"><v>1</v></c></row>");
    CHECK(refusal(builder.bytes()).code == Error::Code::TableTooLarge);
}

TEST_CASE("XLSX: damaged packing is noticed", "[tables][xlsx]")
{
    const QByteArray whole = plainFile();
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x20);
        const auto table = readTableBytes(u"in.xlsx"_s, bytes);
        if (!table) {
            ++refused;
            CHECK(table.error().kind() == Error::Kind::File);
        }
    }
    CHECK(refused > 0);
}

TEST_CASE("XLSX: early end and cancelling", "[tables][xlsx]")
{
    QByteArray rows;
    for (int i = 1; i <= 50'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i) +
                "</v></c></row>";
    XlsxBuilder builder;
    builder.sheetXml = worksheet(rows);
    const QByteArray bytes = builder.bytes();
    int seen = 0;
    const auto source = TableReader::readBytes(u"in.xlsx"_s, bytes, {}, [&](RawRow&& row) {
        ++seen;
        return row.number < 20'000;
    });
    REQUIRE(source.has_value());
    CHECK(seen == 20'000);
    bool cancel = false;
    qint64 reported = 0;
    const Progress progress(
        [&](qint64 done, qint64 total) {
            CHECK(done <= total);
            reported = done;
            cancel = true;
        },
        [&] { return cancel; });
    CHECK(readTableBytes(u"in.xlsx"_s, bytes, {}, progress).error().code == Error::Code::Cancelled);
    CHECK(reported > 0);
    const Table all = readXlsx(bytes);
    REQUIRE(all.rows.size() == 50'000);
    CHECK(all.rows.back().cells[0].number == 50'000);
}
