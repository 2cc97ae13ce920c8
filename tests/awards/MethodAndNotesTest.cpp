#include "models/awards/AwardOperations.h"
#include "models/awards/DecisionRecord.h"
#include "models/awards/DiscussionOperations.h"
#include "models/awards/DiscussionTableModel.h"
#include "models/awards/SealOperations.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/scoring/TieOperations.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include <limits>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;

RankingOptions quickBy(RankingMethod method)
{
    RankingOptions options;
    options.method = method;
    options.draws = 100;
    return options;
}

} // namespace

TEST_CASE("A stage has one method, which everything follows until a seal fixes it", "[method]")
{
    SampleOffice office;
    office.fillFinal();
    StageOperations stages(office.workspace());
    const Database& database = office.workspace().database();
    REQUIRE(succeeded(rankStage(office.workspace(), kStage)));
    CHECK(rankStage(office.workspace(), kStage)->method == RankingMethod::Adjusted);
    CHECK_FALSE(StageMethodStore(database).chosen(kStage));

    CHECK(refused(stages.chooseMethod(kStage, RankingMethod::Mean, u" "_s),
                  Error::Code::ReasonRequired));
    CHECK(refused(stages.chooseMethod(u"t9"_s, RankingMethod::Mean, u"決定"_s),
                  Error::Code::NotFound));
    REQUIRE(succeeded(stages.chooseMethod(kStage, RankingMethod::Mean, u"委員会の決定"_s)));
    const auto byMean = rankStage(office.workspace(), kStage);
    REQUIRE(byMean);
    CHECK(byMean->method == RankingMethod::Mean);
    const auto plain = rankStage(office.workspace(), kStage, RankingMethod::Mean);
    REQUIRE(plain);
    CHECK(byMean->entries.front().entry == plain->entries.front().entry);
    // The same choice again is no action.
    const qint64 before = office.actions();
    REQUIRE(succeeded(stages.chooseMethod(kStage, RankingMethod::Mean, u"もう一度"_s)));
    CHECK(office.actions() == before);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(stageMethod(database, kStage) == RankingMethod::Adjusted);
    REQUIRE(succeeded(office.workspace().redo()));
    CHECK(stageMethod(database, kStage) == RankingMethod::Mean);

    SealOperations seals(office.workspace());
    REQUIRE(succeeded(seals.seal(kStage, quickBy(RankingMethod::Median))));
    CHECK(stageMethod(database, kStage) == RankingMethod::Median);
    CHECK(refused(stages.chooseMethod(kStage, RankingMethod::Mean, u"別の方法"_s),
                  Error::Code::RuleRefused));
    // What was chosen before cannot be taken back beneath the seal.
    CHECK(refused(office.workspace().undo(), Error::Code::ChangedSince));
    REQUIRE(succeeded(seals.seal(kStage, quickBy(RankingMethod::Adjusted), u"方法の訂正"_s)));
    CHECK(rankStage(office.workspace(), kStage)->method == RankingMethod::Adjusted);
    CHECK(StageMethodStore(database).seal(kStage) == 2);
}

TEST_CASE("A panel in parts is ranked by the mean where nobody chose, and refused where somebody "
          "chose to adjust",
          "[method]")
{
    RankingInput input;
    input.entries = {u"A"_s, u"B"_s};
    for (const auto& [judge, entry, points] :
         {std::tuple{u"J1"_s, u"A"_s, 6000}, std::tuple{u"J2"_s, u"A"_s, 7000},
          std::tuple{u"J3"_s, u"B"_s, 8000}, std::tuple{u"J4"_s, u"B"_s, 9000}})
        input.totals.push_back({judge, entry, Points::fromHundredths(points)});
    const auto fallen = rankByRule(input);
    REQUIRE(fallen);
    CHECK(fallen->method == RankingMethod::Mean);
    CHECK(fallen->entries.front().entry == u"B"_s);
    input.method = RankingMethod::Adjusted;
    CHECK(refused(rankByRule(input), Error::Code::RuleRefused));
    input.method = RankingMethod::Median;
    CHECK(rankByRule(input)->method == RankingMethod::Median);
}

