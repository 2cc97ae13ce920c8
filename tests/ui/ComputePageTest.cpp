#include "ui/compute/ComputePage.h"

#include "models/compute/ComputeSettings.h"
#include "models/compute/EnvelopeOperations.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/PlanOperations.h"
#include "tests/ui/ComputeProbe.h"
#include "tests/ui/EntriesOffice.h"
#include "ui/compute/BurnDownChart.h"
#include "ui/compute/ComputeBudgetView.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/ComputeListView.h"
#include "ui/compute/ComputePlansView.h"
#include "ui/compute/EnvelopePanel.h"
#include "ui/shared/BudgetBar.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sample(const QString& name)
{
    return QString::fromUtf8(TEST_DATA) + u'/' + name;
}

void confirm(ComputePage& page, const QString& amount)
{
    action(page, u"Confirm with its basis…"_s)->trigger();
    auto* form = opened<ComputeForm>(page);
    fill(*form, u"amount"_s, amount);
    fill(*form, u"basis"_s, u"仕様書 3-7-3"_s);
    fill(*form, u"second"_s, u"大西"_s);
    REQUIRE(verb(*form)->isEnabled());
    verb(*form)->click();
}

QString writeUsage(EntriesOffice& office, const QStringList& lines)
{
    const QString path = office.inFolder(u"usage.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((u"date,team,offer,gpu_hours\n"_s + lines.join(u'\n') + u'\n').toUtf8());
    return path;
}

void makePlan(EntriesOffice& office, ComputePage& page, const QString& name, int policy)
{
    action(page, u"Make a plan…"_s)->trigger();
    auto* form = opened<ComputeForm>(page);
    fill(*form, u"name"_s, name);
    form->findChild<QComboBox*>(u"policy"_s)->setCurrentIndex(policy);
    verb(*form)->click();
    REQUIRE(waitUntil([&] {
        const auto plans = PlanOperations(office.workspace()).list();
        return plans && std::any_of(plans->begin(), plans->end(),
                                    [&](const StoredPlan& plan) { return plan.name == name; });
    }));
}

} // namespace

