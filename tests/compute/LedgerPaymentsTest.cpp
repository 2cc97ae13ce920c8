#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2026, 11, 30);
const QDate kSecond(2026, 12, 31);

/// TM01 used 10 hours in November, which S1 paid, and 20 in December, which S2 paid.
struct PaidOffice : ComputeOffice
{
    LedgerLine november;
    LedgerLine december;

    PaidOffice()
    {
        approveSmall();
        REQUIRE(succeeded(importUsage(usageCsv({u"2026-11-02,TM01,O1,10"_s}))));
        november = settle(kFirst);
        REQUIRE(succeeded(importUsage(usageCsv({u"2026-12-02,TM01,O1,20"_s}))));
        december = settle(kSecond);
    }

    LedgerLine settle(const QDate& through)
    {
        REQUIRE(succeeded(LedgerOperations(workspace()).settle({}, through, u"bill"_s)));
        return book().lines().back();
    }
    Result<void> reverse(const LedgerLine& line)
    {
        return LedgerOperations(workspace()).reverse(line.id, u"wrong bill"_s);
    }
};

} // namespace

TEST_CASE("A charge is paid by its own settlement, not by a later one", "[compute][ledger]")
{
    PaidOffice office;
    CHECK(office.book().balances().settled == Yen(30'000));
    REQUIRE(succeeded(office.reverse(office.november)));
    LedgerBook book = office.book();
    CHECK(book.balances().inFlight == Yen(10'000));
    const auto open = book.unsettled(kSecond);
    REQUIRE(open.size() == 1);
    CHECK(open.front()->inFlight == Yen(10'000));
    CHECK_FALSE(book.isSettled(*open.front()));

    // A correction of what is not paid comes out of the column in flight.
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,8"_s}))));
    CHECK(office.book().balances().settled == Yen(20'000));
    CHECK(office.book().balances().inFlight == Yen(8'000));
    const auto paid = LedgerOperations(office.workspace()).settle({}, kSecond, u"bill 3"_s);
    REQUIRE(succeeded(paid));
    CHECK(*paid == Yen(8'000));
    CHECK(office.book().balances().inFlight == Yen(0));
    CHECK(office.book().balances().isSound());
}

TEST_CASE("A refund holds only the settlement that paid", "[compute][ledger]")
{
    PaidOffice office;
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,8"_s}))));
    CHECK(office.book().hasRefund(office.november));
    CHECK_FALSE(office.book().hasRefund(office.december));
    CHECK(refused(office.reverse(office.november), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.reverse(office.december)));
    CHECK(office.book().balances().settled == Yen(0));
    CHECK(office.book().balances().inFlight == Yen(28'000));
}

TEST_CASE("Nothing is sound that pays more than was used", "[compute][ledger]")
{
    LedgerBalances balances;
    LedgerLine line;
    line.team = u"TM01"_s;
    line.offer = u"O1"_s;
    line.settled = Yen(-1);
    line.inFlight = Yen(1);
    balances.add(line);
    CHECK_FALSE(balances.isSound());
    line.settled = Yen(1);
    line.inFlight = Yen(-1);
    LedgerBalances other;
    other.add(line);
    CHECK_FALSE(other.isSound());
}

TEST_CASE("What is paid keeps its room when an earlier day comes in late", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-10,TM01,O1,60"_s}))));
    const QByteArray late = usageCsv({u"2026-11-09,TM01,O1,70"_s}); // no day lies in between
    SECTION("paid")
    {
        REQUIRE(succeeded(LedgerOperations(office.workspace()).settle({}, kFirst, u"bill"_s)));
        const auto report = office.importUsage(late);
        REQUIRE(succeeded(report));
        REQUIRE(report->findings.size() == 1);
        CHECK(report->findings[0].code == u"usage.over_allotment"_s);
        CHECK(office.book().balances().settled == Yen(60'000));
        CHECK(office.book().balances().inFlight == Yen(0));
    }
    SECTION("not paid yet: the earlier day comes first, and who loses is told")
    {
        const auto preview = office.importUsage(late, true);
        const auto report = office.importUsage(late);
        REQUIRE(succeeded(report));
        CHECK(preview->findings.size() == report->findings.size());
        REQUIRE(report->findings.size() == 1);
        CHECK(report->findings[0].code == u"usage.pushed_out"_s);
        CHECK(report->findings[0].severity == u"error"_s);
        CHECK(report->findings[0].row == 2);
        CHECK(report->findings[0].ref == u"TM01"_s);
        CHECK(report->findings[0].value.startsWith(u"2026-11-10 O1: "_s));
        CHECK(office.book().balances().inFlight == Yen(70'000));
    }
    CHECK(office.book().balances().isSound());
}
