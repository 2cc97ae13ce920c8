#include "models/committee/Quorum.h"

#include "models/committee/CommitteeWords.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Meeting meetingOf(int members, int present, Meeting::State state = Meeting::State::Held)
{
    Meeting meeting;
    meeting.state = state;
    for (int i = 1; i <= members; ++i) {
        Attendance member;
        member.judge = JudgeId(i);
        member.ref = u"J%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        member.state = i <= present ? Attendance::State::Present : Attendance::State::Absent;
        meeting.members.push_back(member);
    }
    return meeting;
}

Conflict conflict(int judge, const QString& entry)
{
    Conflict made;
    made.judge = JudgeId(judge);
    made.entryRef = entry;
    return made;
}

} // namespace

TEST_CASE("How many members a quorum needs", "[committee]")
{
    const QuorumRule half;
    CHECK(half.needed(5) == 3);
    CHECK(half.needed(6) == 4); // more than half of six
    CHECK(half.needed(1) == 1);
    const QuorumRule twoThirds{QuorumRule::Kind::AtLeast, 2, 3, true};
    CHECK(twoThirds.needed(6) == 4);
    CHECK(twoThirds.needed(7) == 5);
    const QuorumRule atLeastHalf{QuorumRule::Kind::AtLeast, 1, 2, true};
    CHECK(atLeastHalf.needed(6) == 3);
    const QuorumRule three{QuorumRule::Kind::Persons, 3, 1, true};
    CHECK(three.needed(10) == 3);
}

TEST_CASE("Exactly half is no quorum, one more is", "[committee]")
{
    CHECK_FALSE(checkQuorum(meetingOf(6, 3), {}, {}).meeting.isMet());
    const QuorumCheck met = checkQuorum(meetingOf(6, 4), {}, {});
    CHECK(met.meeting.isMet());
    CHECK_FALSE(met.isForecast);
    CHECK(CommitteeWords::quorum(met.meeting, false) ==
          u"4 of 6 members present, 4 needed: the quorum was met."_s);
    CHECK_FALSE(checkQuorum(Meeting{}, {}, {}).meeting.isMet());
}

TEST_CASE("A planned meeting counts who has not declined", "[committee]")
{
    Meeting meeting = meetingOf(4, 0, Meeting::State::Planned);
    for (Attendance& member : meeting.members)
        member.state = Attendance::State::Invited;
    meeting.members[3].state = Attendance::State::Absent;
    const QuorumCheck check = checkQuorum(meeting, {}, {});
    CHECK(check.isForecast);
    CHECK(check.meeting.present == 3);
    CHECK(CommitteeWords::quorum(check.meeting, true) ==
          u"3 of 4 members expected, 3 needed: the quorum would be met."_s);
    meeting.state = Meeting::State::Held;
    CHECK(checkQuorum(meeting, {}, {}).meeting.present == 0);
}

TEST_CASE("Who has a conflict leaves the room for that item alone", "[committee]")
{
    Meeting meeting = meetingOf(5, 3);
    meeting.chair = JudgeId(2);
    meeting.agenda.resize(2);
    meeting.agenda[0].entries = {u"T1-0001"_s};
    meeting.agenda[1].entries = {u"T1-0002"_s, u"T1-0003"_s};
    // J05 was absent: nobody leaves who was not there.
    const std::vector<Conflict> conflicts{conflict(2, u"T1-0003"_s), conflict(5, u"T1-0003"_s),
                                          conflict(1, u"T1-0009"_s)};
    const QuorumCheck check = checkQuorum(meeting, {}, conflicts);
    REQUIRE(check.items.size() == 2);
    CHECK(check.items[0].leaving.isEmpty());
    CHECK(check.items[0].count.isMet());
    CHECK(check.items[1].leaving == QStringList{u"J02"_s});
    CHECK(check.items[1].chairLeaves);
    CHECK(check.items[1].count.present == 2);
    CHECK(check.items[1].count.members == 5);
    CHECK_FALSE(check.items[1].count.isMet());

    // Where who must leave is no member for the item, three members remain and two are enough.
    const QuorumRule without{QuorumRule::Kind::MoreThan, 1, 2, false};
    const QuorumCheck other = checkQuorum(meeting, without, conflicts);
    CHECK(other.items[1].count.members == 3);
    CHECK(other.items[1].count.needed == 2);
    CHECK(other.items[1].count.isMet());
}
