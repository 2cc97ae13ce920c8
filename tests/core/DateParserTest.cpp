#include "models/core/DateParser.h"
#include "tests/core/Printing.h"
#include "tests/core/RandomText.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString read(const QString& text)
{
    const auto parsed = parseDate(text);
    return parsed ? isoDateTime(*parsed) : u"nothing"_s;
}

} // namespace

TEST_CASE("One day in every way to write it", "[core]")
{
    for (const QString& text : {u"R8.11.21"_s,
                                u"r8.11.21"_s,
                                u"Ｒ８．１１．２１"_s,
                                u"R.8.11.21"_s,
                                u"R8/11/21"_s,
                                u"R8-11-21"_s,
                                u"R08.11.21"_s,
                                u"令和8年11月21日"_s,
                                u"令和８年１１月２１日"_s,
                                u"令和 8年 11月 21日"_s,
                                u"令8.11.21"_s,
                                u"㋿8年11月21日"_s,
                                u"令和八年十一月二十一日"_s,
                                u"2026/11/21"_s,
                                u"2026-11-21"_s,
                                u"2026−11−21"_s,
                                u"2026ー11ー21"_s,
                                u"2026.11.21"_s,
                                u"2026. 11. 21"_s,
                                u"2026年11月21日"_s,
                                u"二〇二六年十一月二十一日"_s,
                                u"２０２６／１１／２１"_s,
                                u"２０２６．１１．２１"_s,
                                u"20261121"_s,
                                u"２０２６１１２１"_s,
                                u"46347"_s,
                                u"46347.0"_s,
                                u" 2026/11/21\u3000"_s,
                                u"2026/11/21(土)"_s,
                                u"2026/11/21（土）"_s,
                                u"2026年11月21日（土・祝）"_s,
                                u"2026年11月21日 土曜日"_s,
                                u"2026/11/21 (Sat)"_s,
                                u"令和8年11月21日(土)"_s,
                                u"平成38年11月21日"_s,
                                u"2026/11/21\u200B"_s})
        CHECK(read(text) == u"2026-11-21"_s);
}

TEST_CASE("Dates in older eras and first years", "[core]")
{
    CHECK(read(u"令和元年5月1日"_s) == u"2019-05-01"_s);
    CHECK(read(u"令和1年5月1日"_s) == u"2019-05-01"_s);
    CHECK(read(u"平成13年4月23日"_s) == u"2001-04-23"_s);
    CHECK(read(u"H13.4.23"_s) == u"2001-04-23"_s);
    CHECK(read(u"S64.1.7"_s) == u"1989-01-07"_s);
    CHECK(read(u"昭64.1.7"_s) == u"1989-01-07"_s);
    CHECK(read(u"T15.12.24"_s) == u"1926-12-24"_s);
    CHECK(read(u"明治45年7月29日"_s) == u"1912-07-29"_s);
}

TEST_CASE("A day outside its era counts and is reported", "[core]")
{
    CHECK(read(u"平成31年5月1日"_s) == u"2019-05-01"_s);
    CHECK(parseDate(u"平成31年5月1日"_s)->outOfEra);
    CHECK(read(u"H35.4.1"_s) == u"2023-04-01"_s);
    CHECK(parseDate(u"H35.4.1"_s)->outOfEra);
    CHECK(parseDate(u"令和元年4月30日"_s)->outOfEra);
    CHECK_FALSE(parseDate(u"平成31年4月30日"_s)->outOfEra);
    CHECK_FALSE(parseDate(u"2019/5/1"_s)->outOfEra);
}

TEST_CASE("Dates that do not exist or cannot be told are refused", "[core]")
{
    for (const QString& text :
         {u""_s,
          u" "_s,
          u"令和0年"_s,
          u"令和0年1月1日"_s,
          u"令和8年"_s,
          u"2008/2/30"_s,
          u"2026/13/1"_s,
          u"2026/13/40"_s,
          u"２０２６／１３／４０"_s,
          u"20261321"_s,
          u"2007/2/29"_s,
          u"平成19年2月29日"_s,
          u"26/11/21"_s,
          u"11/21/2026"_s,
          u"8.11.21"_s,
          u"2026/11"_s,
          u"2026"_s,
          u"2026/11-21"_s,
          u"2026年11月"_s,
          u"2026/11/21 土"_s,
          u"2026/11/21 25:00"_s,
          u"2026/11/21 10:60"_s,
          u"2026/11/21 未定"_s,
          u"明治5年1月1日"_s,
          u"04634"_s,
          u"46347.x"_s,
          u"46347.5 "_s + u"PM"_s,
          u"123456"_s,
          u"2026111"_s,
          u"R"_s,
          u"令和"_s,
          u"山田"_s,
          u"2026/11/21 13:00 PM"_s,
          u"2026/11/211"_s,
          u"2026/11/21 24:01"_s,
          u"0000/01/01"_s,
          u"2026/11/21 9"_s,
          u"999999999999999999999999999999999999999999999999999999999999999999999"_s})
        CHECK(read(text) == u"nothing"_s);
}

