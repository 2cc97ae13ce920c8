#include "models/scoring/DiscussionOrder.h"

#include "tests/core/Printing.h"

#include <algorithm>
#include <random>
#include <set>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DiscussionEntry> someEntries(std::mt19937& random, int count, int judges, int most)
{
    std::vector<DiscussionEntry> entries;
    for (int i = 0; i < count; ++i) {
        DiscussionEntry entry{u"E%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')), {}};
        const int conflicts = int(random() % unsigned(most + 1));
        for (int k = 0; k < conflicts; ++k)
            entry.conflicted.append(u"J%1"_s.arg(random() % unsigned(judges)));
        entries.push_back(entry);
    }
    return entries;
}

int leastOf(std::vector<DiscussionEntry> entries)
{
    const auto byName = [](const auto& a, const auto& b) { return a.entry < b.entry; };
    std::sort(entries.begin(), entries.end(), byName);
    int least = DiscussionOrder::changesOf(entries);
    while (std::next_permutation(entries.begin(), entries.end(), byName))
        least = std::min(least, DiscussionOrder::changesOf(entries));
    return least;
}

std::vector<DiscussionEntry> inOrder(const DiscussionOrder& order,
                                     const std::vector<DiscussionEntry>& entries)
{
    std::vector<DiscussionEntry> result;
    for (const DiscussionStep& step : order.steps) {
        result.push_back(*std::find_if(entries.begin(), entries.end(),
                                       [&](const auto& e) { return e.entry == step.entry; }));
    }
    return result;
}

QStringList names(const DiscussionOrder& order)
{
    QStringList result;
    for (const DiscussionStep& step : order.steps)
        result.append(step.entry);
    return result;
}

} // namespace

TEST_CASE("The discussion order has the fewest changes that any order has", "[discussion]")
{
    std::mt19937 random(20270304);
    for (int round = 0; round < 60; ++round) {
        const auto entries = someEntries(random, 1 + int(random() % 7), 4, 3);
        const DiscussionOrder order = DiscussionOrder::of(entries);
        REQUIRE(order.steps.size() == entries.size());
        CHECK(order.isLeast);
        CHECK(order.changes == leastOf(entries));
        CHECK(order.changes == DiscussionOrder::changesOf(inOrder(order, entries)));
    }
    const auto eight = someEntries(random, 8, 5, 2);
    CHECK(DiscussionOrder::of(eight).changes == leastOf(eight));
}

TEST_CASE("Every step names who goes out and who comes back", "[discussion]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const auto entries = someEntries(random, 20, 9, 2);
        const DiscussionOrder order = DiscussionOrder::of(entries);
        const auto ordered = inOrder(order, entries);
        std::set<QString> out;
        int changes = 0;
        for (size_t i = 0; i < order.steps.size(); ++i) {
            const DiscussionStep& step = order.steps[i];
            for (const QString& judge : step.comeBack)
                CHECK(out.erase(judge) == 1);
            for (const QString& judge : step.leave)
                CHECK(out.insert(judge).second);
            changes += int(step.leave.size() + step.comeBack.size());
            const std::set<QString> expected(ordered[i].conflicted.begin(),
                                             ordered[i].conflicted.end());
            CHECK(out == expected);
            CHECK(std::set<QString>(step.out.begin(), step.out.end()) == expected);
        }
        CHECK(order.changes == changes + int(out.size()));
        CHECK(order.changes <= DiscussionOrder::changesOf(entries));
    }
}

TEST_CASE("Entries that nobody leaves for come first, else the given order is kept", "[discussion]")
{
    const std::vector<DiscussionEntry> entries{{u"E1"_s, {u"J05"_s}},
                                               {u"E2"_s, {}},
                                               {u"E3"_s, {u"J03"_s}},
                                               {u"E4"_s, {u"J05"_s, u"J05"_s}},
                                               {u"E5"_s, {}}};
    const DiscussionOrder order = DiscussionOrder::of(entries);
    CHECK(names(order) == QStringList{u"E2"_s, u"E5"_s, u"E1"_s, u"E4"_s, u"E3"_s});
    CHECK(order.changes == 4);
    CHECK(order.steps[2].leave == QStringList{u"J05"_s});
    CHECK(order.steps[3].leave.isEmpty());
    CHECK(order.steps[4].comeBack == QStringList{u"J05"_s});
    CHECK(DiscussionOrder::of({}).steps.empty());
}

TEST_CASE("Many different sets still give a good order, always the same", "[discussion]")
{
    std::mt19937 random(11);
    const auto entries = someEntries(random, 40, 14, 3);
    const DiscussionOrder order = DiscussionOrder::of(entries);
    CHECK_FALSE(order.isLeast);
    CHECK(order.steps == DiscussionOrder::of(entries).steps);
    CHECK(order.changes == DiscussionOrder::changesOf(inOrder(order, entries)));
    CHECK(order.changes * 10 <= DiscussionOrder::changesOf(entries) * 7);
}
