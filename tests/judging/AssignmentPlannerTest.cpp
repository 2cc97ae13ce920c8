#include "models/judging/AssignmentPlanner.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <tuple>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

AssignmentInput randomInput(std::mt19937& random, int entries, int judges, int perEntry,
                            int conflicts, int fields = 3, bool withWishes = false)
{
    AssignmentInput input;
    input.perEntry = perEntry;
    for (int i = 0; i < entries; ++i)
        input.entries.push_back({u"T1-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"T1"_s,
                                 u"f%1"_s.arg(random() % unsigned(fields))});
    for (int i = 0; i < judges; ++i) {
        AssignmentInput::Judge judge;
        judge.ref = u"J%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        judge.expertise = {u"f%1"_s.arg(random() % unsigned(fields))};
        if (random() % 2)
            judge.maxEntries = entries * perEntry / judges + int(random() % 3);
        if (withWishes && random() % 3 != 0)
            judge.prefers = {u"f%1"_s.arg(random() % unsigned(fields)),
                             input.entries[random() % size_t(entries)].ref};
        input.judges.push_back(judge);
    }
    for (int i = 0; i < conflicts; ++i)
        input.conflicts.push_back({input.entries[random() % size_t(entries)].ref,
                                   input.judges[random() % size_t(judges)].ref});
    return input;
}

bool isAllowed(const AssignmentInput& input, const AssignmentPair& pair)
{
    const auto& conflicts = input.conflicts;
    return std::find(conflicts.begin(), conflicts.end(), pair) == conflicts.end();
}

bool isMatch(const AssignmentInput& input, const AssignmentPair& pair)
{
    const auto entry = std::find_if(input.entries.begin(), input.entries.end(),
                                    [&](const auto& each) { return each.ref == pair.entry; });
    const auto judge = std::find_if(input.judges.begin(), input.judges.end(),
                                    [&](const auto& each) { return each.ref == pair.judge; });
    return judge->expertise.contains(entry->field);
}

bool isWished(const AssignmentInput& input, const AssignmentPair& pair)
{
    const auto entry = std::find_if(input.entries.begin(), input.entries.end(),
                                    [&](const auto& each) { return each.ref == pair.entry; });
    const auto judge = std::find_if(input.judges.begin(), input.judges.end(),
                                    [&](const auto& each) { return each.ref == pair.judge; });
    return judge->prefers.contains(entry->field) || judge->prefers.contains(entry->ref);
}

/// Changed pairs, mismatches, pairs that nobody asked for, Σ load².
using Quality = std::tuple<int, int, int, int>;

Quality qualityOf(const AssignmentInput& input, const std::vector<AssignmentPair>& pairs)
{
    int mismatches = 0;
    int unasked = 0;
    std::map<QString, int> load;
    for (const AssignmentPair& pair : pairs) {
        mismatches += isMatch(input, pair) ? 0 : 1;
        unasked += isWished(input, pair) ? 0 : 1;
        ++load[pair.judge];
    }
    int squares = 0;
    for (const auto& [judge, count] : load)
        squares += count * count;
    int changed = 0;
    if (input.repair) {
        const std::set<AssignmentPair> before(input.existing.begin(), input.existing.end());
        for (const AssignmentPair& pair : pairs)
            changed += before.contains(pair) ? 0 : 1;
    }
    return {changed, mismatches, unasked, squares};
}

/// The best of all assignments there are, found by trying them all; nothing where there is none.
class Exhaustive
{
public:
    explicit Exhaustive(const AssignmentInput& input)
        : m_input(input)
    {
        go(0, 0, 0);
    }
    std::optional<Quality> best;

private:
    void go(size_t entry, size_t judge, int taken)
    {
        if (entry == m_input.entries.size()) {
            const Quality quality = qualityOf(m_input, m_pairs);
            if (!best || quality < *best)
                best = quality;
            return;
        }
        if (taken == m_input.perEntry)
            return go(entry + 1, 0, 0);
        for (; judge < m_input.judges.size(); ++judge) {
            const auto& one = m_input.judges[judge];
            const AssignmentPair pair{m_input.entries[entry].ref, one.ref};
            if (!isAllowed(m_input, pair) || m_load[one.ref] >= one.maxEntries.value_or(1000))
                continue;
            ++m_load[one.ref];
            m_pairs.push_back(pair);
            go(entry, judge + 1, taken + 1);
            m_pairs.pop_back();
            --m_load[one.ref];
        }
    }

    const AssignmentInput& m_input;
    std::vector<AssignmentPair> m_pairs;
    std::map<QString, int> m_load;
};

