#include "models/core/Width.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Full-width ASCII becomes half-width and nothing else changes", "[core]")
{
    CHECK(toHalfWidthAscii(u"ＡＢｃ０１９＠．－"_s) == u"ABc019@.-"_s);
    CHECK(toHalfWidthAscii(u"甲\u3000乙\u00A0丙"_s) == u"甲 乙 丙"_s);
    CHECK(toHalfWidthAscii(u"￥１"_s) == u"\u00A51"_s);
    CHECK(toHalfWidthAscii(u"ﾀｶｻｷ髙﨑ー①㈱"_s) == u"ﾀｶｻｷ髙﨑ー①㈱"_s);
}

TEST_CASE("Kanji that Unicode normalisation would replace stay as they are", "[core]")
{
    const QString names =
        u"\uF929\uF9DC\uFA10\uFA12\uFA15\uFA16\uFA17\uFA18\uFA19\uFA1A\uFA1B\uFA1C"
        "\uFA1D\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A\uFA2B\uFA2C\uFA2D𠮷"_s;
    CHECK(names.normalized(QString::NormalizationForm_C) != names);
    CHECK(toHalfWidthAscii(names) == names);
    CHECK(toFullWidthKana(names) == names);
    CHECK(foldHyphens(names) == names);
    CHECK(simplifySpaces(names) == names);
}

TEST_CASE("Half-width kana becomes full-width with its marks", "[core]")
{
    CHECK(toFullWidthKana(u"ﾀｶｻｷ ｹﾝ"_s) == u"タカサキ ケン"_s);
    CHECK(toFullWidthKana(u"ｳﾞｧ"_s) == u"ヴァ"_s);
    CHECK(toFullWidthKana(u"ﾊﾟﾊﾞ"_s) == u"パバ"_s);
    CHECK(toFullWidthKana(u"ﾜﾞｦﾞ"_s) == u"ヷヺ"_s);
    CHECK(toFullWidthKana(u"ｼﾞｮｰｼﾞ･ﾌﾞﾗｳﾝ｡｢｣､"_s) == u"ジョージ・ブラウン。「」、"_s);
    CHECK(toFullWidthKana(u"ﾞｱﾞｶﾞﾞ"_s) == u"゛ア゛ガ゛"_s);
    CHECK(toFullWidthKana(u"カﾞ漢字"_s) == u"カ゛漢字"_s);
}

TEST_CASE("Every hyphen look-alike is a hyphen, ー only between digits", "[core]")
{
    for (const char16_t c : {u'-', u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2015',
                             u'\u2212', u'\uFF0D'})
        CHECK(foldHyphens(u"100"_s + QChar(c) + u"8901"_s) == u"100-8901"_s);
    CHECK(foldHyphens(u"100ー8901"_s) == u"100-8901"_s);
    CHECK(foldHyphens(u"100ｰ8901"_s) == u"100-8901"_s);
    CHECK(foldHyphens(u"１２３ー４５６７"_s) == u"１２３-４５６７"_s);
    CHECK(foldHyphens(u"03 ー 3501ーー1"_s) == u"03 - 3501--1"_s);
    CHECK(foldHyphens(u"タワー3号ー"_s) == u"タワー3号ー"_s);
    CHECK(foldHyphens(u"センター2"_s) == u"センター2"_s);
}

TEST_CASE("Spaces at the ends and unseen characters go", "[core]")
{
    CHECK(trimSpaces(u" \u3000保守文書\u00A0\u200B\r\n"_s) == u"保守文書"_s);
    CHECK(trimSpaces(u"\uFEFF甲\u200B乙"_s) == u"甲乙"_s);
    CHECK(trimSpaces(u"二行\nの 文"_s) == u"二行\nの 文"_s);
    CHECK(trimSpaces(u" \u3000 "_s).isEmpty());
    CHECK(simplifySpaces(u"  山田 \u3000 太郎 "_s) == u"山田\u3000太郎"_s);
    CHECK(simplifySpaces(u"Anna\u00A0 \n Smith"_s) == u"Anna Smith"_s);
    CHECK(simplifySpaces(u""_s).isEmpty());
}

TEST_CASE("Voicing marks compose where a kana for it exists", "[core]")
{
    CHECK(voicedKana(u'か', false) == u'が');
    CHECK(voicedKana(u'つ', false) == u'づ');
    CHECK(voicedKana(u'う', false) == u'\u3094');
    CHECK(voicedKana(u'ホ', true) == u'ポ');
    CHECK(voicedKana(u'ほ', false) == u'ぼ');
    CHECK(voicedKana(u'ッ', false).isNull());
    CHECK(voicedKana(u'が', false).isNull());
    CHECK(voicedKana(u'カ', true).isNull());
    CHECK(voicedKana(u'A', false).isNull());
}
