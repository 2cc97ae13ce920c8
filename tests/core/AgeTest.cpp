#include "models/core/Age.h"
#include "models/core/BusinessDays.h"
#include "tests/core/Printing.h"

using namespace prizedesk;

TEST_CASE("Age on the reference day", "[core]")
{
    const QDate day(2026, 11, 21);
    CHECK(ageOn({2008, 11, 21}, day) == 18);
    CHECK_FALSE(isMinor({2008, 11, 21}, day));
    CHECK(ageOn({2008, 11, 22}, day) == 17);
    CHECK(isMinor({2008, 11, 22}, day));
    CHECK(ageOn({2008, 2, 29}, day) == 18);
    CHECK(ageOn(day, day) == 0);
    CHECK(ageOn({2026, 11, 22}, day) == -1);
    CHECK(ageOn({}, day) == -1);
    CHECK(isMinor({}, day));
}

TEST_CASE("Born on 29 February, a year older on 1 March", "[core]")
{
    CHECK(ageOn({2008, 2, 29}, {2026, 2, 28}) == 17);
    CHECK(ageOn({2008, 2, 29}, {2026, 3, 1}) == 18);
    CHECK(ageOn({2008, 2, 29}, {2028, 2, 28}) == 19);
    CHECK(ageOn({2008, 2, 29}, {2028, 2, 29}) == 20);
}

TEST_CASE("A school year is born from 2 April to 1 April", "[core]")
{
    CHECK(schoolCohort({2008, 4, 2}) == 2008);
    CHECK(schoolCohort({2009, 4, 1}) == 2008);
    CHECK(schoolCohort({2008, 4, 1}) == 2007);
    // The third year of high school in 2026 turns 18 in that fiscal year.
    CHECK(2026 - schoolCohort({2008, 4, 2}) == 18);
    CHECK(2026 - schoolCohort({2009, 4, 1}) == 18);
    // U-22 of 2026: born on or after 2 April 2003.
    CHECK(2026 - schoolCohort({2003, 4, 2}) == 23);
    CHECK(2026 - schoolCohort({2003, 4, 1}) == 24);
}

TEST_CASE("Working days pass over weekends and holidays", "[core]")
{
    const Holidays holidays{QDate(2026, 11, 3), QDate(2026, 11, 23)};
    CHECK(isWorkingDay({2026, 11, 20}, holidays));
    CHECK_FALSE(isWorkingDay({2026, 11, 21}, holidays));
    CHECK_FALSE(isWorkingDay({2026, 11, 22}, holidays));
    CHECK_FALSE(isWorkingDay({2026, 11, 23}, holidays));
    CHECK_FALSE(isWorkingDay({}, holidays));
    CHECK(addWorkingDays({2026, 11, 20}, 1, holidays) == QDate(2026, 11, 24));
    CHECK(addWorkingDays({2026, 11, 24}, -1, holidays) == QDate(2026, 11, 20));
    CHECK(addWorkingDays({2026, 11, 21}, 0, holidays) == QDate(2026, 11, 24));
    CHECK(addWorkingDays({2026, 11, 20}, 0, holidays) == QDate(2026, 11, 20));
    CHECK(workingDaysBetween({2026, 11, 20}, {2026, 11, 24}, holidays) == 1);
    CHECK(workingDaysBetween({2026, 11, 24}, {2026, 11, 20}, holidays) == -1);
    CHECK(workingDaysBetween({2026, 11, 20}, {2026, 11, 20}, holidays) == 0);
    for (int i = 1; i < 300; ++i) {
        const QDate start(2026, 11, 1 + i % 28);
        REQUIRE(workingDaysBetween(start, addWorkingDays(start, i, holidays), holidays) == i);
    }
}
