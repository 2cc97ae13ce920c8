#include "models/committee/MeetingOperations.h"

#include "models/privacy/Vault.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A meeting is planned with the whole committee, and comes back as it was written",
          "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = office.plan();
    office.setAgenda(id);
    Attendance first;
    first.judge = office.judge(u"J01"_s);
    first.ref = u"J01"_s;
    first.state = Attendance::State::Present;
    first.arrivedAtMs = office.draft().startsAtMs - 1000;
    first.leftAtMs = office.draft().endsAtMs;
    first.from = u"夢見駅"_s;
    first.to = u"幻駅"_s;
    first.receiptAtMs = office.draft().endsAtMs;
    REQUIRE(succeeded(MeetingOperations(office.workspace()).record(id, first)));
    office.reopen();
    const Meeting meeting = office.meeting(id);
    CHECK(meeting.label() == u"T1-1"_s);
    CHECK(meeting.place == u"まぼろし会議室"_s);
    CHECK(meeting.chair == office.judge(u"J01"_s));
    REQUIRE(meeting.members.size() == 4);
    CHECK(meeting.members[0] == first);
    REQUIRE(meeting.agenda.size() == 2);
    CHECK(meeting.agenda[1].entries == QStringList{u"T1-0001"_s, u"T1-0002"_s});
    REQUIRE(meeting.agenda[1].documents.size() == 1);
    CHECK(meeting.agenda[1].documents[0].prepared);
    const auto second = MeetingOperations(office.workspace()).plan(office.draft(48));
    REQUIRE(succeeded(second));
    CHECK(office.meeting(*second).number == 2);
    const auto all =
        MeetingStore(office.workspace().database(), office.workspace().vault()).list(u"T1"_s);
    REQUIRE(all.size() == 2);
    CHECK(all.front().number == 2);
    CHECK(MeetingStore(office.workspace().database(), office.workspace().vault())
              .list(u"T2"_s)
              .empty());
}

TEST_CASE("A meeting needs an end, a place, members and a chair among them", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    Meeting wrong = office.draft();
    wrong.endsAtMs = wrong.startsAtMs;
    CHECK(refused(meetings.plan(wrong), Error::Code::RuleRefused));
    wrong = office.draft();
    wrong.place = u" "_s;
    wrong.online = false;
    CHECK(refused(meetings.plan(wrong), Error::Code::RuleRefused));
    CHECK(
        refused(meetings.plan(office.draft(), {office.judge(u"J02"_s)}), Error::Code::RuleRefused));
    wrong = office.draft();
    wrong.theme = u"T9"_s;
    CHECK(refused(meetings.plan(wrong), Error::Code::NotFound));
    CHECK(MeetingStore(office.workspace().database(), office.workspace().vault()).list().empty());
}

TEST_CASE("Planning, agenda and attendance can be undone and are journalled by number",
          "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = office.plan();
    CHECK(office.workspace().journal().list(1).front().description() == u"Meeting T1-1 planned"_s);
    office.setAgenda(id);
    office.attend(id, u"J02"_s, Attendance::State::Present);
    CHECK(office.workspace().journal().list(1).front().description() ==
          u"Meeting T1-1: attendance of J02"_s);
    const qint64 before = office.actions();
    office.attend(id, u"J02"_s, Attendance::State::Present);
    CHECK(office.actions() == before);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.meeting(id).members[1].state == Attendance::State::Invited);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.meeting(id).agenda.empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(MeetingStore(office.workspace().database(), office.workspace().vault()).list().empty());
    REQUIRE(succeeded(office.workspace().redo()));
    REQUIRE(succeeded(office.workspace().redo()));
    CHECK(office.meeting(id).agenda.size() == 2);
}

