#include "models/awards/AwardOperations.h"
#include "models/awards/DiscussionStore.h"
#include "models/awards/SealOperations.h"
#include "models/awards/SealStore.h"
#include "models/core/ItemRoles.h"
#include "models/judging/JudgeImport.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/TieStore.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/awards/DecisionVerbs.h"
#include "ui/awards/DiscussionDialog.h"
#include "ui/awards/LotDialogs.h"
#include "ui/awards/NoticeWriter.h"
#include "ui/awards/NoticesDialog.h"
#include "ui/awards/RankingDecisions.h"
#include "ui/awards/SealDialog.h"
#include "ui/awards/SealStrip.h"
#include "ui/awards/TieOrderDialog.h"
#include "ui/awards/TieRulesDialog.h"
#include "ui/awards/TiesDialog.h"
#include "ui/scoring/ProjectorDialog.h"
#include "ui/scoring/ProjectorWindow.h"
#include "ui/scoring/RankingBoard.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPage.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/RankingPanels.h"
#include "ui/scoring/RankingVerbs.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TonePill.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;

constexpr auto kEntries = "応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,"
                          "メールアドレス,電話番号,都道府県,法人番号,募集要項への同意\n"
                          "1,2026/06/11 09:00,架空の題名一,法人,まぼろし株式会社,架空坂 "
                          "ほたる,カクウザカ ホタル,a@example.jp,03-3501-1511,東京都,,同意する\n"
                          "2,2026/06/12 09:00,架空の題名二,法人,ゆめみ株式会社,夢見野 "
                          "すみれ,ユメミノ スミレ,b@example.jp,03-3501-1512,愛知県,,同意する\n"
                          "3,2026/06/13 09:00,架空の題名三,法人,きりがおか合同会社,霧ヶ丘 "
                          "あおい,キリガオカ アオイ,c@example.jp,03-3501-1513,沖縄県,,同意する\n";

constexpr const char* kCriteria[] = {"need",  "impact", "novelty", "target", "safety", "proof",
                                     "fit",   "market", "plan",    "spread", "team",   "openness"};

template<typename Import>
void importTable(const QByteArray& csv, const std::vector<FieldSpec>& fields, Import run)
{
    auto table = ImportTable::fromBytes(u"table.csv"_s, csv, {}, fields);
    REQUIRE(table);
    REQUIRE(run(*table));
}

void mark(QByteArray& csv, const char* judge, const char* entry, int marks)
{
    int place = 0;
    for (const char* criterion : kCriteria)
        csv += QByteArray(judge) + ',' + entry + ',' + criterion + ',' +
               QByteArray::number(place++ == 2 ? 3 : marks) + ",\n";
}

/// Three finalists, three judges who read all; the first two entries get the same totals.
void fill(EntriesOffice& office)
{
    office.import(u"entries"_s, kEntries);
    Workspace& workspace = office.workspace();
    REQUIRE(StageOperations(workspace).enter(kStage,
                                             {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s}));
    importTable("judge,name\nJ01,架空　一\nJ02,架空　二\nJ03,架空　三\n",
                JudgeImport::judgeFields(),
                [&](const ImportTable& table) { return JudgeImport(workspace).judges(table); });
    QByteArray csv = "judge,entry,criterion,mark,comment\n";
    const int marks[3][3] = {{4, 4, 2}, {3, 3, 1}, {5, 5, 4}};
    const char* judges[] = {"J01", "J02", "J03"};
    const char* entries[] = {"T1-0001", "T1-0002", "T1-0003"};
    for (int judge = 0; judge < 3; ++judge) {
        for (int entry = 0; entry < 3; ++entry)
            mark(csv, judges[judge], entries[entry], marks[judge][entry]);
    }
    importTable(csv, ScoreImport::fields(), [&](const ImportTable& table) {
        return ScoreImport(workspace).scores(kStage, table);
    });
}

void settle(RankingPage& page)
{
    page.activate({});
    page.show();
    REQUIRE(waitUntil([&] { return page.panels().shown().has_value(); }));
}

QPushButton* verb(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(u"verbButton"_s);
}

} // namespace

