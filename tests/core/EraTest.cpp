#include "models/core/Era.h"
#include "models/core/DateParser.h"
#include "models/core/KanjiNumber.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Dates by era", "[core]")
{
    struct Row
    {
        QDate date;
        QString plain;
        QString kanji;
    };
    const Row rows[]{
        {{2019, 4, 30}, u"平成31年4月30日"_s, u"平成三十一年四月三十日"_s},
        {{2019, 5, 1}, u"令和元年5月1日"_s, u"令和元年五月一日"_s},
        {{1989, 1, 7}, u"昭和64年1月7日"_s, u"昭和六十四年一月七日"_s},
        {{1989, 1, 8}, u"平成元年1月8日"_s, u"平成元年一月八日"_s},
        {{1926, 12, 24}, u"大正15年12月24日"_s, u"大正十五年十二月二十四日"_s},
        {{1926, 12, 25}, u"昭和元年12月25日"_s, u"昭和元年十二月二十五日"_s},
        {{1912, 7, 29}, u"明治45年7月29日"_s, u"明治四十五年七月二十九日"_s},
        {{1912, 7, 30}, u"大正元年7月30日"_s, u"大正元年七月三十日"_s},
        {{2026, 11, 21}, u"令和8年11月21日"_s, u"令和八年十一月二十一日"_s},
        {{2027, 3, 24}, u"令和9年3月24日"_s, u"令和九年三月二十四日"_s},
        {{2027, 3, 31}, u"令和9年3月31日"_s, u"令和九年三月三十一日"_s},
        {{2027, 5, 31}, u"令和9年5月31日"_s, u"令和九年五月三十一日"_s},
        {{2028, 10, 20}, u"令和10年10月20日"_s, u"令和十年十月二十日"_s},
        {{1873, 1, 1}, u"明治6年1月1日"_s, u"明治六年一月一日"_s},
    };
    for (const Row& row : rows) {
        CHECK(toWareki(row.date) == row.plain);
        CHECK(toWareki(row.date, WarekiStyle::Kanji) == row.kanji);
    }
    CHECK(toWareki({2026, 11, 21}, WarekiStyle::WithWeekday) == u"令和8年11月21日(土)"_s);
    CHECK(toWareki({2027, 3, 24}, WarekiStyle::WithWeekday) == u"令和9年3月24日(水)"_s);
    CHECK(toWareki({2027, 3, 31}, WarekiStyle::WithWeekday) == u"令和9年3月31日(水)"_s);
    CHECK(toWareki({2027, 5, 31}, WarekiStyle::WithWeekday) == u"令和9年5月31日(月)"_s);
    CHECK(toWareki({2026, 11, 21}, WarekiStyle::Short) == u"R8.11.21"_s);
    CHECK_FALSE(toWareki({1872, 12, 31}).has_value());
    CHECK_FALSE(toWareki({}).has_value());
}

TEST_CASE("Every day from 1873 to 2100 is read back from its era", "[core]")
{
    for (QDate day(1873, 1, 1); day.year() <= 2100; day = day.addDays(1)) {
        for (const WarekiStyle style : {WarekiStyle::Plain, WarekiStyle::WithWeekday,
                                        WarekiStyle::Kanji, WarekiStyle::Short}) {
            const auto parsed = parseDate(toWareki(day, style).value());
            REQUIRE(parsed.has_value());
            REQUIRE(parsed->date == day);
            REQUIRE_FALSE(parsed->outOfEra);
            REQUIRE_FALSE(parsed->time.has_value());
        }
    }
}

TEST_CASE("An era to come is data", "[core]")
{
    EraTable eras = builtInEras();
    eras.insert(eras.begin(), Era{u"未来"_s, u'X', QDate(2040, 6, 1)});
    CHECK(toWareki({2040, 5, 31}, WarekiStyle::Plain, eras) == u"令和22年5月31日"_s);
    CHECK(toWareki({2040, 6, 1}, WarekiStyle::Plain, eras) == u"未来元年6月1日"_s);
    CHECK(parseDate(u"X2.1.5"_s, eras)->date == QDate(2041, 1, 5));
    CHECK(parseDate(u"令和22年7月1日"_s, eras)->outOfEra);
}

TEST_CASE("Fiscal years run from April to March", "[core]")
{
    CHECK(fiscalYear({2026, 4, 1}) == 2026);
    CHECK(fiscalYear({2027, 3, 31}) == 2026);
    CHECK(fiscalYear({2027, 4, 1}) == 2027);
    CHECK(fiscalYearWareki({2026, 4, 1}) == u"令和8年度"_s);
    CHECK(fiscalYearWareki({2027, 3, 31}) == u"令和8年度"_s);
    CHECK(fiscalYearWareki({2027, 5, 31}) == u"令和9年度"_s);
    CHECK(fiscalYearWareki({2019, 4, 15}) == u"平成31年度"_s);
    CHECK(fiscalYearWareki({2019, 6, 1}) == u"令和元年度"_s);
    CHECK(fiscalYearWareki({2020, 3, 1}) == u"令和元年度"_s);
    CHECK(fiscalYearWareki({1989, 2, 1}) == u"昭和63年度"_s);
    CHECK(fiscalYearWareki({1989, 4, 1}) == u"平成元年度"_s);
    CHECK_FALSE(fiscalYearWareki({}).has_value());
}

TEST_CASE("Numbers in kanji carry place names", "[core]")
{
    CHECK(kanjiNumber(0) == u"〇"_s);
    CHECK(kanjiNumber(1) == u"一"_s);
    CHECK(kanjiNumber(10) == u"十"_s);
    CHECK(kanjiNumber(24) == u"二十四"_s);
    CHECK(kanjiNumber(110) == u"百十"_s);
    CHECK(kanjiNumber(1905) == u"千九百五"_s);
    CHECK(kanjiNumber(10'000) == u"一万"_s);
    CHECK(kanjiNumber(10'000'000) == u"一千万"_s);
    CHECK(kanjiNumber(450'000'000) == u"四億五千万"_s);
    CHECK(kanjiNumber(-3) == u"-3"_s);
    for (int i = 0; i < 10'000; ++i)
        REQUIRE(parseKanjiNumber(kanjiNumber(i)) == i);
    CHECK(parseKanjiNumber(u"二〇二六") == 2026);
    CHECK(parseKanjiNumber(u"零") == 0);
    CHECK_FALSE(parseKanjiNumber(u"十十").has_value());
    CHECK_FALSE(parseKanjiNumber(u"十百").has_value());
    CHECK_FALSE(parseKanjiNumber(u"二三十").has_value());
    CHECK_FALSE(parseKanjiNumber(u"〇十").has_value());
    CHECK_FALSE(parseKanjiNumber(u"").has_value());
    CHECK_FALSE(parseKanjiNumber(u"万").has_value());
}
