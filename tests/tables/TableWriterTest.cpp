#include "models/tables/TableWriter.h"
#include "models/tables/TableReader.h"
#include "models/tables/TableText.h"
#include "models/tables/ZipArchive.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>
#include <QFileDevice>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A disk that takes only so many bytes.
class SmallDisk : public FileSaver
{
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
    }

protected:
    qint64 write(QFileDevice& file, const QByteArray& bytes) override
    {
        return file.write(bytes.first(qMin<qsizetype>(bytes.size(), m_room)));
    }
    bool isFull(const QFileDevice& /*file*/) const override { return true; }

private:
    qint64 m_room;
};

OutTable sample()
{
    OutTable table;
    table.sheet = u"受賞/一覧"_s;
    table.columns = {{u"番号"_s, OutColumn::Type::Text, 0},
                     {u"順位"_s, OutColumn::Type::Integer, 0},
                     {u"賞金"_s, OutColumn::Type::Yen, 14},
                     {u"得点"_s, OutColumn::Type::Decimal, 0},
                     {u"受付"_s, OutColumn::Type::Date, 0}};
    table.rows = {{u"T1-0001"_s, u"1"_s, u"50000000"_s, u"4.25"_s, u"2026-06-01"_s},
                  {u"0012"_s, u"-2"_s, u""_s, u"n/a"_s, u"2026-06-01T09:20:11"_s}};
    return table;
}

QByteArray partOf(const QByteArray& xlsx, const QString& name)
{
    QBuffer buffer;
    buffer.setData(xlsx);
    buffer.open(QIODevice::ReadOnly);
    auto archive = ZipArchive::open(buffer, u"x"_s);
    REQUIRE(archive.has_value());
    QByteArray all;
    REQUIRE((*archive)->unpack(name, [&](QByteArray&& chunk) {
        all += chunk;
        return true;
    }));
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("formulas are made harmless, numbers are left alone", "[tables][writer]")
{
    for (const QString& text : {u"=1+1"_s, u"+81-3-1234-5678"_s, u"-cmd"_s, u"@SUM(A1)"_s, u"\tx"_s,
                                u"\rx"_s, u"＝1+1"_s, u"-1+2"_s, u"=\"0012\""_s, u"-"_s, u"+1+1"_s})
        CHECK(neutralised(text) == u'\'' + text);
    for (const QString& text : {u"-5"_s, u"+5"_s, u"-1,234.5"_s, u"-0.5%"_s, u"-1e5"_s, u"abc"_s,
                                u""_s, u"a=b"_s, u"－"_s, u"'x"_s, u"1"_s})
        CHECK(neutralised(text) == text);
}

TEST_CASE("CSV in UTF-8 as Excel opens it", "[tables][writer]")
{
    OutTable table;
    table.columns = {{u"氏名"_s}, {u"備考"_s}};
    table.rows = {{u"髙橋"_s, u"a,b"_s}, {u"=HYPERLINK(\"x\")"_s, u"-5"_s}, {u" x"_s, u"1\n2"_s}};
    CHECK(toCsvUtf8(table) ==
          QByteArray("\xEF\xBB\xBF") +
              u"氏名,備考\r\n髙橋,\"a,b\"\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n x,\"1\n2\"\r\n"_s
                  .toUtf8());
}

TEST_CASE("CSV in CP932, or what stands in the way", "[tables][writer][cp932]")
{
    OutTable table;
    table.columns = {{u"氏名"_s}, {u"備考"_s}};
    table.rows = {{u"髙橋"_s, u"①〜③"_s}};
    const auto bytes = toCsvCp932(table);
    REQUIRE(bytes.has_value());
    CHECK(bytes->toHex() == "8e8196bc2c94f58d6c0d0afbfc8bb42c87408160"
                            "87420d0a");

    table.rows.push_back({u"𠮷田"_s, u"森鷗外é"_s});
    const auto missing = toCsvCp932(table);
    REQUIRE_FALSE(missing.has_value());
    REQUIRE(missing.error().size() == 3);
    CHECK(missing.error()[0].row == 3);
    CHECK(missing.error()[0].column == 1);
    CHECK(missing.error()[0].character == u"𠮷"_s);
    CHECK(missing.error()[0].code == u"U+20BB7"_s);
    CHECK(missing.error()[1].code == u"U+9DD7"_s);
    CHECK(missing.error()[1].suggestion == u"鴎"_s);
    CHECK(missing.error()[2].code == u"U+00E9"_s);
    CHECK(missing.error()[2].column == 2);
}

TEST_CASE("XLSX has typed cells and a header that stays", "[tables][writer][xlsx]")
{
    const auto bytes = toXlsx(sample());
    REQUIRE(bytes.has_value());
    const auto table = readTableBytes(u"out.xlsx"_s, *bytes);
    REQUIRE(table.has_value());
    CHECK(table->source.sheet == u"受賞_一覧"_s);
    CHECK(tableText(*table).toStdString() ==
          "番号,順位,賞金,得点,受付\nT1-0001,1,50000000,4.25,2026-06-01\n"
          "0012,-2,,n/a,2026-06-01T09:20:11\n");
    const auto kind = [&](size_t row, size_t column) {
        return table->rows[row].cells[column].kind;
    };
    CHECK(kind(1, 0) == CellKind::Text);
    CHECK(kind(1, 1) == CellKind::Number);
    CHECK(kind(1, 2) == CellKind::Number);
    CHECK(kind(1, 3) == CellKind::Number);
    CHECK(kind(1, 4) == CellKind::Date);
    CHECK(kind(2, 0) == CellKind::Text);
    CHECK(kind(2, 3) == CellKind::Text);
    CHECK(kind(2, 4) == CellKind::DateTime);
    const QByteArray sheet = partOf(*bytes, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<pane ySplit=\"1\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:E3\""));
    CHECK(partOf(*bytes, u"xl/styles.xml"_s).contains("<b/>"));
}

