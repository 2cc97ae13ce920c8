#pragma once

#include "models/core/Yen.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// How the envelope is divided.
enum class AllocationPolicy {
    Merit,      ///< the most merit-weighted use, with diminishing worth of further hours
    Equal,      ///< the same yen for each team
    EqualMerit, ///< a share equal, the rest by merit
    MaxMin,     ///< the worst-served team as well as can be, then the next worst
};

/// `merit`, `equal`, `equal-merit`, `maxmin`.
[[nodiscard]] QString allocationPolicyCode(AllocationPolicy policy);
[[nodiscard]] std::optional<AllocationPolicy> allocationPolicyFromCode(const QString& code);

/// Why a team got what it got, or why there is no plan; put into words by `allocationWhy`.
struct AllocationReason
{
    QString code; ///< maximum, offer_full, budget_line, share, minimum, no_offer, institution …
    QStringList params;

    friend bool operator==(const AllocationReason&, const AllocationReason&) = default;
};

struct AllocationLine
{
    QString offer;
    qint64 hours = 0; ///< whole GPU-hours of the offer
    Yen yen;
};

struct TeamAllocation
{
    QString team;
    std::vector<AllocationLine> lines; ///< empty: not funded
    qint64 effectiveMilli = 0;         ///< thousandths of an hour of the reference GPU
    Yen yen;
    AllocationReason why;

    [[nodiscard]] bool isFunded() const { return !lines.empty(); }
};

/// A division of the envelope. All limits hold exactly in whole hours and yen.
struct AllocationPlan
{
    enum class Status {
        Optimal,   ///< within the gap asked for
        Feasible,  ///< stopped early; the gap says how far it may be from the best
        Infeasible ///< no plan keeps all limits: `obstacles`
    };
    Status status = Status::Optimal;
    AllocationPolicy policy = AllocationPolicy::Merit;
    double objective = 0; ///< Σ merit × u(effective / maximum)
    double bound = 0;     ///< no plan of the policy can be above it
    Yen available;        ///< envelope − reserve − other compute cost
    Yen spent;
    Yen unspent;
    std::vector<TeamAllocation> teams; ///< by team
    std::vector<AllocationReason> obstacles;

    /// (bound − objective) / bound, 0 where the bound is 0.
    [[nodiscard]] double gap() const { return bound > 0 ? (bound - objective) / bound : 0; }
    [[nodiscard]] const TeamAllocation* find(const QString& team) const;
};

/// `optimal`, `feasible`, `infeasible`.
[[nodiscard]] QString allocationStatusCode(AllocationPlan::Status status);
/// One sentence, in the language in force.
[[nodiscard]] QString allocationWhy(const AllocationReason& reason);

} // namespace prizedesk
