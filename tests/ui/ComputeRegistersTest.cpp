#include "models/compute/EnvelopeOperations.h"
#include "models/compute/OfferOperations.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanOperations.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamOperations.h"
#include "models/compute/TeamStore.h"
#include "tests/ui/ComputeProbe.h"
#include "ui/compute/ComputeSettingsDialog.h"
#include "ui/compute/LimitTable.h"
#include "ui/compute/OfferDialog.h"
#include "ui/compute/RequestDialog.h"
#include "ui/compute/TeamDialog.h"
#include "ui/shared/TableView.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sample(const QString& name)
{
    return QString::fromUtf8(TEST_DATA) + u'/' + name;
}

QAction* named(ComputePage& page, const QString& name)
{
    auto* found = page.findChild<QAction*>(name);
    REQUIRE(found);
    return found;
}

void choose(ComputeForm& form, const QString& key, const QString& code)
{
    auto* field = form.findChild<QComboBox*>(key);
    REQUIRE(field);
    REQUIRE(field->findData(code) >= 0);
    field->setCurrentIndex(field->findData(code));
}

/// A page of its own over an office, shown at the size of a laptop.
struct Shown
{
    EntriesOffice office;
    std::unique_ptr<ComputePage> page;

    Shown()
    {
        setPeriod(office);
        page = std::make_unique<ComputePage>(office.context());
        page->resize(1240, 820);
        page->show();
    }
    [[nodiscard]] const Database& database() { return office.workspace().database(); }
    void part(const QString& key, const QString& table, int rows)
    {
        page->showPart(key);
        auto* list = page->findChild<TableView*>(table);
        REQUIRE(list);
        REQUIRE(waitUntil([&] { return list->model()->rowCount() == rows; }));
    }
    void undo() { REQUIRE(office.workspace().undo()); }
};

} // namespace

