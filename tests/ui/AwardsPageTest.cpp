#include "ui/awards/AwardsPage.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealStore.h"
#include "models/scoring/RankingTableModel.h"
#include "models/scoring/StageOperations.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/awards/AwardExport.h"
#include "ui/awards/AwardListDialog.h"
#include "ui/awards/AwardWords.h"
#include "ui/awards/ConfirmAwardDialog.h"
#include "ui/awards/GiveAwardDialog.h"
#include "ui/awards/PrizeCard.h"
#include "ui/awards/SealDialog.h"
#include "ui/awards/SealStrip.h"
#include "ui/awards/SharePanel.h"
#include "ui/awards/UnencodableDialog.h"
#include "ui/awards/WinnerRow.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kEntries = "応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,"
                          "メールアドレス,電話番号,都道府県,法人番号,募集要項への同意\n"
                          "1,2026/06/11 09:00,架空の題名一,法人,まぼろし株式会社,髙山 "
                          "ほたる,タカヤマ ホタル,a@example.jp,03-3501-1511,東京都,,同意する\n"
                          "2,2026/06/12 09:00,架空の題名二,法人,ゆめみ𠮷株式会社,夢見野 "
                          "すみれ,ユメミノ スミレ,b@example.jp,03-3501-1512,愛知県,,同意する\n"
                          "3,2026/06/13 09:00,架空の題名三,法人,きりがおか合同会社,霧ヶ丘 "
                          "あおい,キリガオカ アオイ,c@example.jp,03-3501-1513,沖縄県,,同意する\n";

void fill(EntriesOffice& office)
{
    office.import(u"entries"_s, kEntries);
    REQUIRE(StageOperations(office.workspace())
                .enter(u"t1-final"_s, {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s}));
}

PrizeCard* card(const AwardsPage& page, const QString& prize)
{
    for (PrizeCard* each : page.cards()) {
        if (each->prize() == prize)
            return each;
    }
    return nullptr;
}

void choose(GiveAwardDialog& dialog, const QStringList& rows, const QString& reason)
{
    auto& table = dialog.table();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString ref =
            table.model()->index(row, RankingTableModel::RefColumn).data().toString();
        if (rows.contains(ref))
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    dialog.findChild<QComboBox*>(u"reasonField"_s)->setEditText(reason);
}

QPushButton* verb(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(u"verbButton"_s);
}

} // namespace

TEST_CASE("A prize is decided with an entry and a reason, and withdrawn again")
{
    EntriesOffice office;
    fill(office);
    AwardsPage page(office.context());
    page.resize(1200, 800);
    page.show();
    REQUIRE(waitUntil([&] { return page.cards().size() == 4; }));
    PrizeCard* first = card(page, u"t1-1"_s);
    REQUIRE(first);
    first->findChild<QPushButton*>(u"giveAward"_s)->click();
    auto* dialog = page.findChild<GiveAwardDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    choose(*dialog, {u"T1-0002"_s}, {});
    CHECK_FALSE(verb(*dialog)->isEnabled());
    choose(*dialog, {u"T1-0002"_s}, u"Best of all"_s);
    REQUIRE(verb(*dialog)->isEnabled());
    verb(*dialog)->click();
    const auto sums = AwardOperations(office.workspace()).sums(u"T1"_s);
    REQUIRE(sums);
    REQUIRE(sums->lines.size() == 1);
    CHECK(sums->lines[0].award.ref == u"T1-0002"_s);
    CHECK(sums->lines[0].award.stage == u"t1-final"_s);
    CHECK(sums->total == Yen(50'000'000));
    REQUIRE(waitUntil([&] { return first->findChild<WinnerRow*>() != nullptr; }));

    office.prompts.reason = u"Decided by mistake"_s;
    Q_EMIT
    first->findChild<WinnerRow*>()->withdrawWanted(u"t1-1"_s, u"T1-0002"_s);
    CHECK(AwardOperations(office.workspace()).sums(u"T1"_s)->lines.empty());
}

TEST_CASE("Two chosen entries share the rank, and the tie is put into words")
{
    EntriesOffice office;
    fill(office);
    AwardsPage page(office.context());
    page.show();
    REQUIRE(waitUntil([&] { return page.cards().size() == 4; }));
    card(page, u"t1-1"_s)->findChild<QPushButton*>(u"giveAward"_s)->click();
    auto* dialog = page.findChild<GiveAwardDialog*>();
    REQUIRE(dialog);
    choose(*dialog, {u"T1-0001"_s, u"T1-0002"_s}, u"Equal"_s);
    CHECK(dialog->awards().size() == 2);
    verb(*dialog)->click();
    const auto sums = AwardOperations(office.workspace()).sums(u"T1"_s);
    REQUIRE(sums);
    REQUIRE(sums->lines.size() == 2);
    CHECK(sums->lines[0].yen == Yen(40'000'000));
    const QString words = AwardWords::tie(office.context(), *sums, u"t1-1"_s);
    CHECK(words.contains(u"¥80,000,000"_s));
    CHECK(words.contains(u"¥40,000,000"_s));
    CHECK(AwardWords::tie(office.context(), *sums, u"t1-2"_s).isEmpty());
}

