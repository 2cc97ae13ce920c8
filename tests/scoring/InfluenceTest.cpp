#include "models/scoring/Influence.h"

#include "models/scoring/CriterionStatistics.h"
#include "models/scoring/UnusualMarks.h"
#include "tests/core/Printing.h"
#include "tests/scoring/PanelData.h"

#include <array>
#include <cmath>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

RankingInput sheets(const std::vector<std::array<int, 4>>& rows)
{
    RankingInput input;
    for (const int weight : {60, 40}) {
        Criterion criterion;
        criterion.code = u"c%1"_s.arg(input.criteria.size() + 1);
        criterion.weight = Points::fromWhole(weight);
        input.criteria.push_back(criterion);
    }
    for (const auto& [judge, entry, first, second] : rows) {
        const QString ref = u"E%1"_s.arg(entry);
        if (!input.entries.contains(ref))
            input.entries.append(ref);
        input.sheets.push_back({u"J%1"_s.arg(judge), ref, {{u"c1"_s, first}, {u"c2"_s, second}}});
    }
    return input;
}

} // namespace

TEST_CASE("Leaving out one judge shows whose marks carry the order", "[scoring][influence]")
{
    RankingInput input;
    input.entries = {u"A"_s, u"B"_s, u"C"_s};
    input.totals = {scored(u"J1"_s, u"A"_s, 90), scored(u"J1"_s, u"B"_s, 50),
                    scored(u"J1"_s, u"C"_s, 40), scored(u"J2"_s, u"A"_s, 60),
                    scored(u"J2"_s, u"B"_s, 70), scored(u"J2"_s, u"C"_s, 40),
                    scored(u"J3"_s, u"A"_s, 60), scored(u"J3"_s, u"B"_s, 70)};
    RankingOptions options;
    options.method = RankingMethod::Mean;
    options.lines = {1};
    const auto changes = Influence(input, options).leaveOneJudgeOut();
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    const ChangedRanking& first = changes->front();
    CHECK(first.judge == u"J1"_s);
    CHECK(first.moved() == 2);
    CHECK(first.entering.at(1) == QStringList{u"B"_s});
    CHECK(first.leaving.at(1) == QStringList{u"A"_s});
    CHECK(changes->at(2).moved() == 0);

    // With a quorum of two, C is out once J1 or J2 is.
    input.quorum = 2;
    const auto strict = Influence(input, options).leaveOneJudgeOut();
    REQUIRE(strict);
    CHECK_FALSE(strict->front().ranks.back().after);

    // A judge who alone holds the panel together: the rest cannot be ranked by the adjusted method.
    RankingInput bridged;
    bridged.entries = {u"A"_s, u"B"_s};
    bridged.totals = {scored(u"J1"_s, u"A"_s, 50), scored(u"J2"_s, u"A"_s, 60),
                      scored(u"J2"_s, u"B"_s, 70), scored(u"J3"_s, u"B"_s, 40)};
    options.method = RankingMethod::Adjusted;
    const auto apart = Influence(bridged, options).leaveOneJudgeOut();
    REQUIRE(apart);
    CHECK(apart->at(1).judge == u"J2"_s);
    CHECK_FALSE(apart->at(1).refusal.isEmpty());
    CHECK(apart->at(0).refusal.isEmpty());
}

TEST_CASE("Weights up and down keep their sum and move what hangs on them", "[scoring][influence]")
{
    // 60/40: E1 5,2 = 76; E2 4,4 = 80 … with 66/34: 79.6 and 80; with 54/46: 72.4 and 80.
    RankingInput input = sheets({{1, 1, 5, 2}, {1, 2, 4, 4}, {1, 3, 5, 3}});
    RankingOptions options;
    options.method = RankingMethod::Mean;
    options.lines = {1};
    const auto changes = Influence(input, options).weights(30);
    REQUIRE(changes);
    REQUIRE(changes->size() == 4);
    // c1 at 78: E1 86.8, E2 80, E3 91.2 against 76, 80, 84.
    const ChangedRanking& up = changes->at(1);
    CHECK(up.criterion == u"c1"_s);
    CHECK(up.percent == 30);
    CHECK(up.moved() == 2);
    CHECK(up.entering.at(1).isEmpty());
    // c1 at 42: E1 65.2, E2 80, E3 76.8.
    CHECK(changes->at(0).entering.at(1) == QStringList{u"E2"_s});
    CHECK(Influence(inputFrom(montgomery()), options).weights()->empty());
}

