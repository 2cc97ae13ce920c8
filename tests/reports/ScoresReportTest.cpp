#include "models/reports/ScoresReport.h"

#include "models/reports/RankingReport.h"
#include "models/scoring/StageRanking.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The statistics of the scores name criteria, judges and reliability", "[rankpage]")
{
    SampleOffice office;
    const auto early = scoresReport(office.workspace(), {}, true);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == Error::Code::RuleRefused);

    office.fillFinal();
    const auto report = scoresReport(office.workspace(), u"T1"_s, true);
    REQUIRE(succeeded(report));
    REQUIRE(report->sections.size() >= 3);
    CHECK(report->sections[0].rows.size() == 12);
    CHECK(report->sections[1].rows.size() == 14);
    // Marks as they lie in the file: the mean of one criterion by its definition.
    const RankingInput input = rankingInput(office.workspace().database(), u"t1-final"_s);
    double sum = 0;
    int count = 0;
    for (const ScoreSheet& sheet : input.sheets) {
        sum += sheet.marks.value(input.criteria.front().code);
        ++count;
    }
    REQUIRE(count == 200);
    CHECK(report->sections[0].rows.front().value(1).toDouble() ==
          Approx(sum / count).margin(0.006));
    for (const auto& row : report->sections[1].rows)
        CHECK(row.front().startsWith(u'J'));
    const auto none = scoresReport(office.workspace(), u"T2"_s, true);
    CHECK_FALSE(none);
}

TEST_CASE("Reports of figures escape what they show and carry the award line", "[rankpage]")
{
    SampleOffice office;
    office.fillFinal();
    const auto ranking = rankStage(office.workspace(), u"t1-final"_s, RankingOptions{});
    REQUIRE(succeeded(ranking));
    auto members = StageStore(office.workspace().database()).members(u"t1-final"_s);
    members.front().title = u"<script>alert(1)</script>"_s;
    const auto report =
        rankingReport(office.workspace(), *ranking, members, u"Final <b>"_s, 3, false);
    REQUIRE(succeeded(report));
    REQUIRE(report->sections.size() == 1);
    CHECK(report->sections[0].rows.size() == 40);
    CHECK(report->sections[0].lineAfter == 2);
    const QString html = figuresHtml(*report);
    CHECK_FALSE(html.contains(u"<script>"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK(html.contains(u"class=\"line\""_s));
    // Whoever recomputes the ranking finds its seed.
    CHECK(html.contains(QString::number(kUsualSeed)));
}
