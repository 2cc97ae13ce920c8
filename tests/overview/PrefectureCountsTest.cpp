#include "models/overview/PrefectureCounts.h"
#include "models/overview/BudgetView.h"
#include "tests/overview/OverviewFixture.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Prefectures fall into METI's nine blocks")
{
    OverviewData data;
    // Niigata and Shizuoka belong to Kanto, Fukui to Kinki, Mie to Chubu.
    for (const int prefecture : {15, 22, 18, 24, 1, 47, 0})
        addEntry(data, u"T1"_s, u"received"_s, {}, prefecture);
    addEntry(data, u"T2"_s, u"received"_s, {}, 13);
    const PrefectureCounts counts = prefectureCounts(data);
    CHECK(counts.total == 8);
    CHECK(counts.unknown == 1);
    CHECK(counts.prefectures[14] == 1);
    CHECK(counts.regions[size_t(Region::Kanto)] == 3);
    CHECK(counts.regions[size_t(Region::Kinki)] == 1);
    CHECK(counts.regions[size_t(Region::Chubu)] == 1);
    CHECK(counts.regions[size_t(Region::Hokkaido)] == 1);
    CHECK(counts.regions[size_t(Region::Okinawa)] == 1);
    CHECK(std::accumulate(counts.regions.begin(), counts.regions.end(), counts.unknown) ==
          counts.total);
    CHECK(prefectureCounts(data, u"T2"_s).total == 1);
}

TEST_CASE("A block names its prefectures by code")
{
    CHECK(prefectureCodesOf(Region::Okinawa) == QStringList{u"47"_s});
    CHECK(prefectureCodesOf(Region::Shikoku) == QStringList{u"36"_s, u"37"_s, u"38"_s, u"39"_s});
}

TEST_CASE("An unconfirmed envelope shows both figures, a confirmed one only itself")
{
    Programme programme = edition();
    const BudgetView open = budgetView(programme);
    CHECK_FALSE(open.isConfirmed);
    CHECK(open.isAboveCeiling);
    CHECK(open.total == Yen(4'000'000'000));
    CHECK(open.withinCeiling == Yen(400'000'000));
    CHECK(open.beyondCeiling == Yen(3'600'000'000));
    CHECK(open.heads.size() == 3);
    programme.envelope.amount = Yen(400'000'000);
    programme.envelope.confirmedAtMs = 1;
    const BudgetView confirmed = budgetView(programme);
    CHECK(confirmed.isConfirmed);
    CHECK_FALSE(confirmed.isAboveCeiling);
    CHECK(confirmed.total == Yen(400'000'000));
    CHECK(confirmed.beyondCeiling == Yen(0));
    programme.envelope.amount = Yen(400'000'001);
    CHECK(budgetView(programme).isAboveCeiling);
}
