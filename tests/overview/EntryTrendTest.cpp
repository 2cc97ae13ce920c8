#include "models/overview/EntryTrend.h"
#include "tests/overview/OverviewFixture.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Entries are counted by local day from the opening to the closing")
{
    OverviewData data;
    // 15:30 UTC on 1 July is past midnight in Japan.
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 7, 2, 0));
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 7, 2, 23));
    addEntry(data, u"T2"_s, u"received"_s, at(2026, 7, 2));
    addEntry(data, u"T1"_s, u"received"_s);
    const EntryTrend trend = entryTrend(data, edition(), at(2026, 11, 20));
    CHECK(trend.firstDay == QDate(2026, 6, 1));
    CHECK(trend.lastDay == QDate(2026, 9, 30));
    REQUIRE(trend.series.size() == 2);
    CHECK(trend.series[0].total == 3);
    CHECK(trend.series[0].undated == 1);
    CHECK(trend.series[0].perDay.at(31) == 2);
    CHECK(trend.series[1].perDay.at(31) == 1);
    CHECK(std::accumulate(trend.series[0].perDay.begin(), trend.series[0].perDay.end(), 0) == 2);
    CHECK(trend.busiestDay == QDate(2026, 7, 2));
    CHECK(trend.busiest == 3);
}

TEST_CASE("While a theme is open the trend ends today, and late entries widen it")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 7, 2));
    CHECK(entryTrend(data, edition(), at(2026, 7, 10)).lastDay == QDate(2026, 7, 10));
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 10, 3));
    CHECK(entryTrend(data, edition(), at(2026, 11, 1)).lastDay == QDate(2026, 10, 3));
}

TEST_CASE("The target is reached on the day the running total gets there")
{
    Programme programme = edition();
    programme.themes[0].entryTarget = 3;
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 6, 5));
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 6, 6));
    CHECK_FALSE(entryTrend(data, programme, at(2026, 7, 1)).series[0].reachedOn);
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 6, 9));
    CHECK(entryTrend(data, programme, at(2026, 7, 1)).series[0].reachedOn == QDate(2026, 6, 9));
}

TEST_CASE("Without a date there is no trend")
{
    OverviewData data;
    CHECK(entryTrend(data, edition(), at(2026, 7, 1)).isEmpty());
    addEntry(data, u"T1"_s, u"received"_s);
    const EntryTrend trend = entryTrend(data, edition(), at(2026, 7, 1), u"T1"_s);
    CHECK(trend.isEmpty());
    REQUIRE(trend.series.size() == 1);
    CHECK(trend.series[0].total == 1);
}
