#include "models/tables/Cp932.h"

#include <catch2/catch.hpp>

#include <set>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray encoded(const QString& text)
{
    std::vector<cp932::Unencodable> missing;
    QByteArray bytes = cp932::encode(text, &missing);
    REQUIRE(missing.empty());
    return bytes;
}

QString decoded(const QByteArray& bytes)
{
    const cp932::Decoded result = cp932::decode(bytes);
    REQUIRE(result.badOffsets.empty());
    return result.text;
}

struct Vector
{
    const char16_t* text;
    const char* bytes;
};

} // namespace

TEST_CASE("CP932 bytes are those of Windows, both ways", "[tables][cp932]")
{
    const auto vector = GENERATE(
        Vector{u"～", "8160"}, Vector{u"－", "817C"}, Vector{u"∥", "8161"}, Vector{u"―", "815C"},
        Vector{u"￠", "8191"}, Vector{u"￡", "8192"}, Vector{u"￢", "81CA"}, Vector{u"￥", "818F"},
        Vector{u"\\", "5C"}, Vector{u"①", "8740"}, Vector{u"③", "8742"}, Vector{u"⑳", "8753"},
        Vector{u"Ⅰ", "8754"}, Vector{u"ⅰ", "FA40"}, Vector{u"㈱", "878A"}, Vector{u"№", "8782"},
        Vector{u"℡", "8784"}, Vector{u"㍻", "877E"}, Vector{u"髙", "FBFC"},
        Vector{u"\uFA11", "FAB1"}, Vector{u"德", "FABA"}, Vector{u"濵", "FB4D"},
        Vector{u"彅", "FA67"}, Vector{u"∵", "81E6"}, Vector{u"纊", "FA5C"}, Vector{u"ソ", "835C"},
        Vector{u"表", "955C"}, Vector{u"能", "945C"}, Vector{u"十", "8F5C"}, Vector{u"予", "975C"},
        Vector{u"申", "905C"}, Vector{u"構", "8D5C"}, Vector{u"貼", "935C"}, Vector{u"竹", "927C"},
        Vector{u"ｶﾞ", "B6DE"}, Vector{u"｡", "A1"}, Vector{u"ﾟ", "DF"}, Vector{u"鴎", "89A8"},
        Vector{u"　", "8140"});
    const QString text = QString::fromUtf16(vector.text);
    INFO(text.toStdString());
    CHECK(encoded(text).toHex() == hex(vector.bytes).toHex());
    CHECK(decoded(hex(vector.bytes)) == text);
}

TEST_CASE("characters of other systems become the Windows ones", "[tables][cp932]")
{
    const auto vector =
        GENERATE(Vector{u"\u301C", "8160"}, Vector{u"\u2212", "817C"}, Vector{u"\u2016", "8161"},
                 Vector{u"\u2014", "815C"}, Vector{u"\u00A2", "8191"}, Vector{u"\u00A3", "8192"},
                 Vector{u"\u00AC", "81CA"}, Vector{u"\u00A5", "818F"}, Vector{u"か\u3099", "82AA"},
                 Vector{u"ハ\u309A", "8370"});
    CHECK(encoded(QString::fromUtf16(vector.text)).toHex() == hex(vector.bytes).toHex());
}

TEST_CASE("codes that exist twice decode alike", "[tables][cp932]")
{
    const auto vector =
        GENERATE(Vector{u"髙", "EEE0"}, Vector{u"\uFA11", "ED95"}, Vector{u"德", "ED9E"},
                 Vector{u"濵", "EDEE"}, Vector{u"彅", "ED4B"}, Vector{u"￢", "EEF9"},
                 Vector{u"￢", "FA54"}, Vector{u"∵", "879A"}, Vector{u"∵", "FA5B"},
                 Vector{u"Ⅰ", "FA4A"}, Vector{u"ⅰ", "EEEF"}, Vector{u"纊", "ED40"});
    CHECK(decoded(hex(vector.bytes)) == QString::fromUtf16(vector.text));
}

TEST_CASE("a whole CP932 file, byte for byte", "[tables][cp932]")
{
    const QString text = u"応募番号,氏名,フリガナ,備考\r\nT2-0001,髙\uFA11　健,タカサキ　ケン,"
                         u"受付①～③\r\n"_s;
    const QByteArray expected = hex(
        "89 9E 95 E5 94 D4 8D 86 2C 8E 81 96 BC 2C 83 74 83 8A 83 4B 83 69 2C 94 F5 8D 6C 0D 0A "
        "54 32 2D 30 30 30 31 2C FB FC FA B1 81 40 8C 92 2C 83 5E 83 4A 83 54 83 4C 81 40 83 50 "
        "83 93 2C 8E F3 95 74 87 40 81 60 87 42 0D 0A");
    CHECK(encoded(text).toHex() == expected.toHex());
    CHECK(decoded(expected) == text);
}

