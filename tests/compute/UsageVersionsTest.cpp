#include "models/backups/Verification.h"
#include "models/compute/UsageMerge.h"
#include "models/compute/UsageStore.h"
#include "tests/compute/ComputeOffice.h"

#include <QDateTime>

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kDated = "date,team,offer,gpu_hours,reported_on\n";
const QByteArray kNumbered = "date,team,offer,gpu_hours,record\n";

ImportId lastFile(ComputeOffice& office)
{
    ImportId last;
    for (const UsageRow& row : UsageStore(office.workspace().database()).all())
        last = std::max(last, row.file);
    return last;
}

Yen charged(ComputeOffice& office)
{
    return office.book().balances().inFlight;
}

} // namespace

TEST_CASE("The day of a report counts also where it repeats what was known", "[compute][usage]")
{
    const QByteArray first = kDated + "2026-11-02,TM01,O1,10,2026-11-03\n";
    const QByteArray repeated = kDated + "2026-11-02,TM01,O1,10,2026-11-09\n";
    const QByteArray delayed = kDated + "2026-11-02,TM01,O1,8,2026-11-05\n";
    std::vector<QByteArray> files{first, repeated, delayed};
    std::sort(files.begin(), files.end());
    do {
        ComputeOffice office;
        office.approveSmall();
        for (const QByteArray& file : files)
            REQUIRE(succeeded(office.importUsage(file)));
        CHECK(charged(office) == Yen(10'000));
        const QByteArray state = office.state();
        for (const QByteArray& file : files)
            CHECK(office.importUsage(file)->unchanged == 1);
        CHECK((office.state() == state));
    } while (std::next_permutation(files.begin(), files.end()));
}

TEST_CASE("Withdrawing a file leaves what a later file reports too", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    UsageImport import(office.workspace());
    REQUIRE(succeeded(
        office.importUsage(usageCsv({u"2026-11-02,TM01,O1,10"_s, u"2026-11-03,TM01,O1,5"_s}))));
    const ImportId first = lastFile(office);
    REQUIRE(succeeded(
        office.importUsage(usageCsv({u"2026-11-02,TM01,O1,10"_s, u"2026-11-04,TM01,O1,7"_s}))));
    const ImportId second = lastFile(office);
    CHECK(first != second);
    CHECK(charged(office) == Yen(22'000));
    REQUIRE(succeeded(import.withdraw(first, u"wrong"_s)));
    CHECK(charged(office) == Yen(17'000));
    REQUIRE(succeeded(import.withdraw(second, u"wrong too"_s)));
    CHECK(charged(office) == Yen(0));
    CHECK(office.book().balances().isSound());
}

TEST_CASE("Withdrawing the later word brings back the one before it", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(kDated + "2026-11-02,TM01,O1,10,2026-11-03\n")));
    REQUIRE(succeeded(office.importUsage(kDated + "2026-11-02,TM01,O1,8,2026-11-05\n")));
    CHECK(charged(office) == Yen(8'000));
    REQUIRE(succeeded(office.importUsage(kDated + "2026-11-02,TM01,O1,10,2026-11-09\n")));
    CHECK(charged(office) == Yen(10'000));
    UsageImport import(office.workspace());
    REQUIRE(succeeded(import.withdraw(lastFile(office), u"wrong"_s)));
    CHECK(charged(office) == Yen(8'000));
}

TEST_CASE("One day with and without numbers of lines is not charged twice", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    const QByteArray whole = usageCsv({u"2026-11-02,TM01,O1,10"_s, u"2026-11-03,TM01,O1,2"_s});
    const QByteArray numbered = kNumbered + "2026-11-02,TM01,O1,6,J1\n2026-11-02,TM01,O1,4,J2\n"
                                            "2026-11-04,TM01,O1,1,J3\n";
    const bool isWholeFirst = GENERATE(true, false);
    REQUIRE(succeeded(office.importUsage(isWholeFirst ? whole : numbered)));
    const auto report = office.importUsage(isWholeFirst ? numbered : whole);
    REQUIRE(succeeded(report));
    CHECK(report->imported == 1);
    CHECK(report->quarantined == (isWholeFirst ? 2 : 1));
    const auto mixed =
        std::count_if(report->findings.begin(), report->findings.end(), [](const auto& finding) {
            return finding.code == u"usage.record_mixed"_s && finding.severity == u"error"_s;
        });
    CHECK(mixed == report->quarantined);
    CHECK(charged(office) == Yen(13'000));

    // Withdrawing the wrong one lets the right one in.
    const ImportId first = UsageStore(office.workspace().database()).all().front().file;
    REQUIRE(succeeded(UsageImport(office.workspace()).withdraw(first, u"in whole days"_s)));
    REQUIRE(succeeded(office.importUsage(isWholeFirst ? numbered : whole)));
    CHECK(charged(office) == Yen(isWholeFirst ? 11'000 : 12'000));
}

TEST_CASE("Rows of one table that tell a day in both ways are left out", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    const auto report = office.importUsage(
        kNumbered + "2026-11-02,TM01,O1,10,\n2026-11-02,TM01,O1,10,J1\n2026-11-03,TM01,O1,3,\n");
    REQUIRE(succeeded(report));
    CHECK(report->imported == 1);
    CHECK(report->quarantined == 2);
    CHECK(charged(office) == Yen(3'000));
}

TEST_CASE("One mistyped year does not move the day that everything is looked at",
          "[compute][usage]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,10"_s}))));
    const auto report = office.importUsage(usageCsv({u"2027-11-03,TM01,O1,10"_s}));
    REQUIRE(succeeded(report));
    const bool isTold =
        std::any_of(report->findings.begin(), report->findings.end(),
                    [](const auto& finding) { return finding.code == u"usage.day_outside"_s; });
    CHECK(isTold);
    CHECK(office.status().on == QDate(2026, 11, 2));
    CHECK(office.status().usageDays == 1);
    CHECK(office.status().gaps.empty());
    // A day of the period that is still to come is no report of today either.
    office.clock().set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2027-01-04,TM01,O1,10"_s}))));
    CHECK(office.status().on == QDate(2026, 11, 2));
}

TEST_CASE("Verification sees a charge of the wrong amount", "[compute][usage][verify]")
{
    ComputeOffice office;
    office.approveSmall();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM01,O1,10"_s}))));
    const auto ledger = [&] {
        for (const Verification::Check& check : verifyWorkspace(office.workspace()).checks) {
            if (check.name == u"ledger"_s)
                return check.ok;
        }
        return false;
    };
    CHECK(ledger());
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"programme.edit"_s, .labels = {}, .reason = {}},
        [](WriteTransaction& tx) { tx.statement("update usage_row set yen = yen + 1").run(); })));
    CHECK_FALSE(ledger());
}