TEST_CASE("The ranking page seals, and says which figures no longer follow", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    const RankingDecisions decisions(office.context(), page);
    settle(page);
    REQUIRE(waitUntil([&] { return decisions.pill().isVisible(); }));
    CHECK(decisions.pill().accessibleName().contains(RankingDecisions::tr("Not sealed")));
    CHECK_FALSE(decisions.strip().isVisible());
    REQUIRE(decisions.strip().sealAction()->isEnabled());
    decisions.strip().sealAction()->trigger();
    auto* dialog = page.findChild<SealDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->options().method == RankingMethod::Adjusted);
    verb(*dialog)->click();
    REQUIRE(SealStore(office.workspace().database()).latest(kStage));
    REQUIRE(waitUntil([&] { return decisions.strip().state().sealed.has_value(); }));
    CHECK_FALSE(decisions.strip().isVisible());

    QByteArray csv = "judge,entry,criterion,mark,comment\n";
    mark(csv, "J01", "T1-0003", 5);
    importTable(csv, ScoreImport::fields(), [&](const ImportTable& table) {
        return ScoreImport(office.workspace()).scores(kStage, table);
    });
    REQUIRE(waitUntil([&] { return decisions.strip().isVisible(); }));
    CHECK(decisions.strip().tone() == Tone::Warning);
    REQUIRE(waitUntil([&] { return !decisions.strip().state().figures.empty(); }));
    CHECK(decisions.strip().text().contains(u"T1-0003"_s));
    CHECK(decisions.pill().accessibleName().contains(RankingDecisions::tr("Differs from the seal")));
    REQUIRE(office.workspace().undo());
    REQUIRE(waitUntil([&] { return !decisions.strip().isVisible(); }));
}

TEST_CASE("Another method counts only once the office says so, with a reason", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    settle(page);
    CHECK(page.method() == RankingMethod::Adjusted);
    CHECK_FALSE(page.verbs().chooseMethod()->isEnabled());
    page.setMethod(RankingMethod::Median);
    REQUIRE(page.verbs().chooseMethod()->isEnabled());
    CHECK(page.methodOfStage() == RankingMethod::Adjusted);
    office.prompts.reason = u"Decided by the committee"_s;
    page.verbs().chooseMethod()->trigger();
    CHECK(stageMethod(office.workspace().database(), kStage) == RankingMethod::Median);
    REQUIRE(waitUntil([&] { return page.methodOfStage() == RankingMethod::Median; }));
    CHECK_FALSE(page.verbs().chooseMethod()->isEnabled());
    // Taking it back takes the page along.
    REQUIRE(office.workspace().undo());
    REQUIRE(waitUntil([&] { return page.methodOfStage() == RankingMethod::Adjusted; }));
    CHECK(page.method() == RankingMethod::Adjusted);
}

TEST_CASE("A figure that is clicked explains itself in the pane", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    settle(page);
    const auto show = [&](int column) {
        page.table().setCurrentIndex(page.table().model()->index(0, column));
        return page.pane().figure();
    };
    const auto& entry = page.panels().shown()->ranking.entries.front();
    REQUIRE(entry.se);
    CHECK(show(RankingHeatModel::ErrorColumn)
              .contains(QString::number(kNormal95 * *entry.se, 'f', 2)));
    CHECK(show(RankingHeatModel::SpreadColumn).contains(u"J02"_s));
    CHECK(show(RankingHeatModel::IntervalColumn).contains(QString::number(*entry.rankHigh)));
    CHECK(show(RankingHeatModel::TitleColumn).isEmpty());
}