TEST_CASE("XLSX text never becomes a formula", "[tables][writer][xlsx]")
{
    OutTable table;
    table.columns = {{u"a"_s}, {u"n"_s, OutColumn::Type::Integer, 0}};
    table.rows = {{u"=1+1"_s, u"=2"_s}, {u"@x"_s, u"+3"_s}, {u"_x000D_ \x01 tail"_s, u"007"_s}};
    const auto bytes = toXlsx(table);
    REQUIRE(bytes.has_value());
    CHECK_FALSE(partOf(*bytes, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    const auto back = readTableBytes(u"out.xlsx"_s, *bytes);
    REQUIRE(back.has_value());
    CHECK(back->rows[1].text(0) == u"=1+1"_s);
    CHECK(back->rows[1].cells[1].kind == CellKind::Text);
    CHECK(back->rows[2].text(1) == u"+3"_s);
    CHECK(back->rows[3].text(0) == u"_x000D_ \x01 tail"_s);
    CHECK(back->rows[3].text(1) == u"007"_s);
}

TEST_CASE("XLSX of nothing, and of too much", "[tables][writer][xlsx]")
{
    OutTable table;
    const auto empty = toXlsx(table);
    REQUIRE(empty.has_value());
    CHECK(readTableBytes(u"out.xlsx"_s, *empty)->rows.empty());
    table.columns = {{u"a"_s}};
    table.rows = {{QString(32'768, u'x')}};
    CHECK(toXlsx(table).error().code == Error::Code::Internal);
    table.rows = {{QString(32'767, u'x')}};
    CHECK(toXlsx(table).has_value());
}

TEST_CASE("a file is written whole, for its owner only", "[tables][writer]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"賞.xlsx"_s);
    REQUIRE(writeXlsx(path, sample()).has_value());
    CHECK(contentOf(path).startsWith("PK"));
#ifdef Q_OS_UNIX
    CHECK((QFile::permissions(path) & 0x0077) == QFileDevice::Permissions());
#endif
    CHECK(FileSaver().save(dir.filePath(u"no/such/folder.csv"_s), "x").error().code ==
          Error::Code::FileNotWritable);
}

TEST_CASE("a disk that fails leaves the old file", "[tables][writer]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"list.csv"_s);
    REQUIRE(FileSaver().save(path, "old").has_value());
    SmallDisk disk(5);
    const auto csv = disk.save(path, "new and longer");
    REQUIRE_FALSE(csv.has_value());
    CHECK(csv.error().code == Error::Code::DiskFull);
    CHECK(csv.error().parameters == QStringList{u"list.csv"_s});
    CHECK(contentOf(path) == "old");
    const auto xlsx = writeXlsx(path, sample(), disk);
    REQUIRE_FALSE(xlsx.has_value());
    CHECK(xlsx.error().code == Error::Code::DiskFull);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("a limit of the system stops the spreadsheet library too", "[tables][writer]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"list.xlsx"_s);
    REQUIRE(FileSaver().save(path, "old").has_value());
    OutTable table;
    table.columns = {{u"a"_s}};
    for (int i = 0; i < 20'000; ++i)
        table.rows.push_back({QString::number(i * 7919)});
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto result = writeXlsx(path, table);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind() == Error::Kind::File);
    CHECK(contentOf(path) == "old");
}
#endif
