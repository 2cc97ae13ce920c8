#include "models/ceremony/logistics/TaskPlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kSoonDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskPlan)
};

const PrepTask* taskOf(const std::vector<PrepTask>& all, PrepTaskId id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const PrepTask& task) { return task.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether a walk along what tasks wait for comes back to one it is still on.
bool leadsBack(const PrepTask& task, const std::vector<PrepTask>& all,
               std::map<qint64, int>& visited)
{
    int& mark = visited[task.id.value()];
    if (mark != 0)
        return mark == 1;
    mark = 1;
    for (const PrepTaskId need : task.needs) {
        const PrepTask* next = taskOf(all, need);
        if (next && leadsBack(*next, all, visited))
            return true;
    }
    visited[task.id.value()] = 2;
    return false;
}

} // namespace

TaskState taskState(const PrepTask& task, const std::vector<PrepTask>& all, const QDate& today)
{
    if (task.isDone())
        return {TaskState::Kind::Done, {}};
    TaskState state;
    for (const PrepTaskId need : task.needs) {
        const PrepTask* before = taskOf(all, need);
        if (before && !before->isDone()) {
            state = {TaskState::Kind::Blocked, before->title};
            break;
        }
    }
    if (task.dueOn.isValid() && task.dueOn < today)
        state.kind = TaskState::Kind::Overdue;
    else if (state.kind == TaskState::Kind::Open && task.dueOn.isValid() &&
             task.dueOn <= today.addDays(kSoonDays))
        state.kind = TaskState::Kind::DueSoon;
    return state;
}

QString taskStateWords(TaskState::Kind kind)
{
    switch (kind) {
    case TaskState::Kind::DueSoon:
        return Words::tr("Due soon");
    case TaskState::Kind::Overdue:
        return Words::tr("Overdue");
    case TaskState::Kind::Blocked:
        return Words::tr("Waits");
    case TaskState::Kind::Done:
        return Words::tr("Done");
    case TaskState::Kind::Open:
        break;
    }
    return Words::tr("Open");
}

bool hasCircle(const std::vector<PrepTask>& tasks)
{
    std::map<qint64, int> visited;
    return std::any_of(tasks.begin(), tasks.end(), [&](const PrepTask& task) {
        return task.id.isValid() && leadsBack(task, tasks, visited);
    });
}

std::vector<PrepTask> usualTasks(const QDate& ceremony)
{
    using Section = PrepTask::Section;
    struct Usual
    {
        Section section;
        QString title;
        int from; ///< days before the ceremony; below 0: after it
        int due;
    };
    const std::vector<Usual> usual{
        {Section::Task, u"会場の契約と下見"_s, 120, 90},
        {Section::Task, u"来賓と登壇者への依頼"_s, 90, 60},
        {Section::Task, u"招待状の発送"_s, 60, 45},
        {Section::Task, u"出欠の締めと席次"_s, 30, 14},
        {Section::Task, u"進行表と台本の確定"_s, 30, 10},
        {Section::Task, u"通し練習"_s, 1, 1},
        {Section::Task, u"お礼状の発送"_s, -1, -7},
        {Section::AwardItem, u"賞状の印刷と額"_s, 20, 5},
        {Section::AwardItem, u"副賞目録のボード"_s, 20, 7},
        {Section::AwardItem, u"胸花（来賓・受賞者・審査委員）"_s, 10, 1},
        {Section::AwardItem, u"記念品"_s, 45, 7},
        {Section::Streaming, u"配信の回線と予備回線"_s, 30, 7},
        {Section::Streaming, u"字幕と手話通訳の手配"_s, 45, 14},
        {Section::Streaming, u"配信に映らない席の確認"_s, 7, 1},
        {Section::Streaming, u"録画の公開と保存"_s, -1, -3},
        {Section::Media, u"報道への案内"_s, 30, 21},
        {Section::Media, u"発表資料（解禁の日時つき）"_s, 14, 1},
        {Section::Media, u"取材の受付と撮影位置"_s, 7, 1},
        {Section::Media, u"掲載の記録"_s, -1, -14},
    };
    std::vector<PrepTask> tasks;
    for (const Usual& each : usual) {
        PrepTask task;
        task.section = each.section;
        task.title = each.title;
        task.startsOn = ceremony.addDays(-each.from);
        task.dueOn = ceremony.addDays(-each.due);
        tasks.push_back(std::move(task));
    }
    return tasks;
}

} // namespace prizedesk
