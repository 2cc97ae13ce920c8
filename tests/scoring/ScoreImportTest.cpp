#include "models/scoring/ScoreImport.h"

#include "models/scoring/RankingTableModel.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include "models/core/ItemRoles.h"

#include <QAbstractItemModelTester>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Marks are read as people write them", "[scoring][import]")
{
    Criterion mark;
    CHECK(parseMark(mark, u"4"_s) == 4);
    CHECK(parseMark(mark, u" ５点 "_s) == 5);
    CHECK(parseMark(mark, u"3.0"_s) == 3);
    CHECK_FALSE(parseMark(mark, u"0"_s));
    CHECK_FALSE(parseMark(mark, u"6"_s));
    CHECK_FALSE(parseMark(mark, u"3.5"_s));
    CHECK_FALSE(parseMark(mark, {}));
    Criterion gate;
    gate.kind = Criterion::Kind::Gate;
    for (const QString& pass : {u"○"_s, u"〇"_s, u"◯"_s, u"１"_s, u"可"_s, u"O"_s})
        CHECK(parseMark(gate, pass) == 1);
    for (const QString& fail : {u"×"_s, u"✕"_s, u"０"_s, u"否"_s, u"Ｘ"_s})
        CHECK(parseMark(gate, fail) == 0);
    CHECK_FALSE(parseMark(gate, u"△"_s));
}

TEST_CASE("The sample's scores come in once and rank forty entries", "[scoring][import]")
{
    SampleOffice office;
    office.fillFinal();
    CHECK(office.count(u"mark"_s) == 2400);
    CHECK(office.count(u"stage_entry"_s) == 40);
    const qint64 actions = office.actions();
    const auto again = office.importScores(u"t1-final"_s, sampleFile(u"scores_final.csv"_s));
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 2400);
    CHECK(again->findings.empty());
    CHECK(office.actions() == actions);

    const auto ranking = rankStage(office.workspace(), u"t1-final"_s);
    REQUIRE(succeeded(ranking));
    CHECK(ranking->scores == 200);
    CHECK(ranking->judges == 14);
    REQUIRE(ranking->entries.size() == 40);
    CHECK(ranking->entries.front().rank == 1);
    for (const RankedEntry& entry : ranking->entries) {
        CHECK(entry.n == 5);
        CHECK(entry.complete);
        CHECK(entry.rank.has_value());
    }
    CHECK(refused(rankStage(office.workspace(), u"t9"_s), Error::Code::NotFound));

    RankingTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const StageStore stages(office.workspace().database());
    model.setRanking(*ranking, stages.members(u"t1-final"_s), 3);
    CHECK(model.rowCount() == 40);
    CHECK(model.index(0, RankingTableModel::RankColumn).data().toString() == u"1"_s);
    CHECK(model.index(0, RankingTableModel::TitleColumn)
              .data()
              .toString()
              .startsWith(u"架空の題名"_s));
    int lines = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row, 0).data(CutLineRole).toBool() ? 1 : 0;
    CHECK(lines == 1);
}

TEST_CASE("Changed marks are told from new ones, by code or name, and can be undone",
          "[scoring][import]")
{
    SampleOffice office;
    office.fillFinal();
    const QByteArray csv = u"審査委員番号,応募番号,評価項目,評点,コメント\n"
                           "J07,T1-0129,新規性・独自性,５,よい\n"
                           "J07,T1-0129,target,2,\n"_s.toUtf8();
    const auto preview = office.importScores(u"t1-final"_s, csv, true);
    REQUIRE(succeeded(preview));
    CHECK(preview->updated == 1);
    CHECK(preview->unchanged == 1);
    CHECK_FALSE(preview->applied);
    REQUIRE(succeeded(office.importScores(u"t1-final"_s, csv)));
    const auto sheetOf = [&] {
        for (const ScoreSheet& sheet :
             ScoreStore(office.workspace().database()).sheets(u"t1-final"_s)) {
            if (sheet.judge == u"J07"_s && sheet.entry == u"T1-0129"_s)
                return sheet;
        }
        FAIL("no sheet");
        return ScoreSheet{};
    };
    CHECK(sheetOf().marks.value(u"novelty"_s) == 5);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(sheetOf().marks.value(u"novelty"_s) == 2);
}

