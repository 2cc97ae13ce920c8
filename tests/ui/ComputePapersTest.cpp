#include "models/compute/EnvelopeOperations.h"
#include "models/compute/PlanOperations.h"
#include "models/journal/JournalStore.h"
#include "models/tables/TableReader.h"
#include "tests/ui/ComputeProbe.h"
#include "ui/shared/RunTask.h"
#include "ui/shared/TableView.h"
#include "ui/webview/WebviewLoader.h"

#include <QComboBox>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sample(const QString& name)
{
    return QString::fromUtf8(TEST_DATA) + u'/' + name;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample's registers on a page; by steps up to use.
struct SamplePage
{
    EntriesOffice office;
    std::unique_ptr<ComputePage> page;

    SamplePage()
    {
        setPeriod(office);
        page = std::make_unique<ComputePage>(office.context());
        page->resize(1240, 820);
        page->show();
        importFile(office, *page, u"Import offers…"_s, sample(u"gpu_offers.csv"_s));
        importFile(office, *page, u"Import requests…"_s, sample(u"gpu_requests.csv"_s));
        const auto confirmed = EnvelopeOperations(office.workspace())
                                   .confirm(Yen(400'000'000), u"仕様書 3-7-3"_s, u"大西"_s);
        REQUIRE(confirmed);
    }
    [[nodiscard]] std::vector<StoredPlan> plans()
    {
        const auto found = PlanOperations(office.workspace()).list();
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QComboBox* field(ComputeForm& form, const QString& key)
    {
        auto* found = form.findChild<QComboBox*>(key);
        REQUIRE(found);
        return found;
    }
    /// `envelope`: place among the figures.
    void make(const QString& name, int policy, int envelope)
    {
        REQUIRE(waitUntil([&] { return action(*page, u"Make a plan…"_s)->isEnabled(); }));
        action(*page, u"Make a plan…"_s)->trigger();
        auto* form = opened<ComputeForm>(*page);
        fill(*form, u"name"_s, name);
        field(*form, u"policy"_s)->setCurrentIndex(policy);
        REQUIRE(field(*form, u"envelope"_s)->count() > envelope);
        field(*form, u"envelope"_s)->setCurrentIndex(envelope);
        const size_t before = plans().size();
        act(*form);
        REQUIRE(waitUntil([&] { return plans().size() == before + 1; }));
    }
    void approve(const QString& name)
    {
        page->showPart(u"plans"_s);
        auto* list = page->findChild<TableView*>(u"computePlans"_s);
        REQUIRE(waitUntil([&] { return list->model()->rowCount() == int(plans().size()); }));
        page->part(u"plans"_s).open({{u"plan"_s, name}});
        action(*page, u"Approve the plan…"_s)->trigger();
        auto* form = opened<ComputeForm>(*page);
        fill(*form, u"second"_s, u"大西"_s);
        act(*form);
        REQUIRE(waitUntil([&] { return book(office).balances().committed > Yen(0); }));
    }
    void exportAs(const QString& what, const QString& format, const QString& name)
    {
        office.banners.clear();
        office.prompts.savePath = office.inFolder(name);
        action(*page, u"Export…"_s)->trigger();
        auto* form = opened<ComputeForm>(*page);
        REQUIRE(field(*form, u"what"_s)->findData(what) >= 0);
        field(*form, u"what"_s)->setCurrentIndex(field(*form, u"what"_s)->findData(what));
        field(*form, u"format"_s)->setCurrentIndex(field(*form, u"format"_s)->findData(format));
        act(*form);
        REQUIRE(waitUntil([&] { return office.banners.join(u' ').contains(name); }));
    }
    [[nodiscard]] int notes(const QString& code)
    {
        Statement count =
            office.workspace().database().query("select count(*) from journal where operation = ?");
        count.bind(code);
        return count.next() ? int(count.integer(0)) : -1;
    }
};

} // namespace

TEST_CASE("The whole job of the sample in the window", "[compute][page][job]")
{
    SamplePage shown;
    // 400 million is confirmed, 4,000 million waits: all four policies at both.
    for (const int envelope : {0, 1}) {
        for (const int policy : {0, 1, 2, 3})
            shown.make(u"案%1-%2"_s.arg(envelope).arg(policy), policy, envelope);
    }
    const auto plans = shown.plans();
    REQUIRE(plans.size() == 8);
    for (const StoredPlan& plan : plans) {
        CHECK(plan.plan.teams.size() == 20);
        CHECK(plan.plan.spent <= plan.problem.available());
    }
    CHECK(std::count_if(plans.begin(), plans.end(), [](const StoredPlan& plan) {
              return plan.problem.envelope == Yen(4'000'000'000);
          }) == 4);
    shown.page->showPart(u"plans"_s);
    auto* compared = shown.page->findChild<TableView*>(u"comparedTeams"_s);
    REQUIRE(waitUntil([&] { return compared->model()->columnCount() == 3 + 2 * 8; }));
    CHECK(compared->model()->rowCount() == 20);
    shown.page->part(u"plans"_s).open({{u"plan"_s, u"案1-0"_s}});
    CHECK_FALSE(action(*shown.page, u"Approve the plan…"_s)->isEnabled());
    shown.approve(u"案0-0"_s);

    importFile(shown.office, *shown.page, u"Import use…"_s, sample(u"gpu_usage.csv"_s));
    REQUIRE(waitUntil([&] { return book(shown.office).balances().inFlight > Yen(0); }));
    CHECK(book(shown.office).balances().isSound());
    const size_t lines = book(shown.office).lines().size();
    // More than the team has left: kept and listed, not charged.
    const QString late = shown.office.inFolder(u"late.csv"_s);
    QFile file(late);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,team,offer,gpu_hours\n2026-11-20,TM13,O2,300\n");
    file.close();
    importFile(shown.office, *shown.page, u"Import use…"_s, late);
    CHECK(book(shown.office).lines().size() == lines);
    const auto status = ComputeStatus::load(shown.office.workspace());
    REQUIRE(status);
    CHECK(status->usageDays == 20);
    CHECK(std::count_if(status->teams.begin(), status->teams.end(), [](const TeamUse& team) {
              return team.alert == TeamUse::Alert::Refused;
          }) == 1);
    shown.page->showPart(u"budget"_s);
    auto* teams = shown.page->findChild<TableView*>(u"computeTeams"_s);
    REQUIRE(waitUntil([&] { return teams->model()->rowCount() == 20; }));
}

TEST_CASE("Ledger, plan and reports leave the page as files", "[compute][page][papers]")
{
    SamplePage shown;
    shown.make(u"甲"_s, 0, 0);
    shown.approve(u"甲"_s);
    shown.page->showPart(u"plans"_s);
    shown.page->part(u"plans"_s).open({{u"plan"_s, u"甲"_s}});
    for (const auto* what : {"ledger", "plan"}) {
        for (const auto* format : {".xlsx", ".csv"}) {
            const QString name = QLatin1String(what) + QLatin1String(format);
            shown.exportAs(QLatin1String(what), QLatin1String(format), name);
            const auto table =
                readTableBytes(name, read(shown.office.inFolder(name)), {{}, QString()});
            REQUIRE(table);
            CHECK(table->rows.size() > 20);
        }
    }
    CHECK(shown.notes(u"export.ledger"_s) == 2);
    CHECK(shown.notes(u"export.plan"_s) == 2);
    if (!WebviewLoader::load()) {
        WARN("no web engine here: papers are not written");
        return;
    }
    shown.exportAs(u"ledger"_s, u".pdf"_s, u"ledger.pdf"_s);
    shown.exportAs(u"plan"_s, u".pdf"_s, u"plan.pdf"_s);
    shown.exportAs(u"report"_s, u".pdf"_s, u"report.pdf"_s);
    shown.office.prompts.savePath = shown.office.inFolder(u"monthly.pdf"_s);
    shown.page->findChild<QAction*>(u"monthlyReport"_s)->trigger();
    REQUIRE(waitUntil([&] { return shown.office.banners.join(u' ').contains(u"monthly.pdf"_s); }));
    for (const auto* name : {"ledger.pdf", "plan.pdf", "report.pdf", "monthly.pdf"})
        CHECK(read(shown.office.inFolder(QLatin1String(name))).startsWith("%PDF"));
    CHECK(shown.notes(u"export.ledger"_s) == 3);

    const QString folder = shown.office.inFolder(u"letters"_s);
    REQUIRE(QDir().mkpath(folder));
    shown.office.prompts.folder = folder;
    action(*shown.page, u"Letters of allotment…"_s)->trigger();
    int funded = 0;
    for (const TeamAllocation& team : shown.plans().front().plan.teams)
        funded += team.isFunded() ? 1 : 0;
    for (int patience = 0; patience < 12; ++patience) {
        if (waitUntil([&] { return shown.office.banners.join(u' ').contains(u"letters"_s); }))
            break;
    }
    CHECK(QDir(folder).entryList({u"*.pdf"_s}).size() == funded);
}

TEST_CASE("A plan that is stopped keeps the best so far", "[compute][page]")
{
    SamplePage shown;
    bool cancelled = false;
    QObject::connect(&shown.office.context(), &OfficeContext::taskStarted, shown.page.get(),
                     [&](RunTaskBase* task) {
                         QObject::connect(task, &RunTaskBase::started, shown.page.get(),
                                          [task, &cancelled] {
                                              task->cancel();
                                              cancelled = true;
                                          });
                     });
    shown.make(u"途中"_s, 0, 0);
    CHECK(cancelled);
    const auto plans = shown.plans();
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().plan.spent > Yen(0));
    CHECK(plans.front().plan.spent <= plans.front().problem.available());
    CHECK(plans.front().plan.objective <= plans.front().plan.bound);
    CHECK(std::any_of(shown.office.done.begin(), shown.office.done.end(),
                      [](const QString& text) { return text.contains(u"途中"_s); }));
}