TEST_CASE("A joint award needs parts that make 100 percent")
{
    EntriesOffice office;
    SharePanel panel(office.theme());
    panel.setEntries({u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s});
    CHECK_FALSE(panel.isJoint());
    panel.findChild<QRadioButton*>(u"jointAward"_s)->setChecked(true);
    REQUIRE(panel.isJoint());
    REQUIRE(panel.parts());
    CHECK(panel.parts()->at(0).share == 3334);
    CHECK(panel.parts()->at(1).share == 3333);
    const auto fields = panel.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 3);
    fields[0]->setText(u"50"_s);
    CHECK_FALSE(panel.parts());
    fields[1]->setText(u"25.5"_s);
    fields[2]->setText(u"24.50"_s);
    REQUIRE(panel.parts());
    CHECK(panel.parts()->at(1).share == 2550);
    fields[2]->setText(u"x"_s);
    CHECK_FALSE(panel.parts());
}

TEST_CASE("No winner is decided with a reason and taken back")
{
    EntriesOffice office;
    fill(office);
    AwardsPage page(office.context());
    page.show();
    REQUIRE(waitUntil([&] { return page.cards().size() == 4; }));
    office.prompts.reason = u"Too few"_s;
    auto* button = card(page, u"t1-3"_s)->findChild<QPushButton*>(u"noWinner"_s);
    button->click();
    auto sums = AwardOperations(office.workspace()).sums(u"T1"_s);
    REQUIRE(sums);
    CHECK(sums->state(u"t1-3"_s)->kind == PrizeState::Kind::NoWinner);
    REQUIRE(waitUntil([&] {
        return !card(page, u"t1-3"_s)->findChild<QPushButton*>(u"giveAward"_s)->isEnabled();
    }));
    button->click();
    sums = AwardOperations(office.workspace()).sums(u"T1"_s);
    REQUIRE(sums);
    CHECK(sums->state(u"t1-3"_s)->kind == PrizeState::Kind::Open);
}

TEST_CASE("The list is exported, and characters that CP932 lacks are listed instead")
{
    EntriesOffice office;
    fill(office);
    REQUIRE(AwardOperations(office.workspace()).give(u"t1-1"_s, u"T1-0002"_s, u"Best"_s));
    AwardsPage page(office.context());
    page.show();
    office.prompts.savePath = office.inFolder(u"list.csv"_s);
    page.exporter().askFile(AwardListProfile::Nedo, AwardListFormat::Cp932, u".csv"_s);
    CHECK_FALSE(QFile::exists(office.prompts.savePath));
    auto* dialog = page.findChild<UnencodableDialog*>();
    REQUIRE(dialog);
    const auto* model = dialog->findChild<TableView*>()->model();
    REQUIRE(model->rowCount() >= 1);
    CHECK(model->index(0, 2).data().toString() == u"𠮷"_s);
    // The way out that the dialog offers.
    verb(*dialog)->click();
    CHECK(QFile::exists(office.prompts.savePath));
    CHECK_FALSE(office.banners.isEmpty());
    office.prompts.savePath = office.inFolder(u"list.xlsx"_s);
    page.exporter().askFile(AwardListProfile::Public, AwardListFormat::Xlsx, u".xlsx"_s);
    CHECK(QFile::exists(office.prompts.savePath));
}

TEST_CASE("The export asks for whom and how")
{
    EntriesOffice office;
    AwardListDialog dialog(office.theme(), nullptr);
    CHECK(dialog.profile() == AwardListProfile::Public);
    CHECK(dialog.ending() == u".xlsx"_s);
    auto* format = dialog.findChild<QComboBox*>(u"formatField"_s);
    format->setCurrentIndex(1);
    CHECK_FALSE(dialog.format());
    CHECK(dialog.ending() == u".pdf"_s);
}

TEST_CASE("A decision waits for a second person, and the page seals the result",
          "[ui][awards][seal]")
{
    EntriesOffice office;
    fill(office);
    REQUIRE(AwardOperations(office.workspace()).give(u"t1-1"_s, u"T1-0001"_s, u"決定"_s));
    AwardsPage page(office.context());
    page.show();
    REQUIRE(waitUntil([&] { return page.cards().size() == 4; }));
    PrizeCard* first = card(page, u"t1-1"_s);
    REQUIRE(first);
    auto* confirm = first->findChild<LinkButton*>(u"confirmAward"_s);
    REQUIRE(confirm);
    CHECK_FALSE(confirm->isHidden());

    const QString who = office.workspace().who();
    const auto confirmAs = [&](const QString& person) {
        Q_EMIT first->confirmWanted(u"t1-1"_s, u"T1-0001"_s);
        auto* dialog = page.findChild<ConfirmAwardDialog*>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>(u"secondPerson"_s)->setText(person);
        dialog->accept();
        delete dialog;
    };
    const auto isConfirmed = [&] {
        return AwardStore(office.workspace().database()).list(u"T1"_s).front().isConfirmed();
    };
    confirmAs(who);
    CHECK_FALSE(isConfirmed());
    confirmAs(u"別の担当"_s);
    CHECK(isConfirmed());
    CHECK(office.workspace().who() == who);

    auto* strip = page.findChild<SealStrip*>();
    REQUIRE(strip);
    CHECK(strip->tone() == Tone::Information);
    strip->sealAction()->trigger();
    auto* dialog = page.findChild<SealDialog*>();
    REQUIRE(dialog);
    // Nobody has scored yet: refused in words, and nothing is sealed.
    dialog->accept();
    CHECK(SealStore(office.workspace().database()).list().empty());
}
