#include "models/core/Points.h"
#include "tests/core/Printing.h"

#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

PointsMean meanOfWhole(qint64 sum, int count)
{
    return {Points::fromWhole(sum), count};
}

} // namespace

TEST_CASE("Means are exact and shown half up", "[core]")
{
    CHECK(pointsText(meanOfWhole(229, 3).rounded()) == u"76.33"_s);
    CHECK(pointsText(meanOfWhole(153, 2).rounded()) == u"76.50"_s);
    CHECK(pointsText(meanOfWhole(72 + 85 + 85 + 86 + 99, 5).rounded()) == u"85.40"_s);
    CHECK(pointsText(meanOfWhole(256, 3).rounded()) == u"85.33"_s);
    CHECK(PointsMean(Points::fromHundredths(1), 2).rounded().hundredths() == 1);
    CHECK(PointsMean(Points::fromHundredths(3), 2).rounded().hundredths() == 2);
    CHECK(PointsMean(Points::fromHundredths(1), 3).rounded().hundredths() == 0);
    CHECK(PointsMean().isEmpty());
    CHECK(PointsMean().rounded().hundredths() == 0);
}

TEST_CASE("Below zero, half still rounds up", "[core]")
{
    CHECK(PointsMean(Points::fromHundredths(-1), 2).rounded().hundredths() == 0);
    CHECK(PointsMean(Points::fromHundredths(-3), 2).rounded().hundredths() == -1);
    CHECK(PointsMean(Points::fromHundredths(-2), 3).rounded().hundredths() == -1);
    CHECK(PointsMean(Points::fromHundredths(-500), 1).rounded().hundredths() == -500);
}

TEST_CASE("Means that look alike when rounded are still told apart", "[core]")
{
    const PointsMean third = meanOfWhole(229, 3);
    const PointsMean shown(Points::fromHundredths(7633), 1);
    CHECK(third.rounded() == shown.rounded());
    CHECK(third > shown);
    CHECK(meanOfWhole(150, 2) == meanOfWhole(225, 3));
    CHECK(PointsMean() < meanOfWhole(-100, 1));
    CHECK(PointsMean() == PointsMean());
    std::mt19937 random(5);
    for (int i = 0; i < 5000; ++i) {
        const auto sum = [&random] { return static_cast<qint64>(random() % 2001) - 1000; };
        const auto count = [&random] { return static_cast<int>(1 + random() % 9); };
        const PointsMean a(Points::fromHundredths(sum()), count());
        const PointsMean b(Points::fromHundredths(sum()), count());
        REQUIRE((a < b) + (b < a) + (a == b) == 1);
        if (a < b)
            REQUIRE(a.rounded() <= b.rounded());
    }
}

TEST_CASE("Weighted marks of three judges", "[core]")
{
    constexpr int weights[]{10, 10, 10, 10, 10, 10, 10, 5, 10, 5, 5, 5};
    constexpr int marks[3][12]{{4, 4, 3, 5, 4, 4, 3, 3, 4, 3, 4, 5},
                               {5, 4, 4, 4, 4, 3, 4, 3, 3, 3, 4, 4},
                               {3, 3, 4, 4, 5, 4, 4, 4, 4, 3, 3, 4}};
    constexpr int totals[]{77, 76, 76};
    Points sum;
    for (int judge = 0; judge < 3; ++judge) {
        Points total;
        for (int i = 0; i < 12; ++i)
            total += Points::fromHundredths(100LL * weights[i] * marks[judge][i] / 5);
        CHECK(total == Points::fromWhole(totals[judge]));
        sum += total;
    }
    CHECK(pointsText(PointsMean(sum, 3).rounded()) == u"76.33"_s);
}

TEST_CASE("Points as text", "[core]")
{
    CHECK(pointsText(Points::fromHundredths(7650)) == u"76.50"_s);
    CHECK(pointsText(Points::fromHundredths(-5)) == u"-0.05"_s);
    CHECK(pointsText(Points()) == u"0.00"_s);
    CHECK(parsePoints(u"10"_s) == Points::fromWhole(10));
    CHECK(parsePoints(u"7.5"_s) == Points::fromHundredths(750));
    CHECK(parsePoints(u" 12.25 "_s) == Points::fromHundredths(1225));
    CHECK(parsePoints(u"-0.5"_s) == Points::fromHundredths(-50));
    for (const QString& text :
         {u""_s, u"."_s, u"1."_s, u"1.234"_s, u"abc"_s, u"1,5"_s, u"9999999999999"_s})
        CHECK_FALSE(parsePoints(text).has_value());
    for (qint64 value = -30'000; value <= 30'000; value += 7)
        REQUIRE(parsePoints(pointsText(Points::fromHundredths(value))) ==
                Points::fromHundredths(value));
}