TEST_CASE("A mark that fits neither its entry nor its judge is listed first",
          "[scoring][influence]")
{
    std::mt19937 random(77);
    std::vector<JudgeTotal> totals = randomPanel(random, 24, 8, 4);
    totals[13].total += Points::fromWhole(45);
    const auto marks = unusualMarks(inputFrom(totals), 2.5, 5);
    REQUIRE(marks);
    REQUIRE_FALSE(marks->empty());
    CHECK(marks->front().judge == totals[13].judge);
    CHECK(marks->front().entry == totals[13].entry);
    CHECK(marks->front().standardised > 3);
    CHECK(rankingUnusual(marks->front()).contains(u"more"_s));
    CHECK(marks->size() <= 5);
    for (size_t i = 1; i < marks->size(); ++i)
        CHECK(std::abs(marks->at(i - 1).standardised) >= std::abs(marks->at(i).standardised));
    CHECK(unusualMarks(inputFrom({scored(u"J"_s, u"A"_s, 5)}))->empty());
}

TEST_CASE("Figures of criteria for the next rubric", "[scoring][influence]")
{
    // c1 follows the entries, c2 is the same everywhere but once.
    const RankingInput input = sheets(
        {{1, 1, 5, 3}, {2, 1, 5, 3}, {1, 2, 3, 3}, {2, 2, 3, 3}, {1, 3, 1, 3}, {2, 3, 1, 4}});
    const std::vector<CriterionFigures> figures = criterionFigures(input);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].n == 6);
    CHECK(figures[0].mean == Approx(3));
    CHECK(figures[0].sd == Approx(std::sqrt(16.0 / 5)));
    CHECK(figures[0].share == Approx(0.6));
    CHECK(figures[0].counts == std::vector<int>{2, 0, 2, 0, 2});
    CHECK(*figures[0].agreement == Approx(1));
    // Entries' means of c1: 60, 36, 12; of the rest: 24, 24, 28.
    CHECK(*figures[0].discrimination == Approx(-std::sqrt(3.0) / 2));
    CHECK(figures[1].sd == Approx(std::sqrt((5.0 / 36 * 5 + 25.0 / 36) / 5 * 1.0)).margin(0.1));

    const HaloFigures halo = haloFigures(input);
    CHECK(*halo.at(0, 0) == Approx(1));
    CHECK(*halo.at(0, 1) == Approx(*halo.at(1, 0)));
    CHECK(*halo.meanCorrelation == Approx(*halo.at(0, 1)));
    // Judge 1 has no spread in c2.
    REQUIRE(halo.byJudge.size() == 1);
    CHECK(halo.byJudge.front().first == u"J2"_s);
    CHECK(criterionFigures(RankingInput()).empty());
}

TEST_CASE("Marks that rise in the course of the work are found", "[scoring][influence]")
{
    std::mt19937 random(5);
    RankingInput input;
    std::map<QString, QStringList> order;
    for (int judge = 0; judge < 6; ++judge) {
        QStringList own;
        for (int entry = 0; entry < 20; ++entry)
            own.append(u"E%1"_s.arg(entry));
        std::shuffle(own.begin(), own.end(), random);
        for (int place = 0; place < own.size(); ++place) {
            const int entry = own.at(place).mid(1).toInt();
            input.totals.push_back(
                scored(u"J%1"_s.arg(judge), own.at(place),
                       50 + 2 * entry + 3 * judge + 0.5 * place + double(random() % 100) / 50));
        }
        order[u"J%1"_s.arg(judge)] = own;
    }
    for (int entry = 0; entry < 20; ++entry)
        input.entries.append(u"E%1"_s.arg(entry));
    const auto drift = orderDrift(input, order);
    REQUIRE(drift);
    CHECK(drift->n == 120);
    CHECK(drift->perStep == Approx(0.5).margin(0.15));
    CHECK(drift->perStep > 4 * drift->se);
    CHECK(drift->byJudge.size() == 6);
    CHECK_FALSE(orderDrift(input, {}));
}
