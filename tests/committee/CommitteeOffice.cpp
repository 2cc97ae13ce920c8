#include "tests/committee/CommitteeOffice.h"

#include "models/entrants/EntryStore.h"
#include "models/judging/JudgeStore.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageOperations.h"
#include "models/settings/DateWords.h"

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

constexpr auto kJudges = "judge,name,kana,affiliation,expertise,max_entries\n"
                         "J01,霧ヶ丘　あおい,キリガオカ　アオイ,まぼろし大学,製造,\n"
                         "J02,夢見野　すみれ,ユメミノ　スミレ,ゆめみ研究所,製造,\n"
                         "J03,架空坂　みのる,カクウザカ　ミノル,架空大学,製造,\n"
                         "J04,虹ヶ谷　つばさ,ニジガヤ　ツバサ,虹研究所,製造,\n";

} // namespace

CommitteeOffice::CommitteeOffice()
{
    REQUIRE(succeeded(importJudges(kJudges)));
    addConflict(u"J02"_s, u"T1-0002"_s);
    REQUIRE(succeeded(StageOperations(workspace())
                          .enter(u"t1-final"_s, {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s})));
}

JudgeId CommitteeOffice::judge(const QString& ref)
{
    return JudgeStore(workspace().database(), workspace().vault()).ids().value(ref);
}

EntryId CommitteeOffice::entry(const QString& ref)
{
    return EntryStore(workspace().database(), workspace().vault()).idOf(ref);
}

Meeting CommitteeOffice::draft(int hours)
{
    Meeting meeting;
    meeting.theme = u"T1"_s;
    meeting.startsAtMs = kStartMs + hours * kHour;
    meeting.endsAtMs = meeting.startsAtMs + 3 * kHour / 2;
    meeting.place = u"まぼろし会議室"_s;
    meeting.online = true;
    meeting.chair = judge(u"J01"_s);
    return meeting;
}

MeetingId CommitteeOffice::plan()
{
    const auto planned = MeetingOperations(workspace()).plan(draft());
    REQUIRE(succeeded(planned));
    return *planned;
}

void CommitteeOffice::setAgenda(MeetingId id)
{
    AgendaItem first;
    first.title = u"審査方法の確認"_s;
    AgendaItem second;
    second.title = u"受賞候補の審議"_s;
    second.entries = {u"T1-0001"_s, u"T1-0002"_s};
    second.documents = {{u"採点表"_s, true, false}};
    REQUIRE(succeeded(MeetingOperations(workspace()).setAgenda(id, {first, second})));
}

void CommitteeOffice::attend(MeetingId id, const QString& ref, Attendance::State state, bool online)
{
    Attendance attendance;
    attendance.judge = judge(ref);
    attendance.state = state;
    attendance.online = online;
    REQUIRE(succeeded(MeetingOperations(workspace()).record(id, attendance)));
}

Meeting CommitteeOffice::meeting(MeetingId id)
{
    const auto found = MeetingStore(workspace().database(), workspace().vault()).find(id);
    REQUIRE(found);
    return *found;
}

void CommitteeOffice::mark(const QString& judgeRef, const QString& entryRef,
                           const QString& criterion, int value, const QString& comment)
{
    qint64 id = 0;
    for (const Criterion& each : programme().criteriaOf(u"t1-final"_s)) {
        Statement read =
            workspace().database().query("select id from criterion where stage = ? and code = ?");
        read.bind(each.stage, each.code);
        if (each.code == criterion && read.next())
            id = read.integer(0);
    }
    REQUIRE(id > 0);
    REQUIRE(succeeded(workspace().apply(
        Operation{.code = u"import.scores"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) {
            ScoreStore(workspace().database())
                .put(tx, u"t1-final"_s, {judge(judgeRef), entry(entryRef), id, value, comment});
        })));
}

void CommitteeOffice::addConflict(const QString& judgeRef, const QString& entryRef)
{
    REQUIRE(succeeded(importConflicts("judge,entry,category,note\n" + judgeRef.toUtf8() + ',' +
                                      entryRef.toUtf8() + ",2,同じ所属\n")));
}

PaperStyle paperStyle(PaperProfile profile)
{
    const DateWords dates(true, true, QTimeZone("Asia/Tokyo"));
    return {.profile = profile,
            .japanese = true,
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

} // namespace prizedesk::test
