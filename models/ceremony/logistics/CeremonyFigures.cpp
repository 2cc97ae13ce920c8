#include "models/ceremony/logistics/CeremonyFigures.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/certificates/CertificateStore.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/ceremony/logistics/TaskPlan.h"
#include "models/ceremony/runsheet/RunSchedule.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CeremonyFigures)
};

} // namespace

CeremonyFigures ceremonyFigures(Workspace& workspace)
{
    const Database& database = workspace.database();
    const LogisticsStore store(database, workspace.vault());
    const QDate today =
        ProgrammeStore(database).load().local(workspace.clock().nowMs()).date();
    CeremonyFigures figures;
    figures.guests = readAttendance(workspace).all;
    const auto awards = AwardStore(database).list();
    figures.awards = int(std::count_if(awards.begin(), awards.end(), [](const Award& award) {
        return !award.isNoWinner();
    }));
    const auto certificates = CertificateStore(database, workspace.vault()).list();
    figures.certificatesIssued =
        int(std::count_if(certificates.begin(), certificates.end(), [](const Certificate& each) {
            return each.state == Certificate::State::Issued;
        }));
    const std::vector<PrepTask> tasks = store.tasks();
    figures.tasks = int(tasks.size());
    for (const PrepTask& task : tasks) {
        figures.tasksDone += task.isDone() ? 1 : 0;
        figures.tasksOverdue +=
            taskState(task, tasks, today).kind == TaskState::Kind::Overdue ? 1 : 0;
    }
    figures.coverage = int(store.coverage().size());
    figures.costs = store.costSums();
    const RunSheet sheet = RunSheetStore(database).load();
    if (sheet.hasStarted())
        figures.startedAtMs = sheet.items.front().startedAtMs;
    figures.endedAtMs = sheet.endedAtMs;
    if (sheet.endedAtMs)
        figures.delayMinutes =
            delayMinutes(runSchedule(sheet, workspace.clock().nowMs()).delayMs);
    return figures;
}

std::vector<CeremonyFigures::Line> CeremonyFigures::lines() const
{
    std::vector<Line> all;
    all.push_back({Words::tr("Guests invited"), QString::number(guests.invited)});
    all.push_back({Words::tr("Guests who answered"),
                   Words::tr("%1 (%2 said yes, %3 no, %4 online)")
                       .arg(guests.replied)
                       .arg(guests.attending)
                       .arg(guests.declined)
                       .arg(guests.streaming)});
    all.push_back({Words::tr("Guests who came"),
                   Words::tr("%1 (%2 walked in), with %3 companions")
                       .arg(guests.came)
                       .arg(guests.walkIns)
                       .arg(guests.companions)});
    all.push_back({Words::tr("Awards"), QString::number(awards)});
    all.push_back({Words::tr("Certificates issued"), QString::number(certificatesIssued)});
    all.push_back({Words::tr("Tasks done"), Words::tr("%1 of %2").arg(tasksDone).arg(tasks)});
    all.push_back({Words::tr("Tasks overdue"), QString::number(tasksOverdue)});
    all.push_back({Words::tr("Articles and broadcasts"), QString::number(coverage)});
    Yen planned;
    Yen expected;
    for (const CostSum& sum : costs) {
        planned += sum.planned;
        expected += sum.expected;
    }
    all.push_back({Words::tr("Costs planned"), yenDigits(planned)});
    all.push_back({Words::tr("Costs expected"), yenDigits(expected)});
    all.push_back({Words::tr("End of the ceremony"),
                   !endedAtMs         ? Words::tr("not held yet")
                   : delayMinutes > 0 ? Words::tr("%1 min late").arg(delayMinutes)
                                      : Words::tr("in time")});
    return all;
}

} // namespace prizedesk
