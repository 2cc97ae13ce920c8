#pragma once

#include "models/compute/EnvelopeFigure.h"
#include "models/compute/StoredPlan.h"
#include "models/compute/TeamUse.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// The compute budget at a day: what a page, the command line and the monthly report show.
struct ComputeStatus
{
    QDate on;
    ComputePeriod period; ///< from the first day of use to the last that is paid for
    EnvelopeHistory envelope;
    LedgerBook book{{}};
    Yen reserve;       ///< part of what is free
    Yen openOtherCost; ///< planned and in no line of the ledger yet
    std::optional<StoredPlan> approved;
    std::vector<TeamUse> teams; ///< by reference number
    QDate lastUsageDay;
    int usageDays = 0;        ///< days with a report
    std::vector<QDate> gaps;  ///< days without any report between the first and the last

    [[nodiscard]] const LedgerBalances& balances() const { return book.balances(); }
    /// What has to be paid at most: everything promised and used, and other cost.
    [[nodiscard]] Yen worstCase() const { return balances().bound() + openOtherCost; }

    /// Invalid `on`: the last day that was reported within the period and up to today, else today.
    [[nodiscard]] static Result<ComputeStatus> load(const Workspace& workspace,
                                                    const QDate& on = {});
};

} // namespace prizedesk
