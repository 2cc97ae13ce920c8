#include "ui/judging/AssignmentPage.h"

#include "models/judging/AssignmentStore.h"
#include "models/judging/ConflictOperations.h"
#include "models/judging/JudgeImport.h"
#include "models/judging/JudgeStore.h"
#include "models/scoring/StageOperations.h"
#include "tests/ui/EntriesOffice.h"
#include "tests/ui/ModelProbe.h"
#include "ui/judging/AssignmentView.h"
#include "ui/judging/ConflictsPage.h"
#include "ui/judging/DeclareDialog.h"
#include "ui/judging/JudgeDialog.h"
#include "ui/judging/JudgesPage.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

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

ImportTable tableOf(const QByteArray& csv, const std::vector<FieldSpec>& fields)
{
    auto table = ImportTable::fromBytes(u"table.csv"_s, csv, {}, fields);
    REQUIRE(table);
    return std::move(*table);
}

/// Three entries in the final and four judges, one of them of the company of an entry.
void fill(EntriesOffice& office)
{
    office.import(u"entries"_s, kEntries);
    Workspace& workspace = office.workspace();
    REQUIRE(StageOperations(workspace).enter(u"t1-final"_s,
                                             {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s}));
    REQUIRE(JudgeImport(workspace).judges(
        tableOf(u"judge,name,affiliation,expertise\nJ01,架空　一,㈱まぼろし,製造\n"
                "J02,架空　二,,\nJ03,架空　三,,製造\nJ04,架空　四,,\n"_s.toUtf8(),
                JudgeImport::judgeFields())));
}

size_t pairs(EntriesOffice& office)
{
    return AssignmentStore(office.workspace().database()).list(u"t1-final"_s).size();
}

QAction* action(QWidget& page, const QString& name)
{
    auto* found = page.findChild<QAction*>(name);
    REQUIRE(found);
    return found;
}

QString stateOf(QWidget& page)
{
    return page.findChild<TextLabel*>(u"assignmentState"_s)->text();
}

} // namespace

