#pragma once

#include "models/overview/OverviewData.h"
#include "models/programme/Programme.h"

namespace prizedesk::test {

/// The edition of 2026 as it comes from the template.
[[nodiscard]] Programme edition();
/// Local time of the edition: `at(2026, 9, 30, 12)`.
[[nodiscard]] qint64 at(int year, int month, int day, int hour = 12);

/// Adds an entry that stands in `status`; its id counts from 1.
OverviewEntry& addEntry(OverviewData& data, const QString& theme, const QString& status,
                        std::optional<qint64> receivedAtMs = {}, int prefecture = 13);
void addFinding(OverviewData& data, int entry, const QString& code, bool isError, int other = 0);

} // namespace prizedesk::test