TEST_CASE("An offer is added, changed and removed by hand", "[compute][page][registers]")
{
    Shown shown;
    shown.part(u"offers"_s, u"computeOffers"_s, 0);
    named(*shown.page, u"addOffer"_s)->trigger();
    auto* dialog = opened<OfferDialog>(*shown.page);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    fill(*dialog, u"provider"_s, u"クラウド己"_s);
    fill(*dialog, u"gpu"_s, u"H100 80GB"_s);
    fill(*dialog, u"capacity_gpu_hours"_s, u"12,000"_s);
    fill(*dialog, u"price"_s, u"x"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"price"_s).isEmpty());
    fill(*dialog, u"price"_s, u"6.88"_s);
    CHECK(dialog->trouble(u"price"_s).isEmpty());
    CHECK(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->findChild<QLineEdit*>(u"fx_rate"_s)->isEnabled());

    // Foreign money wants a rate, its day and a note, each named at its field.
    fill(*dialog, u"currency"_s, u"usd"_s);
    CHECK(dialog->findChild<QLineEdit*>(u"fx_rate"_s)->isEnabled());
    CHECK_FALSE(verb(*dialog)->isEnabled());
    fill(*dialog, u"fx_rate"_s, u"150"_s);
    CHECK_FALSE(dialog->trouble(u"fx_date"_s).isEmpty());
    CHECK_FALSE(dialog->trouble(u"fx_note"_s).isEmpty());
    fill(*dialog, u"fx_date"_s, u"2026年10月1日"_s);
    CHECK(dialog->trouble(u"fx_date"_s).isEmpty());
    CHECK_FALSE(verb(*dialog)->isEnabled());
    fill(*dialog, u"fx_note"_s, u"想定 150円"_s);
    CHECK(dialog->findChild<QLabel*>(u"yenPerHour"_s)->text().contains(u"1,032"_s));
    fill(*dialog, u"minimum_days"_s, u"30"_s);
    fill(*dialog, u"starts_on"_s, u"2026/11/01"_s);
    fill(*dialog, u"ends_on"_s, u"2026/11/10"_s);
    CHECK_FALSE(dialog->trouble(u"minimum_days"_s).isEmpty());
    fill(*dialog, u"ends_on"_s, u"2027/01/31"_s);
    CHECK(dialog->trouble(u"minimum_days"_s).isEmpty());
    fill(*dialog, u"storage_yen_per_tb_month"_s, u"1,100"_s);
    fill(*dialog, u"memory"_s, u"80GB HBM3"_s);
    act(*dialog);
    const auto added = OfferStore(shown.database()).find(u"O1"_s);
    REQUIRE(added);
    CHECK(added->currency == u"USD"_s);
    CHECK(added->yenE4() == 10'320'000);
    CHECK(added->rateOn == QDate(2026, 10, 1));
    CHECK(added->capacityHours == 12'000);
    CHECK(added->storagePrice == Yen(1'100));
    CHECK(added->minimumDays == 30);
    shown.undo();
    CHECK(OfferStore(shown.database()).list().empty());
    REQUIRE(shown.office.workspace().redo());

    // The number of another offer is refused before anything is written.
    shown.part(u"offers"_s, u"computeOffers"_s, 1);
    named(*shown.page, u"addOffer"_s)->trigger();
    dialog = opened<OfferDialog>(*shown.page);
    fill(*dialog, u"offer"_s, u"o1"_s);
    fill(*dialog, u"provider"_s, u"庚"_s);
    fill(*dialog, u"gpu"_s, u"A100"_s);
    fill(*dialog, u"price"_s, u"500"_s);
    fill(*dialog, u"capacity_gpu_hours"_s, u"1"_s);
    CHECK_FALSE(dialog->trouble(u"offer"_s).isEmpty());
    CHECK_FALSE(verb(*dialog)->isEnabled());
    dialog->reject();

    // Into yen: the rate goes.
    REQUIRE(waitUntil([&] { return named(*shown.page, u"changeOffer"_s)->isEnabled(); }));
    named(*shown.page, u"changeOffer"_s)->trigger();
    dialog = opened<OfferDialog>(*shown.page);
    fill(*dialog, u"currency"_s, u"JPY"_s);
    fill(*dialog, u"price"_s, u"1,100"_s);
    choose(*dialog, u"tax_included"_s, u"no"_s);
    act(*dialog);
    const auto changed = OfferStore(shown.database()).find(u"O1"_s);
    REQUIRE(changed);
    CHECK_FALSE(changed->rateE4);
    CHECK(changed->yenE4() == 12'100'000);
    shown.undo();
    CHECK(OfferStore(shown.database()).find(u"O1"_s)->currency == u"USD"_s);

    named(*shown.page, u"removeOffer"_s)->trigger();
    CHECK(OfferStore(shown.database()).list().empty());
    shown.undo();
    CHECK(OfferStore(shown.database()).list().size() == 1);
}

TEST_CASE("The rules on providers keep academic offers out", "[compute][page][registers]")
{
    Shown shown;
    importFile(shown.office, *shown.page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
    importFile(shown.office, *shown.page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
    REQUIRE(waitUntil([&] { return OfferStore(shown.database()).list().size() == 5; }));
    auto academic = OfferStore(shown.database()).find(u"O3"_s);
    REQUIRE(academic);
    academic->isAcademic = true;
    REQUIRE(OfferOperations(shown.office.workspace()).edit(*academic));

    named(*shown.page, u"computeSettings"_s)->trigger();
    auto* settings = opened<ComputeSettingsDialog>(*shown.page);
    choose(*settings, u"refuses_academic"_s, u"yes"_s);
    act(*settings);
    // Plans count no hour of it, though some requests name it.
    const auto plan = PlanOperations(shown.office.workspace()).make({.name = u"甲"_s});
    REQUIRE(plan);
    for (const TeamAllocation& team : plan->plan.teams) {
        for (const AllocationLine& line : team.lines)
            CHECK(line.offer != u"O3"_s);
    }
    shown.part(u"offers"_s, u"computeOffers"_s, 5);
    named(*shown.page, u"addOffer"_s)->trigger();
    auto* dialog = opened<OfferDialog>(*shown.page);
    fill(*dialog, u"provider"_s, u"大学"_s);
    fill(*dialog, u"gpu"_s, u"H100"_s);
    fill(*dialog, u"price"_s, u"275"_s);
    fill(*dialog, u"capacity_gpu_hours"_s, u"1000"_s);
    CHECK(verb(*dialog)->isEnabled());
    choose(*dialog, u"provider_kind"_s, u"academic"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"provider_kind"_s).isEmpty());
}

TEST_CASE("A team is made of applicants by hand", "[compute][page][registers]")
{
    Shown shown;
    shown.office.importSample(u"applicants"_s, u"applicants_students.csv"_s);
    shown.part(u"requests"_s, u"computeRequests"_s, 0);
    named(*shown.page, u"addTeam"_s)->trigger();
    auto* dialog = opened<TeamDialog>(*shown.page);
    fill(*dialog, u"name"_s, u"雪明り"_s);
    MembersEditor& members = dialog->members();
    // The first of a team leads; a number can be typed.
    members.findChild<QComboBox*>(u"memberChoice"_s)->setEditText(u"t2-0001"_s);
    members.findChild<QPushButton*>(u"addMember"_s)->click();
    members.add(u"T2-0002"_s);
    members.add(u"T2-0002"_s);
    members.add(u"T1-0001"_s);
    auto* table = members.findChild<QTableWidget*>(u"members"_s);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 5)->checkState() == Qt::Checked);
    table->item(1, 5)->setCheckState(Qt::Checked);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"member"_s).isEmpty());
    table->item(0, 5)->setCheckState(Qt::Unchecked);
    table->item(1, 3)->setText(u"モデル"_s);
    table->item(1, 4)->setText(u"never"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    table->item(1, 4)->setText(u"2026/10/20"_s);
    act(*dialog);
    auto team = TeamStore(shown.database()).findRef(u"TM01"_s);
    REQUIRE(team);
    REQUIRE(team->members.size() == 2);
    CHECK(team->leader()->ref == u"T2-0002"_s);
    CHECK(team->leader()->role == u"モデル"_s);
    CHECK(team->leader()->joinedOn == QDate(2026, 10, 20));
    // Institution and category follow from the members.
    CHECK_FALSE(team->institution.isEmpty());
    CHECK_FALSE(team->category.isEmpty());
    shown.undo();
    CHECK(TeamStore(shown.database()).list().empty());
    REQUIRE(shown.office.workspace().redo());

    // Whoever is in a team is not offered for another one.
    shown.part(u"requests"_s, u"computeRequests"_s, 1);
    named(*shown.page, u"addTeam"_s)->trigger();
    dialog = opened<TeamDialog>(*shown.page);
    dialog->members().add(u"T2-0001"_s);
    CHECK(dialog->members().members().empty());
    fill(*dialog, u"team"_s, u"tm01"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"team"_s).isEmpty());
    fill(*dialog, u"team"_s, {});
    dialog->members().add(u"T2-0003"_s);
    act(*dialog);
    CHECK(TeamStore(shown.database()).findRef(u"TM02"_s).has_value());

    // A member leaves.
    shown.part(u"requests"_s, u"computeRequests"_s, 2);
    shown.page->part(u"requests"_s).open({{u"team"_s, u"TM01"_s}});
    named(*shown.page, u"changeTeam"_s)->trigger();
    dialog = opened<TeamDialog>(*shown.page);
    table = dialog->members().findChild<QTableWidget*>(u"members"_s);
    table->setCurrentCell(1, 0);
    dialog->members().findChild<QPushButton*>(u"removeMember"_s)->click();
    fill(*dialog, u"category"_s, u"高専"_s);
    act(*dialog);
    team = TeamStore(shown.database()).findRef(u"TM01"_s);
    REQUIRE(team->members.size() == 1);
    CHECK(team->category == u"高専"_s);
    shown.undo();
    CHECK(TeamStore(shown.database()).findRef(u"TM01"_s)->members.size() == 2);

    named(*shown.page, u"removeTeam"_s)->trigger();
    CHECK(TeamStore(shown.database()).list().size() == 1);
    shown.undo();
    CHECK(TeamStore(shown.database()).list().size() == 2);
}

