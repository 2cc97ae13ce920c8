#include "ui/scoring/RankingPage.h"

#include "models/core/ItemRoles.h"
#include "models/judging/JudgeImport.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"
#include "models/tables/SourceTable.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/scoring/AnalysisDialog.h"
#include "ui/scoring/CalculationDialog.h"
#include "ui/scoring/HeatView.h"
#include "ui/scoring/ImportPreview.h"
#include "ui/scoring/MarkGrid.h"
#include "ui/scoring/ProjectorDialog.h"
#include "ui/scoring/ProjectorWindow.h"
#include "ui/scoring/RankingBoard.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/RankingVerbs.h"
#include "ui/scoring/RefusedPanel.h"
#include "ui/scoring/SeverityChart.h"
#include "ui/scoring/StageSummary.h"
#include "ui/scoring/StoryTable.h"
#include "ui/shared/Banner.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>

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

struct UniformSheet
{
    const char* judge;
    const char* entry;
    int mark;
};

/// Sheets whose marks are all the same but one, so that no two totals of a judge are equal.
QByteArray sheetsCsv(const std::vector<UniformSheet>& sheets)
{
    QByteArray csv = "judge,entry,criterion,mark,comment\n";
    for (const UniformSheet& sheet : sheets) {
        int place = 0;
        for (const char* criterion : {"need", "impact", "novelty", "target", "safety", "proof",
                                      "fit", "market", "plan", "spread", "team", "openness"}) {
            const int mark = place++ == 2 ? 3 : sheet.mark;
            csv += QByteArray(sheet.judge) + ',' + sheet.entry + ',' + criterion + ',' +
                   QByteArray::number(mark) + ",\n";
        }
    }
    return csv;
}

void addJudges(EntriesOffice& office)
{
    REQUIRE(JudgeImport(office.workspace())
                .judges(tableOf("judge,name\nJ04,架空　四\nJ05,架空　五\nJ06,架空　六\n",
                                JudgeImport::judgeFields())));
}

/// The first entry has the judges who mark low, the second those who mark high.
QByteArray unevenScores()
{
    return sheetsCsv({{"J01", "T1-0001", 3},
                      {"J02", "T1-0001", 2},
                      {"J04", "T1-0001", 4},
                      {"J04", "T1-0002", 3},
                      {"J05", "T1-0002", 5},
                      {"J06", "T1-0002", 5},
                      {"J01", "T1-0003", 2},
                      {"J04", "T1-0003", 3},
                      {"J05", "T1-0003", 4}});
}

/// Until the ranking is there.
void settle(RankingPage& page)
{
    page.activate({});
    page.show();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() > 0; }));
}

} // namespace

TEST_CASE("A stage without entries says how to fill it", "[rankpage]")
{
    EntriesOffice office;
    RankingPage page(office.context());
    page.activate({});
    page.show();
    CHECK(page.findChild<EmptyState*>(QString(), Qt::FindChildrenRecursively) != nullptr);
    CHECK_FALSE(page.table().isVisible());
    CHECK_FALSE(page.actions().exportData->isEnabled());
}

TEST_CASE("The ranking shows ranks, heat and why, and follows an import", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    settle(page);
    CHECK(page.stage() == u"t1-final"_s);
    CHECK(page.method() == RankingMethod::Adjusted);
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
    CHECK(page.pane().lines().asTable().size() == 4);
    CHECK_FALSE(page.pane().why().isEmpty());
}

TEST_CASE("Raw and adjusted stand side by side with the movement and its reason", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    REQUIRE(waitUntil([&] { return !cell(page, 0, RankingHeatModel::ValueColumn).isEmpty(); }));
    const auto* model = page.findChild<RankingHeatModel*>();
    const Ranking& ranking = model->ranking();
    // The raw mean puts the second entry first; its judges mark high.
    CHECK(ranking.find(u"T1-0002"_s)->meanRank == 1);
    REQUIRE(ranking.find(u"T1-0001"_s)->move() > 0);
    CHECK(cell(page, 0, RankingHeatModel::RefColumn) == u"T1-0001"_s);
    CHECK(cell(page, 0, RankingHeatModel::MoveColumn).startsWith(u'↑'));
    CHECK(cell(page, 0, RankingHeatModel::ErrorColumn).startsWith(u'±'));
    CHECK(page.pane().why().contains(cell(page, 0, RankingHeatModel::ValueColumn)));
    const auto interval =
        model->index(0, RankingHeatModel::IntervalColumn).data(IntervalRole).value<QList<double>>();
    REQUIRE(interval.size() == 4);
    CHECK(interval[0] <= interval[1]);
    CHECK(interval[1] <= interval[2]);
    // Judges stand from low to high, in the heat map as in the chart beneath.
    const auto bars = page.board().severity().asTable();
    REQUIRE(bars.size() == 6);
    for (size_t i = 1; i + 1 < bars.size(); ++i)
        CHECK(bars[i][1].toDouble() <= bars[i + 1][1].toDouble());
    CHECK(bars[1][0] == model->marks().judges.first());
}

