#include "models/core/CorporateNumber.h"
#include "tests/core/Printing.h"

#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;
using State = CorporateNumberState;

TEST_CASE("Known corporate numbers", "[core]")
{
    for (const QString& number :
         {u"4011001098993"_s, u"7010705000725"_s, u"7123456789012"_s, u"7000012050002"_s,
          u"1180301018771"_s, u"2020005008480"_s, u"5010005007398"_s})
        CHECK(checkCorporateNumber(number) == State::Valid);
    CHECK(checkCorporateNumber(u"1234567890123"_s) == State::BadCheckDigit);
    CHECK(expectedCheckDigit(u"234567890123") == 9);
    CHECK(expectedCheckDigit(u"011001098903") == 4);
    // 0 and 9 in one place give the same check digit: a wrong number that passes.
    CHECK(checkCorporateNumber(u"4011001098903"_s) == State::Valid);
}

TEST_CASE("Corporate numbers as people write them", "[core]")
{
    for (const QString& text :
         {u"４０１１００１０９８９９３"_s, u"4-0110-0109-8993"_s, u"T4011001098993"_s,
          u"Ｔ４０１１００１０９８９９３"_s, u" 4 0110 0109 8993 "_s, u"4ー0110ー0109ー8993"_s,
          u"t4011001098993\u00A0"_s, u"4−0110−0109−8993"_s})
        CHECK(normaliseCorporateNumber(text) == u"4011001098993"_s);
    CHECK(groupedCorporateNumber(u"4011001098993"_s) == u"4-0110-0109-8993"_s);
    CHECK(groupedCorporateNumber(u"12"_s) == u"12"_s);
}

TEST_CASE("Why a corporate number is wrong", "[core]")
{
    CHECK(checkCorporateNumber(u"401100109899"_s) == State::BadLength);
    CHECK(checkCorporateNumber(u""_s) == State::BadLength);
    CHECK(checkCorporateNumber(u"40110010989931"_s) == State::BadLength);
    CHECK(checkCorporateNumber(u"401100109899X"_s) == State::NotDigits);
    CHECK(checkCorporateNumber(u"4.0110E+12"_s) == State::NotDigits);
    CHECK(checkCorporateNumber(u"0011001098993"_s) == State::BadCheckDigit);
    CHECK(expectedCheckDigit(u"12") == 0);
}

TEST_CASE("A wrong digit is found, but for 0 and 9", "[core]")
{
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        QString base;
        for (int n = 0; n < 12; ++n)
            base += QChar(static_cast<char16_t>(u'0' + random() % 10));
        const QString number = QString::number(expectedCheckDigit(base)) + base;
        REQUIRE(checkCorporateNumber(number) == State::Valid);
        const auto place = static_cast<qsizetype>(1 + random() % 12);
        const int before = number.at(place).digitValue();
        const int after = static_cast<int>(random() % 10);
        QString wrong = number;
        wrong[place] = QChar(static_cast<char16_t>(u'0' + after));
        const bool same = before % 9 == after % 9;
        REQUIRE((checkCorporateNumber(wrong) == State::Valid) == same);
    }
}
