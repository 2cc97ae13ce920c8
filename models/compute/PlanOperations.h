#pragma once

#include "models/compute/StoredPlan.h"
#include "models/core/Progress.h"
#include "models/core/Result.h"

namespace prizedesk {

class Database;
class Workspace;

/// How a scenario is to be made. What is left open follows from the settings and the register.
struct PlanOrder
{
    QString name;
    AllocationPolicy policy = AllocationPolicy::Merit;
    StoredPlan::Kind kind = StoredPlan::Kind::Whole;
    std::optional<Yen> envelope = {}; ///< else the confirmed figure, else the smaller one that waits
    std::optional<Yen> reserve = {};
    QDate startsOn = {};
    QDate endsOn = {};
};

/// A plan in the making: computed outside the gate, possibly on another thread, then kept.
struct PlanDraft
{
    PlanOrder order;
    AllocationProblem problem;
};

/// Scenarios: make, lay side by side, approve one by two people.
class PlanOperations
{
public:
    explicit PlanOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<StoredPlan>> list() const;

    /// What a plan made to this order rests on as things stand: what was used already is taken off,
    /// whether the order says so or not. Throws.
    [[nodiscard]] static AllocationProblem problemFor(const Database& database,
                                                      const PlanOrder& order);
    /// Collects the problem; `planAllocation(draft.problem, progress)` then solves it. Refused: no
    /// name or one that is taken, no requests, no offers, a remainder before any plan was approved
    /// or used.
    [[nodiscard]] Result<PlanDraft> prepare(const PlanOrder& order) const;
    /// Keeps what was computed as a scenario.
    [[nodiscard]] Result<StoredPlan> keep(const PlanDraft& draft, const AllocationPlan& plan);
    /// All three steps. Refused also where no plan keeps all limits: nothing is kept then.
    [[nodiscard]] Result<StoredPlan> make(const PlanOrder& order, const Progress& progress = {});
    /// Drafts only.
    [[nodiscard]] Result<void> remove(const QString& name);

    /// The acting person and `second` approve a draft; its allotments become reservations. Refused
    /// and nothing changed: one person only, no confirmed envelope, more than is free without the
    /// reserve and other cost, prices that changed since, hours that offers, teams or institutions
    /// no longer have, another plan in force (`Whole`). Not undone by undo but by `revoke`.
    [[nodiscard]] Result<void> approve(const QString& name, const QString& second);
    /// Reverses the reservations of the approved plan; of other cost that was billed since, what is
    /// left of them is released. Refused where anything was charged to a team, released or
    /// transferred.
    [[nodiscard]] Result<void> revoke(const QString& name, const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