/// Mismatches, pairs not asked for and Σ load² of the optimum, by shortest augmenting paths over single pairs.
std::optional<Quality> augmentingPaths(const AssignmentInput& input)
{
    struct Arc
    {
        size_t to;
        int room;
        long cost;
        size_t back;
    };
    const size_t entries = input.entries.size();
    const size_t sink = entries + input.judges.size() + 1;
    std::vector<std::vector<Arc>> arcs(sink + 1);
    const auto add = [&](size_t from, size_t to, int room, long cost) {
        arcs[from].push_back({to, room, cost, arcs[to].size()});
        arcs[to].push_back({from, 0, -cost, arcs[from].size() - 1});
    };
    constexpr long kUnasked = 1'000'000;
    constexpr long kMismatch = 1'000'000'000'000;
    for (size_t e = 0; e < entries; ++e) {
        add(0, 1 + e, input.perEntry, 0);
        for (size_t j = 0; j < input.judges.size(); ++j) {
            const AssignmentPair pair{input.entries[e].ref, input.judges[j].ref};
            if (isAllowed(input, pair))
                add(1 + e, 1 + entries + j, 1,
                    (isMatch(input, pair) ? 0 : kMismatch) +
                        (isWished(input, pair) ? 0 : kUnasked));
        }
    }
    for (size_t j = 0; j < input.judges.size(); ++j) {
        const int places = std::min(input.judges[j].maxEntries.value_or(1000), int(entries));
        for (int next = 1; next <= places; ++next)
            add(1 + entries + j, sink, 1, 2 * next - 1);
    }
    long total = 0;
    for (int unit = 0; unit < int(entries) * input.perEntry; ++unit) {
        std::vector<long> distance(sink + 1, std::numeric_limits<long>::max() / 4);
        std::vector<std::pair<size_t, size_t>> by(sink + 1);
        distance[0] = 0;
        for (bool better = true; better;) {
            better = false;
            for (size_t node = 0; node <= sink; ++node) {
                for (size_t a = 0; a < arcs[node].size(); ++a) {
                    const Arc& arc = arcs[node][a];
                    if (arc.room > 0 && distance[node] + arc.cost < distance[arc.to] &&
                        distance[node] < std::numeric_limits<long>::max() / 8) {
                        distance[arc.to] = distance[node] + arc.cost;
                        by[arc.to] = {node, a};
                        better = true;
                    }
                }
            }
        }
        if (distance[sink] > std::numeric_limits<long>::max() / 8)
            return std::nullopt;
        total += distance[sink];
        for (size_t node = sink; node != 0; node = by[node].first) {
            Arc& arc = arcs[by[node].first][by[node].second];
            --arc.room;
            ++arcs[node][arc.back].room;
        }
    }
    return Quality{0, int(total / kMismatch), int(total % kMismatch / kUnasked),
                   int(total % kUnasked)};
}

void checkHardRules(const AssignmentInput& input, const AssignmentPlan& plan)
{
    std::map<QString, int> perEntry;
    std::map<QString, int> load;
    for (const AssignmentPair& pair : plan.pairs) {
        CHECK(isAllowed(input, pair));
        ++perEntry[pair.entry];
        ++load[pair.judge];
    }
    CHECK(std::adjacent_find(plan.pairs.begin(), plan.pairs.end()) == plan.pairs.end());
    CHECK(perEntry.size() == input.entries.size());
    for (const auto& [entry, count] : perEntry)
        CHECK(count == input.perEntry);
    for (const auto& judge : input.judges) {
        CHECK(load[judge.ref] <= judge.maxEntries.value_or(1000));
        CHECK(plan.load.value(judge.ref) == load[judge.ref]);
    }
}

qint64 costOf(const AssignmentPlan& plan, const Quality& quality)
{
    return plan.mismatchWeight * std::get<1>(quality) +
           plan.preferenceWeight * std::get<2>(quality) + std::get<3>(quality);
}

} // namespace

TEST_CASE("An assignment is as good as the best of all that exist", "[judging][assignment]")
{
    std::mt19937 random(11);
    int infeasible = 0;
    for (int round = 0; round < 150; ++round) {
        AssignmentInput input =
            randomInput(random, 2 + int(random() % 3), 4, 2, int(random() % 6), 2, round % 2 == 1);
        const Exhaustive oracle(input);
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.isFeasible() == oracle.best.has_value());
        if (!oracle.best) {
            ++infeasible;
            CHECK(plan.pairs.empty());
            continue;
        }
        checkHardRules(input, plan);
        CHECK(plan.lowerBound == costOf(plan, *oracle.best));
        CHECK(plan.objective == costOf(plan, qualityOf(input, plan.pairs)));
        CHECK(plan.objective >= plan.lowerBound);
    }
    CHECK(infeasible > 3);
    CHECK(infeasible < 120);
}

