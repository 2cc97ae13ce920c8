#include "models/ceremony/runsheet/RunSheetOperations.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/guests/GuestImport.h"
#include "models/reception/ReceptionOperations.h"
#include "models/seating/SeatingOperations.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"
#include "tests/workspace/FailingDisk.h"

#include <functional>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Does something on a disk that fails at every step in turn, until it is done: whatever fails
/// leaves everything as it was.
void requireWhole(GuestOffice& office, FailingDisk& disk, const std::function<Result<void>()>& act)
{
    const QByteArray before = office.rows();
    bool isDone = false;
    int failures = 0;
    for (int step = 0; step < 400 && !isDone; ++step) {
        disk.failAfter(step, FailingDisk::How::Full);
        const Result<void> done = act();
        disk.heal();
        isDone = done.has_value();
        if (isDone)
            continue;
        ++failures;
        REQUIRE(done.error().kind() == Error::Kind::File);
        REQUIRE((office.rows() == before));
    }
    REQUIRE(isDone);
    REQUIRE(failures > 1);
    REQUIRE((office.rows() != before));
}

} // namespace

TEST_CASE("On a failing disk the ceremony goes on from where it was", "[runsheet][disk]")
{
    FailingDisk disk;
    GuestOffice office;
    RunSheetOperations run(office.workspace());
    requireWhole(office, disk, [&] { return run.draft(); });
    requireWhole(office, disk, [&] { return run.next(); });
    CHECK(RunSheetStore(office.workspace().database()).load().running() == 0);
    requireWhole(office, disk, [&] { return run.next(); });
    requireWhole(office, disk, [&] { return run.extend(1); });
    requireWhole(office, disk, [&] { return run.back(); });
    CHECK(RunSheetStore(office.workspace().database()).load().running() == 0);
}

TEST_CASE("On a failing disk seats and arrivals are there whole or not at all",
          "[seating][reception][disk]")
{
    FailingDisk disk;
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests(sampleFile(u"guests.csv"_s))));
    SeatingOperations seats(office.workspace());
    auto state = seats.state();
    REQUIRE(succeeded(state));
    const SeatingPlan plan = seats.propose(*state);
    requireWhole(office, disk, [&] { return seats.apply(*state, plan); });
    CHECK(seats.state()->uses.size() == plan.uses.size());
    requireWhole(office, disk, [&] {
        return ReceptionOperations(office.workspace()).checkIn(u"G0001"_s).map([](const auto&) {});
    });
}