TEST_CASE("The heat map keeps to the rows of the table", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    page.resize(1240, 800);
    settle(page);
    HeatView& heat = page.board().heat();
    QApplication::processEvents();
    CHECK(heat.model() == page.table().model());
    CHECK(heat.isColumnHidden(RankingHeatModel::TitleColumn));
    CHECK_FALSE(heat.isColumnHidden(RankingHeatModel::ColumnCount));
    CHECK(page.table().isColumnHidden(RankingHeatModel::ColumnCount));
    CHECK(heat.height() == page.table().height());
    for (int row = 0; row < 3; ++row) {
        const auto top = [row](const QTableView& view) {
            return view.viewport()->mapToGlobal(QPoint(0, view.rowViewportPosition(row))).y();
        };
        CHECK(top(heat) == top(page.table()));
    }
    heat.setCurrentIndex(heat.model()->index(2, RankingHeatModel::ColumnCount));
    CHECK(page.table().currentIndex().row() == 2);
}

TEST_CASE("A panel in two parts is refused with its parts and a way out", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, sheetsCsv({{"J01", "T1-0001", 3},
                                    {"J02", "T1-0001", 2},
                                    {"J03", "T1-0001", 4},
                                    {"J04", "T1-0002", 3},
                                    {"J05", "T1-0002", 5},
                                    {"J06", "T1-0002", 4}}));
    RankingPage page(office.context());
    page.activate({});
    page.show();
    REQUIRE(waitUntil([&] { return page.refused().isVisible(); }));
    CHECK_FALSE(page.refused().sentence().isEmpty());
    REQUIRE(page.refused().parts().model()->rowCount() == 2);
    CHECK_FALSE(page.actions().exportData->isEnabled());
    page.refused().findChild<QPushButton*>(u"rankByMeanButton"_s)->click();
    REQUIRE(waitUntil([&] { return page.table().isVisible(); }));
    CHECK(page.method() == RankingMethod::Mean);
    CHECK(cell(page, 0, RankingHeatModel::RefColumn) == u"T1-0002"_s);
}

TEST_CASE("Another method tells what it changes", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    REQUIRE(waitUntil([&] { return !cell(page, 0, RankingHeatModel::ValueColumn).isEmpty(); }));
    page.setMethod(RankingMethod::Mean);
    REQUIRE(waitUntil([&] { return cell(page, 0, RankingHeatModel::RefColumn) == u"T1-0002"_s; }));
    const auto* banner = page.findChild<Banner*>();
    REQUIRE(banner);
    // The first two change places, and by the raw mean the third shares a rank.
    CHECK(banner->text().contains(u"3"_s));
    // Too few scores per judge for z-scores: refused in words, and the scores stay.
    page.setMethod(RankingMethod::ZScore);
    REQUIRE(waitUntil([&] { return page.refused().isVisible(); }));
    CHECK(page.refused().sentence().contains(u"J0"_s));
}

TEST_CASE("Figures open how they came about", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    REQUIRE(waitUntil([&] { return !cell(page, 0, RankingHeatModel::ValueColumn).isEmpty(); }));
    const QString value = cell(page, 0, RankingHeatModel::ValueColumn);
    page.pane().findChild<QPushButton*>(u"calculationButton"_s)->click();
    auto* dialog = page.findChild<CalculationDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->asText().contains(value));
    CHECK(dialog->findChild<MarkGrid*>());
    dialog->close();

    page.pane().findChild<QPushButton*>(u"withoutJudgesButton"_s)->click();
    auto* analysis = page.findChild<AnalysisDialog*>();
    REQUIRE(analysis);
    REQUIRE(waitUntil([&] { return analysis->table().model()->rowCount() == 5; }));
    analysis->showPart(AnalysisDialog::Part::Weights);
    REQUIRE(waitUntil([&] { return analysis->table().model()->rowCount() == 24; }));
    analysis->showPart(AnalysisDialog::Part::Criteria);
    REQUIRE(waitUntil([&] { return analysis->table().model()->rowCount() == 12; }));
    analysis->showPart(AnalysisDialog::Part::Reliability);
    CHECK_FALSE(analysis->sentences().isEmpty());
}