TEST_CASE("The compute budget from an open figure to use", "[compute][page]")
{
    EntriesOffice office;
    setPeriod(office);
    ComputePage page(office.context());
    page.resize(1240, 820);
    page.show();

    // Nothing is confirmed: both figures stand there, the whole bar is hatched.
    auto* panel = page.findChild<EnvelopePanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(page.findChild<QWidget*>(u"firstFigure"_s)->isVisible());
    CHECK(page.findChild<QWidget*>(u"secondFigure"_s)->isVisible());

    importFile(office, page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
    importFile(office, page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
    page.showPart(u"requests"_s);
    auto* requests = page.findChild<TableView*>(u"computeRequests"_s);
    REQUIRE(waitUntil([&] { return requests->model()->rowCount() == 20; }));

    // Plans can be made before anything is confirmed, but not approved.
    page.showPart(u"plans"_s);
    makePlan(office, page, u"甲"_s, 0);
    REQUIRE(waitUntil(
        [&] { return page.findChild<TableView*>(u"computePlans"_s)->model()->rowCount() == 1; }));
    CHECK_FALSE(action(page, u"Approve the plan…"_s)->isEnabled());
    CHECK_FALSE(action(page, u"Approve the plan…"_s)->toolTip().isEmpty());

    page.showPart(u"budget"_s);
    confirm(page, u"4億円"_s);
    REQUIRE(waitUntil([&] { return book(office).balances().envelope == Yen(400'000'000); }));
    REQUIRE(waitUntil([&] { return page.budget().bar().asTable().size() > 4; }));

    page.showPart(u"plans"_s);
    makePlan(office, page, u"乙"_s, 3);
    auto* plans = page.findChild<TableView*>(u"computePlans"_s);
    REQUIRE(waitUntil([&] { return plans->model()->rowCount() == 2; }));
    auto* compared = page.findChild<TableView*>(u"comparedTeams"_s);
    CHECK(compared->model()->rowCount() == 20);
    CHECK(compared->model()->columnCount() == 3 + 2 * 2);

    page.part(u"plans"_s).open({{u"plan"_s, u"乙"_s}});
    REQUIRE(action(page, u"Approve the plan…"_s)->isEnabled());
    action(page, u"Approve the plan…"_s)->trigger();
    auto* form = opened<ComputeForm>(page);
    CHECK_FALSE(verb(*form)->isEnabled());
    fill(*form, u"second"_s, office.workspace().who());
    CHECK_FALSE(verb(*form)->isEnabled()); // one person is not two
    CHECK_FALSE(form->trouble(u"second"_s).isEmpty());
    fill(*form, u"second"_s, u"大西"_s);
    REQUIRE(verb(*form)->isEnabled());
    verb(*form)->click();
    REQUIRE(waitUntil([&] { return book(office).balances().committed > Yen(0); }));

    page.showPart(u"budget"_s);
    auto* teams = page.findChild<TableView*>(u"computeTeams"_s);
    REQUIRE(waitUntil([&] { return teams->model()->rowCount() == 20; }));
    importFile(office, page, u"Import use…"_s,
               writeUsage(office, {u"2026-11-02,TM12,O3,100"_s, u"2026-11-03,TM12,O3,120"_s}));
    REQUIRE(waitUntil([&] { return book(office).balances().inFlight > Yen(0); }));
    REQUIRE(page.budget().chart().asTable().size() == 93);
    REQUIRE(waitUntil([&] { return !page.budget().chart().asTable()[2][1].isEmpty(); }));
    const auto days = page.budget().chart().asTable();
    CHECK(days[1][1].toLongLong() > days[2][1].toLongLong());

    // A part of the bar opens its lines.
    Q_EMIT page.budget().bar().clicked(u"inFlight"_s);
    CHECK(page.currentPart() == u"ledger"_s);
    auto* ledger = page.findChild<TableView*>(u"computeLedger"_s);
    CHECK(ledger->model()->rowCount() == 2);
    // A day of the chart opens what was reported for it.
    page.showPart(u"budget"_s);
    Q_EMIT page.budget().chart().clicked(u"2026-11-03"_s);
    CHECK(page.currentPart() == u"usage"_s);
    CHECK(page.findChild<TableView*>(u"computeUsage"_s)->model()->rowCount() == 1);
}

TEST_CASE("Booking by hand on the page", "[compute][page]")
{
    EntriesOffice office;
    setPeriod(office);
    ComputePage page(office.context());
    page.resize(1240, 820);
    page.show();
    importFile(office, page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
    importFile(office, page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
    REQUIRE(
        EnvelopeOperations(office.workspace()).confirm(Yen(400'000'000), u"仕様書"_s, u"大西"_s));
    REQUIRE(PlanOperations(office.workspace()).make({.name = u"甲"_s}));
    REQUIRE(PlanOperations(office.workspace()).approve(u"甲"_s, u"大西"_s));
    page.showPart(u"ledger"_s);
    auto* ledger = page.findChild<TableView*>(u"computeLedger"_s);
    REQUIRE(waitUntil([&] { return ledger->model()->rowCount() > 10; }));
    const Yen free = book(office).balances().free;

    action(page, u"Release a part…"_s)->trigger();
    auto* form = opened<ComputeForm>(page);
    fill(*form, u"amount"_s, u"10万円"_s);
    CHECK_FALSE(verb(*form)->isEnabled()); // a reason is needed
    fill(*form, u"reason"_s, u"使わない"_s);
    REQUIRE(verb(*form)->isEnabled());
    verb(*form)->click();
    REQUIRE(waitUntil([&] { return book(office).balances().free == free + Yen(100'000); }));

    // The last line is the release; it is taken back by a reversal.
    REQUIRE(waitUntil([&] { return ledger->showId(book(office).lines().back().id.value()); }));
    action(page, u"Reverse the line…"_s)->trigger();
    REQUIRE(waitUntil([&] { return book(office).balances().free == free; }));
    CHECK(book(office).balances().isSound());

    // More than is open, and a transfer to the same team, are told at the field.
    action(page, u"Release a part…"_s)->trigger();
    form = opened<ComputeForm>(page);
    fill(*form, u"amount"_s, u"3億円"_s);
    fill(*form, u"reason"_s, u"x"_s);
    CHECK_FALSE(verb(*form)->isEnabled());
    CHECK_FALSE(form->trouble(u"amount"_s).isEmpty());
    form->reject();
    action(page, u"Move to another team…"_s)->trigger();
    form = opened<ComputeForm>(page);
    fill(*form, u"amount"_s, u"1,000"_s);
    fill(*form, u"reason"_s, u"x"_s);
    auto* from = form->findChild<QComboBox*>(u"from"_s);
    auto* to = form->findChild<QComboBox*>(u"to"_s);
    to->setCurrentIndex(from->currentIndex());
    CHECK_FALSE(verb(*form)->isEnabled());
    CHECK_FALSE(form->trouble(u"to"_s).isEmpty());
    to->setCurrentIndex((from->currentIndex() + 1) % to->count());
    CHECK(verb(*form)->isEnabled());
    form->reject();
    CHECK(book(office).balances().free == free);
}
