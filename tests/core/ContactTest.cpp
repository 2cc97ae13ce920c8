#include "models/core/EmailAddress.h"
#include "models/core/PhoneNumber.h"
#include "models/core/PostalCode.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;
using State = PhoneNumber::State;

TEST_CASE("Postal codes", "[core]")
{
    for (const QString& text :
         {u"１００８９０１"_s, u"〒100-8901"_s, u"100ー8901"_s, u"100−8901"_s, u"1008901"_s,
          u"100‐8901"_s, u"100–8901"_s, u"100—8901"_s, u"100―8901"_s, u"100－8901"_s, u"100ｰ8901"_s,
          u"〒 100 8901"_s, u"\u3000100-8901\u00A0"_s})
        CHECK(normalisePostalCode(text) == u"100-8901"_s);
    for (const QString& text : {u"100-890"_s, u"100-89011"_s, u""_s, u"10-08901"_s, u"100--8901"_s,
                                u"abc-defg"_s, u"100-8901 東京都"_s, u"600001"_s, u"1008901〒"_s})
        CHECK_FALSE(normalisePostalCode(text).has_value());
}

TEST_CASE("Telephone numbers", "[core]")
{
    struct Row
    {
        QString written;
        State state;
        QString digits;
        QString text;
    };
    const Row rows[]{
        {u"０３－３５０１－１５１１"_s, State::Valid, u"0335011511"_s, u"03-3501-1511"_s},
        {u"03ー3501ー1511"_s, State::Valid, u"0335011511"_s, u"03-3501-1511"_s},
        {u"03(3501)1511"_s, State::Valid, u"0335011511"_s, u"03(3501)1511"_s},
        {u"090-1234-5678"_s, State::Valid, u"09012345678"_s, u"090-1234-5678"_s},
        {u"080 1234 5678"_s, State::Valid, u"08012345678"_s, u"080 1234 5678"_s},
        {u"060-1234-5678"_s, State::Valid, u"06012345678"_s, u"060-1234-5678"_s},
        {u"070-1234-5678"_s, State::Valid, u"07012345678"_s, u"070-1234-5678"_s},
        {u"050-1234-5678"_s, State::Valid, u"05012345678"_s, u"050-1234-5678"_s},
        {u"0120-123-456"_s, State::Valid, u"0120123456"_s, u"0120-123-456"_s},
        {u"0800-123-4567"_s, State::Valid, u"08001234567"_s, u"0800-123-4567"_s},
        {u"04992-2-1234"_s, State::Valid, u"0499221234"_s, u"04992-2-1234"_s},
        {u"+81-3-3501-1511"_s, State::Valid, u"0335011511"_s, u"03-3501-1511"_s},
        {u"+81 90 1234 5678"_s, State::Valid, u"09012345678"_s, u"090 1234 5678"_s},
        {u"+81 (0)3-3501-1511"_s, State::Valid, u"0335011511"_s, u"03-3501-1511"_s},
        {u"＋８１３３５０１１５１１"_s, State::Valid, u"0335011511"_s, u"0335011511"_s},
        {u"+1 650 555 0100"_s, State::Valid, u"16505550100"_s, u"+1 650 555 0100"_s},
        {u"03-3501-1511(内線1234)"_s, State::Valid, u"0335011511"_s, u"03-3501-1511(内線1234)"_s},
        {u"03-3501-151"_s, State::Invalid, u"033501151"_s, u"03-3501-151"_s},
        {u"090-1234-567"_s, State::Invalid, u"0901234567"_s, u"090-1234-567"_s},
        {u"03-3501-15111"_s, State::Invalid, u"03350115111"_s, u"03-3501-15111"_s},
        {u"00-1234-5678"_s, State::Invalid, u"0012345678"_s, u"00-1234-5678"_s},
    };
    for (const Row& row : rows) {
        CAPTURE(row.written.toStdString());
        const PhoneNumber number = parsePhoneNumber(row.written);
        CHECK(number.state == row.state);
        CHECK(number.digits == row.digits);
        CHECK(number.text == row.text);
        CHECK(number.proposal.isEmpty());
    }
    for (const QString& text : {u""_s, u"なし"_s, u"-"_s, u"+"_s, u"03-3501-15ab"_s, u"1234"_s})
        CHECK(parsePhoneNumber(text).state == State::Invalid);
}

TEST_CASE("A zero that a spreadsheet has eaten is proposed, not put back", "[core]")
{
    const PhoneNumber mobile = parsePhoneNumber(u"9012345678"_s);
    CHECK(mobile.state == State::MissingLeadingZero);
    CHECK(mobile.text == u"9012345678"_s);
    CHECK(mobile.proposal == u"09012345678"_s);
    CHECK(parsePhoneNumber(u"90-1234-5678"_s).proposal == u"090-1234-5678"_s);
    CHECK(parsePhoneNumber(u"335011511"_s).proposal == u"0335011511"_s);
    CHECK(parsePhoneNumber(u"3350115111"_s).state == State::Invalid);
}

TEST_CASE("E-mail addresses are put right", "[core]")
{
    CHECK(normaliseEmail(u"contact98★example67.co.jp"_s) == u"contact98@example67.co.jp"_s);
    CHECK(normaliseEmail(u"ｃｏｎｔａｃｔ１８＠ｅｘａｍｐｌｅ２７．ｃｏ．ｊｐ"_s) ==
          u"contact18@example27.co.jp"_s);
    CHECK(normaliseEmail(u"a[at]example.jp"_s) == u"a@example.jp"_s);
    CHECK(normaliseEmail(u"a (AT) example.jp"_s) == u"a@example.jp"_s);
    CHECK(normaliseEmail(u" Taro.Yamada@Example.JP\u3000"_s) == u"Taro.Yamada@example.jp"_s);
    CHECK(normaliseEmail(u"mailto:a@example.jp"_s) == u"a@example.jp"_s);
    CHECK(normaliseEmail(u"<a@example.jp>"_s) == u"a@example.jp"_s);
    CHECK(emailKey(u"Taro@Example.jp"_s) == emailKey(u"ｔａｒｏ★example.JP"_s));
    CHECK(emailDomain(u"a@Example.jp"_s) == u"example.jp"_s);
    CHECK(emailDomain(u"a"_s).isEmpty());
}

TEST_CASE("What can be an e-mail address", "[core]")
{
    for (const QString& text : {u"a@example.jp"_s, u"first.last+tag@sub-1.example.ac.jp"_s,
                                u"o'neil_1@example.museum"_s, u"a@example.xn--p1ai"_s})
        CHECK(isEmail(text));
    const QString longPart(65, u'a');
    for (const QString& text : {u""_s,
                                u"contact99example73.co.jp"_s,
                                u"@example.jp"_s,
                                u"a@"_s,
                                u"a@b"_s,
                                u"a@@example.jp"_s,
                                u"a@b@example.jp"_s,
                                u"a b@example.jp"_s,
                                u"a..b@example.jp"_s,
                                u".a@example.jp"_s,
                                u"a.@example.jp"_s,
                                u"a@example..jp"_s,
                                u"a@.example.jp"_s,
                                u"a@example.jp."_s,
                                u"a@-example.jp"_s,
                                u"a@example.1"_s,
                                u"a@example.j"_s,
                                u"山田@example.jp"_s,
                                u"a@例え.jp"_s,
                                u"a@example.jp; b@example.jp"_s,
                                longPart + u"@example.jp"_s})
        CHECK_FALSE(isEmail(text));
}
