#include "models/core/Age.h"

#include "models/core/Era.h"

namespace prizedesk {

int ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return -1;
    const bool hadBirthday =
        day.month() != birth.month() ? day.month() > birth.month() : day.day() >= birth.day();
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

bool isMinor(QDate birth, QDate day)
{
    return ageOn(birth, day) < kAdultAge;
}

int schoolCohort(QDate birth)
{
    // The age is reached the evening before, so 1 April still counts for the year that ends.
    return fiscalYear(birth.addDays(-1));
}

} // namespace prizedesk
