#include "models/overview/Countdown.h"
#include "tests/overview/OverviewFixture.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Milestones ahead are counted in days and working days of the edition")
{
    const auto ahead = countdowns(edition(), at(2026, 11, 20, 9), 6);
    REQUIRE(ahead.size() == 6);
    CHECK(ahead[0].milestone.code == u"monthly-11"_s);
    CHECK(ahead[0].days == 10);
    // 20 November is a Friday; 23 November is a holiday.
    CHECK(ahead[0].workingDays == 5);
    CHECK(ahead[1].milestone.code == u"t1-paper-due"_s);
    CHECK(ahead[1].days == 14);
    CHECK(ahead[1].workingDays == 9);
    CHECK(countdowns(edition(), at(2026, 11, 20)).back().milestone.code == u"end-3-7"_s);
    CHECK(countdowns(edition(), at(2026, 11, 20)).back().days == 192);
}

TEST_CASE("A milestone counts until its moment, a day without a time until its end")
{
    Programme programme = edition();
    const auto first = [&](qint64 nowMs) { return countdowns(programme, nowMs, 1).front(); };
    CHECK(first(at(2026, 11, 30, 23)).milestone.code == u"monthly-11"_s);
    CHECK(first(at(2026, 11, 30, 23)).days == 0);
    CHECK(first(at(2026, 12, 1, 0)).milestone.code == u"t1-paper-due"_s);
    CHECK(first(at(2026, 12, 4, 16)).milestone.code == u"t1-paper-due"_s);
    CHECK(first(at(2026, 12, 4, 18)).milestone.code != u"t1-paper-due"_s);
    CHECK(countdowns(programme, at(2028, 1, 1)).empty());
}
