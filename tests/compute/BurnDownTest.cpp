#include "models/compute/BurnDown.h"

#include <catch2/catch.hpp>

using namespace prizedesk;

namespace {

const QDate kStart(2026, 11, 1);

BurnDown tenDays(const std::vector<Yen>& used, int on)
{
    return BurnDown::of(kStart, kStart.addDays(9), kStart.addDays(on - 1), Yen(1000), used);
}

} // namespace

TEST_CASE("What is left goes down by what is used", "[compute]")
{
    const BurnDown found = tenDays({Yen(100), Yen(0), Yen(50)}, 3);
    CHECK(found.actual == std::vector<Yen>{Yen(900), Yen(900), Yen(850)});
    CHECK(found.left == Yen(850));
    CHECK(found.plannedLeft(kStart) == Yen(900));
    CHECK(found.plannedLeft(kStart.addDays(-1)) == Yen(1000));
    CHECK(found.plannedLeft(kStart.addDays(9)) == Yen(0));
    CHECK(found.plannedLeft(kStart.addDays(40)) == Yen(0));
    // 150 in three days, seven more days: 350.
    CHECK(found.forecast == Yen(500));
    CHECK(found.forecastLow == Yen(465));
    CHECK(found.forecastHigh == Yen(535));
    CHECK_FALSE(found.emptyOn);
}

TEST_CASE("The forecast looks at the last week only", "[compute]")
{
    std::vector<Yen> used{Yen(300)};
    for (int i = 0; i < 7; ++i)
        used.emplace_back(10);
    const BurnDown found = tenDays(used, 8);
    CHECK(found.left == Yen(630));
    CHECK(found.forecast == Yen(610));
}

TEST_CASE("The day on which nothing is left is told", "[compute]")
{
    const BurnDown found = tenDays({Yen(300), Yen(300)}, 2);
    CHECK(found.forecast == Yen(-2000));
    REQUIRE(found.emptyOn);
    CHECK(*found.emptyOn == kStart.addDays(3));
}

TEST_CASE("Before the first report everything is left", "[compute]")
{
    const BurnDown found = tenDays({}, 0);
    CHECK(found.actual.empty());
    CHECK(found.left == Yen(1000));
    CHECK(found.forecast == Yen(1000));
    CHECK_FALSE(found.emptyOn);
}
