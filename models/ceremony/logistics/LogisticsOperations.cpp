#include "models/ceremony/logistics/LogisticsOperations.h"

#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/ceremony/logistics/TaskPlan.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogisticsOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

LogisticsStore storeOf(Workspace& workspace)
{
    return {workspace.database(), workspace.vault()};
}

Operation step(const char* code)
{
    return {.code = QLatin1String(code), .labels = {}, .reason = {}};
}

QString number(qint64 id)
{
    return QString::number(id);
}

QDate ceremonyDay(const Database& database, qint64 nowMs)
{
    const Programme programme = ProgrammeStore(database).load();
    for (const Milestone& milestone : programme.milestones) {
        if (milestone.code == "ceremony"_L1)
            return programme.local(milestone.atMs).date();
    }
    return programme.local(nowMs).date().addDays(60);
}

} // namespace

Result<void> LogisticsOperations::draft()
{
    return m_workspace.apply(step("logistics.draft"), [&](WriteTransaction& tx) {
        const LogisticsStore store = storeOf(m_workspace);
        if (!store.tasks().empty())
            refuse(Words::tr("There are tasks already."));
        for (PrepTask& task : usualTasks(ceremonyDay(tx.database(), tx.nowMs())))
            store.put(tx, task);
    });
}

Result<PrepTaskId> LogisticsOperations::put(PrepTask task)
{
    return m_workspace.applyLabelled(
        step("logistics.task"), [&](WriteTransaction& tx, Operation& operation) {
            const LogisticsStore store = storeOf(m_workspace);
            task.title = task.title.trimmed();
            task.owner = task.owner.trimmed();
            if (task.title.isEmpty())
                refuse(Words::tr("The task has no title."));
            if (task.startsOn.isValid() && task.dueOn.isValid() && task.dueOn < task.startsOn)
                refuse(Words::tr("The task is due before it starts."));
            std::vector<PrepTask> all = store.tasks();
            std::erase_if(all, [&](const PrepTask& each) {
                return task.id.isValid() && each.id == task.id;
            });
            for (const PrepTaskId need : task.needs) {
                const bool known = std::any_of(all.begin(), all.end(), [&](const PrepTask& each) {
                    return each.id == need;
                });
                if (!known)
                    refuse(Words::tr("The task waits for itself or for one that is not there."));
            }
            all.push_back(task);
            if (hasCircle(all))
                refuse(Words::tr("Tasks would wait for each other in a circle."));
            store.put(tx, task);
            operation.labels = {number(task.id.value())};
            return task.id;
        });
}

Result<void> LogisticsOperations::setDone(PrepTaskId id, bool done)
{
    return m_workspace.applyLabelled(
        step(done ? "logistics.done" : "logistics.open"),
        [&](WriteTransaction& tx, Operation& operation) {
            const LogisticsStore store = storeOf(m_workspace);
            operation.labels = {number(id.value())};
            for (PrepTask& task : store.tasks()) {
                if (task.id != id)
                    continue;
                if (task.isDone() == done)
                    return;
                task.doneAtMs = done ? std::optional<qint64>(tx.nowMs()) : std::nullopt;
                store.put(tx, task);
                return;
            }
            requireRule(false, Error::Code::NotFound, {number(id.value())});
        });
}

Result<ContactId> LogisticsOperations::put(CeremonyContact contact)
{
    return m_workspace.applyLabelled(
        step("logistics.contact"), [&](WriteTransaction& tx, Operation& operation) {
            contact.name = contact.name.trimmed();
            contact.organisation = contact.organisation.trimmed();
            if (contact.name.isEmpty() && contact.organisation.isEmpty())
                refuse(Words::tr("The contact has neither a name nor an organisation."));
            LogisticsStore store = storeOf(m_workspace);
            store.put(tx, contact);
            operation.labels = {number(contact.id.value())};
            return contact.id;
        });
}

Result<CostLineId> LogisticsOperations::put(CostLine cost)
{
    return m_workspace.applyLabelled(
        step("logistics.cost"), [&](WriteTransaction& tx, Operation& operation) {
            cost.title = cost.title.trimmed();
            if (cost.title.isEmpty())
                refuse(Words::tr("The cost has no title."));
            if (cost.planned < Yen() || cost.actual.value_or(Yen()) < Yen())
                refuse(Words::tr("An amount is below 0 yen."));
            const auto heads = ProgrammeStore(tx.database()).load().budgetHeads;
            const bool known = std::any_of(heads.begin(), heads.end(), [&](const BudgetHead& head) {
                return head.code == cost.budgetHead;
            });
            requireRule(known, Error::Code::NotFound, {cost.budgetHead});
            storeOf(m_workspace).put(tx, cost);
            operation.labels = {number(cost.id.value())};
            return cost.id;
        });
}

Result<CoverageId> LogisticsOperations::put(Coverage coverage)
{
    return m_workspace.applyLabelled(
        step("logistics.coverage"), [&](WriteTransaction& tx, Operation& operation) {
            coverage.outlet = coverage.outlet.trimmed();
            coverage.title = coverage.title.trimmed();
            if (coverage.outlet.isEmpty() || coverage.title.isEmpty())
                refuse(Words::tr("Name the outlet and the title of the article."));
            storeOf(m_workspace).put(tx, coverage);
            operation.labels = {number(coverage.id.value())};
            return coverage.id;
        });
}

Result<void> LogisticsOperations::remove(PrepTaskId id)
{
    Operation operation = step("logistics.remove_task");
    operation.labels = {number(id.value())};
    return m_workspace.apply(
        operation, [&](WriteTransaction& tx) { storeOf(m_workspace).remove(tx, id); });
}

Result<void> LogisticsOperations::remove(ContactId id)
{
    Operation operation = step("logistics.remove_contact");
    operation.labels = {number(id.value())};
    return m_workspace.apply(
        operation, [&](WriteTransaction& tx) { storeOf(m_workspace).remove(tx, id); });
}

Result<void> LogisticsOperations::remove(CostLineId id)
{
    Operation operation = step("logistics.remove_cost");
    operation.labels = {number(id.value())};
    return m_workspace.apply(
        operation, [&](WriteTransaction& tx) { storeOf(m_workspace).remove(tx, id); });
}

Result<void> LogisticsOperations::remove(CoverageId id)
{
    Operation operation = step("logistics.remove_coverage");
    operation.labels = {number(id.value())};
    return m_workspace.apply(
        operation, [&](WriteTransaction& tx) { storeOf(m_workspace).remove(tx, id); });
}

Operation ceremonyPaperNote(const QString& what, const QString& path, const QString& digest)
{
    return {.code = u"export.ceremony"_s,
            .labels = {what, QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