TEST_CASE("Larger assignments cost what shortest augmenting paths find", "[judging][assignment]")
{
    std::mt19937 random(12);
    for (int round = 0; round < 25; ++round) {
        const AssignmentInput input =
            randomInput(random, 14, 6, 3, int(random() % 20), 3, round % 2 == 1);
        const auto oracle = augmentingPaths(input);
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.isFeasible() == oracle.has_value());
        if (!oracle)
            continue;
        checkHardRules(input, plan);
        CHECK(plan.lowerBound == costOf(plan, *oracle));
    }
}

TEST_CASE("A repair changes as few pairs as any assignment can", "[judging][assignment]")
{
    std::mt19937 random(13);
    int moved = 0;
    for (int round = 0; round < 150; ++round) {
        AssignmentInput input = randomInput(random, 4, 5, 2, 0, 2, round % 2 == 1);
        const AssignmentPlan before = planAssignment(input);
        if (!before.isFeasible())
            continue;
        input.repair = true;
        input.existing = before.pairs;
        if (random() % 2)
            input.judges.erase(input.judges.begin() + int(random() % 5));
        input.conflicts.push_back(before.pairs[random() % before.pairs.size()]);
        const Exhaustive oracle(input);
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.isFeasible() == oracle.best.has_value());
        if (!oracle.best)
            continue;
        checkHardRules(input, plan);
        CHECK(int(plan.added.size()) == std::get<0>(*oracle.best));
        CHECK(plan.added.size() == plan.removed.size());
        CHECK(plan.lowerBound == costOf(plan, *oracle.best));
        ++moved;
    }
    CHECK(moved > 30);
}

TEST_CASE("Nothing to repair changes nothing", "[judging][assignment]")
{
    std::mt19937 random(14);
    AssignmentInput input = randomInput(random, 30, 8, 3, 10);
    for (auto& judge : input.judges)
        judge.maxEntries = 20;
    input.existing = planAssignment(input).pairs;
    REQUIRE_FALSE(input.existing.empty());
    input.repair = true;
    const AssignmentPlan plan = planAssignment(input);
    CHECK(plan.pairs == input.existing);
    CHECK(plan.added.empty());
    CHECK(plan.removed.empty());
}

TEST_CASE("What a judge asks for comes after the field and before an even load",
          "[judging][assignment]")
{
    AssignmentInput input;
    input.entries = {{u"T1-0001"_s, {}, u"a"_s}, {u"T1-0002"_s, {}, u"b"_s}};
    input.judges = {{u"J1"_s, {}, {}, std::nullopt}, {u"J2"_s, {}, {}, std::nullopt}};
    CHECK(planAssignment(input).preferenceWeight == 0);

    // Both entries go to the judge who asks for them, though that is uneven.
    input.judges[1].prefers = {u"a"_s, u"T1-0002"_s};
    AssignmentPlan plan = planAssignment(input);
    CHECK((plan.pairs == std::vector<AssignmentPair>{{u"T1-0001"_s, u"J2"_s},
                                                     {u"T1-0002"_s, u"J2"_s}}));
    CHECK(plan.preferred == 2);
    // The field weighs more than the wish.
    input.judges[0].expertise = {u"a"_s};
    plan = planAssignment(input);
    CHECK((plan.pairs == std::vector<AssignmentPair>{{u"T1-0001"_s, u"J1"_s},
                                                     {u"T1-0002"_s, u"J2"_s}}));
    CHECK(plan.matched == 1);
    CHECK(plan.preferred == 1);
}

TEST_CASE("The order of the rows decides nothing", "[judging][assignment]")
{
    std::mt19937 random(15);
    AssignmentInput input = randomInput(random, 60, 10, 3, 40);
    for (auto& judge : input.judges)
        judge.maxEntries = 25;
    const AssignmentPlan first = planAssignment(input);
    REQUIRE(first.isFeasible());
    for (int round = 0; round < 5; ++round) {
        std::shuffle(input.entries.begin(), input.entries.end(), random);
        std::shuffle(input.judges.begin(), input.judges.end(), random);
        std::shuffle(input.conflicts.begin(), input.conflicts.end(), random);
        const AssignmentPlan again = planAssignment(input);
        CHECK(again.pairs == first.pairs);
        CHECK(again.objective == first.objective);
    }
}

