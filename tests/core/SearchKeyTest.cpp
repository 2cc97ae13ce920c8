#include "models/core/SearchKey.h"
#include "models/core/CompanyForm.h"
#include "models/core/KanjiVariants.h"
#include "tests/core/Printing.h"
#include "tests/core/RandomText.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Variants of kanji are found by each other", "[core]")
{
    const std::pair<QString, QString> pairs[]{
        {u"髙"_s, u"高"_s},
        {u"﨑"_s, u"崎"_s},
        {u"濵"_s, u"浜"_s},
        {u"濱"_s, u"浜"_s},
        {u"德"_s, u"徳"_s},
        {u"𠮷"_s, u"吉"_s},
        {u"邊"_s, u"辺"_s},
        {u"邉"_s, u"辺"_s},
        {u"齋"_s, u"斉"_s},
        {u"齊"_s, u"斉"_s},
        {u"斎"_s, u"斉"_s},
        {u"澤"_s, u"沢"_s},
        {u"廣"_s, u"広"_s},
        {u"國"_s, u"国"_s},
        {u"眞"_s, u"真"_s},
        {u"\uFA19"_s, u"神"_s},
        {u"渡邊"_s, u"渡辺"_s},
        {u"渡邉"_s, u"渡辺"_s},
        {u"葛\U000E0100飾"_s, u"葛飾"_s}, // A variation selector chooses a glyph only.
    };
    for (const auto& [variant, form] : pairs)
        CHECK(searchKey(variant) == searchKey(form));
    CHECK(searchKey(u"髙﨑\u3000健"_s) == u"高崎健"_s);
    CHECK(searchKey(u"太田"_s) != searchKey(u"大田"_s));
}

TEST_CASE("Searched kanji are never variants themselves", "[core]")
{
    for (char32_t c = 0x3400; c < 0x30000; c = c == 0xFFFF ? 0x20000 : c + 1)
        REQUIRE(searchedKanji(searchedKanji(c)) == searchedKanji(c));
}

TEST_CASE("Case, width, kana, forms and spaces do not count in a search", "[core]")
{
    CHECK(searchKey(u"ＧＥＮＩＡＣ Prize"_s) == u"geniacprize"_s);
    CHECK(searchKey(u"ﾀｶｻｷ ｹﾝ"_s) == searchKey(u"たかさき けん"_s));
    CHECK(searchKey(u"か\u3099"_s) == u"ガ"_s);
    CHECK(searchKey(u"㈱山田"_s) == u"株式会社山田"_s);
    CHECK(searchKey(u"（株）山田"_s) == searchKey(u"株式会社 山田"_s));
    CHECK(searchKey(u"㈲川"_s) == u"有限会社川"_s);
    CHECK(searchKey(u"受付①～③"_s) == searchKey(u"受付1〜3"_s));
    CHECK(searchKey(u"０３ー３５０１−１５１１"_s) == u"03-3501-1511"_s);
    CHECK(searchKey(u"センター"_s) == u"センター"_s);
    CHECK(searchKey(u" \u3000\u200B"_s).isEmpty());
}

TEST_CASE("Every word of a query must be found", "[core]")
{
    const QString key = searchKey(u"T1-0012 株式会社髙﨑製作所 たかさき けん"_s);
    CHECK(matchesSearch(key, u""_s));
    CHECK(matchesSearch(key, u"  "_s));
    CHECK(matchesSearch(key, u"高崎"_s));
    CHECK(matchesSearch(key, u"ﾀｶｻｷ\u3000t1-0012"_s));
    CHECK(matchesSearch(key, u"製作所 ㈱"_s));
    CHECK_FALSE(matchesSearch(key, u"高崎 鈴木"_s));
    CHECK(SearchQuery().matches(key));
    CHECK(SearchQuery(u"\u3000"_s).isEmpty());
    CHECK(matchesSearch(searchKey(u"1 ー 2"_s), u"1 ー 2"_s));
}

TEST_CASE("Folding a search key twice changes nothing", "[core]")
{
    RandomText texts(u"AaＺ０9ー-−ｰ髙﨑邊𠮷㈱(株)（有）①⑳か\u3099ﾞﾟハ゛ｶ 　~〜～éẞİＫ㍿・·"_s);
    for (int i = 0; i < 20'000; ++i) {
        const QString once = searchKey(texts.next(16));
        REQUIRE(searchKey(once) == once);
    }
}

TEST_CASE("Legal forms are written out", "[core]")
{
    CHECK(expandCompanyForm(u"㈱山田"_s) == u"株式会社山田"_s);
    CHECK(expandCompanyForm(u"山田㈱"_s) == u"山田株式会社"_s);
    CHECK(expandCompanyForm(u"（株）山田"_s) == u"株式会社山田"_s);
    CHECK(expandCompanyForm(u"山田(有)"_s) == u"山田有限会社"_s);
    CHECK(expandCompanyForm(u"(一社)日本懸賞"_s) == u"一般社団法人日本懸賞"_s);
    CHECK(expandCompanyForm(u"㍿山田"_s) == u"株式会社山田"_s);
    CHECK(expandCompanyForm(u"山田(東京)"_s) == u"山田(東京)"_s);
    CHECK(expandCompanyForm(u"山田(株)工業部"_s) == u"山田(株)工業部"_s);
    CHECK(expandCompanyForm(u"("_s) == u"("_s);
    CHECK(expandCompanyForm(u""_s).isEmpty());
}

TEST_CASE("Organisations are ordered without their legal form", "[core]")
{
    CHECK(withoutCompanyForm(u"株式会社山田"_s) == u"山田"_s);
    CHECK(withoutCompanyForm(u"山田 株式会社"_s) == u"山田"_s);
    CHECK(withoutCompanyForm(u"㈱\u3000山田"_s) == u"山田"_s);
    CHECK(withoutCompanyForm(u"合同会社山田"_s) == u"山田"_s);
    CHECK(withoutCompanyForm(u"有限会社 山田"_s) == u"山田"_s);
    CHECK(withoutCompanyForm(u"一般社団法人日本懸賞協会"_s) == u"日本懸賞協会"_s);
    CHECK(withoutCompanyForm(u"国立大学法人東都大学"_s) == u"東都大学"_s);
    CHECK(withoutCompanyForm(u"国立研究開発法人甲研究所"_s) == u"甲研究所"_s);
    CHECK(withoutCompanyForm(u"カブシキガイシャヤマダ"_s) == u"ヤマダ"_s);
    CHECK(withoutCompanyForm(u"株式会社"_s) == u"株式会社"_s);
    CHECK(withoutCompanyForm(u"山田"_s) == u"山田"_s);
}
