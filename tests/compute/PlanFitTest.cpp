#include "models/compute/PlanFit.h"
#include "models/compute/ComputeSettings.h"
#include "models/compute/PlanStore.h"
#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> approve(ComputeOffice& office, const QString& plan)
{
    return PlanOperations(office.workspace()).approve(plan, u"Sato"_s);
}

StoredPlan remainder(ComputeOffice& office, const QString& name)
{
    const auto made = PlanOperations(office.workspace())
                          .make({.name = name, .kind = StoredPlan::Kind::Remainder});
    REQUIRE(succeeded(made));
    return *made;
}

qint64 hoursOf(const AllocationPlan& plan)
{
    qint64 sum = 0;
    for (const TeamAllocation& team : plan.teams) {
        for (const AllocationLine& line : team.lines)
            sum += line.hours;
    }
    return sum;
}

const QByteArray kOffers =
    "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,";
const QByteArray kRequests = "team,merit,min_gpu_hours,max_gpu_hours,institution\n";

} // namespace

TEST_CASE("Hours used since a plan was made are not promised a second time", "[compute][approval]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,20"_s}))));
    // The capacity is cut to what the rest of the plan just fits into.
    REQUIRE(succeeded(office.importOffers(kOffers + "200\n")));
    CHECK(hoursOf(remainder(office, u"R"_s).plan) == 180);
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-03,TM01,O1,30"_s}))));
    const QByteArray before = office.state();
    CHECK(refused(approve(office, u"R"_s), Error::Code::RuleRefused));
    CHECK((office.state() == before));
    CHECK(hoursOf(remainder(office, u"R2"_s).plan) == 150);
    REQUIRE(succeeded(approve(office, u"R2"_s)));
}

