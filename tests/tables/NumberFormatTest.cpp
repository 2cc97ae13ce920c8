#include "models/tables/NumberFormat.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("date formats are told from number formats", "[tables][xlsx]")
{
    const auto kind = [](QStringView code) { return classifyFormat(code); };
    for (const QStringView code :
         {u"yyyy/mm/dd", u"yyyy\"年\"m\"月\"d\"日\"", u"[$-411]ggge\"年\"m\"月\"d\"日\"",
          u"m/d/yy;@", u"[$-F800]dddd, mmmm dd, yyyy", u"mmm-yy", u"aaaa", u"[$-409]mmmm\\-yy;@",
          u"ge.m.d", u"[Red]yyyy-mm-dd", u"m\"月\"", u"yyyy\\-mm\\-dd", u"d", u"e"})
        CHECK(kind(code) == FormatKind::Date);
    for (const QStringView code :
         {u"yyyy/mm/dd hh:mm", u"yyyy/m/d h:mm:ss", u"[$-411]AM/PM h:mm yyyy/m/d", u"d hh:mm"})
        CHECK(kind(code) == FormatKind::DateTime);
    for (const QStringView code :
         {u"h:mm", u"hh:mm:ss", u"mm:ss", u"h\"時\"mm\"分\"", u"h:mm AM/PM", u"mm:ss.0", u"s.00"})
        CHECK(kind(code) == FormatKind::Time);
    for (const QStringView code : {u"[h]:mm", u"[mm]:ss", u"[hh]:mm:ss", u"[s]"})
        CHECK(kind(code) == FormatKind::Elapsed);
    for (const QStringView code :
         {u"General",    u"[Red]General",  u"0.00",  u"[Red]0.00", u"#,##0;[Red]-#,##0",
          u"0.00E+00",   u"\"day\" 0",     u"0\\d",  u"@",         u"_-* #,##0_-",
          u"\"¥\"#,##0", u"[$¥-411]#,##0", u"# ?/?", u"G/標準",    u"0%",
          u"[>=100]0;0", u"#,##0\"円\"",   u"",      u"\"",        u"[",
          u"\\"})
        CHECK(kind(code) == FormatKind::Plain);
    // Only the section for positive numbers counts.
    CHECK(kind(u"0;yyyy") == FormatKind::Plain);
}

TEST_CASE("formats that files name by number only", "[tables][xlsx]")
{
    CHECK(builtInFormat(0) == FormatKind::Plain);
    CHECK(builtInFormat(4) == FormatKind::Plain);
    CHECK(builtInFormat(14) == FormatKind::Date);
    CHECK(builtInFormat(20) == FormatKind::Time);
    CHECK(builtInFormat(22) == FormatKind::DateTime);
    CHECK(builtInFormat(31) == FormatKind::Date);
    CHECK(builtInFormat(32) == FormatKind::Time);
    CHECK(builtInFormat(46) == FormatKind::Elapsed);
    CHECK(builtInFormat(49) == FormatKind::Plain);
    CHECK(builtInFormat(57) == FormatKind::Date);
}

TEST_CASE("serial days become dates", "[tables][xlsx]")
{
    const auto text = [](double serial, FormatKind kind, bool date1904 = false) {
        const auto cell = dateCell(serial, kind, date1904);
        return cell ? cell->text.toStdString() : std::string("none");
    };
    CHECK(text(1, FormatKind::Date) == "1900-01-01");
    CHECK(text(59, FormatKind::Date) == "1900-02-28");
    CHECK(text(60, FormatKind::Date) == "1900-02-29");
    CHECK(text(61, FormatKind::Date) == "1900-03-01");
    CHECK(text(46174, FormatKind::Date) == "2026-06-01");
    CHECK(text(44712, FormatKind::Date, true) == "2026-06-01");
    CHECK(text(0, FormatKind::Date, true) == "1904-01-01");
    CHECK(text(2958465, FormatKind::Date) == "9999-12-31");
    CHECK(text(2958466, FormatKind::Date) == "none");
    CHECK(text(-1, FormatKind::Date) == "none");
    CHECK(text(0, FormatKind::Date) == "none");
    CHECK(text(46174.38901620370, FormatKind::DateTime) == "2026-06-01T09:20:11");
    CHECK(text(46174, FormatKind::DateTime) == "2026-06-01T00:00:00");
    CHECK(text(46174.5, FormatKind::Date) == "2026-06-01T12:00:00");
    CHECK(text(46174.999999, FormatKind::DateTime) == "2026-06-02T00:00:00");
    CHECK(text(0.5, FormatKind::Time) == "12:00:00");
    CHECK(text(0.9999999, FormatKind::Time) == "23:59:59");
    CHECK(text(1.25, FormatKind::Elapsed) == "30:00:00");
}

TEST_CASE("numbers have one shortest text", "[tables][xlsx]")
{
    const auto text = [](std::string_view raw) { return numberCell(raw).text.toStdString(); };
    CHECK(text("1000") == "1000");
    CHECK(text("1E3") == "1000");
    CHECK(text("0.1") == "0.1");
    CHECK(text("8.9499999999999993") == "8.95");
    CHECK(text("0.30000000000000004") == "0.30000000000000004");
    CHECK(text("-0") == "0");
    CHECK(text("-5") == "-5");
    CHECK(text("007") == "7");
    CHECK(text("1.50") == "1.5");
    CHECK(text(" 5\n") == "5");
    CHECK(text("3659744868202") == "3659744868202");
    CHECK(text("1E+20") == "100000000000000000000");
    CHECK(text("1E+21") == "1e+21");
    CHECK(text("0.0000001") == "0.0000001");
    CHECK(numberCell("12").kind == CellKind::Number);
    CHECK(numberCell("12").number == 12);
    CHECK(numberCell("nan").kind == CellKind::Text);
    CHECK(numberCell("abc").text == u"abc"_s);
}

TEST_CASE("ISO dates of strict files", "[tables][xlsx]")
{
    const auto text = [](std::string_view raw, FormatKind kind = FormatKind::DateTime) {
        const auto cell = isoDateCell(raw, kind);
        return cell ? cell->text.toStdString() : std::string("none");
    };
    CHECK(text("2026-06-01") == "2026-06-01");
    CHECK(text("2026-06-01T09:20:11") == "2026-06-01T09:20:11");
    CHECK(text("2026-06-01T09:20:11.250Z") == "2026-06-01T09:20:11");
    CHECK(text("2026-06-01T00:00:00", FormatKind::Date) == "2026-06-01");
    CHECK(text("09:20:11") == "09:20:11");
    CHECK(text("2026-02-30") == "none");
    CHECK(text("soon") == "none");
    CHECK(text("") == "none");
}