TEST_CASE("An unconfirmed award is hatched on the ranking", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    REQUIRE(AwardOperations(office.workspace()).give(u"t1-1"_s, u"T1-0001"_s, u"Best"_s));
    RankingPage page(office.context());
    const RankingDecisions decisions(office.context(), page);
    settle(page);
    const auto title = [&](const QString& ref) {
        const auto* model = page.findChild<RankingHeatModel*>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->entryAt(row).entry == ref)
                return model->index(row, RankingHeatModel::TitleColumn);
        }
        return QModelIndex();
    };
    REQUIRE(waitUntil([&] { return title(u"T1-0001"_s).data(HatchRole).toBool(); }));
    CHECK_FALSE(title(u"T1-0001"_s).data(BadgeRole).toString().isEmpty());
    CHECK_FALSE(title(u"T1-0002"_s).data(HatchRole).toBool());
    office.workspace().setWho(u"Second"_s);
    REQUIRE(AwardOperations(office.workspace()).confirm(u"t1-1"_s, u"T1-0001"_s));
    REQUIRE(waitUntil([&] { return !title(u"T1-0001"_s).data(HatchRole).toBool(); }));
    CHECK_FALSE(title(u"T1-0001"_s).data(SecondaryTextRole).toString().isEmpty());
}

TEST_CASE("Ties are separated by rule, committee or a lot that shows its inputs", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    QWidget page;
    auto* dialog = new TiesDialog(office.context(), kStage, &page);
    REQUIRE(dialog->ties().model()->rowCount() == 2);
    dialog->askRules();
    auto* rules = dialog->findChild<TieRulesDialog*>();
    REQUIRE(rules);
    auto* criteria = rules->findChild<QListWidget*>(u"tieCriteria"_s);
    REQUIRE(criteria->count() == 12);
    criteria->item(0)->setCheckState(Qt::Checked);
    criteria->item(1)->setCheckState(Qt::Checked);
    rules->addRule();
    CHECK(rules->rules().size() == 1);
    verb(*rules)->click();
    CHECK(TieStore(office.workspace().database()).rules(kStage).front().size() == 2);

    // Equal subtotals: the committee puts the second first.
    dialog->askOrder();
    auto* order = dialog->findChild<TieOrderDialog*>();
    REQUIRE(order);
    CHECK_FALSE(verb(*order)->isEnabled());
    order->findChild<QListWidget*>(u"tieEntries"_s)->setCurrentRow(1);
    order->move(-1);
    order->findChild<QLineEdit*>(u"tieReason"_s)->setText(u"Newer idea"_s);
    verb(*order)->click();
    const auto decisions = TieStore(office.workspace().database()).decisions(kStage);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].entries == QStringList{u"T1-0002"_s, u"T1-0001"_s});
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"tieLot"_s)->isEnabled());
    REQUIRE(office.workspace().undo());

    REQUIRE(dialog->findChild<QPushButton*>(u"tieLot"_s)->isEnabled());
    dialog->askLot();
    auto* fix = dialog->findChild<LotFixDialog*>();
    REQUIRE(fix);
    CHECK_FALSE(verb(*fix)->isEnabled());
    fix->findChild<QLineEdit*>(u"lotSource"_s)->setText(u"Lottery of 3 December"_s);
    verb(*fix)->click();
    REQUIRE(dialog->lots().model()->rowCount() == 1);
    dialog->askDraw();
    auto* draw = dialog->findChild<LotDrawDialog*>();
    REQUIRE(draw);
    CHECK_FALSE(verb(*draw)->isEnabled());
    draw->findChild<QPlainTextEdit*>(u"lotValues"_s)->setPlainText(u"3 14 15 9 26\n"_s);
    REQUIRE(verb(*draw)->isEnabled());
    verb(*draw)->click();
    const auto lots = TieStore(office.workspace().database()).lots(kStage);
    REQUIRE(lots.size() == 1);
    REQUIRE(lots[0].isDrawn());
    auto* result = dialog->findChild<LotResultDialog*>();
    REQUIRE(result);
    CHECK(result->asText().contains(u"3.9.14.15.26./"_s));
    const LotDraw again = Lot::draw(lots[0].pool, lots[0].key);
    CHECK(result->asText().contains(QString::fromLatin1(again.steps[0].hash.toHex())));
    CHECK(result->asText().contains(lots[0].result.join(u" > "_s)));
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"drawLot"_s)->isEnabled());
}