TEST_CASE("One criterion alone can be ranked", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    page.setMethod(RankingMethod::Mean);
    page.setCriterion(u"need"_s);
    const auto* model = page.findChild<RankingHeatModel*>();
    REQUIRE(waitUntil([&] { return model->ranking().criterion == u"need"_s; }));
    CHECK(cell(page, 0, RankingHeatModel::RefColumn) == u"T1-0002"_s);
    CHECK(model->highest() == 10);
    CHECK_FALSE(page.pane().findChild<QPushButton*>(u"weightsButton"_s)->isEnabled());
}

TEST_CASE("Scores are imported by file, preview and one action that can be undone", "[rankpage]")
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

TEST_CASE("A closed stage takes no scores and can be opened again", "[rankpage]")
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

TEST_CASE("Median is another order of the same scores", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    importScores(office, scores(4, 5));
    RankingPage page(office.context());
    settle(page);
    auto* methods = page.findChild<QComboBox*>(u"methodField"_s);
    REQUIRE(methods);
    methods->setCurrentIndex(methods->findData(u"median"_s));
    Q_EMIT methods->activated(methods->currentIndex());
    REQUIRE(waitUntil([&] {
        return page.findChild<RankingHeatModel*>()->ranking().method == RankingMethod::Median;
    }));
    CHECK_FALSE(page.table().isColumnHidden(RankingHeatModel::MedianColumn));
}

TEST_CASE("The meeting sees no one's data and no entry whose conflicted member is in the room",
          "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    REQUIRE(waitUntil([&] { return !cell(page, 0, RankingHeatModel::ValueColumn).isEmpty(); }));
    const auto* model = page.findChild<RankingHeatModel*>();
    const auto members = StageStore(office.workspace().database()).members(u"t1-final"_s);
    const ProjectorPlan plan(model->ranking(), members, model->marks(), 3);
    ProjectorChoice choice;
    choice.entries = ProjectorChoice::Entries::All;
    CHECK(plan.changes(choice) == 2);
    ProjectorWindow window(office.theme());
    window.setShow(plan.show(choice, u"Final"_s));
    window.show();
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        if (window.isCovered()) {
            CHECK(window.shownText().contains(u"T1-0003"_s));
            CHECK(window.shownText().contains(u"J03"_s));
            CHECK_FALSE(window.shownText().contains(u"架空の題名三"_s));
            window.goOn();
        }
        CHECK(window.shownText().contains(u"架空の題名"_s));
        // Neither organisations nor persons, unless the office chose so.
        for (const char16_t* name : {u"まぼろし", u"ゆめみ", u"きりがおか", u"すみれ", u"架空　"})
            CHECK_FALSE(window.shownText().contains(QString::fromUtf16(name)));
        seen << window.shownText();
        window.goOn();
    }
    CHECK(seen.removeDuplicates() == 0);
    choice.showsTitle = false;
    choice.showsOrganisation = true;
    choice.conflicts = ProjectorChoice::Conflicts::Mark;
    window.setShow(plan.show(choice, u"Final"_s));
    CHECK_FALSE(window.isCovered());
    CHECK_FALSE(window.shownText().contains(u"架空の題名"_s));
    CHECK(window.shownText().contains(u"会社"_s));
}

TEST_CASE("The ranking leaves as a table and is noted in the journal", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    addJudges(office);
    importScores(office, unevenScores());
    RankingPage page(office.context());
    settle(page);
    office.prompts.savePath = office.inFolder(u"ranking.xlsx"_s);
    page.actions().exportData->trigger();
    const auto table = SourceTable::load(office.prompts.savePath, {}, {});
    REQUIRE(table);
    CHECK(table->rows.size() == 3);
    CHECK(table->header.contains(u"J01"_s));
    // Who recomputes it needs the method and the seed.
    CHECK(table->samples(1).front().contains(u"adjusted"_s));
    CHECK(table->samples(1).front().contains(QString::number(kUsualSeed)));
    CHECK(office.workspace().journal().list(1).front().operation == u"export.ranking"_s);
}

TEST_CASE("An entry is shown by reference and removed with a reason", "[rankpage]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    page.show();
    page.activate(QVariantMap{{u"stage"_s, u"t1-final"_s}, {u"ref"_s, u"T1-0003"_s}});
    REQUIRE(waitUntil([&] { return page.table().currentId() > 0; }));
    office.prompts.reason = u"Withdrawn"_s;
    page.verbs().removeEntries()->trigger();
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 2; }));
}