TEST_CASE("Ties are those of the stage's method", "[method][ties]")
{
    SampleOffice office;
    office.fillFinal();
    const QStringList refs = StageStore(office.workspace().database()).refs(kStage);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"tie.rules"_s, .labels = {}, .reason = {}}, [&](WriteTransaction& tx) {
            tx.statement("delete from conflict").bind().run();
            tx.statement("update mark set mark = 1 where stage = 't1-final' and entry in "
                         "(select id from entry where ref in (?, ?))")
                .bind(refs[0], refs[1])
                .run();
        })));
    const QStringList pool{refs[0], refs[1]};
    TieOperations ties(office.workspace());
    // Other judges gave the same marks: adjusted for them, nothing is tied.
    CHECK(refused(ties.decide(kStage, pool, u"決定"_s), Error::Code::RuleRefused));
    REQUIRE(succeeded(ties.decide(kStage, pool, u"決定"_s, RankingMethod::Mean)));
    REQUIRE(succeeded(
        StageOperations(office.workspace()).chooseMethod(kStage, RankingMethod::Mean, u"規則"_s)));
    const auto broken = ties.ties(kStage);
    REQUIRE(succeeded(broken));
    REQUIRE(broken->find(refs[0]));
    CHECK(broken->find(refs[0])->by == TiePlace::By::Committee);
}

TEST_CASE("The meeting's notes need reasons, go into the minutes and can be undone", "[discussion]")
{
    SampleOffice office;
    office.fillFinal();
    const Database& database = office.workspace().database();
    const QString ref = StageStore(database).refs(kStage).front();
    using Verdict = DiscussionNote::Verdict;
    DiscussionOperations notes(office.workspace());
    CHECK(refused(notes.note(kStage, ref, Verdict::Prize, {}, u"  "_s), Error::Code::ReasonRequired));
    CHECK(refused(notes.note(kStage, u"T1-9999"_s, Verdict::Hold, {}, u"再審議"_s),
                  Error::Code::RuleRefused));
    CHECK(refused(notes.note(u"t9"_s, ref, Verdict::Hold, {}, u"再審議"_s), Error::Code::NotFound));
    CHECK(refused(notes.note(kStage, ref, Verdict::Prize, u"t2-1"_s, u"優れている"_s),
                  Error::Code::RuleRefused));
    CHECK(refused(notes.note(kStage, ref, Verdict::None, u"t1-1"_s, u"及ばない"_s),
                  Error::Code::RuleRefused));
    CHECK(DiscussionStore(database).list(kStage).empty());

    REQUIRE(succeeded(notes.note(kStage, ref, Verdict::Prize, u"t1-1"_s, u"新しさが際立つ"_s)));
    const qint64 before = office.actions();
    REQUIRE(succeeded(notes.note(kStage, ref, Verdict::Prize, u"t1-1"_s, u"新しさが際立つ "_s)));
    CHECK(office.actions() == before);
    const auto kept = DiscussionStore(database).list(kStage);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].ref == ref);
    CHECK(kept[0].verdict == Verdict::Prize);
    CHECK(kept[0].prize == u"t1-1"_s);
    CHECK(kept[0].notedBy == u"Mori"_s);

    const QStringList record =
        decisionRecord(database, office.programme(), u"T1"_s, 0,
                       std::numeric_limits<qint64>::max(), true);
    CHECK(record.filter(ref).filter(u"新しさが際立つ"_s).size() == 1);

    // Nothing to say any more: the note goes, and comes back by undo.
    REQUIRE(succeeded(notes.note(kStage, ref, Verdict::Open, {}, {})));
    CHECK(DiscussionStore(database).list(kStage).empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(DiscussionStore(database).list(kStage).size() == 1);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(DiscussionStore(database).list(kStage).empty());
    REQUIRE(succeeded(office.workspace().redo()));
    CHECK(DiscussionStore(database).list(kStage).front().note == u"新しさが際立つ"_s);
    CHECK(database.integrityProblems().isEmpty());
}

TEST_CASE("The table of the meeting shows verdicts with their tone", "[discussion]")
{
    DiscussionTableModel model;
    DiscussionTableModel::Row row;
    row.member.ref = u"T1-0001"_s;
    row.member.entry = EntryId(7);
    row.rank = 2;
    row.chance = 0.824;
    row.note.verdict = DiscussionNote::Verdict::Hold;
    row.note.note = u"追加の質問を待つ"_s;
    model.setRows({row});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowOf(u"T1-0001"_s) == 0);
    CHECK(model.rowOf(u"T1-0002"_s) == -1);
    CHECK(model.index(0, DiscussionTableModel::ChanceColumn).data().toString() == u"82%"_s);
    CHECK(model.index(0, DiscussionTableModel::VerdictColumn).data().toString() ==
          verdictWords(DiscussionNote::Verdict::Hold));
    CHECK(model.index(0, DiscussionTableModel::NoteColumn).data().toString() == row.note.note);
}
