#include "models/judging/ConflictFinder.h"

#include "models/compute/TeamOperations.h"
#include "models/entrants/MentorOperations.h"
#include "models/entrants/MentorStore.h"
#include "models/judging/ConflictOperations.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "tests/judging/SampleOffice.h"

#include <optional>
#include <vector>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<SuspicionBasis> basisOf(const ConflictSide& judge, const ConflictSide& entry)
{
    const std::vector<ConflictSide> judges{judge};
    const std::vector<ConflictSide> entries{entry};
    const auto found = findConflicts(judges, entries);
    REQUIRE(found.size() <= 1);
    return found.empty() ? std::nullopt : std::optional(found.front().basis);
}

ConflictSide side(const QString& organisation, const QString& email = {},
                  const QString& number = {})
{
    return {1, organisation, number, email, {}};
}

} // namespace

TEST_CASE("What makes an interest suspected, and what does not", "[judging][conflict]")
{
    using Basis = SuspicionBasis;
    CHECK(basisOf(side(u"別の名"_s, {}, u"4011001098993"_s),
                  side(u"会社"_s, {}, u"T4-0110-0109-8993"_s)) == Basis::CorporateNumber);
    CHECK(basisOf(side({}, {}, u"1111111111111"_s), side({}, {}, u"1111111111111"_s)) ==
          std::nullopt); // no corporate number at all
    CHECK(basisOf(side(u"㈱みどり製作所"_s), side(u"みどり製作所　株式会社"_s)) ==
          Basis::Affiliation);
    CHECK(basisOf(side(u"東京大学 松尾研究室"_s), side(u"東京大学松尾研究室"_s)) ==
          Basis::Affiliation);
    CHECK(basisOf(side(u"東京大学工学部"_s), side(u"東京大学松尾研究室"_s)) ==
          Basis::SameInstitution);
    CHECK(basisOf(side(u"東京大学"_s), side(u"東京大学"_s)) == Basis::SameInstitution);
    CHECK(basisOf(side(u"西京大学"_s), side(u"東京大学"_s)) == std::nullopt);
    CHECK(basisOf(side({}, u"a@midori.example"_s), side({}, u"B@MIDORI.example"_s)) ==
          Basis::EmailDomain);
    CHECK(basisOf(side({}, u"a@gmail.com"_s), side({}, u"b@gmail.com"_s)) == std::nullopt);
    CHECK(basisOf(side({}, u"a@x.kita.ac.jp"_s), side({}, u"b@y.kita.ac.jp"_s)) ==
          Basis::SameInstitution);
    CHECK(basisOf(side({}, u"a@kita.ac.jp"_s), side({}, u"b@minami.ac.jp"_s)) == std::nullopt);
    CHECK(basisOf(side({}), side({})) == std::nullopt);
}

TEST_CASE("Whoever stands behind an entrant makes an interest suspected too", "[judging][conflict]")
{
    using Basis = SuspicionBasis;
    const std::vector<ConflictSide> judges{
        {1, u"みどり製作所"_s, {}, u"midori@midori.example"_s, u"架空　一"_s}};
    const std::vector<ConflictSide> entries{{7, u"西京大学"_s, {}, u"s@nishi.ac.jp"_s}};
    const auto basis = [&](const ConflictBackers& backers) -> std::optional<Suspicion> {
        const auto found = findConflicts(judges, entries, backers);
        REQUIRE(found.size() <= 1);
        return found.empty() ? std::nullopt : std::optional(found.front());
    };
    CHECK_FALSE(basis({}));
    const auto mentor = [&](const ConflictSide& side) { return basis({{}, {side}}); };
    CHECK(mentor({7, {}, {}, u"MIDORI@midori.example"_s})->basis == Basis::Mentor);
    CHECK(mentor({7, {}, {}, {}, u"架空 一"_s})->basis == Basis::Mentor);
    CHECK(mentor({7, u"㈱みどり製作所"_s, {}, {}, u"別人"_s})->basis == Basis::MentorAffiliation);
    CHECK(mentor({7, {}, {}, u"other@midori.example"_s})->basis == Basis::MentorAffiliation);
    CHECK(mentor({7, {}, {}, u"other@midori.example"_s})->category == 3);
    CHECK_FALSE(mentor({7, u"青製作所"_s, {}, u"a@ao.example"_s, u"別人"_s}));
    const auto member = basis({{{7, u"㈱みどり製作所"_s, {}, {}}}, {}});
    REQUIRE(member);
    CHECK(member->basis == Basis::TeamMember);
    CHECK(member->category == 2);
}