TEST_CASE("Changing an agenda keeps its items, and papers go out only when they are ready",
          "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingId id = office.plan();
    office.setAgenda(id);
    std::vector<AgendaItem> agenda = office.meeting(id).agenda;
    const qint64 kept = agenda[1].id;
    AgendaItem added;
    added.title = u"その他"_s;
    agenda.erase(agenda.begin());
    agenda.insert(agenda.begin(), added);
    agenda[1].documents[0].handedOut = true;
    agenda[1].decision = u"T1-0001を第1位とする。"_s;
    REQUIRE(succeeded(meetings.setAgenda(id, agenda)));
    const std::vector<AgendaItem> stored = office.meeting(id).agenda;
    REQUIRE(stored.size() == 2);
    CHECK(stored[0].title == u"その他"_s);
    CHECK(stored[1].id == kept);
    CHECK(stored[1].documents[0].handedOut);

    agenda[1].documents[0].prepared = false;
    CHECK(refused(meetings.setAgenda(id, agenda), Error::Code::RuleRefused));
    agenda = stored;
    agenda[0].title = u"　"_s;
    CHECK(refused(meetings.setAgenda(id, agenda), Error::Code::RuleRefused));
    agenda = stored;
    agenda[0].entries = {u"T1-0999"_s};
    CHECK(refused(meetings.setAgenda(id, agenda), Error::Code::NotFound));
    agenda[0].entries = {u"T2-0001"_s};
    CHECK(refused(meetings.setAgenda(id, agenda), Error::Code::RuleRefused));
    CHECK(office.meeting(id).agenda == stored);
}

TEST_CASE("What attendance may say", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingId id = office.plan();
    Attendance attendance;
    attendance.judge = office.judge(u"J03"_s);
    attendance.ref = u"J03"_s;
    attendance.state = Attendance::State::Present;
    attendance.arrivedAtMs = 2000;
    attendance.leftAtMs = 1000;
    CHECK(refused(meetings.record(id, attendance), Error::Code::RuleRefused));
    attendance.leftAtMs = 3000;
    attendance.online = true;
    attendance.from = u"夢見駅"_s;
    REQUIRE(succeeded(meetings.record(id, attendance)));
    // Who takes part from afar does not travel.
    CHECK(office.meeting(id).member(attendance.judge)->from.isEmpty());
    attendance.state = Attendance::State::Absent;
    attendance.receiptAtMs = 4000;
    REQUIRE(succeeded(meetings.record(id, attendance)));
    const Attendance stored = *office.meeting(id).member(attendance.judge);
    CHECK_FALSE(stored.arrivedAtMs);
    CHECK_FALSE(stored.receiptAtMs);

    Meeting room = office.draft(48);
    room.online = false;
    const auto inRoom = meetings.plan(room, {office.judge(u"J01"_s), office.judge(u"J02"_s)});
    REQUIRE(succeeded(inRoom));
    CHECK(refused(meetings.record(*inRoom, attendance), Error::Code::RuleRefused)); // not invited
    attendance.judge = office.judge(u"J02"_s);
    attendance.state = Attendance::State::Present;
    CHECK(refused(meetings.record(*inRoom, attendance), Error::Code::RuleRefused)); // online
}

TEST_CASE("A meeting is held once everybody's attendance is known", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingId id = office.plan();
    const auto early = meetings.hold(id);
    REQUIRE(refused(early, Error::Code::RuleRefused));
    CHECK(early.error().message().contains(u"J01, J02, J03, J04"_s));
    for (const QString& ref : {u"J01"_s, u"J02"_s, u"J03"_s})
        office.attend(id, ref, Attendance::State::Present);
    office.attend(id, u"J04"_s, Attendance::State::Absent);
    REQUIRE(succeeded(meetings.hold(id)));
    CHECK(refused(meetings.hold(id), Error::Code::RuleRefused));
    CHECK(refused(meetings.cancel(id, u"理由"_s), Error::Code::RuleRefused));
    CHECK(refused(meetings.edit(office.draft(), {}), Error::Code::NotFound));
    Meeting changed = office.meeting(id);
    CHECK(refused(meetings.edit(changed, {office.judge(u"J01"_s)}), Error::Code::RuleRefused));
    Attendance back;
    back.judge = office.judge(u"J04"_s);
    CHECK(refused(meetings.record(id, back), Error::Code::RuleRefused));
}

