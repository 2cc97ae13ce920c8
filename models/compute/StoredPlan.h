#pragma once

#include "models/compute/AllocationPlanner.h"
#include "models/compute/ComputeIds.h"

#include <QDate>

#include <optional>

namespace prizedesk {

/// A scenario in the file: a plan with everything it rests on. One at a time is approved.
struct StoredPlan
{
    enum class Kind {
        Whole,    ///< divides the envelope
        Remainder ///< divides anew what an approved plan has not used up
    };
    enum class State {
        Draft,
        Approved, ///< its reservations stand in the ledger
        Replaced, ///< another one was approved after it
        Revoked   ///< its reservations were reversed
    };

    PlanId id;
    QString name;
    Kind kind = Kind::Whole;
    State state = State::Draft;
    QDate startsOn;
    QDate endsOn; ///< last day
    AllocationProblem problem;
    AllocationPlan plan;
    qint64 madeAtMs = 0;
    QString madeBy;
    std::optional<qint64> approvedAtMs;
    QString approvedBy;
    QString secondBy;
};

/// `whole`, `remainder`.
[[nodiscard]] QString planKindCode(StoredPlan::Kind kind);
/// `draft`, `approved`, `replaced`, `revoked`.
[[nodiscard]] QString planStateCode(StoredPlan::State state);
/// In the language in force.
[[nodiscard]] QString planStateWords(StoredPlan::State state);
/// "By merit", "Equal", … in the language in force.
[[nodiscard]] QString allocationPolicyWords(AllocationPolicy policy);

} // namespace prizedesk
