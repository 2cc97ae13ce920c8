#include "models/core/Kana.h"
#include "tests/core/Printing.h"
#include "tests/core/RandomText.h"

#include <algorithm>
#include <vector>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Readings become full-width katakana", "[core]")
{
    CHECK(normaliseKana(u"ﾀｶｻｷ ｹﾝ"_s) == u"タカサキ\u3000ケン"_s);
    CHECK(normaliseKana(u"たかさき\u3000けん"_s) == u"タカサキ\u3000ケン"_s);
    CHECK(normaliseKana(u"ｳﾞｧ"_s) == u"ヴァ"_s);
    CHECK(normaliseKana(u"ﾊﾟﾊﾞ"_s) == u"パバ"_s);
    CHECK(normaliseKana(u"タカサキ  ケン"_s) == u"タカサキ\u3000ケン"_s);
    CHECK(normaliseKana(u" すずき\u00A0れん\u3000"_s) == u"スズキ\u3000レン"_s);
    CHECK(normaliseKana(u"リー・マリア"_s) == u"リー・マリア"_s);
    CHECK(normaliseKana(u"ﾘｰ･ﾏﾘｱ"_s) == u"リー・マリア"_s);
    CHECK(normaliseKana(u"か\u3099し\u309B"_s) == u"ガジ"_s);
}

TEST_CASE("What is no reading is refused", "[core]")
{
    for (const QString& text :
         {u"山田"_s, u""_s, u"  "_s, u"ー"_s, u"・"_s, u"Yamada"_s, u"ヤマダ3"_s, u"ヤマダ、"_s,
          u"ヤマダ゛ "_s + u"ァ゜"_s, u"ヤマダ(タロウ)"_s})
        CHECK_FALSE(normaliseKana(text).has_value());
    CHECK(isKana(u"すずき"_s));
    CHECK_FALSE(isKana(u"鈴木"_s));
}

TEST_CASE("Normalising a reading twice changes nothing", "[core]")
{
    RandomText texts(u"あがぱァーヴｶﾞﾟ ・\u3000ヲんｰゃ\u3099"_s);
    for (int i = 0; i < 5000; ++i) {
        const QString text = texts.next();
        if (const auto once = normaliseKana(text))
            REQUIRE(normaliseKana(*once) == once);
    }
}

TEST_CASE("Readings are ordered by 五十音 in three levels", "[core]")
{
    const auto before = [](const QString& a, const QString& b) { return kanaKey(a) < kanaKey(b); };
    CHECK(before(u"はし"_s, u"ばし"_s));
    CHECK(before(u"ばし"_s, u"はしご"_s));
    CHECK(before(u"ハハ"_s, u"バハ"_s));
    CHECK(before(u"ハハ"_s, u"ハバ"_s));
    CHECK(before(u"ハバ"_s, u"ハパ"_s));
    CHECK(before(u"さとう あい"_s, u"さとう けん"_s));
    CHECK(before(u"さとう\u3000わたる"_s, u"さとうえ\u3000あい"_s));
    CHECK(before(u"きやく"_s, u"きゃくま"_s));
    CHECK(before(u"ッ"_s, u"ツ"_s));
    CHECK(before(u"ワ"_s, u"ン"_s));
    CHECK(before(u"ABC"_s, u"ア"_s));
    CHECK(before(u"ン"_s, u"亜"_s));
    CHECK(before(u""_s, u"ア"_s));

    CHECK(kanaKey(u"カート"_s).base() == kanaKey(u"カアト"_s).base());
    CHECK(before(u"カート"_s, u"カアト"_s));
    CHECK(before(u"カアト"_s, u"カード"_s));
    CHECK(kanaKey(u"コーヒー"_s).base() == kanaKey(u"コオヒイ"_s).base());
    CHECK(kanaKey(u"キャ"_s).base() == kanaKey(u"キヤ"_s).base());
    CHECK(kanaKey(u"ヴヷヶ"_s).base() == kanaKey(u"ウワケ"_s).base());
    CHECK(kanaKey(u"いすゞ"_s) == kanaKey(u"イスズ"_s));
    CHECK(kanaKey(u"ﾀｶｻｷ  ｹﾝ"_s) == kanaKey(u"たかさき\u3000けん"_s));
    CHECK(kanaKey(u"リー・マリア"_s) == kanaKey(u"リー マリア"_s));
    CHECK(kanaKey(u"ａｂｃ"_s) == kanaKey(u"ABC"_s));
}

TEST_CASE("Keys of readings order the same as bytes", "[core]")
{
    RandomText texts(u"アカガハバパッツャヤー・ Aa1亜ンゝゞ"_s);
    for (int i = 0; i < 5000; ++i) {
        const KanaKey a = kanaKey(texts.next(5));
        const KanaKey b = kanaKey(texts.next(5));
        REQUIRE((a < b) == (a.toBytes() < b.toBytes()));
        REQUIRE((a == b) == (a.toBytes() == b.toBytes()));
        REQUIRE((a < b) + (b < a) + (a == b) == 1);
    }
}

TEST_CASE("Headings of an index", "[core]")
{
    CHECK(gojuonRow(u"うえだ"_s) == u"あ"_s);
    CHECK(gojuonRow(u"ヴァン"_s) == u"あ"_s);
    CHECK(gojuonRow(u"ｶﾞﾓｳ"_s) == u"か"_s);
    CHECK(gojuonRow(u"ぱく"_s) == u"は"_s);
    CHECK(gojuonRow(u"\u3000ょう"_s) == u"や"_s);
    CHECK(gojuonRow(u"りー"_s) == u"ら"_s);
    CHECK(gojuonRow(u"ん"_s) == u"わ"_s);
    CHECK(gojuonRow(u"ヷ"_s) == u"わ"_s);
    CHECK(gojuonRow(u"Smith"_s).isEmpty());
    CHECK(gojuonRow(u"山"_s).isEmpty());
    CHECK(gojuonRow(u"ー"_s).isEmpty());
    CHECK(gojuonRow(u""_s).isEmpty());
}
