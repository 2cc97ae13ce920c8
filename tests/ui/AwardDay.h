#pragma once

#include "tests/ui/EntriesOffice.h"

namespace prizedesk::test {

/// Two entries, three judges, marks, and the first and second prize of theme 1 to T1-0001 and
/// T1-0002. People are invented.
void fillAwardDay(EntriesOffice& office);
/// Seals the result, confirms both awards by a second person and releases the winners by two.
void confirmAndRelease(EntriesOffice& office);

} // namespace prizedesk::test