TEST_CASE("Times of day", "[core]")
{
    CHECK(read(u"2026/6/1 9:20:11"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026-06-01T09:20:11"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026-06-01T09:20:11.250"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026-06-01T00:20:11Z"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026-05-31T20:00:00-04:00"_s) == u"2026-06-01T09:00:00"_s);
    CHECK(read(u"2026-06-01T09:20:11+09:00"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026-06-01T09:20:11+0900"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026/06/01 9:20:11 午前 GMT+9"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"2026/06/01 9:20:11 午後 GMT+9"_s) == u"2026-06-01T21:20:11"_s);
    CHECK(read(u"2026年6月1日 午後3時15分"_s) == u"2026-06-01T15:15:00"_s);
    CHECK(read(u"2026年6月1日午後３時半"_s) == u"2026-06-01T15:30:00"_s);
    CHECK(read(u"2026年6月1日15時"_s) == u"2026-06-01T15:00:00"_s);
    CHECK(read(u"2026年6月1日(月) 15時4分5秒"_s) == u"2026-06-01T15:04:05"_s);
    CHECK(read(u"2026/6/1 3:15 PM"_s) == u"2026-06-01T15:15:00"_s);
    CHECK(read(u"2026/6/1 12:15 am"_s) == u"2026-06-01T00:15:00"_s);
    CHECK(read(u"2026/6/1 12:15 PM"_s) == u"2026-06-01T12:15:00"_s);
    CHECK(read(u"令和8年7月26日 13:45"_s) == u"2026-07-26T13:45:00"_s);
    CHECK(read(u"令和8年6月12日 00:15"_s) == u"2026-06-12T00:15:00"_s);
    CHECK(read(u"令和八年六月一日午前九時二十分"_s) == u"2026-06-01T09:20:00"_s);
    CHECK(read(u"２０２６／６／１　９：２０"_s) == u"2026-06-01T09:20:00"_s);
    CHECK(read(u"2026/9/30 24:00"_s) == u"2026-10-01T00:00:00"_s);
    CHECK(read(u"20260601 0920"_s) == u"nothing"_s);
    CHECK(read(u"202606010920"_s) == u"2026-06-01T09:20:00"_s);
    CHECK(read(u"20260601T09:20:11"_s) == u"2026-06-01T09:20:11"_s);
    CHECK(read(u"20260601092011"_s) == u"2026-06-01T09:20:11"_s);
}

TEST_CASE("Day numbers of a spreadsheet", "[core]")
{
    CHECK(read(u"46208.57013888889"_s) == u"2026-07-05T13:41:00"_s);
    CHECK(read(u"46347.5"_s) == u"2026-11-21T12:00:00"_s);
    CHECK(read(u"46347.999999"_s) == u"2026-11-22T00:00:00"_s);
    CHECK(read(u"39773"_s) == u"2008-11-21"_s);
}

TEST_CASE("Every day is read back from ISO 8601, and any text is survived", "[core]")
{
    for (QDate day(1950, 1, 1); day.year() <= 2060; day = day.addDays(1)) {
        const auto parsed = parseDate(isoDateTime({day, QTime(23, 59, 58), false}));
        REQUIRE(parsed == ParsedDate{day, QTime(23, 59, 58), false});
    }
    CHECK(isoDateTime({}).isEmpty());
    RandomText texts(u"0123456789/-.年月日時分 TR令平元午後:()土Z+十二"_s);
    for (int i = 0; i < 50'000; ++i) {
        if (const auto parsed = parseDate(texts.next(20)))
            REQUIRE(parsed->date.isValid());
    }
}
