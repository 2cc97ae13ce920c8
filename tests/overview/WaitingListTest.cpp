#include "models/overview/WaitingList.h"
#include "tests/overview/OverviewFixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;
using Kind = WaitingItem::Kind;

namespace {

const WaitingItem* find(const std::vector<WaitingItem>& items, Kind kind)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const WaitingItem& item) { return item.kind == kind; });
    return found == items.end() ? nullptr : &*found;
}

/// An edition where nothing waits by itself.
Programme quietEdition()
{
    Programme programme = edition();
    programme.milestones.clear();
    programme.envelope.confirmedAtMs = at(2026, 6, 1);
    return programme;
}

} // namespace

TEST_CASE("Nothing waits in an empty edition with a confirmed budget")
{
    CHECK(waitingList({}, quietEdition(), at(2026, 7, 1)).empty());
}

TEST_CASE("An unconfirmed envelope waits, and only where students form teams")
{
    Programme programme = quietEdition();
    programme.envelope.confirmedAtMs.reset();
    const auto all = waitingList({}, programme, at(2026, 7, 1));
    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == Kind::EnvelopeUnconfirmed);
    CHECK(all[0].tone == Tone::Warning);
    CHECK(waitingList({}, programme, at(2026, 7, 1), u"T1"_s).empty());
    CHECK(waitingList({}, programme, at(2026, 7, 1), u"T2"_s).size() == 1);
}

TEST_CASE("Unchecked entries turn to warning after a week")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 7, 1));
    addEntry(data, u"T1"_s, u"checking"_s, at(2026, 7, 4)).hasAssignee = true;
    addEntry(data, u"T1"_s, u"accepted"_s, at(2026, 7, 4));
    const auto early = waitingList(data, quietEdition(), at(2026, 7, 8));
    const WaitingItem* unchecked = find(early, Kind::Unchecked);
    REQUIRE(unchecked);
    CHECK(unchecked->count == 2);
    CHECK(unchecked->oldestDays == 7);
    CHECK(unchecked->tone == Tone::Information);
    CHECK(unchecked->filter.value(u"status"_s) == QStringList{u"received"_s, u"checking"_s});
    const auto late = waitingList(data, quietEdition(), at(2026, 7, 9));
    REQUIRE(find(late, Kind::Unchecked));
    CHECK(find(late, Kind::Unchecked)->tone == Tone::Warning);
}

TEST_CASE("Errors warn while the theme is open and are bad once it is closed")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 9, 1));
    addFinding(data, 1, u"email.syntax"_s, true);
    addFinding(data, 1, u"phone.digits"_s, true);
    const auto open = waitingList(data, quietEdition(), at(2026, 9, 30, 11));
    REQUIRE(find(open, Kind::OpenErrors));
    CHECK(find(open, Kind::OpenErrors)->count == 1);
    CHECK(find(open, Kind::OpenErrors)->tone == Tone::Warning);
    CHECK_FALSE(find(open, Kind::OpenErrors)->isPastDate);
    const auto closed = waitingList(data, quietEdition(), at(2026, 9, 30, 13));
    REQUIRE(find(closed, Kind::OpenErrors));
    CHECK(closed.front().kind == Kind::OpenErrors);
    CHECK(closed.front().tone == Tone::Bad);
    CHECK(closed.front().isPastDate);
}

TEST_CASE("A pair of duplicates counts once, and entries that left do not count")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"accepted"_s);
    addEntry(data, u"T1"_s, u"accepted"_s);
    addEntry(data, u"T1"_s, u"withdrawn"_s);
    addFinding(data, 1, u"duplicate.suspect"_s, false, 2);
    addFinding(data, 2, u"duplicate.suspect"_s, false, 1);
    addFinding(data, 3, u"deadline.late"_s, false);
    addFinding(data, 3, u"email.syntax"_s, true);
    const auto items = waitingList(data, quietEdition(), at(2026, 8, 1));
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::Duplicates);
    CHECK(items[0].count == 1);
}

TEST_CASE("A returned entry is overdue after the edition's term")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"returned"_s, at(2026, 7, 1)).returnedAtMs = at(2026, 7, 5);
    data.entries.back().hasAssignee = true;
    Programme programme = quietEdition();
    CHECK(find(waitingList(data, programme, at(2026, 7, 19)), Kind::Returned));
    const auto late = waitingList(data, programme, at(2026, 7, 20));
    REQUIRE(find(late, Kind::ReturnedOverdue));
    CHECK(find(late, Kind::ReturnedOverdue)->oldestDays == 15);
    CHECK(find(late, Kind::ReturnedOverdue)->isPastDate);
    programme.rules[u"return_days"_s] = u"30"_s;
    CHECK_FALSE(find(waitingList(data, programme, at(2026, 7, 20)), Kind::ReturnedOverdue));
}

