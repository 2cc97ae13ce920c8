#include "models/demo/DemoAwardDay.h"

#include "models/ceremony/certificates/CertificateOperations.h"
#include "models/ceremony/logistics/LogisticsOperations.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/ceremony/runsheet/RunSheetOperations.h"
#include "models/workspace/Workspace.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr std::array kOwners{u"福田 真帆", u"大西 亮介", u"三宅 千尋"};

/// Owners, the first task done, and the run-through waiting for the script.
Result<void> spreadTasks(Workspace& workspace)
{
    LogisticsOperations operations(workspace);
    const auto tasks = LogisticsStore(workspace.database(), workspace.vault()).tasks();
    PrepTaskId script;
    for (const PrepTask& task : tasks) {
        if (task.title == u"進行表と台本の確定"_s)
            script = task.id;
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        PrepTask task = tasks[i];
        task.owner = QString::fromUtf16(kOwners[i % kOwners.size()]);
        if (task.title == u"通し練習"_s && script.isValid())
            task.needs = {script};
        if (const auto put = operations.put(task); !put)
            return failure(put.error());
    }
    for (const PrepTask& task : tasks) {
        if (task.title == u"会場の契約と下見"_s)
            return operations.setDone(task.id, true);
    }
    return {};
}

Result<void> addContacts(Workspace& workspace)
{
    using Kind = CeremonyContact::Kind;
    struct Known
    {
        Kind kind;
        QString organisation;
        QString name;
        QString work;
        qint64 planned;
        std::optional<qint64> actual;
    };
    const std::array<Known, 4> known{
        Known{Kind::Venue, u"架空ホール"_s, u"堀江 静香"_s, u"会場費（大ホール・控室）"_s, 1'800'000, {}},
        Known{Kind::Supplier, u"まぼろし印刷株式会社"_s, u"永井 直人"_s, u"賞状・プログラムの印刷"_s, 420'000,
              396'000},
        Known{Kind::Supplier, u"ゆめみ配信合同会社"_s, u"片岡 美緒"_s, u"配信と収録"_s, 950'000, {}},
        Known{Kind::Press, u"架空新聞社"_s, u"小暮 周平"_s, {}, 0, {}}};
    LogisticsOperations operations(workspace);
    for (const Known& each : known) {
        CeremonyContact contact;
        contact.kind = each.kind;
        contact.organisation = each.organisation;
        contact.name = each.name;
        contact.email = u"contact@example.jp"_s;
        contact.phone = u"03-0000-0000"_s;
        const auto added = operations.put(contact);
        if (!added)
            return failure(added.error());
        if (each.work.isEmpty())
            continue;
        CostLine cost;
        cost.title = each.work;
        cost.budgetHead = u"survey"_s;
        cost.contact = *added;
        cost.planned = Yen(each.planned);
        if (each.actual)
            cost.actual = Yen(*each.actual);
        if (const auto put = operations.put(cost); !put)
            return failure(put.error());
    }
    return {};
}

} // namespace

Result<void> demoAwardDay(Workspace& workspace)
{
    const auto prepared = CertificateOperations(workspace).prepare();
    if (!prepared)
        return failure(prepared.error());
    if (const auto drafted = RunSheetOperations(workspace).draft(); !drafted)
        return drafted;
    if (const auto drafted = LogisticsOperations(workspace).draft(); !drafted)
        return drafted;
    if (const auto spread = spreadTasks(workspace); !spread)
        return spread;
    return addContacts(workspace);
}

} // namespace prizedesk
