#include "models/compute/ComputeSettings.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/PlanStore.h"
#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An approval needs two people, a confirmed budget and room", "[compute][approval]")
{
    ComputeOffice office;
    office.fillRegisters();
    office.plan(u"A"_s);
    const auto large = office.plan(u"40"_s, AllocationPolicy::Merit, Yen(4'000'000'000));
    CHECK(large.plan.spent > Yen(400'000'000));
    PlanOperations operations(office.workspace());
    QByteArray before = office.state();
    CHECK(refused(operations.approve(u"A"_s, u"Sato"_s), Error::Code::RuleRefused)); // unconfirmed
    CHECK((office.state() == before));
    office.confirm();
    before = office.state();
    CHECK(refused(operations.approve(u"A"_s, {}), Error::Code::RuleRefused));
    CHECK(refused(operations.approve(u"A"_s, u" Ｍori "_s), Error::Code::RuleRefused));
    CHECK(refused(operations.approve(u"40"_s, u"Sato"_s), Error::Code::RuleRefused)); // beyond
    CHECK(refused(operations.approve(u"none"_s, u"Sato"_s), Error::Code::NotFound));
    CHECK((office.state() == before));
    REQUIRE(succeeded(operations.approve(u"A"_s, u"Sato"_s)));
    office.checkSums(Yen(400'000'000));
    const auto approved = PlanStore(office.workspace().database()).approved();
    REQUIRE(approved);
    CHECK(approved->approvedBy == u"Mori"_s);
    CHECK(approved->secondBy == u"Sato"_s);
    CHECK(office.book().balances().committed == approved->plan.spent);
    CHECK(office.book().balances().free >= Yen(20'000'000));
    before = office.state();
    CHECK(refused(operations.approve(u"A"_s, u"Sato"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.remove(u"A"_s), Error::Code::RuleRefused));
    CHECK((office.state() == before));
}

TEST_CASE("Whoever approves second confirms a budget that one person confirmed",
          "[compute][approval]")
{
    ComputeOffice office;
    office.fillRegisters();
    office.plan(u"A"_s);
    REQUIRE(succeeded(
        EnvelopeOperations(office.workspace()).confirm(Yen(400'000'000), u"specification"_s)));
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s)));
    const auto history = EnvelopeOperations(office.workspace()).history();
    REQUIRE(history);
    CHECK(history->governing()->confirmedBy == u"Mori"_s);
    CHECK(history->governing()->secondBy == u"Sato"_s);
}

TEST_CASE("The cap is not above: 400,000,000 passes, one yen more fails", "[compute][approval]")
{
    for (const qint64 budget : {399'999'999LL, 400'000'000LL}) {
        ComputeOffice office;
        ComputeSettings settings;
        REQUIRE(succeeded(changeComputeSettings(office.workspace(), settings)));
        REQUIRE(succeeded(office.importOffers(
            "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,400000\n")));
        REQUIRE(succeeded(office.importRequests(
            "team,merit,min_gpu_hours,max_gpu_hours\nTM01,80,400000,400000\n")));
        const auto plan = office.plan(u"A"_s, AllocationPolicy::Merit, Yen(400'000'000));
        CHECK(plan.plan.spent == Yen(400'000'000));
        office.confirm(budget);
        const auto approved = PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s);
        CHECK(approved.has_value() == (budget == 400'000'000));
        CHECK(office.book().balances().isSound());
    }
}