TEST_CASE("Members come and go while a meeting is planned", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingId id = office.plan();
    office.attend(id, u"J02"_s, Attendance::State::Present);
    Meeting changed = office.meeting(id);
    changed.place = u"別の会議室"_s;
    CHECK(refused(meetings.edit(changed, {office.judge(u"J01"_s)}), Error::Code::RuleRefused));
    REQUIRE(succeeded(meetings.edit(changed, {office.judge(u"J01"_s), office.judge(u"J02"_s)})));
    CHECK(office.meeting(id).members.size() == 2);
    CHECK(office.meeting(id).members[1].state == Attendance::State::Present);
    CHECK(office.meeting(id).place == u"別の会議室"_s);
    CHECK(refused(meetings.cancel(id, {}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(meetings.cancel(id, u"台風のため"_s)));
    CHECK(refused(meetings.setAgenda(id, {}), Error::Code::RuleRefused));
}

TEST_CASE("The quorum is a rule of the theme", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingStore store(office.workspace().database(), office.workspace().vault());
    CHECK(store.quorum(u"T1"_s) == QuorumRule{});
    const QuorumRule rule{QuorumRule::Kind::AtLeast, 2, 3, false};
    REQUIRE(succeeded(meetings.setQuorum(u"T1"_s, rule)));
    CHECK(store.quorum(u"T1"_s) == rule);
    CHECK(store.quorum(u"T2"_s) == QuorumRule{});
    CHECK(refused(meetings.setQuorum(u"T1"_s, {QuorumRule::Kind::MoreThan, 1, 1, true}),
                  Error::Code::RuleRefused));
    CHECK(refused(meetings.setQuorum(u"T1"_s, {QuorumRule::Kind::AtLeast, 3, 2, true}),
                  Error::Code::RuleRefused));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(store.quorum(u"T1"_s) == QuorumRule{});
}

TEST_CASE("Stations lie sealed and are gone with the person's key", "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = office.plan();
    Attendance attendance;
    attendance.judge = office.judge(u"J01"_s);
    attendance.ref = u"J01"_s;
    attendance.state = Attendance::State::Present;
    attendance.from = u"Yumemi-Station-Seven"_s;
    attendance.to = u"Maboroshi-Station"_s;
    REQUIRE(succeeded(MeetingOperations(office.workspace()).record(id, attendance)));
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("Yumemi-Station-Seven"));
    CHECK_FALSE(bytes.contains("Maboroshi-Station"));
    CHECK(office.meeting(id).members[0].from == u"Yumemi-Station-Seven"_s);

    ProfileStore profiles(office.workspace().database(), office.workspace().vault());
    const PersonId person = profiles.personOf(u"J01"_s);
    REQUIRE(succeeded(office.workspace().apply(Operation{.code = u"person.erase"_s,
                                                         .labels = {u"J01"_s},
                                                         .reason = u"本人の求め"_s,
                                                         .undoable = false,
                                                         .isNote = true},
                                               [&](WriteTransaction& tx) {
                                                   office.workspace().vault().destroyKey(
                                                       tx, KeyOwner::person(person));
                                               })));
    CHECK(office.meeting(id).members[0].from.isEmpty());
    CHECK(office.meeting(id).members[0].state == Attendance::State::Present);
}

TEST_CASE("A committee is who works for the theme", "[committee]")
{
    CommitteeOffice office;
    const MeetingStore store(office.workspace().database(), office.workspace().vault());
    CHECK(store.committee(u"T1"_s).size() == 4); // nobody works yet: all judges
    office.mark(u"J01"_s, u"T1-0001"_s, office.programme().criteriaOf(u"t1-final"_s)[0].code, 1,
                {});
    CHECK(store.committee(u"T1"_s) == std::vector<JudgeId>{office.judge(u"J01"_s)});
    CHECK(store.committee(u"T2"_s).size() == 4);
}
