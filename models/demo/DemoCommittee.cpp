#include "models/demo/DemoCommittee.h"

#include "models/committee/CommentOperations.h"
#include "models/committee/MeetingOperations.h"
#include "models/committee/QuestionOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr size_t kMembers = 6;
constexpr qsizetype kTalkedAbout = 8;

/// Entries to talk about: one that a member has a conflict with, so that the sample shows who
/// leaves the room, and others that nobody has one with.
QStringList entriesToTalkAbout(const std::vector<Conflict>& conflicts, const QStringList& finalists)
{
    QStringList entries;
    const auto conflicted = [&](const QString& ref) {
        return std::any_of(conflicts.begin(), conflicts.end(),
                           [&](const Conflict& conflict) { return conflict.entryRef == ref; });
    };
    for (const QString& ref : finalists) {
        if (entries.isEmpty() && conflicted(ref))
            entries.append(ref);
    }
    for (const QString& ref : finalists) {
        if (entries.size() < kTalkedAbout && !conflicted(ref))
            entries.append(ref);
    }
    return entries;
}

/// At most one member with a conflict, and that one first.
std::vector<JudgeId> members(const std::vector<Judge>& judges,
                             const std::vector<Conflict>& conflicts, const QStringList& entries)
{
    const auto conflicted = [&](JudgeId judge) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
            return conflict.judge == judge && entries.contains(conflict.entryRef);
        });
    };
    std::vector<JudgeId> chosen;
    for (const Judge& judge : judges) {
        if (chosen.empty() && conflicted(judge.id))
            chosen.push_back(judge.id);
    }
    for (const Judge& judge : judges) {
        if (chosen.size() < kMembers && !conflicted(judge.id))
            chosen.push_back(judge.id);
    }
    return chosen;
}

std::vector<AgendaItem> agenda(const QStringList& entries, bool isPast)
{
    AgendaItem rules;
    rules.title = u"審査方法と利益相反の確認"_s;
    rules.decision = isPast ? u"審査方法を原案のとおり了承した。"_s : QString();
    rules.documents = {{u"審査要領"_s, true, isPast}, {u"利益相反の申告一覧"_s, true, isPast}};
    AgendaItem talk;
    talk.title = isPast ? u"最終候補の審議"_s : u"受賞候補の決定"_s;
    talk.decision = isPast ? u"上位の候補について質問を送ることとした。"_s : QString();
    talk.entries = entries;
    talk.documents = {{u"採点集計表"_s, isPast, isPast}, {u"順位表"_s, isPast, isPast}};
    return {rules, talk};
}

Result<void> holdMeeting(Workspace& workspace, const QString& theme, const QStringList& entries,
                         const std::vector<JudgeId>& invited, qint64 startsAtMs)
{
    MeetingOperations operations(workspace);
    Meeting draft;
    draft.theme = theme;
    draft.startsAtMs = startsAtMs;
    draft.endsAtMs = startsAtMs + 2 * kHour;
    draft.place = u"貸会議室 架空ホール"_s;
    draft.online = true;
    draft.chair = invited.back();
    const auto planned = operations.plan(draft, invited);
    if (!planned)
        return failure(planned.error());
    if (auto set = operations.setAgenda(*planned, agenda(entries, true)); !set)
        return set;
    std::vector<Attendance> attendances;
    for (size_t i = 0; i < invited.size(); ++i) {
        Attendance attendance;
        attendance.judge = invited[i];
        attendance.state = i == 1 ? Attendance::State::Absent : Attendance::State::Present;
        attendance.online = i % 3 == 2;
        if (attendance.state == Attendance::State::Present) {
            attendance.arrivedAtMs = draft.startsAtMs;
            attendance.leftAtMs = draft.endsAtMs;
            attendance.from = u"架空台駅"_s;
            attendance.to = u"架空駅"_s;
        }
        attendances.push_back(attendance);
    }
    if (auto recorded = operations.record(*planned, attendances); !recorded)
        return recorded;
    if (auto held = operations.hold(*planned); !held)
        return held;
    draft.startsAtMs += 28 * kDay;
    draft.endsAtMs = draft.startsAtMs + 3 * kHour;
    const auto next = operations.plan(draft, invited);
    return next ? operations.setAgenda(*next, agenda(entries, false)) : failure(next.error());
}

Result<void> askFinalists(Workspace& workspace, const QStringList& entries)
{
    QuestionOperations operations(workspace);
    const qint64 nowMs = workspace.clock().nowMs();
    const auto answered =
        operations.ask(entries[0], {}, u"評価に使ったデータの出所と件数は。"_s, nowMs + 7 * kDay);
    const auto open =
        operations.ask(entries[1], {}, u"運用にかかる費用の内訳は。"_s, nowMs + 10 * kDay);
    if (!answered || !open)
        return failure(answered ? open.error() : answered.error());
    if (auto noted = operations.answer(
            *answered, u"社内で集めた記録と公開データを合わせて用い、件数は別紙のとおりです。"_s,
            workspace.clock().nowMs());
        !noted)
        return noted;
    const auto released = operations.release(entries[0]);
    return released ? Result<void>() : failure(released.error());
}

Result<void> commentOn(Workspace& workspace, const QString& stage, const QString& ref)
{
    CommentOperations operations(workspace);
    if (auto saved = operations.save(
            stage, ref, u"現場の課題を具体的に捉え、効果を数値で示した点を高く評価します。"_s,
            u"導入後の保守の体制を示すと、提案がさらに確かになります。"_s);
        !saved)
        return saved;
    return operations.approve(stage, ref);
}

} // namespace

Result<void> demoCommittee(Workspace& workspace, const QString& stage)
{
    const std::vector<StageMember> inside = StageStore(workspace.database()).members(stage);
    const JudgeStore judges(workspace.database(), workspace.vault());
    QStringList finalists;
    for (const StageMember& member : inside) {
        if (member.status != "withdrawn"_L1 && member.status != "disqualified"_L1)
            finalists.append(member.ref);
    }
    const std::vector<Conflict> conflicts = judges.conflicts();
    const QStringList entries = entriesToTalkAbout(conflicts, finalists);
    if (entries.size() < 2)
        return {};
    const std::vector<JudgeId> invited = members(judges.list(), conflicts, entries);
    const QString theme = finalists.front().section(u'-', 0, 0);
    // 4:00 UTC is 13:00 in Japan.
    const qint64 today = workspace.clock().nowMs() / kDay * kDay;
    auto done = holdMeeting(workspace, theme, entries, invited, today - 14 * kDay + 4 * kHour);
    if (done)
        done = askFinalists(workspace, entries);
    if (done)
        done = commentOn(workspace, stage, entries.front());
    return done;
}

} // namespace prizedesk
