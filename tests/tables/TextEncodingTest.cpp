#include "models/tables/TextEncoding.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the encoding of a text is told by its bytes", "[tables]")
{
    CHECK(detectEncoding("") == TextEncoding::Utf8);
    CHECK(detectEncoding("ID,name") == TextEncoding::Utf8);
    CHECK(detectEncoding("\xEF\xBB\xBFID") == TextEncoding::Utf8Bom);
    CHECK(detectEncoding("\xEF\xBB\xBF\x82\xA0") == TextEncoding::Utf8Bom);
    CHECK(detectEncoding(QByteArray("\xFF\xFE"
                                    "A\0",
                                    4)) == TextEncoding::Utf16);
    CHECK(detectEncoding(QByteArray("\xFE\xFF\0A", 4)) == TextEncoding::Utf16);
    CHECK(detectEncoding(u"氏名,髙橋"_s.toUtf8()) == TextEncoding::Utf8);
    CHECK(detectEncoding(cp932::encode(u"氏名,髙橋", nullptr)) == TextEncoding::Cp932);
    CHECK(detectEncoding(cp932::encode(u"ｶﾅ", nullptr)) == TextEncoding::Cp932);
    // Overlong forms, surrogates and what lies beyond Unicode are not UTF-8.
    CHECK(detectEncoding("\xC0\xAF") == TextEncoding::Cp932);
    CHECK(detectEncoding("\xE0\x80\xAF") == TextEncoding::Cp932);
    CHECK(detectEncoding("\xED\xA0\x80") == TextEncoding::Cp932);
    CHECK(detectEncoding("\xF4\x90\x80\x80") == TextEncoding::Cp932);
    CHECK(detectEncoding(u"吉\U00020BB7"_s.toUtf8()) == TextEncoding::Utf8);
}

TEST_CASE("a UTF-8 file cut within a character is still UTF-8", "[tables]")
{
    const QByteArray bytes = u"氏名,髙橋"_s.toUtf8().chopped(1);
    REQUIRE(detectEncoding(bytes) == TextEncoding::Utf8);
    TextDecoder decoder(TextEncoding::Utf8);
    QString text = decoder.decode(bytes);
    text += decoder.finish();
    CHECK(text == u"氏名,髙\uFFFD"_s);
    CHECK(decoder.undecodable() == 1);
}

TEST_CASE("detection and decoding work piece by piece", "[tables]")
{
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + u"氏名,\U00020BB7野"_s.toUtf8();
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        EncodingDetector detector;
        detector.add(bytes.first(cut));
        detector.add(bytes.sliced(cut));
        CHECK(detector.result() == TextEncoding::Utf8Bom);
        TextDecoder decoder(TextEncoding::Utf8Bom);
        QString text = decoder.decode(bytes.first(cut));
        text += decoder.decode(bytes.sliced(cut));
        text += decoder.finish();
        CHECK(text == u"氏名,\U00020BB7野"_s);
        CHECK(decoder.undecodable() == 0);
    }
}

TEST_CASE("encodings have names", "[tables]")
{
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Utf16, TextEncoding::Cp932})
        CHECK(encodingByName(encodingName(encoding)) == encoding);
    CHECK(encodingByName(u"Shift_JIS"_s) == TextEncoding::Cp932);
    CHECK_FALSE(encodingByName(u"koi8-r"_s).has_value());
}
