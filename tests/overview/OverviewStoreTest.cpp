#include "models/overview/OverviewStore.h"

#include "models/entrants/EntryOperations.h"
#include "models/scoring/StageOperations.h"
#include "tests/judging/SampleOffice.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

OverviewData load(SampleOffice& office)
{
    return OverviewStore(office.workspace().database()).load(office.programme());
}

} // namespace

TEST_CASE("The overview reads entries, stages and the progress of judges")
{
    SampleOffice office;
    office.fillFinal();
    const OverviewData data = load(office);
    CHECK(data.entries.size() == 155);
    const StageProgress* final = data.stage(u"t1-final"_s);
    REQUIRE(final);
    CHECK(final->entries.size() == 40);
    CHECK(final->judges.size() == 14);
    int complete = 0;
    int due = 0;
    for (const JudgeProgress& judge : final->judges) {
        complete += judge.complete;
        due += judge.due;
    }
    // Nothing is assigned in this file: sheets begun are what is due.
    CHECK(complete == due);
    CHECK(complete <= 200);
    CHECK(final->belowQuorum == 0);
    REQUIRE(data.stage(u"t1-paper"_s));
    CHECK_FALSE(data.stage(u"t1-paper"_s)->hasScores());
}

TEST_CASE("An entry of a stage without scores is below the quorum")
{
    SampleOffice office;
    REQUIRE(succeeded(
        StageOperations(office.workspace()).enter(u"t1-paper"_s, {u"T1-0001"_s, u"T1-0002"_s})));
    const OverviewData data = load(office);
    REQUIRE(data.stage(u"t1-paper"_s));
    CHECK(data.stage(u"t1-paper"_s)->belowQuorum == 2);
}

TEST_CASE("The day an entry was returned comes from the journal, in bulk or alone")
{
    SampleOffice office;
    EntryOperations operations(office.workspace(), office.programme());
    const qint64 first = office.clock().nowMs();
    REQUIRE(succeeded(
        operations.setStatus({u"T1-0001"_s, u"T1-0002"_s}, u"returned"_s, u"Number missing"_s)));
    office.clock().set(first + 1'000);
    REQUIRE(succeeded(operations.setStatus({u"T1-0003"_s}, u"returned"_s, u"Title missing"_s)));
    const OverviewData data = load(office);
    for (const OverviewEntry& entry : data.entries) {
        if (entry.ref == u"T1-0001"_s || entry.ref == u"T1-0002"_s)
            CHECK(entry.returnedAtMs == first);
        else if (entry.ref == u"T1-0003"_s)
            CHECK(entry.returnedAtMs == first + 1'000);
        else
            CHECK_FALSE(entry.returnedAtMs);
    }
}

TEST_CASE("Open findings are read, settled ones are not")
{
    SampleOffice office;
    office.addError(u"T1-0007"_s);
    const OverviewData data = load(office);
    REQUIRE(data.findings.size() == 1);
    CHECK(data.findings[0].isError);
}