TEST_CASE("Minors without consent and late entries are told apart from other warnings")
{
    OverviewData data;
    addEntry(data, u"T2"_s, u"accepted"_s);
    addFinding(data, 1, u"guardian_consent.missing"_s, false);
    addFinding(data, 1, u"deadline.late"_s, false);
    addFinding(data, 1, u"summary.too_long"_s, false);
    const auto items = waitingList(data, quietEdition(), at(2026, 10, 5));
    REQUIRE(find(items, Kind::ConsentMissing));
    REQUIRE(find(items, Kind::Late));
    REQUIRE(find(items, Kind::OtherWarnings));
    CHECK(find(items, Kind::ConsentMissing)->byTheme.value(u"T2"_s) == 1);
    CHECK(find(items, Kind::OtherWarnings)->filter.value(u"finding"_s) ==
          QStringList{u"summary.too_long"_s});
    CHECK(waitingList(data, quietEdition(), at(2026, 10, 5), u"T1"_s).empty());
}

TEST_CASE("Rows put aside are counted per theme")
{
    OverviewData data;
    data.quarantine[u"T1"_s] = {2, at(2026, 7, 1)};
    data.quarantine[u"T2"_s] = {3, at(2026, 7, 2)};
    const auto all = waitingList(data, quietEdition(), at(2026, 7, 3));
    REQUIRE(all.size() == 1);
    CHECK(all[0].count == 5);
    CHECK(all[0].oldestDays == 2);
    CHECK(all[0].section == u"quarantine"_s);
    CHECK(waitingList(data, quietEdition(), at(2026, 7, 3), u"T2"_s)[0].count == 3);
}

TEST_CASE("A stage below its quorum waits until it is closed, by the date its scores are due")
{
    Programme programme = edition();
    programme.envelope.confirmedAtMs = 1;
    OverviewData data;
    data.stages.push_back({u"t1-paper"_s, {EntryId(1), EntryId(2)}, 2, {}});
    const auto early = waitingList(data, programme, at(2026, 10, 10), u"T1"_s);
    REQUIRE(find(early, Kind::TooFewScores));
    CHECK(find(early, Kind::TooFewScores)->count == 2);
    CHECK(find(early, Kind::TooFewScores)->tone == Tone::Information);
    CHECK(find(early, Kind::TooFewScores)->dueMs == at(2026, 12, 4, 17));
    const auto past = waitingList(data, programme, at(2026, 12, 5), u"T1"_s);
    REQUIRE(find(past, Kind::TooFewScores));
    CHECK(find(past, Kind::TooFewScores)->tone == Tone::Warning);
    CHECK(find(past, Kind::TooFewScores)->isPastDate);
    programme.stages[0].closedAtMs = at(2026, 12, 4);
    CHECK_FALSE(find(waitingList(data, programme, at(2026, 12, 5), u"T1"_s), Kind::TooFewScores));
}

TEST_CASE("Prizes wait once the last stage has scores, until each is decided")
{
    OverviewData data;
    data.stages.push_back({u"t1-final"_s, {EntryId(1)}, 0, {{JudgeId(1), u"J01"_s, 1, 1}}});
    const auto items = waitingList(data, quietEdition(), at(2027, 3, 1));
    REQUIRE(find(items, Kind::PrizesOpen));
    CHECK(find(items, Kind::PrizesOpen)->count == 4);
    CHECK(find(items, Kind::PrizesOpen)->theme == u"T1"_s);
    Award award;
    award.prize = u"t1-1"_s;
    award.entry = EntryId(1);
    award.ref = u"T1-0001"_s;
    award.rank = 1;
    data.awards.push_back(award);
    const auto after = waitingList(data, quietEdition(), at(2027, 3, 1));
    REQUIRE(find(after, Kind::PrizesOpen));
    CHECK(find(after, Kind::PrizesOpen)->count == 3);
    CHECK(find(after, Kind::PrizesOpen)->done == 1);
}

TEST_CASE("Deadlines are told shortly before and after, plain dates never")
{
    Programme programme = quietEdition();
    programme.milestones = edition().milestones;
    const auto near = waitingList({}, programme, at(2026, 11, 20));
    CHECK(std::count_if(near.begin(), near.end(), [](const WaitingItem& item) {
              return item.kind == Kind::MilestoneNear;
          }) == 2);
    REQUIRE(find(near, Kind::MilestoneNear));
    CHECK(find(near, Kind::MilestoneNear)->code == u"monthly-11"_s);
    CHECK(find(near, Kind::MilestoneNear)->tone == Tone::Information);
    const auto urgent = waitingList({}, programme, at(2026, 11, 28));
    REQUIRE(find(urgent, Kind::MilestoneNear));
    CHECK(find(urgent, Kind::MilestoneNear)->tone == Tone::Warning);
    const auto past = waitingList({}, programme, at(2026, 12, 2));
    REQUIRE(find(past, Kind::MilestonePast));
    CHECK(find(past, Kind::MilestonePast)->isPastDate);
    // 31 October (teams formed) is no deadline.
    CHECK(waitingList({}, programme, at(2026, 10, 28)).empty());
}