TEST_CASE("A request is added by hand and checked", "[compute][page][registers]")
{
    Shown shown;
    importFile(shown.office, *shown.page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
    StudentTeam team;
    team.ref = u"TM01"_s;
    REQUIRE(TeamOperations(shown.office.workspace()).add(team));
    shown.part(u"requests"_s, u"computeRequests"_s, 1);
    shown.page->part(u"requests"_s).open({{u"team"_s, u"TM01"_s}});
    CHECK_FALSE(named(*shown.page, u"removeRequest"_s)->isEnabled());
    named(*shown.page, u"changeRequest"_s)->trigger();
    auto* dialog = opened<RequestDialog>(*shown.page);
    fill(*dialog, u"merit"_s, u"87.5"_s);
    fill(*dialog, u"min_gpu_hours"_s, u"2000"_s);
    fill(*dialog, u"max_gpu_hours"_s, u"1000"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"max_gpu_hours"_s).isEmpty());
    fill(*dialog, u"max_gpu_hours"_s, u"30,000"_s);
    CHECK(verb(*dialog)->isEnabled());
    fill(*dialog, u"offers"_s, u"o1、O9"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK(dialog->trouble(u"offers"_s).contains(u"O9"_s));
    fill(*dialog, u"offers"_s, u"o1、O3"_s);
    CHECK(verb(*dialog)->isEnabled());
    // What is worth saying does not stand in the way.
    fill(*dialog, u"ends_on"_s, u"2027/03/01"_s);
    CHECK_FALSE(dialog->trouble(u"ends_on"_s).isEmpty());
    CHECK(verb(*dialog)->isEnabled());
    fill(*dialog, u"max_gpu_hours"_s, u"900,000"_s);
    CHECK_FALSE(dialog->trouble(u"max_gpu_hours"_s).isEmpty());
    fill(*dialog, u"max_gpu_hours"_s, u"30,000"_s);
    fill(*dialog, u"ends_on"_s, u"2027/01/15"_s);
    CHECK(dialog->trouble(u"ends_on"_s).isEmpty());
    fill(*dialog, u"justification"_s, u"学習 2 回"_s);
    act(*dialog);
    const auto request = RequestStore(shown.database()).find(u"TM01"_s);
    REQUIRE(request);
    CHECK(request->request.merit == Points::fromHundredths(8750));
    CHECK(request->request.maximumMilli == 30'000'000);
    CHECK(request->request.offers == QStringList{u"O1"_s, u"O3"_s});
    CHECK(request->endsOn == QDate(2027, 1, 15));
    CHECK(request->justification == u"学習 2 回"_s);
    shown.undo();
    CHECK_FALSE(RequestStore(shown.database()).find(u"TM01"_s));
    REQUIRE(shown.office.workspace().redo());
    REQUIRE(waitUntil([&] { return named(*shown.page, u"removeRequest"_s)->isEnabled(); }));
    named(*shown.page, u"removeRequest"_s)->trigger();
    CHECK_FALSE(RequestStore(shown.database()).find(u"TM01"_s));
}

TEST_CASE("The settings of the compute budget are changed in the window",
          "[compute][page][registers]")
{
    Shown shown;
    importFile(shown.office, *shown.page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
    shown.part(u"requests"_s, u"computeRequests"_s, 20);
    const ComputeSettings before = ComputeSettingsStore(shown.database()).load();
    named(*shown.page, u"computeSettings"_s)->trigger();
    auto* dialog = opened<ComputeSettingsDialog>(*shown.page);
    CHECK(dialog->settings() == before);
    fill(*dialog, u"reserve"_s, u"3,000万円"_s);
    fill(*dialog, u"low_percent"_s, u"95"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"high_percent"_s).isEmpty());
    fill(*dialog, u"low_percent"_s, u"30"_s);
    fill(*dialog, u"slopes"_s, u"0.5; 0.7"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"slopes"_s).isEmpty());
    fill(*dialog, u"slopes"_s, u"1.0; 0.5; 0.25"_s);
    fill(*dialog, u"ends_on"_s, u"2026/10/01"_s);
    CHECK_FALSE(dialog->trouble(u"ends_on"_s).isEmpty());
    fill(*dialog, u"ends_on"_s, u"2027/03/31"_s);
    const auto tables = dialog->findChildren<LimitTable*>();
    REQUIRE(tables.size() == 2);
    const auto rowOf = [](const LimitTable& table, const QString& name) {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 0)->text() == name)
                return row;
        }
        FAIL("no row of that name");
        return -1;
    };
    auto* minima = dialog->findChild<LimitTable*>(u"category_minima"_s);
    auto* maxima = dialog->findChild<LimitTable*>(u"institution_maxima"_s);
    minima->item(rowOf(*minima, u"高専"_s), 1)->setText(u"many"_s);
    CHECK_FALSE(verb(*dialog)->isEnabled());
    CHECK_FALSE(dialog->trouble(u"category_minima"_s).isEmpty());
    minima->item(rowOf(*minima, u"高専"_s), 1)->setText(u"2"_s);
    maxima->item(rowOf(*maxima, u"東都大学"_s), 1)->setText(u"5,000万円"_s);
    const int last = maxima->rowCount() - 1;
    maxima->item(last, 1)->setText(u"1億円"_s);
    CHECK_FALSE(dialog->trouble(u"institution_maxima"_s).isEmpty());
    maxima->item(last, 0)->setText(u"新設大学"_s);
    CHECK(dialog->trouble(u"institution_maxima"_s).isEmpty());
    CHECK(maxima->rowCount() == last + 2);
    act(*dialog);
    const ComputeSettings after = ComputeSettingsStore(shown.database()).load();
    CHECK(after.reserve == Yen(30'000'000));
    CHECK(after.lowPercent == 30);
    CHECK(after.slopes == std::vector<int>{100, 50, 25});
    CHECK(after.endsOn == QDate(2027, 3, 31));
    CHECK(after.categoryMinima == QMap<QString, int>{{u"高専"_s, 2}});
    CHECK(after.institutionMaxima ==
          QMap<QString, Yen>{{u"東都大学"_s, Yen(50'000'000)}, {u"新設大学"_s, Yen(100'000'000)}});
    shown.undo();
    CHECK(ComputeSettingsStore(shown.database()).load() == before);
}

