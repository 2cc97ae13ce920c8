#include "ui/scoring/RankingPage.h"

#include "models/core/ItemRoles.h"
#include "models/judging/JudgeImport.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"
#include "models/tables/SourceTable.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/scoring/ImportPreview.h"
#include "ui/scoring/MarkGrid.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/RankingVerbs.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QFile>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kEntries = "応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,"
                          "メールアドレス,電話番号,都道府県,法人番号,募集要項への同意\n"
                          "1,2026/06/11 09:00,架空の題名一,法人,まぼろし株式会社,架空坂 "
                          "ほたる,カクウザカ ホタル,a@example.jp,03-3501-1511,東京都,,同意する\n"
                          "2,2026/06/12 09:00,架空の題名二,法人,ゆめみ株式会社,夢見野 "
                          "すみれ,ユメミノ スミレ,b@example.jp,03-3501-1512,愛知県,,同意する\n"
                          "3,2026/06/13 09:00,架空の題名三,法人,きりがおか合同会社,霧ヶ丘 "
                          "あおい,キリガオカ アオイ,c@example.jp,03-3501-1513,沖縄県,,同意する\n";

QByteArray scores(int first, int second)
{
    QByteArray csv = "judge,entry,criterion,mark,comment\n";
    for (const char* criterion : {"need", "impact", "novelty", "target", "safety", "proof", "fit",
                                  "market", "plan", "spread", "team", "openness"}) {
        for (const char* judge : {"J01", "J02", "J03"}) {
            csv += QByteArray(judge) + ",T1-0001," + criterion + ',' + QByteArray::number(first) +
                   ",\n";
            csv += QByteArray(judge) + ",T1-0002," + criterion + ',' + QByteArray::number(second) +
                   ",\n";
        }
    }
    return csv;
}

ImportTable tableOf(const QByteArray& csv, const std::vector<FieldSpec>& fields)
{
    auto table = ImportTable::fromBytes(u"table.csv"_s, csv, {}, fields);
    REQUIRE(table);
    return std::move(*table);
}

/// Three entries in the final, three judges, no scores yet.
void fill(EntriesOffice& office)
{
    office.import(u"entries"_s, kEntries);
    Workspace& workspace = office.workspace();
    REQUIRE(StageOperations(workspace).enter(u"t1-final"_s,
                                             {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s}));
    JudgeImport judges(workspace);
    REQUIRE(judges.judges(tableOf("judge,name\nJ01,架空　一\nJ02,架空　二\nJ03,架空　三\n",
                                  JudgeImport::judgeFields())));
    REQUIRE(judges.conflicts(tableOf("judge,entry,category,note\nJ03,T1-0003,4,shares a company\n",
                                     JudgeImport::conflictFields())));
}

void importScores(EntriesOffice& office, const QByteArray& csv)
{
    const auto done =
        ScoreImport(office.workspace()).scores(u"t1-final"_s, tableOf(csv, ScoreImport::fields()));
    REQUIRE(done);
}

QString cell(const RankingPage& page, int row, int column)
{
    const auto* model = page.table().model();
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A stage without entries says how to fill it")
{
    EntriesOffice office;
    RankingPage page(office.context());
    page.activate({});
    page.show();
    CHECK(page.findChild<EmptyState*>(QString(), Qt::FindChildrenRecursively) != nullptr);
    CHECK_FALSE(page.table().isVisible());
    CHECK_FALSE(page.actions().exportData->isEnabled());
}

TEST_CASE("The ranking shows ranks, heat and why, and follows an import")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    page.activate({});
    page.show();
    CHECK(page.stage() == u"t1-final"_s);
    REQUIRE(page.table().model()->rowCount() == 3);
    importScores(office, scores(4, 5));
    REQUIRE(waitUntil([&] { return cell(page, 0, RankingHeatModel::RefColumn) == u"T1-0002"_s; }));
    CHECK(cell(page, 0, RankingHeatModel::RankColumn) == u"1"_s);
    CHECK(cell(page, 0, RankingHeatModel::MeanColumn) == u"100.00"_s);
    CHECK(cell(page, 1, RankingHeatModel::MeanColumn) == u"80.00"_s);
    const auto* model = page.findChild<RankingHeatModel*>();
    REQUIRE(model);
    REQUIRE(model->columnCount() == RankingHeatModel::ColumnCount + 3);
    CHECK(model->index(0, RankingHeatModel::ColumnCount).data().toString() == u"100"_s);
    CHECK(model->index(0, RankingHeatModel::ColumnCount).data(StepRole).toInt() == 6);
    // The third entry has no scores; its conflict of interest is hatched and signed.
    const int j03 = RankingHeatModel::ColumnCount + int(model->marks().judges.indexOf(u"J03"_s));
    CHECK(model->index(2, j03).data(HatchRole).toBool());
    CHECK(model->index(2, j03).data().toString() == u"④"_s);
    CHECK(page.pane().grid().asTable().size() == 14);
    CHECK_FALSE(page.pane().why().isEmpty());
}