TEST_CASE("what CP932 lacks is listed, never silently lost", "[tables][cp932]")
{
    std::vector<cp932::Unencodable> missing;
    static_cast<void>(cp932::encode(u"森鷗外𠮷田㋿é™©€♡㉑\U0001F600", &missing));
    REQUIRE(missing.size() == 10);
    CHECK(missing[0].character == U'鷗');
    CHECK(missing[0].index == 1);
    CHECK(missing[0].suggestion == u"鴎"_s);
    CHECK(missing[1].character == U'𠮷');
    CHECK(missing[1].index == 3);
    CHECK(missing[1].suggestion == u"吉"_s);
    CHECK(missing[2].suggestion == u"令和"_s);
    CHECK(missing[3].suggestion == u"e"_s);
    CHECK(missing[4].suggestion == u"TM"_s);
    CHECK(missing[8].suggestion == u"(21)"_s);
    CHECK(missing[9].character == U'\U0001F600');
    CHECK(missing[9].suggestion.isEmpty());
}

TEST_CASE("every suggestion can itself be encoded", "[tables][cp932]")
{
    for (char32_t ch = 0x80; ch < 0x2FFFF; ++ch) {
        if (ch >= 0xD800 && ch < 0xE000)
            continue;
        const QString suggestion = cp932::suggestionFor(ch);
        if (suggestion.isEmpty())
            continue;
        std::vector<cp932::Unencodable> missing;
        static_cast<void>(cp932::encode(suggestion, &missing));
        INFO(uint(ch));
        REQUIRE(missing.empty());
    }
}

TEST_CASE("user-defined characters decode to the private area and are not written",
          "[tables][cp932]")
{
    CHECK(decoded(hex("F040")) == QString(QChar(0xE000)));
    CHECK(decoded(hex("F07E")) == QString(QChar(0xE03E)));
    CHECK(decoded(hex("F080")) == QString(QChar(0xE03F)));
    CHECK(decoded(hex("F9FC")) == QString(QChar(0xE757)));
    CHECK(cp932::isUserDefined(0xE000));
    CHECK_FALSE(cp932::isUserDefined(0xFA11));
    std::vector<cp932::Unencodable> missing;
    static_cast<void>(cp932::encode(QString(QChar(0xE000)), &missing));
    CHECK(missing.size() == 1);
}

TEST_CASE("broken bytes are counted and swallow nothing", "[tables][cp932]")
{
    const auto bad = [](const char* bytes) { return cp932::decode(hex(bytes)); };
    CHECK(bad("80").text == u"\uFFFD"_s);
    CHECK(bad("A0").text == u"\uFFFD"_s);
    CHECK(bad("FD").text == u"\uFFFD"_s);
    CHECK(bad("41FF42").badOffsets == std::vector<qsizetype>{1});
    // A comma or a line feed behind half a character keeps its meaning.
    CHECK(bad("412C822C42").text == u"A,\uFFFD,B"_s);
    CHECK(bad("820A").text == u"\uFFFD\n"_s);
    CHECK(bad("4182").text == u"A\uFFFD"_s);
    CHECK(bad("4182").badOffsets == std::vector<qsizetype>{1});
    CHECK(bad("827F").text == u"\uFFFD\x7F"_s);
    CHECK(bad("8540").text == u"\uFFFD@"_s);
}

TEST_CASE("the table has as many codes and characters as Microsoft's", "[tables][cp932]")
{
    std::set<char16_t> unique;
    int mapped = 0;
    int stable = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        if (lead > 0x9F && lead < 0xE0)
            continue;
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            if (trail == 0x7F)
                continue;
            const char raw[] = {char(lead), char(trail)};
            const QByteArray bytes(raw, 2);
            const cp932::Decoded result = cp932::decode(bytes);
            if (!result.badOffsets.empty() || cp932::isUserDefined(result.text.front().unicode()))
                continue;
            ++mapped;
            unique.insert(result.text.front().unicode());
            if (encoded(result.text) == bytes)
                ++stable;
        }
    }
    CHECK(mapped == 7724);
    CHECK(unique.size() == 7326);
    CHECK(stable == 7326);
}

TEST_CASE("a character cut between two pieces is put together", "[tables][cp932]")
{
    const QByteArray bytes = encoded(u"申請書の表、ソース、ｶﾅ"_s);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        cp932::Decoder decoder;
        QString text = decoder.decode(bytes.first(cut));
        text += decoder.decode(bytes.sliced(cut));
        text += decoder.finish();
        CHECK(text == u"申請書の表、ソース、ｶﾅ"_s);
        CHECK(decoder.badCount() == 0);
    }
}
