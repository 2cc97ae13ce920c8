#pragma once

#include "models/storage/Database.h"

#include <QDate>

#include <vector>

namespace prizedesk {

/// The days in which compute is used and paid.
struct ComputePeriod
{
    QDate startsOn;
    QDate endsOn; ///< last day

    [[nodiscard]] qint64 days() const { return startsOn.daysTo(endsOn) + 1; }
    friend bool operator==(const ComputePeriod&, const ComputePeriod&) = default;
};

/// The settings' period; where they leave it open, from the edition's first milestone to the end of
/// that fiscal year. Throws `StorageError`.
[[nodiscard]] ComputePeriod computePeriod(const Database& database, qint64 nowMs);

/// The 31 March on or after a day: money of Japan's public budgets does not pass it by itself.
[[nodiscard]] QDate fiscalYearEnd(const QDate& day);
/// The period cut at each 31 March.
[[nodiscard]] std::vector<ComputePeriod> byFiscalYear(const ComputePeriod& period);

} // namespace prizedesk