TEST_CASE("A mentor's judge is suspected for every member of the team", "[judging][conflict]")
{
    SampleOffice office;
    StudentTeam team;
    team.name = u"架空組"_s;
    team.members = {{{}, u"T2-0001"_s, {}, true, QDate(2026, 9, 1)},
                    {{}, u"T2-0002"_s, {}, false, QDate(2026, 9, 1)}};
    const auto teamRef = TeamOperations(office.workspace()).add(team);
    REQUIRE(succeeded(teamRef));
    Judge judge;
    judge.name = u"佐藤　花"_s;
    judge.affiliation = u"架空技術研究所"_s;
    REQUIRE(succeeded(JudgeOperations(office.workspace()).add(judge)));
    ConflictOperations conflicts(office.workspace());
    REQUIRE(conflicts.suspicions(u"T2"_s)->empty());

    MentorOperations mentors(office.workspace());
    Mentor mentor;
    mentor.affiliation = u"㈱架空技術研究所"_s;
    mentor.teams = {*teamRef};
    CHECK(refused(mentors.add(mentor), Error::Code::RuleRefused)); // no name
    mentor.name = u"助言　者"_s;
    mentor.teams = {u"TM99"_s};
    CHECK(refused(mentors.add(mentor), Error::Code::NotFound));
    CHECK(MentorStore(office.workspace().database(), office.workspace().vault()).list().empty());
    mentor.teams = {*teamRef};
    const auto ref = mentors.add(mentor);
    REQUIRE(succeeded(ref));
    CHECK(*ref == u"M01"_s);
    const auto found = conflicts.suspicions(u"T2"_s);
    REQUIRE(succeeded(found));
    REQUIRE(found->size() == 2);
    CHECK(found->front().basis == SuspicionBasis::MentorAffiliation);

    const MentorStore store(office.workspace().database(), office.workspace().vault());
    Mentor stored = store.list().front();
    CHECK(stored.name == mentor.name);
    CHECK(ProfileStore(office.workspace().database(), office.workspace().vault())
              .personOf(u"M01"_s) == stored.person);
    stored.name = u"佐藤　花"_s;
    REQUIRE(succeeded(mentors.edit(stored)));
    CHECK(conflicts.suspicions(u"T2"_s)->front().basis == SuspicionBasis::Mentor);
    REQUIRE(succeeded(mentors.remove(stored.id)));
    CHECK(conflicts.suspicions(u"T2"_s)->empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(conflicts.suspicions(u"T2"_s)->size() == 2);
    // A team goes with who mentors it, the mentor stays.
    REQUIRE(succeeded(TeamOperations(office.workspace()).remove(*teamRef)));
    CHECK(store.list().size() == 1);
    CHECK(store.list().front().teams.isEmpty());
}

TEST_CASE("The office confirms or dismisses what is suspected", "[judging][conflict]")
{
    SampleOffice office;
    ConflictOperations conflicts(office.workspace());
    Statement read = office.workspace().database().query(
        "select ref, organisation from entry where organisation <> '' order by ref limit 1");
    read.bind();
    REQUIRE(read.next());
    const QString entry = read.text(0);
    Judge judge;
    judge.name = u"佐藤　花"_s;
    judge.affiliation = read.text(1);
    const auto ref = JudgeOperations(office.workspace()).add(judge);
    REQUIRE(succeeded(ref));
    const auto open = conflicts.suspicions(u"T1"_s);
    REQUIRE(succeeded(open));
    REQUIRE_FALSE(open->empty());
    CHECK(open->front().basis == SuspicionBasis::Affiliation);

    SECTION("dismissed")
    {
        CHECK(refused(conflicts.dismiss(*ref, entry, {}), Error::Code::ReasonRequired));
        REQUIRE(succeeded(conflicts.dismiss(*ref, entry, u"同名の別会社"_s)));
    }
    SECTION("confirmed")
    {
        REQUIRE(succeeded(conflicts.declare(*ref, entry, 2, {})));
    }
    CHECK(conflicts.suspicions(u"T1"_s)->size() == open->size() - 1);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(conflicts.suspicions(u"T1"_s)->size() == open->size());
}

TEST_CASE("Judges are added, changed and removed", "[judging]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    JudgeOperations operations(office.workspace());
    const JudgeStore store(office.workspace().database(), office.workspace().vault());
    Judge judge;
    judge.name = u"北川　蓮"_s;
    judge.kana = u"キタガワ　レン"_s;
    judge.email = u"kitagawa@example.jp"_s;
    judge.note = u"前回の委員長"_s;
    judge.state = Judge::State::Candidate;
    judge.themes = {u"T1"_s, u"T2"_s};
    judge.committee = u"最終審査委員会"_s;
    judge.isChair = true;
    judge.termFrom = u"2026-07-01"_s;
    judge.termTo = u"2027-03-31"_s;
    judge.pledgedOn = u"2026-07-02"_s;
    judge.expertise = {u"製造"_s};
    judge.prefers = {u"建設・インフラ"_s, u"T1-0012"_s};
    judge.maxEntries = 12;
    const auto ref = operations.add(judge);
    REQUIRE(succeeded(ref));
    CHECK(*ref == u"J15"_s);
    Judge stored = *store.findRef(*ref);
    judge.ref = *ref;
    judge.id = stored.id;
    judge.person = stored.person;
    CHECK(stored == judge);

    CHECK(refused(operations.add(judge), Error::Code::AlreadyExists));
    stored.termTo = u"2026-06-30"_s;
    CHECK(refused(operations.edit(stored), Error::Code::RuleRefused));
    stored.termTo = u"2026-09-30"_s;
    stored.email = u"no address"_s;
    CHECK(refused(operations.edit(stored), Error::Code::RuleRefused));
    stored.email = u"k@example.jp"_s;
    REQUIRE(succeeded(operations.edit(stored)));
    CHECK(*store.findRef(*ref) == stored);
    stored.name.clear();
    CHECK(refused(operations.edit(stored), Error::Code::RuleRefused));

    REQUIRE(succeeded(operations.remove(*ref)));
    CHECK_FALSE(store.findRef(*ref));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(store.findRef(*ref)->name == u"北川　蓮"_s);

    REQUIRE(succeeded(office.importConflicts(sampleFile(u"conflicts.csv"_s))));
    CHECK(refused(operations.remove(u"J07"_s), Error::Code::RuleRefused));
}

TEST_CASE("A table may say more of the judges", "[judging][import]")
{
    SampleOffice office;
    const auto report = office.importJudges(
        u"委員番号,氏名,担当テーマ,委員会,委員長,委員区分,委嘱開始,委嘱終了,守秘誓約日,"
        u"メールアドレス,備考\n"
        "J01,北川　蓮,T1;T2,最終審査委員会,○,候補,令和8年7月1日,2027/3/31,2026/7/2,"
        "k@example.jp,前回委員\n"
        "J02,南　葵,T2,,,委員,いつか,,,,\n"_s.toUtf8());
    REQUIRE(succeeded(report));
    CHECK(report->imported == 2);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.front().code == u"date.invalid"_s);
    const JudgeStore store(office.workspace().database(), office.workspace().vault());
    const Judge first = *store.findRef(u"J01"_s);
    CHECK((first.themes == QStringList{u"T1"_s, u"T2"_s}));
    CHECK(first.isChair);
    CHECK(first.state == Judge::State::Candidate);
    CHECK(first.termFrom == u"2026-07-01"_s);
    CHECK(first.pledgedOn == u"2026-07-02"_s);
    CHECK(first.email == u"k@example.jp"_s);
    CHECK(first.note == u"前回委員"_s);
}