TEST_CASE("An approval is not undone but revoked by reversals", "[compute][approval]")
{
    ComputeOffice office;
    office.approveSample();
    const size_t lines = office.book().lines().size();
    PlanOperations operations(office.workspace());
    CHECK(refused(operations.revoke(u"A"_s, {}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(operations.revoke(u"A"_s, u"wrong merits"_s)));
    const LedgerBook book = office.book();
    CHECK(book.lines().size() == 2 * lines - 1); // the deposit stays
    CHECK(book.balances().free == Yen(400'000'000));
    office.checkSums(Yen(400'000'000));
    office.plan(u"B"_s, AllocationPolicy::MaxMin);
    REQUIRE(succeeded(operations.approve(u"B"_s, u"Sato"_s)));
}

TEST_CASE("A period over 31 March is cut into tranches", "[compute][approval]")
{
    CHECK(fiscalYearEnd(QDate(2027, 3, 31)) == QDate(2027, 3, 31));
    CHECK(fiscalYearEnd(QDate(2027, 4, 1)) == QDate(2028, 3, 31));
    CHECK(byFiscalYear({QDate(2026, 11, 1), QDate(2027, 3, 31)}).size() == 1);
    ComputeOffice office;
    ComputeSettings settings;
    settings.startsOn = QDate(2027, 3, 22);
    settings.endsOn = QDate(2027, 4, 10); // 10 days on either side
    REQUIRE(succeeded(changeComputeSettings(office.workspace(), settings)));
    REQUIRE(succeeded(office.importOffers(
        "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,10000\n")));
    REQUIRE(succeeded(
        office.importRequests("team,merit,min_gpu_hours,max_gpu_hours\nTM01,80,1,101\n")));
    office.confirm();
    office.plan(u"A"_s);
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s)));
    const auto tranches = LedgerStore(office.workspace().database()).tranches();
    REQUIRE(tranches.size() == 2);
    CHECK(tranches[0].expiresOn == QDate(2027, 3, 31));
    CHECK(tranches[1].startsOn == QDate(2027, 4, 1));
    const LedgerBalances balances = office.book().balances();
    CHECK(balances.tranche(tranches[0].id).committed == Yen(51'000));
    CHECK(balances.tranche(tranches[1].id).committed == Yen(50'000));

    // What is left of the old year cannot be used in the new one.
    const auto report = office.importUsage(
        usageCsv({u"2027-03-31,TM01,O1,51"_s, u"2027-04-01,TM01,O1,51"_s, u"2027-04-02,TM01,O1,50"_s}));
    REQUIRE(succeeded(report));
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings[0].code == u"usage.over_allotment"_s);
    CHECK(report->findings[0].row == 3);
    LedgerOperations operations(office.workspace());
    const auto nothing = operations.expire(QDate(2027, 3, 31));
    REQUIRE(succeeded(nothing));
    CHECK(*nothing == Yen(0));
    office.checkSums(Yen(400'000'000));
}

TEST_CASE("Tranches expire after their last day", "[compute][ledger]")
{
    ComputeOffice office;
    office.approveSample();
    LedgerOperations operations(office.workspace());
    const Yen committed = office.book().balances().committed;
    CHECK(*operations.expire(QDate(2027, 1, 31)) == Yen(0));
    const auto expired = operations.expire(QDate(2027, 2, 1));
    REQUIRE(succeeded(expired));
    CHECK(*expired == committed);
    CHECK(office.book().balances().committed == Yen(0));
    office.checkSums(Yen(400'000'000));
    const LedgerLine last = office.book().lines().back();
    CHECK(last.kind == LedgerLine::Kind::Expiry);
    REQUIRE(succeeded(operations.reverse(last.id, u"late reports"_s)));
    CHECK(office.book().balances().team(last.team).committed > Yen(0));
    office.checkSums(Yen(400'000'000));
}

TEST_CASE("Release and transfer stay within what is open", "[compute][ledger]")
{
    ComputeOffice office;
    office.approveSample();
    LedgerOperations operations(office.workspace());
    const LedgerBalances start = office.book().balances();
    const QString from = start.teams.begin()->first;
    const QString to = std::next(start.teams.begin())->first;
    const Yen open = start.team(from).committed;
    const QByteArray before = office.state();
    CHECK(refused(operations.release(from, open + Yen(1), u"x"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.release(from, Yen(0), u"x"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.release(from, Yen(1), {}), Error::Code::ReasonRequired));
    CHECK(refused(operations.transfer(from, from, Yen(1), u"x"_s), Error::Code::RuleRefused));
    CHECK(refused(operations.transfer(from, u"TM99"_s, Yen(1), u"x"_s), Error::Code::NotFound));
    CHECK((office.state() == before));
    REQUIRE(succeeded(operations.transfer(from, to, Yen(1'000), u"swap"_s)));
    CHECK(office.book().balances().team(from).committed == open - Yen(1'000));
    CHECK(office.book().balances().team(to).committed == start.team(to).committed + Yen(1'000));
    CHECK(office.book().balances().free == start.free);
    REQUIRE(succeeded(operations.reverse(office.book().lines().back().id, u"wrong team"_s)));
    CHECK(office.book().balances().team(from).committed == open);
    CHECK(office.book().balances().team(to).committed == start.team(to).committed);
    REQUIRE(succeeded(operations.release(from, open, u"withdrew"_s)));
    CHECK(office.book().balances().free == start.free + open);
    office.checkSums(Yen(400'000'000));
}

TEST_CASE("Other cost is reserved with the plan and charged by bills", "[compute][ledger]")
{
    ComputeOffice office;
    office.fillRegisters();
    office.confirm();
    LedgerOperations operations(office.workspace());
    OtherCost cost;
    cost.yen = Yen(1'122'000); // 20 TB × 17 × 3 months × ¥1,100
    const auto id = operations.addCost(cost);
    REQUIRE(succeeded(id));
    const auto plan = office.plan(u"A"_s);
    CHECK(plan.problem.otherCost == Yen(1'122'000));
    CHECK(office.status().worstCase() == Yen(1'122'000));
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s)));
    CHECK(office.book().balances().cost(*id).committed == Yen(1'122'000));
    CHECK(refused(operations.removeCost(*id), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.chargeCost(*id, Yen(1'200'000), QDate(2026, 12, 1), u"B-1"_s)));
    const LedgerBalances balances = office.book().balances();
    CHECK(balances.cost(*id).inFlight == Yen(1'200'000));
    CHECK(balances.cost(*id).committed == Yen(0));
    const auto paid = operations.settle({}, QDate(2026, 12, 31), u"paid"_s);
    REQUIRE(succeeded(paid));
    CHECK(*paid == Yen(1'200'000));
    CHECK(office.book().balances().settled == Yen(1'200'000));
    CHECK(refused(operations.chargeCost(*id, Yen(400'000'000), QDate(2026, 12, 1), u"B-2"_s),
                  Error::Code::RuleRefused));
    office.checkSums(Yen(400'000'000));
}

TEST_CASE("The ledger only grows", "[compute][ledger]")
{
    ComputeOffice office;
    office.confirm();
    for (const bool removes : {false, true}) {
        const auto changed = office.workspace().apply(
            Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
            [&](WriteTransaction& tx) {
                if (removes)
                    tx.statement("delete from ledger_line").run();
                else
                    tx.statement("update ledger_line set free = free + 1, deposited = deposited + 1")
                        .run();
            });
        CHECK_FALSE(changed.has_value());
    }
    CHECK(office.book().balances().envelope == Yen(400'000'000));
}

TEST_CASE("The remainder is divided anew and replaces the plan", "[compute][approval]")
{
    ComputeOffice office;
    office.approveSample();
    REQUIRE(succeeded(office.importUsage(sampleFile(u"gpu_usage.csv"_s))));
    const LedgerBalances before = office.book().balances();
    const Yen used = before.settled + before.inFlight;
    CHECK(used > Yen(0));
    const auto made = PlanOperations(office.workspace())
                          .make({.name = u"R"_s, .kind = StoredPlan::Kind::Remainder});
    REQUIRE(succeeded(made));
    CHECK(made->problem.envelope == Yen(400'000'000) - used);
    CHECK(made->plan.spent <= Yen(400'000'000) - used - Yen(20'000'000));
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"R"_s, u"Sato"_s)));
    const LedgerBalances after = office.book().balances();
    // What had been refused for want of room may be charged to the new allotment.
    CHECK(after.bound() == made->plan.spent + used);
    CHECK(after.settled + after.inFlight >= used);
    office.checkSums(Yen(400'000'000));
    const auto first = PlanStore(office.workspace().database()).find(u"A"_s);
    REQUIRE(first);
    CHECK(first->state == StoredPlan::State::Replaced);
}
