#include "models/core/Yen.h"
#include "models/core/Numbers.h"
#include "tests/core/Printing.h"

#include <limits>
#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Amounts as people write them", "[core]")
{
    const std::pair<QString, qint64> rows[]{
        {u"4億円"_s, 400'000'000},
        {u"4億5,000万円"_s, 450'000'000},
        {u"6.3億円"_s, 630'000'000},
        {u"６．３億円"_s, 630'000'000},
        {u"５，０００万円"_s, 50'000'000},
        {u"1,000円"_s, 1000},
        {u"40億円"_s, 4'000'000'000},
        {u"¥1,000"_s, 1000},
        {u"￥１，０００"_s, 1000},
        {u"\\1,000"_s, 1000},
        {u"金1,000円也"_s, 1000},
        {u"3千万円"_s, 30'000'000},
        {u"3千5百万円"_s, 35'000'000},
        {u"5,000千円"_s, 5'000'000},
        {u"1.5千万円"_s, 15'000'000},
        {u"百万円"_s, 1'000'000},
        {u"四億五千万円"_s, 450'000'000},
        {u"1億2,345円"_s, 100'002'345},
        {u"1.23456億"_s, 123'456'000},
        {u"0円"_s, 0},
        {u"1000.00"_s, 1000},
        {u" 4 億 円 "_s, 400'000'000},
        {u"1兆円"_s, 1'000'000'000'000},
        {u"-1,000円"_s, -1000},
        {u"△1,000"_s, -1000},
        {u"¥-5"_s, -5},
    };
    for (const auto& [text, amount] : rows) {
        CAPTURE(text.toStdString());
        REQUIRE(parseYen(text).has_value());
        CHECK(parseYen(text)->amount() == amount);
    }
}

TEST_CASE("What is no whole amount of yen is refused", "[core]")
{
    for (const QString& text : {u""_s,
                                u"円"_s,
                                u"¥"_s,
                                u"万円"_s,
                                u"未定"_s,
                                u"約4億円"_s,
                                u"0.5円"_s,
                                u"1.00001万円"_s,
                                u"1,00円"_s,
                                u"10,0000円"_s,
                                u"1,円"_s,
                                u"1.円"_s,
                                u".5円"_s,
                                u"4億5億"_s,
                                u"5万4億"_s,
                                u"1 000 000円"_s,
                                u"12ドル"_s,
                                u"--5"_s,
                                u"1百2千円"_s,
                                u"一二円"_s,
                                u"99999999999999999999円"_s,
                                u"999999999999兆円"_s,
                                u"1円2円"_s})
        CHECK_FALSE(parseYen(text).has_value());
}

TEST_CASE("Amounts are written in digits and in words", "[core]")
{
    CHECK(yenDigits(Yen(400'000'000)) == u"¥400,000,000"_s);
    CHECK(yenDigits(Yen(0)) == u"¥0"_s);
    CHECK(yenDigits(Yen(-1234)) == u"-¥1,234"_s);
    CHECK(yenInWords(Yen(400'000'000)) == u"4億円"_s);
    CHECK(yenInWords(Yen(450'000'000)) == u"4億5,000万円"_s);
    CHECK(yenInWords(Yen(30'000'000)) == u"3,000万円"_s);
    CHECK(yenInWords(Yen(1234)) == u"1,234円"_s);
    CHECK(yenInWords(Yen(450'001'234)) == u"4億5,000万1,234円"_s);
    CHECK(yenInWords(Yen(0)) == u"0円"_s);
    CHECK(yenInWords(Yen(-30'000)) == u"-3万円"_s);
}

TEST_CASE("Every amount is read back from its words and its digits", "[core]")
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const auto magnitude = random() >> (1 + random() % 62);
        const Yen amount(static_cast<qint64>(magnitude) * (random() % 5 == 0 ? -1 : 1));
        if (magnitude < 1'000'000'000'000'000'000ULL) {
            REQUIRE(parseYen(yenDigits(amount)) == amount);
        }
        REQUIRE(parseYen(yenInWords(amount)) == amount);
    }
}

TEST_CASE("An equal split never loses or makes a yen", "[core]")
{
    const auto check = [](qint64 amount, int parts, qint64 each, qint64 remainder) {
        const YenShare share = splitEqually(Yen(amount), parts);
        CHECK(share.each.amount() == each);
        CHECK(share.remainder.amount() == remainder);
    };
    check(400'000'000, 17, 23'529'411, 13);
    check(400'000'000, 12, 33'333'333, 4);
    check(350'000'000, 17, 20'588'235, 5);
    check(8'000'000, 3, 2'666'666, 2);
    check(18'000'000, 4, 4'500'000, 0);
    check(0, 5, 0, 0);
    for (int parts = 1; parts < 200; ++parts) {
        const YenShare share = splitEqually(Yen(399'999'999), parts);
        REQUIRE(share.each.amount() * parts + share.remainder.amount() == 399'999'999);
        REQUIRE(share.remainder.amount() >= 0);
        REQUIRE(share.remainder.amount() < parts);
    }
}

TEST_CASE("The cap counts to the yen", "[core]")
{
    const Yen cap = parseYen(u"4億円"_s).value();
    CHECK(Yen(399'999'999) <= cap);
    CHECK(Yen(400'000'000) <= cap);
    CHECK(Yen(400'000'001) > cap);
    CHECK(parseYen(u"40億円"_s).value() > cap);
}

TEST_CASE("Whole numbers with commas and units", "[core]")
{
    CHECK(parseInteger(u"1,200"_s) == 1200);
    CHECK(parseInteger(u"３０名"_s) == 30);
    CHECK(parseInteger(u"24.0 時間"_s) == 24);
    CHECK(parseInteger(u"-5"_s) == -5);
    CHECK(parseInteger(u"−5"_s) == -5);
    CHECK(parseInteger(u" 7\u3000"_s) == 7);
    CHECK(parseInteger(u"65%"_s) == 65);
    CHECK(parseInteger(u"999999999999999999"_s) == 999'999'999'999'999'999);
    for (const QString& text : {u""_s, u"名"_s, u"24.5"_s, u"1,2"_s, u"12 34"_s, u"5万"_s,
                                u"約30"_s, u"1-2"_s, u"1e5"_s, u"9999999999999999999"_s})
        CHECK_FALSE(parseInteger(text).has_value());
    CHECK(parseFixed(u"12.5時間"_s, 2) == 1250);
    CHECK(parseFixed(u"325.64"_s, 2) == 32564);
    CHECK(parseFixed(u"-0.05"_s, 2) == -5);
    CHECK(parseFixed(u"78.800"_s, 2) == 7880);
    CHECK_FALSE(parseFixed(u"1.005"_s, 2).has_value());
    CHECK_FALSE(parseFixed(u"999999999999999999"_s, 2).has_value());
    CHECK(groupedDigits(0) == u"0"_s);
    CHECK(groupedDigits(999) == u"999"_s);
    CHECK(groupedDigits(1000) == u"1,000"_s);
    CHECK(groupedDigits(-123456) == u"-123,456"_s);
    CHECK(groupedDigits(1234567) == u"1,234,567"_s);
    CHECK(groupedDigits(std::numeric_limits<qint64>::min()) == u"-9,223,372,036,854,775,808"_s);
}