TEST_CASE("Scores are imported by file, preview and one action that can be undone")
{
    EntriesOffice office;
    fill(office);
    QFile file(office.inFolder(u"scores.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(scores(3, 2) + "J09,T1-0001,need,3,\n");
    file.close();
    office.prompts.files = {file.fileName()};
    RankingPage page(office.context());
    page.activate({});
    page.show();
    page.verbs().importScores()->trigger();
    ImportPreview* preview = nullptr;
    REQUIRE(waitUntil([&] {
        preview = page.findChild<ImportPreview*>();
        return preview != nullptr;
    }));
    auto* verb = preview->findChild<QPushButton*>(u"verbButton"_s);
    REQUIRE(verb);
    CHECK(verb->text().contains(u"72"_s));
    CHECK(preview->findChild<TableView*>()->model()->rowCount() == 1);
    const qint64 before = office.workspace().journal().count();
    verb->click();
    CHECK(office.workspace().journal().count() == before + 1);
    REQUIRE(office.done.size() == 1);
    REQUIRE(waitUntil([&] { return cell(page, 0, RankingHeatModel::MeanColumn) == u"60.00"_s; }));
    REQUIRE(office.workspace().undo());
    REQUIRE(waitUntil([&] { return cell(page, 0, RankingHeatModel::MeanColumn).isEmpty(); }));
}

TEST_CASE("A closed stage takes no scores and can be opened again")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    page.activate({});
    page.show();
    CHECK(page.verbs().importScores()->isEnabled());
    page.verbs().closeStage()->trigger();
    const Programme closed = ProgrammeStore(office.workspace().database()).load();
    REQUIRE(closed.stage(u"t1-final"_s)->closedAtMs);
    CHECK_FALSE(page.verbs().importScores()->isEnabled());
    CHECK_FALSE(page.verbs().importScores()->toolTip().isEmpty());
    page.verbs().closeStage()->trigger();
    const Programme open = ProgrammeStore(office.workspace().database()).load();
    CHECK_FALSE(open.stage(u"t1-final"_s)->closedAtMs);
    CHECK(page.verbs().importScores()->isEnabled());
}

TEST_CASE("Median is another order of the same scores")
{
    EntriesOffice office;
    fill(office);
    importScores(office, scores(4, 5));
    RankingPage page(office.context());
    page.activate({});
    page.show();
    Q_EMIT
    page.findChild<ScopeSwitch*>()->currentChanged(u"median"_s);
    CHECK(page.findChild<RankingHeatModel*>()->ranking().method == RankingMethod::Median);
}

TEST_CASE("The ranking leaves as a table and is noted in the journal")
{
    EntriesOffice office;
    fill(office);
    importScores(office, scores(4, 5));
    RankingPage page(office.context());
    page.activate({});
    page.show();
    office.prompts.savePath = office.inFolder(u"ranking.xlsx"_s);
    page.actions().exportData->trigger();
    const auto table = SourceTable::load(office.prompts.savePath, {}, {});
    REQUIRE(table);
    CHECK(table->rows.size() == 3);
    CHECK(table->header.contains(u"J01"_s));
    CHECK(office.workspace().journal().list(1).front().operation == u"export.ranking"_s);
}

TEST_CASE("An entry is shown by reference and removed with a reason")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    page.show();
    page.activate(QVariantMap{{u"stage"_s, u"t1-final"_s}, {u"ref"_s, u"T1-0003"_s}});
    CHECK(page.table().currentId() > 0);
    office.prompts.reason = u"Withdrawn"_s;
    page.verbs().removeEntries()->trigger();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 2; }));
}
