#include "models/compute/PlanStore.h"

#include "models/compute/PlanJson.h"
#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

namespace {

StoredPlan::State stateFromCode(const QString& code)
{
    for (const auto state : {StoredPlan::State::Approved, StoredPlan::State::Replaced,
                             StoredPlan::State::Revoked}) {
        if (planStateCode(state) == code)
            return state;
    }
    return StoredPlan::State::Draft;
}

} // namespace

std::vector<StoredPlan> PlanStore::list() const
{
    Statement read = m_database.query(R"(
        select id, name, kind, state, starts_on, ends_on, problem, result, made_at_ms, made_by,
               approved_at_ms, approved_by, second_by
        from compute_plan order by id)");
    std::vector<StoredPlan> plans;
    while (read.next()) {
        StoredPlan plan;
        plan.id = PlanId(read.integer(0));
        plan.name = read.text(1);
        plan.kind = read.text(2) == QLatin1String("remainder") ? StoredPlan::Kind::Remainder
                                                               : StoredPlan::Kind::Whole;
        plan.state = stateFromCode(read.text(3));
        plan.startsOn = QDate::fromString(read.text(4), Qt::ISODate);
        plan.endsOn = QDate::fromString(read.text(5), Qt::ISODate);
        plan.problem = problemFromJson(read.text(6).toUtf8());
        plan.plan = planFromJson(read.text(7).toUtf8());
        plan.madeAtMs = read.integer(8);
        plan.madeBy = read.text(9);
        plan.approvedAtMs = read.optionalInteger(10);
        plan.approvedBy = read.text(11);
        plan.secondBy = read.text(12);
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::optional<StoredPlan> PlanStore::find(const QString& name) const
{
    std::vector<StoredPlan> all = list();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const StoredPlan& plan) { return plan.name == name; });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

std::optional<StoredPlan> PlanStore::approved() const
{
    std::vector<StoredPlan> all = list();
    const auto found = std::find_if(all.begin(), all.end(), [](const StoredPlan& plan) {
        return plan.state == StoredPlan::State::Approved;
    });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

void PlanStore::insert(const WriteTransaction& tx, StoredPlan& plan) const
{
    tx.statement(R"(
        insert into compute_plan (name, kind, state, starts_on, ends_on, problem, result, made_at_ms,
            made_by)
        values (?, ?, 'draft', ?, ?, ?, ?, ?, ?))")
        .bind(plan.name, planKindCode(plan.kind), plan.startsOn.toString(Qt::ISODate),
              plan.endsOn.toString(Qt::ISODate), QString::fromUtf8(toJson(plan.problem)),
              QString::fromUtf8(toJson(plan.plan)), plan.madeAtMs, plan.madeBy)
        .run();
    plan.id = PlanId(tx.lastInsertId());
}

void PlanStore::updateState(const WriteTransaction& tx, const StoredPlan& plan) const
{
    tx.statement(R"(
        update compute_plan set state = ?, approved_at_ms = ?, approved_by = ?, second_by = ?
        where id = ?)")
        .bind(planStateCode(plan.state), plan.approvedAtMs, plan.approvedBy, plan.secondBy,
              plan.id.value())
        .run();
}

void PlanStore::remove(const WriteTransaction& tx, PlanId plan) const
{
    tx.statement("delete from compute_plan where id = ?").bind(plan.value()).run();
}

} // namespace prizedesk