TEST_CASE("A proposal is seen before it is in force", "[judging]")
{
    EntriesOffice office;
    fill(office);
    AssignmentPage page(office.context());
    page.activate(QVariantMap{{QLatin1String(Target::kStage), u"t1-final"_s}});
    page.resize(1200, 700);
    page.show();
    ModelProbe probe(page.model());
    CHECK(page.model().rowCount() == 3);
    CHECK(page.model().columnCount() == 4);
    page.findChild<QSpinBox*>(u"perEntry"_s)->setValue(2);
    CHECK_FALSE(action(page, u"applyProposal"_s)->isEnabled());

    action(page, u"propose"_s)->trigger();
    REQUIRE(waitUntil([&] { return page.model().proposal().has_value(); }));
    CHECK(pairs(office) == 0);
    CHECK(page.model().pairCount() == 6);
    CHECK(action(page, u"applyProposal"_s)->isEnabled());
    action(page, u"discardProposal"_s)->trigger();
    CHECK(page.model().pairCount() == 0);

    action(page, u"propose"_s)->trigger();
    REQUIRE(waitUntil([&] { return page.model().proposal().has_value(); }));
    action(page, u"applyProposal"_s)->trigger();
    CHECK(pairs(office) == 6);
    CHECK(office.done.size() == 1);
    REQUIRE(waitUntil([&] { return !page.model().proposal(); }));
    CHECK(page.model().pairCount() == 6);
    CHECK_FALSE(stateOf(page).isEmpty());
    CHECK_FALSE(page.grab().isNull());
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("The matrix is worked by keys alone", "[judging]")
{
    EntriesOffice office;
    fill(office);
    AssignmentPage page(office.context());
    page.activate(QVariantMap{{QLatin1String(Target::kStage), u"t1-final"_s}});
    page.show();
    AssignmentView& view = page.view();
    view.setCurrentIndex(page.model().index(1, 1));
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(waitUntil([&] { return page.model().pairCount() == 1; }));
    CHECK(view.currentIndex() == page.model().index(1, 1));

    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(waitUntil(
        [&] { return (page.model().flagsAt(1, 2) & AssignmentMatrixModel::Assigned) != 0; }));
    CHECK(pairs(office) == 1);
    CHECK((view.chosen() == QModelIndexList{page.model().index(1, 2)}));
    QTest::keyClick(&view, Qt::Key_L);
    REQUIRE(waitUntil(
        [&] { return (page.model().flagsAt(1, 2) & AssignmentMatrixModel::Locked) != 0; }));
    QTest::keyClick(&view, Qt::Key_Space);
    REQUIRE(waitUntil([&] { return page.model().pairCount() == 0; }));
}

TEST_CASE("A conflict is refused in the matrix, and the reasons of a failed proposal stand there",
          "[judging]")
{
    EntriesOffice office;
    fill(office);
    REQUIRE(ConflictOperations(office.workspace()).declare(u"J02"_s, u"T1-0002"_s, 4, {}));
    AssignmentPage page(office.context());
    page.activate(QVariantMap{{QLatin1String(Target::kStage), u"t1-final"_s}});
    page.show();
    CHECK((page.model().flagsAt(0, 0) & AssignmentMatrixModel::Suspected) != 0);
    page.view().setCurrentIndex(page.model().index(1, 1));
    QTest::keyClick(&page.view(), Qt::Key_Space);
    CHECK(pairs(office) == 0);
    CHECK(office.banners.size() == 1);

    page.findChild<QSpinBox*>(u"perEntry"_s)->setValue(4);
    action(page, u"propose"_s)->trigger();
    REQUIRE(waitUntil([&] {
        return !page.findChild<TextLabel*>(u"assignmentReasons"_s)->text().isEmpty();
    }));
    CHECK_FALSE(page.model().proposal());
    const QString reasons = page.findChild<TextLabel*>(u"assignmentReasons"_s)->text();
    CHECK(reasons.contains(u"T1-0002"_s));
    CHECK(reasons.contains(u"J02"_s));
}

TEST_CASE("A suspected interest is confirmed, and takes the entry from the judge", "[judging]")
{
    EntriesOffice office;
    fill(office);
    ConflictsPage page(office.context());
    page.activate({});
    page.show();
    REQUIRE(page.table().model()->rowCount() == 1);
    page.table().setCurrentIndex(page.table().model()->index(0, 0));
    CHECK(action(page, u"dismissSuspicion"_s)->isEnabled());
    action(page, u"confirmSuspicion"_s)->trigger();
    const JudgeStore store(office.workspace().database(), office.workspace().vault());
    REQUIRE(store.conflicts().size() == 1);
    CHECK(store.conflicts().front().judgeRef == u"J01"_s);
    CHECK(store.conflicts().front().category == 2);
    REQUIRE(waitUntil([&] { return !action(page, u"dismissSuspicion"_s)->isEnabled(); }));

    action(page, u"declare"_s)->trigger();
    auto* dialog = page.findChild<DeclareDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(u"entryField"_s)->setText(u"t1-9999"_s);
    dialog->findChild<QPushButton*>(u"verbButton"_s)->click();
    CHECK(office.banners.size() == 1); // there is no such entry
    CHECK(store.conflicts().size() == 1);
}

TEST_CASE("A judge is added and changed in the register", "[judging]")
{
    EntriesOffice office;
    fill(office);
    JudgesPage page(office.context());
    page.activate({});
    page.show();
    CHECK(page.table().model()->rowCount() == 4);
    action(page, u"addJudge"_s)->trigger();
    auto* dialog = page.findChild<JudgeDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"verbButton"_s)->isEnabled());
    dialog->findChild<QLineEdit*>(u"nameField"_s)->setText(u"架空　五"_s);
    dialog->findChild<QLineEdit*>(u"termFromField"_s)->setText(u"令和8年7月1日"_s);
    dialog->findChild<QPushButton*>(u"verbButton"_s)->click();
    const JudgeStore store(office.workspace().database(), office.workspace().vault());
    REQUIRE(store.findRef(u"J05"_s));
    CHECK(store.findRef(u"J05"_s)->termFrom == u"2026-07-01"_s);
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 5; }));

    page.activate(u"J05"_s);
    action(page, u"removeJudge"_s)->trigger();
    CHECK_FALSE(store.findRef(u"J05"_s));
    REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 4; }));
}
