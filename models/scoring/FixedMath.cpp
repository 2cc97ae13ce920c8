#include "models/scoring/FixedMath.h"

#include <cmath>

namespace prizedesk {

double fixedLog(double x)
{
    constexpr double kLn2High =
        0x1.62e42fefa3800p-1; // 11 bits short, so that exponent × it is exact
    constexpr double kLn2Low = 0x1.ef35793c76730p-45;
    constexpr double kRootHalf = 0.70710678118654752440;
    int exponent = 0;
    double m = std::frexp(x, &exponent);
    if (m < kRootHalf) {
        m *= 2;
        --exponent;
    }
    // log m = 2 artanh s = 2 (s + s³/3 + …), |s| ≤ 0.1716
    const double s = (m - 1) / (m + 1);
    const double square = s * s;
    double series = 0;
    for (int k = 23; k >= 3; k -= 2)
        series = (series + 1.0 / k) * square;
    return exponent * kLn2High + (2 * s + (2 * s * series + exponent * kLn2Low));
}

} // namespace prizedesk