TEST_CASE("Locked pairs stay, unless a conflict forbids them", "[judging][assignment]")
{
    std::mt19937 random(16);
    AssignmentInput input = randomInput(random, 20, 6, 2, 0);
    for (auto& judge : input.judges)
        judge.maxEntries = 12;
    input.locked = {{u"T1-0003"_s, u"J05"_s}, {u"T1-0004"_s, u"J00"_s}};
    input.conflicts = {{u"T1-0004"_s, u"J00"_s}};
    const AssignmentPlan plan = planAssignment(input);
    REQUIRE(plan.isFeasible());
    checkHardRules(input, plan);
    CHECK(std::binary_search(plan.pairs.begin(), plan.pairs.end(), input.locked[0]));
    CHECK_FALSE(std::binary_search(plan.pairs.begin(), plan.pairs.end(), input.locked[1]));
}

TEST_CASE("What cannot be assigned names the rules in the way", "[judging][assignment]")
{
    AssignmentInput input;
    input.perEntry = 3;
    input.entries = {{u"T1-0001"_s, u"T1"_s, {}}, {u"T1-0002"_s, u"T1"_s, {}}};
    for (const auto* ref : {u"J1", u"J2", u"J3", u"J4"})
        input.judges.push_back({QString::fromUtf16(ref), {}, {}, std::nullopt});
    using Kind = AssignmentObstacle::Kind;

    SECTION("conflicts")
    {
        input.conflicts = {{u"T1-0002"_s, u"J1"_s}, {u"T1-0002"_s, u"J4"_s}};
        const AssignmentPlan plan = planAssignment(input);
        CHECK(plan.pairs.empty());
        REQUIRE(plan.unmet.size() == 1);
        CHECK(plan.unmet[0].entry == u"T1-0002"_s);
        CHECK(plan.unmet[0].need == 3);
        CHECK(plan.unmet[0].have == 2);
        REQUIRE(plan.unmet[0].why.size() == 1);
        CHECK(plan.unmet[0].why[0].kind == Kind::Conflicts);
        CHECK((plan.unmet[0].why[0].judges == QStringList{u"J1"_s, u"J4"_s}));
    }
    SECTION("themes")
    {
        input.judges[0].themes = {u"T2"_s};
        input.judges[1].themes = {u"T2"_s, u"T1"_s};
        input.judges[2].themes = {u"T2"_s};
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.unmet.size() == 2);
        REQUIRE(plan.unmet[1].why.size() == 1);
        CHECK(plan.unmet[1].why[0].kind == Kind::OtherTheme);
        CHECK(plan.unmet[1].have == 2);
    }
    SECTION("too few judges")
    {
        input.perEntry = 5;
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.unmet.size() == 2);
        CHECK(plan.unmet[0].why[0].kind == Kind::TooFewJudges);
        CHECK(plan.unmet[0].have == 4);
    }
    SECTION("places")
    {
        for (auto& judge : input.judges)
            judge.maxEntries = 1;
        const AssignmentPlan plan = planAssignment(input);
        REQUIRE(plan.unmet.size() == 2);
        REQUIRE(plan.unmet[0].why.size() == 1);
        CHECK(plan.unmet[0].why[0].kind == Kind::Places);
        CHECK(plan.unmet[0].why[0].have == 4);
        CHECK(plan.unmet[0].why[0].need == 6);
        CHECK(plan.unmet[0].why[0].judges.size() == 4);
    }
    SECTION("the limit for all")
    {
        input.maxPerJudge = 1;
        CHECK_FALSE(planAssignment(input).isFeasible());
        input.maxPerJudge = 2;
        CHECK(planAssignment(input).isFeasible());
    }
}

TEST_CASE("Fields that share no judge are joined by one swap", "[judging][assignment]")
{
    AssignmentInput input;
    input.perEntry = 2;
    for (int i = 0; i < 12; ++i)
        input.entries.push_back(
            {u"T1-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"T1"_s, i % 2 ? u"a"_s : u"b"_s});
    for (int i = 0; i < 4; ++i)
        input.judges.push_back({u"J%1"_s.arg(i), {}, {i % 2 ? u"a"_s : u"b"_s}, 6});
    const AssignmentPlan plan = planAssignment(input);
    REQUIRE(plan.isFeasible());
    CHECK(plan.connected);
    CHECK(plan.swaps == 1);
    CHECK(plan.bridges == 2);
    CHECK(plan.matched == 22);
    CHECK(plan.objective == plan.lowerBound + 2 * plan.mismatchWeight);
    checkHardRules(input, plan);
}

TEST_CASE("An office without entries or judges", "[judging][assignment]")
{
    AssignmentInput input;
    input.perEntry = 3;
    CHECK(planAssignment(input).isFeasible());
    input.judges.push_back({u"J1"_s, {}, {}, std::nullopt});
    const AssignmentPlan plan = planAssignment(input);
    CHECK(plan.isFeasible());
    CHECK(plan.pairs.empty());
    CHECK(plan.load.value(u"J1"_s, -1) == 0);
}
