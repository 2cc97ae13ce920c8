#include "models/overview/SelectionFunnel.h"
#include "tests/overview/OverviewFixture.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An entry counts for every step up to the one it reached")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s);
    addEntry(data, u"T1"_s, u"accepted"_s);
    addEntry(data, u"T1"_s, u"paper"_s);
    addEntry(data, u"T1"_s, u"failed"_s);
    addEntry(data, u"T1"_s, u"received"_s); // entered the final by list
    addEntry(data, u"T2"_s, u"stage2"_s);
    data.stages.push_back({u"t1-final"_s, {EntryId(5)}, 0, {}});
    const auto funnel = selectionFunnel(data, edition(), u"T1"_s);
    REQUIRE(funnel.size() == 5);
    CHECK(funnel[0].count == 5);
    CHECK(funnel[1].count == 4);
    CHECK(funnel[1].percent == 80);
    CHECK(funnel[2].stage == u"t1-paper"_s);
    CHECK(funnel[2].count == 3);
    CHECK(funnel[3].stage == u"t1-final"_s);
    CHECK(funnel[3].count == 1);
    CHECK(funnel[3].percent == 33);
    // No prize is decided: the number of prizes is planned, not reached.
    CHECK(funnel[4].isPlanned);
    CHECK(funnel[4].count == 5);
    CHECK_FALSE(funnel[4].percent);
    const auto students = selectionFunnel(data, edition(), u"T2"_s);
    REQUIRE(students.size() == 6);
    CHECK(students[3].stage == u"t2-stage2"_s);
    CHECK(students[3].count == 1);
    CHECK(students[4].count == 0);
}

TEST_CASE("Awards count entries, not prizes, and no winner counts nobody")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"final"_s);
    Award award;
    award.prize = u"t1-1"_s;
    award.entry = EntryId(1);
    data.awards.push_back(award);
    award.prize = u"t1-special"_s;
    data.awards.push_back(award);
    award.prize = u"t1-2"_s;
    award.entry = EntryId();
    data.awards.push_back(award);
    const auto funnel = selectionFunnel(data, edition(), u"T1"_s);
    CHECK(funnel.back().count == 1);
    CHECK_FALSE(funnel.back().isPlanned);
    CHECK(funnel.back().percent == 100);
}

TEST_CASE("An empty theme has no plan to show")
{
    const auto funnel = selectionFunnel({}, edition(), u"T1"_s);
    CHECK(funnel.back().count == 0);
    CHECK_FALSE(funnel.back().isPlanned);
}
