#include "models/scoring/Lot.h"
#include "models/scoring/TieBreak.h"
#include "tests/core/Printing.h"

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

RankingInput panel(const std::vector<std::pair<QString, std::vector<int>>>& marks)
{
    RankingInput input;
    for (const auto& code : {u"tech"_s, u"reach"_s, u"open"_s}) {
        Criterion criterion;
        criterion.code = code;
        criterion.weight = Points::fromWhole(10);
        input.criteria.push_back(criterion);
    }
    for (const auto& [entry, given] : marks) {
        input.entries.append(entry);
        ScoreSheet sheet{u"J01"_s, entry, {}};
        for (size_t i = 0; i < given.size(); ++i)
            sheet.marks.insert(input.criteria[i].code, given[i]);
        input.sheets.push_back(sheet);
    }
    return input;
}

QString placesOf(const RankingInput& input, const TieBasis& basis)
{
    const auto ranking = rank(input, RankingMethod::Mean);
    REQUIRE(ranking);
    QStringList texts;
    for (const TiePlace& place : breakTies(*ranking, input, basis).places)
        texts.append(u"%1=%2"_s.arg(place.entry).arg(place.place));
    return texts.join(u' ');
}

} // namespace

TEST_CASE("The worked example of RFC 3797 with its own hash", "[ties][lot]")
{
    const auto key = Lot::key({u"9319"_s, u"2, 5, 12, 8, 10"_s, u"9, 18, 26, 34, 41, 45"_s});
    REQUIRE(key);
    CHECK(*key == u"9319./2.5.8.10.12./9.18.26.34.41.45./"_s);
    QStringList pool;
    for (int i = 1; i <= 25; ++i)
        pool.append(QString::number(i));
    const LotDraw draw = Lot::draw(pool, *key, QCryptographicHash::Md5);
    CHECK(draw.steps[0].hash.toHex().toUpper() == "990DD0A5692A029A98B5E01AA28F3459");
    CHECK(draw.steps[9].hash.toHex().toUpper() == "31CB111C4A4EBE9287CEAE16FE51B909");
    CHECK(draw.order().mid(0, 10).join(u' ') == u"17 7 2 16 25 23 8 24 19 13"_s);
}

TEST_CASE("A lot with SHA-256 as Python computes it", "[ties][lot]")
{
    const QStringList pool =
        Lot::pool({u"T1-0020"_s, u"T1-0003"_s, u"T1-0011"_s, u"T1-0007"_s, u"T1-0003"_s});
    const auto key = Lot::key({u"９３１９"_s, u"2 5 12 08 10"_s});
    REQUIRE(key);
    CHECK(*key == u"9319./2.5.8.10.12./"_s);
    const LotDraw draw = Lot::draw(pool, *key);
    CHECK(draw.order() == QStringList{u"T1-0003"_s, u"T1-0020"_s, u"T1-0011"_s, u"T1-0007"_s});
    CHECK(draw.steps[0].hash.toHex() ==
          "9b8b7304364bd634ea06d8c0821df8d45f12073ef945758288ceffda9d955b24");
    CHECK(draw.steps[3].hash.toHex() ==
          "1eac3a2c2cf043246d57b53a4b446f1719f992f026c602340b9a82cff1267956");
    CHECK_FALSE(Lot::key({}));
    CHECK_FALSE(Lot::key({u"1"_s, u"  "_s}));
}

TEST_CASE("Rules separate in their order, then the committee, then a lot", "[ties]")
{
    const RankingInput input = panel({{u"A"_s, {3, 4, 5}},
                                      {u"B"_s, {4, 4, 4}},
                                      {u"C"_s, {4, 5, 3}},
                                      {u"D"_s, {5, 5, 5}},
                                      {u"E"_s, {4, 4, 4}}});
    CHECK(placesOf(input, {}) == u"A=2 B=2 C=2 E=2"_s);
    TieBasis basis;
    basis.rules = {{u"tech"_s}};
    CHECK(placesOf(input, basis) == u"B=2 C=2 E=2 A=5"_s);
    basis.rules = {{u"tech"_s}, {u"reach"_s}};
    CHECK(placesOf(input, basis) == u"C=2 B=3 E=3 A=5"_s);
    basis.lots = {{{u"E"_s, u"B"_s}}};
    CHECK(placesOf(input, basis) == u"C=2 E=3 B=4 A=5"_s);
    basis.decisions = {{{u"B"_s, u"E"_s}}};
    CHECK(placesOf(input, basis) == u"C=2 B=3 E=4 A=5"_s);
    // Decided about other entries: it says nothing about this tie.
    basis.lots.clear();
    basis.decisions = {{{u"E"_s, u"B"_s, u"C"_s}}};
    CHECK(placesOf(input, basis) == u"C=2 B=3 E=3 A=5"_s);

    const auto ranking = rank(input, RankingMethod::Mean);
    const BrokenTies ties = breakTies(*ranking, input, basis);
    REQUIRE(ties.open.size() == 1);
    CHECK(ties.open.front().entries == QStringList{u"B"_s, u"E"_s});
    CHECK(tieWhy(*ties.find(u"C"_s)).contains(u"rule 2"_s));
    CHECK(tieWhy(*ties.find(u"B"_s)) == u"Still tied on place 3."_s);
    CHECK(ties.find(u"D"_s) == nullptr);
}

TEST_CASE("An order holds on among the others where one of its entries leaves", "[ties]")
{
    RankingInput input = panel({{u"A"_s, {4, 4, 4}}, {u"B"_s, {4, 4, 4}}, {u"C"_s, {4, 4, 4}}});
    TieBasis basis;
    basis.lots = {{{u"C"_s, u"A"_s, u"B"_s}}};
    CHECK(placesOf(input, basis) == u"C=1 A=2 B=3"_s);
    input.entries.removeAll(u"A"_s);
    CHECK(placesOf(input, basis) == u"B=1 C=1"_s); // nobody said that A left
    input.left.append(u"A"_s);
    CHECK(placesOf(input, basis) == u"C=1 B=2"_s);
}

TEST_CASE("Breaking ties does not look at the order of anything, nor separate equals", "[ties]")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> mark(1, 3);
    for (int round = 0; round < 60; ++round) {
        std::vector<std::pair<QString, std::vector<int>>> marks;
        for (int i = 0; i < 9; ++i)
            marks.emplace_back(u"E%1"_s.arg(i), std::vector<int>{mark(random), mark(random), 2});
        const TieBasis basis{.rules = {{u"tech"_s}, {u"open"_s}}, .decisions = {}, .lots = {}};
        const QString places = placesOf(panel(marks), basis);
        auto shuffled = marks;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(placesOf(panel(shuffled), basis) == places);

        const RankingInput input = panel(marks);
        const auto ranking = rank(input, RankingMethod::Mean);
        const BrokenTies ties = breakTies(*ranking, input, basis);
        for (const auto& [a, first] : marks) {
            for (const auto& [b, second] : marks) {
                if (a == b || first != second)
                    continue;
                CHECK(ties.find(a)->place == ties.find(b)->place);
            }
        }
    }
}