TEST_CASE("Other compute cost is planned, billed and taken back", "[compute][page][registers]")
{
    Shown shown;
    shown.part(u"costs"_s, u"computeCosts"_s, 0);
    named(*shown.page, u"addCost"_s)->trigger();
    auto* form = opened<ComputeForm>(*shown.page);
    CHECK_FALSE(verb(*form)->isEnabled());
    fill(*form, u"amount"_s, u"0"_s);
    CHECK_FALSE(form->trouble(u"amount"_s).isEmpty());
    fill(*form, u"amount"_s, u"112万2,000円"_s);
    fill(*form, u"ends"_s, u"2026/10/01"_s);
    CHECK_FALSE(form->trouble(u"ends"_s).isEmpty());
    CHECK_FALSE(verb(*form)->isEnabled());
    fill(*form, u"ends"_s, {});
    fill(*form, u"note"_s, u"20TB × 17"_s);
    act(*form);
    REQUIRE(OtherCostStore(shown.database()).list().size() == 1);
    CHECK(OtherCostStore(shown.database()).list().front().yen == Yen(1'122'000));
    CHECK_FALSE(OtherCostStore(shown.database()).list().front().endsOn.isValid());
    shown.undo();
    CHECK(OtherCostStore(shown.database()).list().empty());
    REQUIRE(shown.office.workspace().redo());

    // No bill before there is a budget.
    shown.part(u"costs"_s, u"computeCosts"_s, 1);
    CHECK_FALSE(named(*shown.page, u"chargeCost"_s)->isEnabled());
    REQUIRE(EnvelopeOperations(shown.office.workspace())
                .confirm(Yen(400'000'000), u"仕様書"_s, u"大西"_s));
    REQUIRE(waitUntil([&] { return named(*shown.page, u"chargeCost"_s)->isEnabled(); }));

    named(*shown.page, u"changeCost"_s)->trigger();
    form = opened<ComputeForm>(*shown.page);
    fill(*form, u"amount"_s, u"200万円"_s);
    act(*form);
    CHECK(OtherCostStore(shown.database()).list().front().yen == Yen(2'000'000));

    named(*shown.page, u"chargeCost"_s)->trigger();
    form = opened<ComputeForm>(*shown.page);
    fill(*form, u"document"_s, u"請求書 12"_s);
    fill(*form, u"amount"_s, u"4億1円"_s);
    CHECK_FALSE(form->trouble(u"amount"_s).isEmpty());
    CHECK_FALSE(verb(*form)->isEnabled());
    fill(*form, u"amount"_s, u"50万円"_s);
    act(*form);
    REQUIRE(waitUntil([&] { return book(shown.office).balances().inFlight == Yen(500'000); }));
    CHECK(book(shown.office).balances().free == Yen(399'500'000));
    CHECK(book(shown.office).balances().isSound());

    // The ledger names it now: it stays, its kind too, and not below what was billed.
    REQUIRE(waitUntil([&] { return !named(*shown.page, u"removeCost"_s)->isEnabled(); }));
    named(*shown.page, u"changeCost"_s)->trigger();
    form = opened<ComputeForm>(*shown.page);
    CHECK_FALSE(form->findChild<QComboBox*>(u"head"_s)->isEnabled());
    fill(*form, u"amount"_s, u"499,999"_s);
    CHECK_FALSE(verb(*form)->isEnabled());
    form->reject();
    // A bill is taken back by a reversal, not by undo.
    (void)shown.office.workspace().undo();
    CHECK(book(shown.office).balances().inFlight == Yen(500'000));
    REQUIRE(LedgerOperations(shown.office.workspace())
                .reverse(book(shown.office).lines().back().id, u"二重"_s));
    CHECK(book(shown.office).balances().free == Yen(400'000'000));
}

TEST_CASE("What is left of a reserved cost is released with a reason",
          "[compute][page][registers]")
{
    Shown shown;
    OtherCost cost;
    cost.yen = Yen(1'000'000);
    REQUIRE(LedgerOperations(shown.office.workspace()).addCost(cost));
    importFile(shown.office, *shown.page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
    importFile(shown.office, *shown.page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
    REQUIRE(EnvelopeOperations(shown.office.workspace())
                .confirm(Yen(400'000'000), u"仕様書"_s, u"大西"_s));
    shown.part(u"costs"_s, u"computeCosts"_s, 1);
    CHECK_FALSE(named(*shown.page, u"releaseCost"_s)->isEnabled());
    REQUIRE(PlanOperations(shown.office.workspace()).make({.name = u"甲"_s}));
    REQUIRE(PlanOperations(shown.office.workspace()).approve(u"甲"_s, u"大西"_s));
    REQUIRE(waitUntil([&] { return named(*shown.page, u"releaseCost"_s)->isEnabled(); }));
    const Yen free = book(shown.office).balances().free;
    named(*shown.page, u"releaseCost"_s)->trigger();
    CHECK(book(shown.office).balances().free == free + Yen(1'000'000));
    CHECK(book(shown.office).balances().isSound());
}

TEST_CASE("A form is filled with the keyboard alone", "[compute][page][registers]")
{
    Shown shown;
    shown.part(u"costs"_s, u"computeCosts"_s, 0);
    named(*shown.page, u"addCost"_s)->trigger();
    auto* form = opened<ComputeForm>(*shown.page);
    form->activateWindow();
    auto* amount = form->findChild<QLineEdit*>(u"amount"_s);
    amount->setFocus();
    QTest::keyClicks(amount, u"5000"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    CHECK(form->focusWidget() == form->findChild<QLineEdit*>(u"document"_s));
    const QPointer<ComputeForm> open = form;
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !open; }));
    REQUIRE(OtherCostStore(shown.database()).list().size() == 1);
    CHECK(OtherCostStore(shown.database()).list().front().yen == Yen(5000));
}