TEST_CASE("Rows of scores that cannot count are told and left out", "[scoring][import]")
{
    SampleOffice office;
    office.fillFinal();
    const qint64 actions = office.actions();
    const auto report = office.importScores(u"t1-final"_s, "judge,entry,criterion,mark\n"
                                                           "J99,T1-0129,need,3\n"
                                                           "J07,T1-0001,need,3\n"
                                                           "J07,T1-0129,taste,3\n"
                                                           "J07,T1-0129,need,6\n"
                                                           "J07,T1-0129,need,\n"
                                                           "J07,T1-0115,need,3\n"
                                                           "J07,T1-0129,plan,1\n"
                                                           "J07,T1-0129,plan,5\n");
    REQUIRE(succeeded(report));
    QStringList found;
    for (const auto& finding : report->findings)
        found.append(u"%1 %2 %3"_s.arg(finding.row).arg(finding.code, finding.field));
    CHECK(found == QStringList{u"2 reference.unknown judge"_s, u"3 reference.unknown entry"_s,
                               u"4 reference.unknown criterion"_s, u"5 number.invalid mark"_s,
                               u"6 number.invalid mark"_s, u"7 conflict.declared judge"_s,
                               u"8 duplicate.suspect mark"_s, u"9 duplicate.suspect mark"_s});
    CHECK(report->quarantined == 8);
    CHECK(office.actions() == actions);
}

TEST_CASE("A closed stage takes nothing", "[scoring][stage]")
{
    SampleOffice office;
    office.fillFinal();
    StageOperations stages(office.workspace());
    const QString stage = u"t1-final"_s;
    CHECK(refused(stages.close(stage, {}), Error::Code::ReasonRequired));
    CHECK(refused(stages.reopen(stage, u"誤り"_s), Error::Code::RuleRefused));
    REQUIRE(succeeded(stages.close(stage, u"審査委員会で確定"_s)));
    CHECK(refused(stages.close(stage, u"再度"_s), Error::Code::StageClosed));
    CHECK(refused(office.importScores(stage, sampleFile(u"scores_final.csv"_s)),
                  Error::Code::StageClosed));
    CHECK(refused(stages.enter(stage, {u"T1-0001"_s}), Error::Code::StageClosed));
    CHECK(refused(stages.remove(stage, {u"T1-0003"_s}, u"辞退"_s), Error::Code::StageClosed));
    REQUIRE(succeeded(stages.reopen(stage, u"追加の採点"_s)));
    CHECK(succeeded(stages.enter(stage, {u"T1-0001"_s})));
}

