#include "models/compute/YenShares.h"

#include <algorithm>
#include <numeric>

namespace prizedesk {

std::vector<Yen> shareByWeight(Yen amount, const std::vector<qint64>& weights)
{
    std::vector<Yen> parts(weights.size());
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (sum <= 0)
        return parts;
    std::vector<qint64> rests(weights.size());
    qint64 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        // In two steps, so that no product leaves 64 bits.
        const qint64 whole = amount.amount() / sum;
        const qint64 product = amount.amount() % sum * weights[i];
        parts[i] = Yen(whole * weights[i] + product / sum);
        rests[i] = product % sum;
        given += parts[i].amount();
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rests[a] > rests[b]; });
    for (size_t i = 0; given < amount.amount(); ++i, ++given)
        parts[order[i % order.size()]] += Yen(1);
    return parts;
}

} // namespace prizedesk
