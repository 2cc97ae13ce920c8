#include "models/compute/YenShares.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>
#include <random>

using namespace prizedesk;

namespace {

std::vector<qint64> amounts(const std::vector<Yen>& parts)
{
    std::vector<qint64> result;
    for (const Yen part : parts)
        result.push_back(part.amount());
    return result;
}

} // namespace

TEST_CASE("Shares by weight: the classic example of largest remainder", "[compute]")
{
    CHECK(amounts(shareByWeight(Yen(10), {47000, 16000, 15900, 12000, 6000, 3100})) ==
          std::vector<qint64>{5, 2, 1, 1, 1, 0});
    CHECK(amounts(shareByWeight(Yen(10), {0, 0})) == std::vector<qint64>{0, 0});
}

TEST_CASE("Shares by weight add up to the yen, and none is off by a whole one", "[compute]")
{
    std::mt19937_64 random(20261125); // NOLINT(cert-msc51-cpp): the same cases each time
    for (int round = 0; round < 500; ++round) {
        std::vector<qint64> weights(1 + random() % 60);
        for (qint64& weight : weights)
            weight = qint64(random() % 10001);
        const Yen amount(qint64(random() % 4'000'000'001));
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        if (sum == 0)
            continue;
        const auto parts = amounts(shareByWeight(amount, weights));
        CHECK(std::accumulate(parts.begin(), parts.end(), qint64(0)) == amount.amount());
        for (size_t i = 0; i < parts.size(); ++i) {
            const long double exact = static_cast<long double>(amount.amount()) * weights[i] / sum;
            CHECK(std::abs(static_cast<long double>(parts[i]) - exact) < 1.0L);
        }
    }
}
