#pragma once

#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeStatus.h"
#include "models/compute/EnvelopeOperations.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/PlanOperations.h"
#include "models/compute/UsageImport.h"
#include "tests/judging/SampleOffice.h"

namespace prizedesk::test {

/// An office with the sample's offers and requests; by steps up to an approved plan.
class ComputeOffice : public SampleOffice
{
public:
    static constexpr qint64 kCeiling = 400'000'000;

    /// Period 2026-11-01 to 2027-01-31, reserve 20 million.
    ComputeOffice();

    Result<ImportReport> importOffers(const QByteArray& csv, bool dryRun = false);
    Result<ImportReport> importRequests(const QByteArray& csv, bool dryRun = false);
    Result<ImportReport> importTeams(const QByteArray& csv, bool dryRun = false);
    Result<ImportReport> importUsage(const QByteArray& csv, bool dryRun = false,
                                     const QString& name = QStringLiteral("usage.csv"));
    /// The sample's offers and requests.
    void fillRegisters();
    /// Mori confirms with Sato.
    void confirm(qint64 yen = kCeiling);
    StoredPlan plan(const QString& name, AllocationPolicy policy = AllocationPolicy::Merit,
                    std::optional<Yen> envelope = {});
    /// Everything up to an approved plan `A`.
    void approveSample();
    /// One offer O1 at 1,000 yen, TM01 and TM02 with 100 hours each by the approved plan `A`.
    void approveSmall();

    [[nodiscard]] LedgerBook book();
    [[nodiscard]] ComputeStatus status(const QDate& on = {});
    /// Sums that must always hold, also by team, tranche and kind of line.
    void checkSums(Yen envelope);
    /// Every row that undo is about and the length of the journal: equal where nothing changed.
    [[nodiscard]] QByteArray state();
};

/// `date,team,offer,gpu_hours` and the given lines.
[[nodiscard]] QByteArray usageCsv(const QStringList& lines);

} // namespace prizedesk::test
