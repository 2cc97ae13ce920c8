#include "models/core/Prefecture.h"
#include "tests/core/Printing.h"

#include <map>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const QString& text)
{
    const auto prefecture = parsePrefecture(text);
    return prefecture ? prefecture->code() : u"nothing"_s;
}

} // namespace

TEST_CASE("Prefectures are read from names, codes and addresses", "[core]")
{
    CHECK(codeOf(u"東京"_s) == u"13"_s);
    CHECK(codeOf(u"東京都"_s) == u"13"_s);
    CHECK(codeOf(u"京都府"_s) == u"26"_s);
    CHECK(codeOf(u"京都"_s) == u"26"_s);
    CHECK(codeOf(u"京都府京都市上京区"_s) == u"26"_s);
    CHECK(codeOf(u"東京都港区1-2-3"_s) == u"13"_s);
    CHECK(codeOf(u"神奈川県横浜市中区"_s) == u"14"_s);
    CHECK(codeOf(u"〒231-0001 神奈川県横浜市"_s) == u"14"_s);
    CHECK(codeOf(u"大阪"_s) == u"27"_s);
    CHECK(codeOf(u"北海道"_s) == u"01"_s);
    CHECK(codeOf(u"1"_s) == u"01"_s);
    CHECK(codeOf(u"01"_s) == u"01"_s);
    CHECK(codeOf(u"０１"_s) == u"01"_s);
    CHECK(codeOf(u"13 東京都"_s) == u"13"_s);
    CHECK(codeOf(u"13：東京"_s) == u"13"_s);
    CHECK(codeOf(u" 東京都\u3000"_s) == u"13"_s);
    CHECK(codeOf(u"Tokyo"_s) == u"13"_s);
    CHECK(codeOf(u"osaka-fu"_s) == u"27"_s);
    CHECK(codeOf(u"Nagano Prefecture"_s) == u"20"_s);
    for (const QString& text :
         {u""_s, u"48"_s, u"0"_s, u"00"_s, u"131"_s, u"海外"_s, u"都"_s, u"北海"_s, u"27 東京都"_s,
          u"港区"_s, u"〒100-8901"_s, u"東京都港"_s.mid(2)})
        CHECK(codeOf(text) == u"nothing"_s);
}

TEST_CASE("All 47 prefectures are read back", "[core]")
{
    REQUIRE(prefectures().size() == 47);
    int number = 0;
    for (const Prefecture& prefecture : prefectures()) {
        CHECK(prefecture.number == ++number);
        CHECK(prefecture.code().size() == 2);
        CHECK(codeOf(prefecture.code()) == prefecture.code());
        CHECK(codeOf(prefecture.nameJa()) == prefecture.code());
        CHECK(codeOf(prefecture.nameEn()) == prefecture.code());
        CHECK(codeOf(prefecture.nameJa() + u"中央区"_s) == prefecture.code());
        if (number != 1)
            CHECK(codeOf(prefecture.nameJa().chopped(1)) == prefecture.code());
    }
    CHECK(prefectureByNumber(47)->nameJa() == u"沖縄県"_s);
    CHECK_FALSE(prefectureByNumber(0).has_value());
    CHECK_FALSE(prefectureByNumber(48).has_value());
}

TEST_CASE("Nine blocks of regional bureaus", "[core]")
{
    const auto region = [](int number) { return prefectureByNumber(number)->region; };
    CHECK(region(15) == Region::Kanto);
    CHECK(region(22) == Region::Kanto);
    CHECK(region(18) == Region::Kinki);
    CHECK(region(24) == Region::Chubu);
    std::map<Region, int> sizes;
    for (const Prefecture& prefecture : prefectures())
        ++sizes[prefecture.region];
    const std::map<Region, int> expected{
        {Region::Hokkaido, 1}, {Region::Tohoku, 6}, {Region::Kanto, 11},
        {Region::Chubu, 5},    {Region::Kinki, 7},  {Region::Chugoku, 5},
        {Region::Shikoku, 4},  {Region::Kyushu, 7}, {Region::Okinawa, 1}};
    CHECK(sizes == expected);
    REQUIRE(regions().size() == 9);
    CHECK(regionNameJa(Region::Kinki) == u"近畿"_s);
    CHECK(regionNameEn(Region::Okinawa) == u"Okinawa"_s);
}
