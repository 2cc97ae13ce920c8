#include "models/scoring/RankingStory.h"

#include "models/core/ItemRoles.h"
#include "models/scoring/RankingTableModel.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two entries; the first has a low judge, so that it wins a place by the adjustment.
Ranking smallRanking()
{
    Ranking ranking;
    ranking.method = RankingMethod::Adjusted;
    ranking.level = 70.0;
    ranking.lines = {1};
    ranking.discussion = {{1, {u"T1-0001"_s, u"T1-0002"_s}}};
    ranking.judgeFigures = {{u"J01"_s, 2, 60.0, -6.0, 2.0, {}, {}},
                            {u"J02"_s, 2, 75.0, 4.0, 2.0, {}, {}}};
    RankedEntry first;
    first.entry = u"T1-0001"_s;
    first.rank = 1;
    first.meanRank = 2;
    first.n = 1;
    first.mean = PointsMean(Points::fromWhole(70), 1);
    first.median = first.mean;
    first.totals = {{u"J01"_s, u"T1-0001"_s, Points::fromWhole(70)}};
    first.adjusted = 75.5;
    first.se = 3.2;
    first.panelEffect = -6.0;
    first.expectedRank = 1.2;
    first.rankLow = 1;
    first.rankHigh = 2;
    first.pTop = {{1, 0.996}};
    RankedEntry second = first;
    second.entry = u"T1-0002"_s;
    second.rank = 2;
    second.meanRank = 1;
    second.mean = PointsMean(Points::fromWhole(72), 1);
    second.totals = {{u"J02"_s, u"T1-0002"_s, Points::fromWhole(72)}};
    second.adjusted = 68.2;
    second.panelEffect = 4.0;
    second.expectedRank = 1.8;
    second.pTop = {{1, 0.004}};
    ranking.entries = {first, second};
    return ranking;
}

} // namespace

TEST_CASE("The story of an entry names its judges, its movement and where the value comes from",
          "[rankpage]")
{
    const Ranking ranking = smallRanking();
    const RankingStory story = RankingStory::of(ranking, ranking.entries[0]);
    CHECK(story.judges.contains(u"6.0 points lower"_s));
    CHECK(story.move == u"Raw rank 2 (70.00 points) becomes rank 1 adjusted (75.50 points)."_s);
    // 70 − (−6) = 76, of which 0.50 is taken back.
    CHECK(story.rest.contains(u"76.00"_s));
    CHECK(story.rest.contains(u"0.50"_s));
    REQUIRE(story.lines.size() == 1);
    CHECK(story.lines[0].adjusted == Approx(76.0));
    CHECK(RankingStory::of(ranking, ranking.entries[1]).judges.contains(u"higher"_s));
}

TEST_CASE("The story of a plain mean speaks of no adjustment", "[rankpage]")
{
    Ranking ranking = smallRanking();
    ranking.method = RankingMethod::Mean;
    ranking.entries[0].panelEffect.reset();
    const RankingStory story = RankingStory::of(ranking, ranking.entries[0]);
    CHECK(story.judges.isEmpty());
    CHECK(story.move.contains(u"70.00"_s));
}

TEST_CASE("A ranking's rows carry movement, error, range and chance", "[rankpage]")
{
    RankingTableModel model;
    model.setRanking(smallRanking(), {}, 1);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    using Model = RankingTableModel;
    CHECK(text(0, Model::MoveColumn) == u"↑ 1"_s);
    CHECK(text(1, Model::MoveColumn) == u"↓ 1"_s);
    CHECK(text(0, Model::ValueColumn) == u"75.50"_s);
    CHECK(text(0, Model::ErrorColumn) == u"±6.3"_s);
    CHECK(text(0, Model::IntervalColumn) == u"1–2"_s);
    CHECK(text(0, Model::ChanceColumn) == u">99%"_s);
    CHECK(text(1, Model::ChanceColumn) == u"<1%"_s);
    // The award line stands under the first row, and both rows are open to discussion.
    CHECK(model.index(0, 0).data(CutLineRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(CutLineRole).toBool());
    CHECK(model.index(1, 0).data(RowEdgeRole).isValid());
    const auto interval =
        model.index(0, Model::IntervalColumn).data(IntervalRole).value<QList<double>>();
    REQUIRE(interval.size() == 4);
    CHECK(interval[0] == 0.0);
    CHECK(interval[2] == 1.0);
    CHECK(interval[3] == Approx(0.5));
    CHECK(model.index(0, Model::MeanColumn).data(SecondaryTextRole).toString().contains(u'2'));
}

TEST_CASE("Chances are never rounded to what they are not", "[rankpage]")
{
    CHECK(chanceText(0) == u"0%"_s);
    CHECK(chanceText(0.0001) == u"<1%"_s);
    CHECK(chanceText(0.824) == u"82%"_s);
    CHECK(chanceText(0.9999) == u">99%"_s);
    CHECK(chanceText(1) == u"100%"_s);
}