TEST_CASE("Who may enter a stage", "[scoring][stage]")
{
    SampleOffice office;
    StageOperations stages(office.workspace());
    const StageStore store(office.workspace().database());
    const QString paper = u"t1-paper"_s;
    const auto entered = stages.enter(paper, {u"ｔ１−０００２"_s, u"T1-0001"_s, u"T1-0001"_s});
    REQUIRE(succeeded(entered));
    CHECK(*entered == 2);
    CHECK(store.refs(paper) == QStringList{u"T1-0001"_s, u"T1-0002"_s});
    const qint64 actions = office.actions();
    CHECK(*stages.enter(paper, {u"T1-0001"_s}) == 0);
    CHECK(office.actions() == actions);
    CHECK_FALSE(office.workspace().journal().naming(u"T1-0002"_s).empty());

    CHECK(refused(stages.enter(paper, {u"T1-0003"_s, u"T2-0001"_s}), Error::Code::RuleRefused));
    CHECK(refused(stages.enter(paper, {u"T1-0999"_s}), Error::Code::NotFound));
    CHECK(refused(stages.enter(u"t9"_s, {u"T1-0003"_s}), Error::Code::NotFound));
    office.setStatus(u"T1-0004"_s, u"withdrawn"_s);
    CHECK(refused(stages.enter(paper, {u"T1-0004"_s}), Error::Code::RuleRefused));
    office.addError(u"T1-0005"_s);
    const auto unresolved = stages.enter(paper, {u"T1-0006"_s, u"T1-0005"_s});
    REQUIRE(refused(unresolved, Error::Code::UnresolvedFindings));
    CHECK(unresolved.error().message().contains(u"T1-0005"_s));
    CHECK(store.refs(paper).size() == 2); // nobody of a refused list

    CHECK(refused(stages.remove(paper, {u"T1-0001"_s}, {}), Error::Code::ReasonRequired));
    CHECK(*stages.remove(paper, {u"T1-0001"_s}, u"辞退"_s) == 1);
    CHECK(store.refs(paper) == QStringList{u"T1-0002"_s});
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(store.refs(paper).size() == 2);
}

TEST_CASE("A list leads into a stage once, unknown rows are told", "[scoring][stage]")
{
    SampleOffice office;
    const auto list =
        ImportTable::fromBytes(u"l.csv"_s, u"応募番号\nT1-0001\nT1-0002\nT1-0777\n"_s.toUtf8(), {},
                               StageOperations::listFields());
    REQUIRE(list);
    StageOperations stages(office.workspace());
    const auto report = stages.enterFrom(u"t1-paper"_s, *list);
    REQUIRE(succeeded(report));
    CHECK(report->imported == 2);
    CHECK(report->quarantined == 1);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings[0].row == 4);
    const auto again = stages.enterFrom(u"t1-paper"_s, *list);
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 2);
    CHECK(again->imported == 0);
}

TEST_CASE("The best of one stage enter the next", "[scoring][stage]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    StageOperations stages(office.workspace());
    const QString paper = u"t1-paper"_s;
    REQUIRE(
        succeeded(stages.enter(paper, {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s, u"T1-0004"_s})));
    QByteArray csv = "judge,entry,criterion,mark\n";
    const auto give = [&](const char* entry, int mark, const char* gate) {
        for (const char* judge : {"J01", "J02"}) {
            for (const Criterion& criterion : office.programme().criteriaOf(paper)) {
                const bool isGate = criterion.kind == Criterion::Kind::Gate;
                csv += QByteArray(judge) + ',' + entry + ',' + criterion.code.toUtf8() + ',' +
                       (isGate ? QByteArray(gate) : QByteArray::number(mark)) + '\n';
            }
        }
    };
    give("T1-0001", 5, "×");
    give("T1-0002", 4, "○");
    give("T1-0003", 4, "1");
    give("T1-0004", 3, "1");
    REQUIRE(succeeded(office.importScores(paper, csv)));
    CHECK(refused(stages.remove(paper, {u"T1-0002"_s}, u"辞退"_s), Error::Code::RuleRefused));

    using Ties = StageOperations::Cut::Ties;
    const QString final = u"t1-final"_s;
    const auto exact = stages.enterFromRanking(final, paper, {.places = 1, .ties = Ties::Refuse});
    REQUIRE(refused(exact, Error::Code::RuleRefused));
    CHECK(exact.error().message().contains(u"T1-0002, T1-0003"_s));
    const auto entered = stages.enterFromRanking(final, paper, {.places = 1});
    REQUIRE(succeeded(entered));
    CHECK(*entered == 2);
    const StageStore store(office.workspace().database());
    CHECK(store.refs(final) == QStringList{u"T1-0002"_s, u"T1-0003"_s});
    CHECK(store.members(final).front().origin == StageOrigin::Ranking);
    CHECK(refused(stages.enterFromRanking(u"t2-final"_s, paper, {.places = 1}),
                  Error::Code::RuleRefused));
}