TEST_CASE("Notes of the meeting follow the wall and are kept when the entry changes", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    RankingPage page(office.context());
    const RankingDecisions decisions(office.context(), page);
    settle(page);
    page.panels().askProjector();
    auto* ask = page.findChild<ProjectorDialog*>();
    REQUIRE(ask);
    QPointer<ProjectorWindow> wall;
    QObject::connect(&page.panels(), &RankingPanels::projected, &page,
                     [&](ProjectorWindow* window) { wall = window; });
    ask->accept();
    REQUIRE(wall);
    auto* notes = page.findChild<DiscussionDialog*>();
    REQUIRE(notes);
    const auto current = [&] {
        return notes->table()
            .model()
            ->index(notes->table().currentIndex().row(), DiscussionTableModel::RefColumn)
            .data()
            .toString();
    };
    const QString first = wall->currentRef();
    CHECK(current() == first);
    auto* save = notes->findChild<QPushButton*>(u"keepNote"_s);
    CHECK_FALSE(save->isEnabled());
    notes->findChild<QRadioButton*>(u"verdict_hold"_s)->setChecked(true);
    CHECK_FALSE(save->isEnabled()); // no reason yet
    notes->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Ask again"_s);
    CHECK(save->isEnabled());
    wall->goOn();
    CHECK(current() == wall->currentRef());
    CHECK(current() != first);
    const auto kept = DiscussionStore(office.workspace().database()).list(kStage);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].ref == first);
    CHECK(kept[0].note == u"Ask again"_s);
    CHECK(notes->findChild<QPlainTextEdit*>(u"noteText"_s)->toPlainText().isEmpty());
    notes->close();
    wall->close();
}

TEST_CASE("Letters say what is missing, then leave as drafts into a folder", "[decisions]")
{
    EntriesOffice office;
    fill(office);
    Workspace& workspace = office.workspace();
    QWidget page;
    {
        NoticesDialog refused(office.context(), u"T1"_s, &page);
        refused.setAttribute(Qt::WA_DeleteOnClose, false);
        CHECK(refused.table().model()->rowCount() == 0);
        CHECK_FALSE(refused.sentence().isEmpty());
        CHECK_FALSE(refused.findChild<QPushButton*>(u"writeNotices"_s)->isEnabled());
    }
    RankingOptions options;
    options.draws = 100;
    REQUIRE(SealOperations(workspace).seal(kStage, options));
    AwardOperations awards(workspace);
    REQUIRE(awards.give(u"t1-1"_s, u"T1-0001"_s, u"Best"_s));
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(awards.noWinner(prize, u"None"_s));
    workspace.setWho(u"Second"_s);
    REQUIRE(awards.confirm(u"t1-1"_s, u"T1-0001"_s));
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(awards.confirm(prize, {}));

    NoticesDialog dialog(office.context(), u"T1"_s, &page);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    REQUIRE(dialog.table().model()->rowCount() == 3);
    office.prompts.folder = office.inFolder(u"letters"_s);
    dialog.findChild<QCheckBox*>(u"mailOnly"_s)->setChecked(true);
    dialog.findChild<QPushButton*>(u"writeNotices"_s)->click();
    // The note in the journal follows the last letter.
    REQUIRE(waitUntil(
        [&] { return workspace.journal().list(1).front().operation == u"export.notices"_s; }));
    CHECK_FALSE(dialog.writer().isRunning());
    const QDir folder(office.prompts.folder);
    CHECK(folder.entryList(QDir::Files).size() == 3);
    QFile letter(folder.filePath(u"T1-0001.eml"_s));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.readAll().contains("a@example.jp"));
    CHECK(dialog.sentence().contains(u"3"_s));
    // Where nothing can be written, what happened is said and nothing is noted.
    QFile blocked(office.inFolder(u"blocked"_s));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    const qint64 before = workspace.journal().count();
    office.prompts.folder = office.inFolder(u"blocked"_s);
    dialog.findChild<QPushButton*>(u"writeNotices"_s)->click();
    REQUIRE(waitUntil([&] { return !dialog.writer().isRunning(); }));
    CHECK(workspace.journal().count() == before);
    CHECK_FALSE(dialog.sentence().isEmpty());
}