TEST_CASE("A plan is approved within the offers and requests of that day", "[compute][approval]")
{
    ComputeOffice office;
    REQUIRE(succeeded(office.importOffers(kOffers + "300\n")));
    REQUIRE(
        succeeded(office.importRequests(kRequests + "TM01,80,1,100,North\nTM02,70,1,100,South\n")));
    office.confirm();
    office.plan(u"A"_s);
    SECTION("the offer has less")
    {
        REQUIRE(succeeded(office.importOffers(kOffers + "199\n")));
    }
    SECTION("a team asks for less")
    {
        REQUIRE(succeeded(office.importRequests(kRequests + "TM01,80,1,99,North\n")));
    }
    SECTION("an institution may have less")
    {
        ComputeSettings settings = ComputeSettingsStore(office.workspace().database()).load();
        settings.institutionMaxima.insert(u"South"_s, Yen(99'000));
        REQUIRE(succeeded(changeComputeSettings(office.workspace(), settings)));
    }
    const QByteArray before = office.state();
    CHECK(refused(approve(office, u"A"_s), Error::Code::RuleRefused));
    CHECK((office.state() == before));
    REQUIRE(succeeded(approve(office, office.plan(u"B"_s).name)));
}

TEST_CASE("A misfit is told by name", "[compute][approval]")
{
    AllocationProblem now;
    now.offers.resize(1);
    now.offers[0].code = u"O1"_s;
    now.offers[0].price = Yen(10);
    now.offers[0].capacityHours = 10;
    now.requests.resize(1);
    now.requests[0].team = u"TM01"_s;
    now.requests[0].institution = u"N"_s;
    now.requests[0].maximumMilli = 10'000;
    AllocationPlan plan;
    plan.teams.resize(1);
    plan.teams[0].team = u"TM01"_s;
    plan.teams[0].lines = {{u"O1"_s, 10, Yen(100)}};
    plan.teams[0].yen = Yen(100);
    CHECK(planMisfit(plan, now).isEmpty());
    now.offers[0].capacityHours = 9;
    CHECK(planMisfit(plan, now).contains(u"O1"_s));
    now.offers[0].capacityHours = 10;
    now.offers[0].speedMilli = 1001;
    CHECK(planMisfit(plan, now).contains(u"TM01"_s));
    now.offers[0].speedMilli = 1000;
    now.institutionMaxima.insert(u"N"_s, Yen(99));
    CHECK(planMisfit(plan, now).contains(u"N"_s));
    now.requests.clear();
    CHECK(planMisfit(plan, now).contains(u"TM01"_s));
}

TEST_CASE("Revoking the plan of a remainder leaves a way on", "[compute][approval]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,40"_s}))));
    remainder(office, u"R"_s);
    REQUIRE(succeeded(approve(office, u"R"_s)));
    PlanOperations plans(office.workspace());
    REQUIRE(succeeded(plans.revoke(u"R"_s, u"wrong"_s)));
    // Used hours are gone for a remainder and for a plan that begins from nothing.
    const StoredPlan again = remainder(office, u"R2"_s);
    CHECK(hoursOf(again.plan) == 160);
    const StoredPlan whole = office.plan(u"W"_s);
    CHECK(hoursOf(whole.plan) == 160);
    CHECK(whole.problem.envelope == Yen(400'000'000 - 40'000));
    const StoredPlan other = office.plan(u"X"_s, AllocationPolicy::Merit, Yen(300'000'000));
    CHECK(other.problem.envelope == Yen(300'000'000 - 40'000));
    REQUIRE(succeeded(approve(office, u"R2"_s)));
    CHECK(office.book().balances().isSound());
    CHECK(office.book().balances().bound() == Yen(200'000));
}

TEST_CASE("Limits of institutions and categories are about the whole period", "[compute][approval]")
{
    ComputeOffice office;
    REQUIRE(succeeded(office.importOffers(kOffers + "300\n")));
    REQUIRE(succeeded(
        office.importRequests("team,merit,min_gpu_hours,max_gpu_hours,institution,category\n"
                              "TM01,80,1,100,North,college\n"
                              "TM02,70,1,100,South,school\n"
                              "TM03,60,1,100,West,school\n")));
    ComputeSettings settings = ComputeSettingsStore(office.workspace().database()).load();
    settings.institutionMaxima.insert(u"South"_s, Yen(90'000));
    settings.categoryMinima.insert(u"school"_s, 2);
    REQUIRE(succeeded(changeComputeSettings(office.workspace(), settings)));
    office.confirm();
    CHECK(hoursOf(office.plan(u"A"_s).plan) == 290);
    REQUIRE(succeeded(approve(office, u"A"_s)));
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM02,O1,60"_s}))));
    const StoredPlan left = remainder(office, u"R"_s);
    CHECK(left.problem.institutionMaxima.value(u"South"_s) == Yen(30'000));
    REQUIRE(left.plan.find(u"TM02"_s));
    CHECK(left.plan.find(u"TM02"_s)->yen == Yen(30'000));
    // TM02 counts for its category already, so one other school is needed, and TM02 again is none.
    CHECK(left.problem.categoryMinima.value(u"school"_s) == 1);
    for (const ComputeRequest& request : left.problem.requests)
        CHECK(request.category == (request.team == u"TM03"_s   ? u"school"_s
                                   : request.team == u"TM01"_s ? u"college"_s
                                                               : QString()));
    // All that South may have is used: that is no reason why no plan could be made.
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-03,TM02,O1,30"_s}))));
    const StoredPlan later = remainder(office, u"R2"_s);
    CHECK_FALSE(later.plan.find(u"TM02"_s)->isFunded());
    CHECK(later.plan.find(u"TM03"_s)->isFunded());
    REQUIRE(succeeded(approve(office, u"R2"_s)));
}

TEST_CASE("Planned hours are not counted twice after a plan for the remainder", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    CHECK(office.status().teams[0].allottedHoursMilli == 100'000);
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,40"_s}))));
    CHECK(office.status().teams[0].allottedHoursMilli == 100'000);
    LedgerOperations ledger(office.workspace());
    REQUIRE(succeeded(ledger.release(u"TM01"_s, Yen(30'000), u"less"_s)));
    CHECK(office.status().teams[0].allottedHoursMilli == 70'000);
    remainder(office, u"R"_s);
    REQUIRE(succeeded(approve(office, u"R"_s)));
    CHECK(office.status().teams[0].allottedHoursMilli == 100'000);
    CHECK(office.status().teams[1].allottedHoursMilli == 100'000);
}

TEST_CASE("Use is told up to the day looked at", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(
        office.importUsage(usageCsv({u"2026-11-02,TM01,O1,40"_s, u"2026-11-20,TM01,O1,55"_s}))));
    const TeamUse early = office.status(QDate(2026, 11, 10)).teams[0];
    CHECK(early.used == Yen(40'000));
    CHECK(early.usedHoursMilli == 40'000);
    CHECK(early.usedPercent() == 40);
    const TeamUse late = office.status(QDate(2026, 11, 20)).teams[0];
    CHECK(late.used == Yen(95'000));
    CHECK(late.usedHoursMilli == 95'000);
}
