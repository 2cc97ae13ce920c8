#include "models/compute/ComputePeriod.h"

#include "models/compute/ComputeSettings.h"
#include "models/core/Era.h"
#include "models/programme/ProgrammeStore.h"

#include <QDateTime>

#include <algorithm>

namespace prizedesk {

QDate fiscalYearEnd(const QDate& day)
{
    return QDate(fiscalYear(day) + 1, 3, 31);
}

std::vector<ComputePeriod> byFiscalYear(const ComputePeriod& period)
{
    std::vector<ComputePeriod> parts;
    for (QDate from = period.startsOn; from <= period.endsOn;) {
        const QDate to = std::min(period.endsOn, fiscalYearEnd(from));
        parts.push_back({from, to});
        from = to.addDays(1);
    }
    return parts;
}

ComputePeriod computePeriod(const Database& database, qint64 nowMs)
{
    const ComputeSettings settings = ComputeSettingsStore(database).load();
    const Programme programme = ProgrammeStore(database).load();
    ComputePeriod period{settings.startsOn, settings.endsOn};
    if (!period.startsOn.isValid()) {
        qint64 firstMs = nowMs;
        for (const Milestone& milestone : programme.milestones)
            firstMs = std::min(firstMs, milestone.atMs);
        period.startsOn = programme.local(firstMs).date();
        if (period.endsOn.isValid())
            period.startsOn = std::min(period.startsOn, period.endsOn);
    }
    if (!period.endsOn.isValid())
        period.endsOn = fiscalYearEnd(period.startsOn);
    return period;
}

} // namespace prizedesk
