#include "models/core/Romaji.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A reading is found however it is written in Latin letters", "[core]")
{
    const std::pair<QString, QStringList> readings[]{
        {u"サトウ"_s, {u"sato"_s, u"Satou"_s, u"Satoh"_s, u"satō"_s, u"ＳＡＴＯ"_s}},
        {u"オオノ"_s, {u"ono"_s, u"Ohno"_s, u"Oono"_s, u"Ōno"_s}},
        {u"シバタ"_s, {u"shibata"_s, u"sibata"_s}},
        {u"チバ"_s, {u"chiba"_s, u"tiba"_s}},
        {u"ツジ"_s, {u"tsuji"_s, u"tuzi"_s}},
        {u"フジイ"_s, {u"fujii"_s, u"huzii"_s}},
        {u"ショウジ"_s, {u"shoji"_s, u"Shouji"_s, u"syozi"_s}},
        {u"チョウ"_s, {u"cho"_s, u"chou"_s}},
        {u"ジュン"_s, {u"jun"_s, u"zyun"_s}},
        {u"ハットリ"_s, {u"hattori"_s}},
        {u"イッチ"_s, {u"itchi"_s, u"itti"_s}},
        {u"ホンマ"_s, {u"honma"_s, u"homma"_s}},
        {u"ナンバ"_s, {u"nanba"_s, u"namba"_s}},
        {u"シンイチ"_s, {u"shin'ichi"_s, u"shinichi"_s}},
        {u"ユウコ"_s, {u"yuko"_s, u"yuuko"_s}},
        {u"ケイイチ"_s, {u"keiichi"_s}},
        {u"みずほ"_s, {u"mizuho"_s}},
    };
    for (const auto& [kana, spellings] : readings) {
        for (const QString& spelling : spellings) {
            INFO(kana.toStdString() << " " << spelling.toStdString());
            CHECK(romajiKey(spelling) == romajiKey(kana));
            CHECK(isRomaji(spelling));
        }
        CHECK(romajiKey(romajiKey(kana)) == romajiKey(kana));
        CHECK_FALSE(isRomaji(kana));
    }
    CHECK(romajiKey(u"タカハシ　マコト"_s) == u"takahasi makoto"_s);
    CHECK(romajiKey(u"takahas"_s) == u"takahas"_s); // typed in part
    CHECK(romajiKey(u"takahash"_s) == u"takahas"_s);
    CHECK(romajiKey(u"ishij"_s) == u"isiz"_s);
    CHECK(romajiKey(u"高橋"_s).isEmpty());
    CHECK_FALSE(isRomaji(u"GP26-G0001-J"_s));
    CHECK_FALSE(isRomaji(QString()));
}