TEST_CASE("What an area shows is the sum of its items")
{
    OverviewData data;
    addEntry(data, u"T1"_s, u"received"_s, at(2026, 9, 1));
    addFinding(data, 1, u"email.syntax"_s, true);
    Programme programme = quietEdition();
    programme.envelope.confirmedAtMs.reset();
    const auto items = waitingList(data, programme, at(2026, 10, 5));
    const WaitingSum entries = waitingSum(items, u"entries"_s);
    CHECK(entries.count == 2);
    CHECK(entries.pastDate == 1);
    CHECK(waitingSum(items, u"compute"_s).count == 1);
    CHECK(waitingSum(items).count == 3);
}

TEST_CASE("The ceremony waits for tasks, the release, answers, companions and places")
{
    OverviewData data;
    CeremonyWaits& ceremony = data.ceremony;
    ceremony.startsAtMs = at(2027, 3, 24, 14);
    ceremony.endsAtMs = at(2027, 3, 24, 16);
    ceremony.replyByMs = at(2027, 2, 24, 17);
    ceremony.openTasks = {QDate(2027, 3, 1), QDate(2027, 3, 3), QDate(2027, 3, 20)};
    ceremony.withoutReply = 43;
    ceremony.withoutCompanion = 2;
    ceremony.admissible = 3;
    ceremony.accreditations = 4;
    ceremony.notInvited = 5;
    ceremony.hasAwards = true;
    const Programme programme = quietEdition();
    const auto early = waitingList(data, programme, at(2026, 12, 1));
    CHECK_FALSE(find(early, Kind::TasksOverdue));
    CHECK_FALSE(find(early, Kind::ResultUnreleased));
    CHECK_FALSE(find(early, Kind::WithoutReply));
    CHECK_FALSE(find(early, Kind::NotInvited));
    CHECK(find(early, Kind::WithoutCompanion));
    const auto march = waitingList(data, programme, at(2027, 3, 3));
    REQUIRE(find(march, Kind::TasksOverdue));
    CHECK(find(march, Kind::TasksOverdue)->count == 1); // the day itself is no delay
    CHECK(find(march, Kind::TasksOverdue)->isPastDate);
    CHECK(find(march, Kind::TasksOverdue)->tab == u"logistics"_s);
    REQUIRE(find(march, Kind::WithoutReply));
    CHECK(find(march, Kind::WithoutReply)->count == 43);
    CHECK(find(march, Kind::WithoutReply)->filter.value(u"reply"_s) == QStringList{u"open"_s});
    CHECK(find(march, Kind::PlacesFree)->count == 3);
    CHECK(find(march, Kind::PlacesFree)->tone == Tone::Information);
    CHECK(find(march, Kind::NotInvited)->count == 5);
    CHECK_FALSE(find(march, Kind::ResultUnreleased));
    const auto week = waitingList(data, programme, at(2027, 3, 18));
    REQUIRE(find(week, Kind::ResultUnreleased));
    CHECK(find(week, Kind::ResultUnreleased)->tone == Tone::Warning);
    const auto eve = waitingList(data, programme, at(2027, 3, 23));
    REQUIRE(find(eve, Kind::ResultUnreleased));
    CHECK(eve.front().kind == Kind::ResultUnreleased);
    CHECK(eve.front().tone == Tone::Bad);
    // Counts of the area and of the list come from the same items.
    int sum = 0;
    for (const WaitingItem& item : eve)
        sum += item.page == u"ceremony"_s ? item.count : 0;
    CHECK(waitingSum(eve, u"ceremony"_s).count == sum);
    ceremony.isReleased = true;
    CHECK_FALSE(find(waitingList(data, programme, at(2027, 3, 23)), Kind::ResultUnreleased));
    // Once it is over, only what was not done is left; one theme has nothing of it.
    const auto after = waitingList(data, programme, at(2027, 3, 25));
    REQUIRE(after.size() == 1);
    CHECK(after.front().kind == Kind::TasksOverdue);
    CHECK(after.front().count == 3);
    CHECK(waitingList(data, programme, at(2027, 3, 25), u"T1"_s).empty());
}
