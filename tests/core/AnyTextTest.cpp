#include "models/core/CompanyForm.h"
#include "models/core/CorporateNumber.h"
#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/PhoneNumber.h"
#include "models/core/PostalCode.h"
#include "models/core/Prefecture.h"
#include "models/core/SearchKey.h"
#include "models/core/Width.h"
#include "models/core/Yen.h"
#include "tests/core/Printing.h"
#include "tests/core/RandomText.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Whatever stands in a cell, what is read can be read again", "[core]")
{
    RandomText texts(
        u"0１25９,.，．-ー−＋+81()（株）㈱@＠★at.jpＡa円億万千¥〒東京都府 　\u200B\n髙𠮷ｶﾞﾟか\u3099・内線Tー年月日"_s);
    for (int i = 0; i < 30'000; ++i) {
        const QString text = texts.next(18);
        if (const auto code = normalisePostalCode(text))
            REQUIRE(normalisePostalCode(*code) == code);
        if (const auto yen = parseYen(text))
            REQUIRE(parseYen(yenInWords(*yen)) == yen);
        if (const auto number = parseInteger(text))
            REQUIRE(parseInteger(groupedDigits(*number)) == number);
        if (const auto date = parseDate(text))
            REQUIRE(parseDate(isoDateTime(*date))->date == date->date);
        const PhoneNumber phone = parsePhoneNumber(text);
        REQUIRE(parsePhoneNumber(phone.text).digits == phone.digits);
        REQUIRE(parsePhoneNumber(phone.text).state == phone.state);
        const QString email = normaliseEmail(text);
        REQUIRE((!isEmail(email) || normaliseEmail(email) == email));
        const QString number = normaliseCorporateNumber(text);
        if (checkCorporateNumber(number) == CorporateNumberState::Valid)
            REQUIRE(normaliseCorporateNumber(number) == number);
        if (const auto prefecture = parsePrefecture(text))
            REQUIRE(parsePrefecture(prefecture->nameJa())->number == prefecture->number);
        REQUIRE(simplifySpaces(simplifySpaces(text)) == simplifySpaces(text));
        REQUIRE(foldHyphens(foldHyphens(text)) == foldHyphens(text));
        REQUIRE(toFullWidthKana(toFullWidthKana(text)) == toFullWidthKana(text));
        REQUIRE(matchesSearch(searchKey(text), text));
        REQUIRE(withoutCompanyForm(text).isEmpty() == trimSpaces(text).isEmpty());
        REQUIRE_FALSE(kanaKey(text).toBytes().isEmpty());
        REQUIRE(gojuonRow(text).size() <= 1);
    }
}
