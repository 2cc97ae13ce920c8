#include "models/compute/PlanStore.h"
#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2026, 12, 1);

/// Storage for 1,000,000 yen is reserved with plan A; 600,000 of it are billed.
struct StorageOffice : ComputeOffice
{
    OtherCostId storage;

    StorageOffice()
    {
        OtherCost cost;
        cost.yen = Yen(1'000'000);
        const auto id = LedgerOperations(workspace()).addCost(cost);
        REQUIRE(succeeded(id));
        storage = *id;
        approveSmall();
        REQUIRE(succeeded(
            LedgerOperations(workspace()).chargeCost(storage, Yen(600'000), kDay, u"bill 1"_s)));
    }
};

} // namespace

TEST_CASE("A plan that ends leaves what was billed for other cost", "[compute][approval]")
{
    StorageOffice office;
    PlanOperations plans(office.workspace());
    REQUIRE(succeeded(plans.revoke(u"A"_s, u"wrong merits"_s)));
    LedgerBalances balances = office.book().balances();
    CHECK(balances.isSound());
    CHECK(balances.committed == Yen(0));
    CHECK(balances.inFlight == Yen(600'000));
    CHECK(balances.bound() == Yen(600'000));
    // The budget cannot be cut below what was billed.
    EnvelopeOperations envelope(office.workspace());
    CHECK(refused(envelope.confirm(Yen(599'999), u"cut"_s, u"Sato"_s), Error::Code::RuleRefused));

    // The rest of the cost is still to come: the next plan leaves room for it and reserves it.
    const StoredPlan next = office.plan(u"B"_s);
    CHECK(next.problem.otherCost == Yen(1'000'000));
    REQUIRE(succeeded(plans.approve(u"B"_s, u"Sato"_s)));
    balances = office.book().balances();
    CHECK(balances.cost(office.storage).committed == Yen(400'000));
    CHECK(balances.isSound());
}

TEST_CASE("What is left of a cost can be released for good", "[compute][ledger]")
{
    StorageOffice office;
    LedgerOperations ledger(office.workspace());
    const Yen free = office.book().balances().free;
    CHECK(refused(ledger.releaseCost(office.storage, u" "_s), Error::Code::ReasonRequired));
    CHECK(refused(ledger.releaseCost(OtherCostId(99), u"x"_s), Error::Code::NotFound));
    REQUIRE(succeeded(ledger.releaseCost(office.storage, u"cheaper than planned"_s)));
    CHECK(office.book().balances().free == free + Yen(400'000));
    CHECK(office.book().balances().cost(office.storage).total() == Yen(600'000));
    CHECK(refused(ledger.releaseCost(office.storage, u"again"_s), Error::Code::RuleRefused));
    CHECK(office.workspace().journal().list(1).front().description().contains(u"400,000"_s));

    // No later plan reserves it again, and a last bill is paid out of what is free.
    CHECK(office.status().openOtherCost == Yen(0));
    const auto made = PlanOperations(office.workspace())
                          .make({.name = u"R"_s, .kind = StoredPlan::Kind::Remainder});
    REQUIRE(succeeded(made));
    CHECK(made->problem.otherCost == Yen(0));
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"R"_s, u"Sato"_s)));
    CHECK(office.book().balances().cost(office.storage).committed == Yen(0));
    REQUIRE(succeeded(ledger.chargeCost(office.storage, Yen(50'000), kDay, u"bill 2"_s)));
    CHECK(office.book().balances().isSound());
}

TEST_CASE("A release of a cost is taken back by a reversal", "[compute][ledger]")
{
    StorageOffice office;
    LedgerOperations ledger(office.workspace());
    REQUIRE(succeeded(ledger.releaseCost(office.storage, u"cheaper"_s)));
    REQUIRE(succeeded(ledger.reverse(office.book().lines().back().id, u"a bill comes"_s)));
    CHECK(office.book().balances().cost(office.storage).committed == Yen(400'000));
    CHECK(office.book().balances().isSound());
}
