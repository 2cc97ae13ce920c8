#include "models/core/Mod3736.h"
#include "models/guests/GuestCode.h"

#include "tests/core/Printing.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the check character follows ISO 7064 MOD 37,36", "[guests]")
{
    // The standard's own use in the Global Release Identifier.
    CHECK(mod3736Check(u"A12425GABC1234002") == QChar(u'M'));
    CHECK(isMod3736(u"A12425GABC1234002M"));
    CHECK_FALSE(isMod3736(u"A12425GABC1234002N"));
    CHECK_FALSE(mod3736Check(u"").has_value());
    CHECK_FALSE(mod3736Check(u"a1").has_value());
    CHECK_FALSE(isMod3736(u"M"));
}

TEST_CASE("every wrong character and every exchange of neighbours is told", "[guests]")
{
    const QString signs = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString good = u"GP26G0123"_s + *mod3736Check(u"GP26G0123");
    REQUIRE(isMod3736(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const QChar sign : signs) {
            QString wrong = good;
            wrong[i] = sign;
            CHECK(isMod3736(wrong) == (sign == good.at(i)));
        }
        if (i + 1 < good.size() && good.at(i) != good.at(i + 1)) {
            QString exchanged = good;
            std::swap(exchanged[i], exchanged[i + 1]);
            CHECK_FALSE(isMod3736(exchanged));
        }
    }
}

TEST_CASE("a guest's code is short, opaque and checked", "[guests]")
{
    const QString prefix = guestCodePrefix(u"geniac-prize-2026"_s);
    CHECK(prefix == u"GP26"_s);
    CHECK(guestCode(prefix, u"G0123"_s) == u"GP26-G0123-0"_s);

    const auto ref = [&](const QString& typed) {
        const ScannedCode code = readGuestCode(prefix, typed);
        return code.state == ScannedCode::State::Good ? code.ref : QString();
    };
    CHECK(ref(u"GP26-G0123-0"_s) == u"G0123"_s);
    CHECK(ref(u" gp26g01230 "_s) == u"G0123"_s);
    CHECK(ref(u"ＧＰ２６－Ｇ０１２３－０"_s) == u"G0123"_s);
    CHECK(ref(u"G0123"_s) == u"G0123"_s);
    CHECK(ref(guestCode(prefix, u"W1001"_s)) == u"W1001"_s);
    CHECK(readGuestCode(prefix, u"GP26-G0123-1"_s).state == ScannedCode::State::BadCheck);
    CHECK(readGuestCode(prefix, u"GP26-G0132-0"_s).state == ScannedCode::State::BadCheck);
    CHECK(readGuestCode(prefix, guestCode(u"XY27"_s, u"G0123"_s)).state ==
          ScannedCode::State::Foreign);
    CHECK(readGuestCode(prefix, u"山田"_s).state == ScannedCode::State::NoCode);
    CHECK(readGuestCode(prefix, u""_s).state == ScannedCode::State::NoCode);
}
