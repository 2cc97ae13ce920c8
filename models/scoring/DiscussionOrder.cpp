#include "models/scoring/DiscussionOrder.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace prizedesk {

namespace {

using Set = std::vector<QString>;

Set setOf(const QStringList& names)
{
    Set set(names.begin(), names.end());
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

QStringList without(const Set& one, const Set& other)
{
    QStringList rest;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(rest));
    return rest;
}

int distance(const Set& one, const Set& other)
{
    return int(without(one, other).size() + without(other, one).size());
}

/// Places 0 … n-1 are the different sets, place n is the full room at both ends.
class Tour
{
public:
    explicit Tour(const std::vector<Set>& sets)
        : m_count(sets.size())
        , m_way((m_count + 1) * (m_count + 1))
    {
        for (size_t i = 0; i <= m_count; ++i) {
            for (size_t k = 0; k <= m_count; ++k)
                m_way[i * (m_count + 1) + k] =
                    distance(i < m_count ? sets[i] : Set(), k < m_count ? sets[k] : Set());
        }
    }

    [[nodiscard]] int length(const std::vector<size_t>& order) const
    {
        int sum = 0;
        size_t at = m_count;
        for (const size_t next : order) {
            sum += way(at, next);
            at = next;
        }
        return sum + way(at, m_count);
    }

    /// Held and Karp's recursion from the end, then the least first place at every step.
    [[nodiscard]] std::vector<size_t> exact() const
    {
        const size_t full = size_t(1) << m_count;
        std::vector<int> rest(full * (m_count + 1), std::numeric_limits<int>::max());
        for (size_t at = 0; at <= m_count; ++at)
            rest[(full - 1) * (m_count + 1) + at] = way(at, m_count);
        for (size_t seen = full - 1; seen-- > 0;) {
            for (size_t at = 0; at <= m_count; ++at) {
                int& least = rest[seen * (m_count + 1) + at];
                for (size_t next = 0; next < m_count; ++next) {
                    if (!(seen >> next & 1U))
                        least = std::min(least, way(at, next) + restOf(rest, seen, next));
                }
            }
        }
        std::vector<size_t> order;
        size_t seen = 0;
        size_t at = m_count;
        while (order.size() < m_count) {
            const int least = rest[seen * (m_count + 1) + at];
            for (size_t next = 0; next < m_count; ++next) {
                if (!(seen >> next & 1U) && way(at, next) + restOf(rest, seen, next) == least) {
                    order.push_back(next);
                    seen |= size_t(1) << next;
                    at = next;
                    break;
                }
            }
        }
        return order;
    }

    [[nodiscard]] std::vector<size_t> good() const
    {
        std::vector<size_t> order = nearest();
        for (bool better = true; better;)
            better = improve(order, &Tour::turned) || improve(order, &Tour::moved);
        return order;
    }

private:
    [[nodiscard]] int way(size_t from, size_t to) const { return m_way[from * (m_count + 1) + to]; }

    [[nodiscard]] int restOf(const std::vector<int>& rest, size_t seen, size_t next) const
    {
        return rest[(seen | size_t(1) << next) * (m_count + 1) + next];
    }

    [[nodiscard]] std::vector<size_t> nearest() const
    {
        std::vector<size_t> left(m_count);
        std::iota(left.begin(), left.end(), size_t(0));
        std::vector<size_t> order;
        size_t at = m_count;
        while (!left.empty()) {
            const auto next = std::min_element(left.begin(), left.end(), [&](size_t a, size_t b) {
                return way(at, a) < way(at, b);
            });
            at = *next;
            order.push_back(at);
            left.erase(next);
        }
        return order;
    }

    /// The stretch from `i` to `k` the other way round.
    static std::vector<size_t> turned(std::vector<size_t> order, size_t i, size_t k)
    {
        std::reverse(order.begin() + std::ptrdiff_t(std::min(i, k)),
                     order.begin() + std::ptrdiff_t(std::max(i, k)) + 1);
        return order;
    }

    /// The place at `i` moved to `k`.
    static std::vector<size_t> moved(std::vector<size_t> order, size_t i, size_t k)
    {
        const size_t place = order[i];
        order.erase(order.begin() + std::ptrdiff_t(i));
        order.insert(order.begin() + std::ptrdiff_t(k), place);
        return order;
    }

    bool improve(std::vector<size_t>& order,
                 std::vector<size_t> (*change)(std::vector<size_t>, size_t, size_t)) const
    {
        const int now = length(order);
        for (size_t i = 0; i < order.size(); ++i) {
            for (size_t k = 0; k < order.size(); ++k) {
                if (i == k)
                    continue;
                std::vector<size_t> tried = change(order, i, k);
                if (length(tried) < now) {
                    order = std::move(tried);
                    return true;
                }
            }
        }
        return false;
    }

    size_t m_count;
    std::vector<int> m_way;
};

} // namespace

int DiscussionOrder::changesOf(const std::vector<DiscussionEntry>& entries)
{
    int sum = 0;
    Set out;
    for (const DiscussionEntry& entry : entries) {
        Set next = setOf(entry.conflicted);
        sum += distance(out, next);
        out = std::move(next);
    }
    return sum + int(out.size());
}

DiscussionOrder DiscussionOrder::of(const std::vector<DiscussionEntry>& entries)
{
    // Entries with the same set stand together in some least order: they are one place.
    std::vector<Set> sets;
    std::vector<std::vector<size_t>> members;
    std::vector<size_t> free;
    std::map<Set, size_t> known;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Set set = setOf(entries[i].conflicted);
        if (set.empty()) {
            free.push_back(i);
            continue;
        }
        const auto [place, isNew] = known.try_emplace(set, sets.size());
        if (isNew) {
            sets.push_back(set);
            members.emplace_back();
        }
        members[place->second].push_back(i);
    }
    const Tour tour(sets);
    DiscussionOrder order;
    order.isLeast = int(sets.size()) <= kExactSets;
    const std::vector<size_t> places = order.isLeast ? tour.exact() : tour.good();
    order.changes = tour.length(places);

    for (const size_t i : free)
        order.steps.push_back({entries[i].entry, {}, {}, {}});
    Set out;
    for (const size_t place : places) {
        const Set& set = sets[place];
        QStringList leave = without(set, out);
        QStringList comeBack = without(out, set);
        for (const size_t i : members[place])
            order.steps.push_back({entries[i].entry, QStringList(set.begin(), set.end()),
                                   std::exchange(leave, {}), std::exchange(comeBack, {})});
        out = set;
    }
    return order;
}

} // namespace prizedesk
