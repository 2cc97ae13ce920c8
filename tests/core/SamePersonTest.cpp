#include "models/core/SamePerson.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A name is one person's however it is typed", "[person]")
{
    CHECK(isSamePerson(u"山田　太郎"_s, u"山田太郎"_s));
    CHECK(isSamePerson(u"山田 太郎"_s, u" 山田　太郎　"_s));
    CHECK(isSamePerson(u"山田\u200b太郎"_s, u"山田太郎"_s));
    CHECK(isSamePerson(u"Ｍori Ken"_s, u"MORI ken"_s));
    CHECK(isSamePerson(u"ﾔﾏﾀﾞ ﾀﾛｳ"_s, u"ヤマダタロウ"_s));
    CHECK_FALSE(isSamePerson(u"山田太郎"_s, u"山田次郎"_s));
}
