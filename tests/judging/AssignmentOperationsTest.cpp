#include "models/judging/AssignmentOperations.h"

#include "models/judging/AssignmentPlanner.h"
#include "models/judging/ConflictOperations.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "tests/judging/SampleOffice.h"

#include <algorithm>
#include <vector>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;

/// The sample's judges, conflicts and finalists, without scores.
class JudgingOffice : public SampleOffice
{
public:
    JudgingOffice()
    {
        REQUIRE(succeeded(importJudges(sampleFile(u"judges.csv"_s))));
        REQUIRE(succeeded(importConflicts(sampleFile(u"conflicts.csv"_s))));
        const auto list = ImportTable::fromBytes(u"finalists.csv"_s, sampleFile(u"finalists.csv"_s),
                                                 {}, StageOperations::listFields());
        REQUIRE(succeeded(list));
        REQUIRE(succeeded(StageOperations(workspace()).enterFrom(kStage, *list)));
    }

    AssignmentPlan propose(const AssignmentOperations::Options& options)
    {
        const auto input = AssignmentOperations(workspace()).input(kStage, options);
        REQUIRE(succeeded(input));
        return planAssignment(*input);
    }

    AssignmentPlan assign(int perEntry)
    {
        const AssignmentPlan plan = propose({.perEntry = perEntry, .maxPerJudge = {}});
        REQUIRE(plan.isFeasible());
        REQUIRE(succeeded(AssignmentOperations(workspace()).apply(kStage, plan)));
        return plan;
    }

    std::vector<AssignmentPair> pairs()
    {
        std::vector<AssignmentPair> pairs;
        for (const auto& each : AssignmentStore(workspace().database()).list(kStage))
            pairs.push_back(each.pair);
        return pairs;
    }
};

} // namespace

TEST_CASE("A proposal for the sample becomes the assignment, and undo takes it back",
          "[judging][assignment]")
{
    JudgingOffice office;
    const AssignmentPlan plan = office.assign(5);
    CHECK(plan.pairs.size() == 200);
    CHECK(plan.connected);
    CHECK(plan.bridges == 2);
    CHECK(office.pairs() == plan.pairs);
    for (const AssignmentPair& conflict :
         AssignmentStore(office.workspace().database()).conflicts())
        CHECK_FALSE(std::binary_search(plan.pairs.begin(), plan.pairs.end(), conflict));

    // The same proposal again changes nothing and is not journalled.
    const qint64 actions = office.actions();
    REQUIRE(succeeded(AssignmentOperations(office.workspace())
                          .apply(kStage, office.propose({.perEntry = 5, .maxPerJudge = {}}))));
    CHECK(office.actions() == actions);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.pairs().empty());
}

TEST_CASE("An old proposal is refused", "[judging][assignment]")
{
    JudgingOffice office;
    const AssignmentPlan plan = office.propose({.perEntry = 3, .maxPerJudge = {}});
    const AssignmentPair& pair = plan.pairs.front();
    AssignmentOperations operations(office.workspace());

    SECTION("an interest was recorded since")
    {
        REQUIRE(succeeded(
            ConflictOperations(office.workspace()).declare(pair.judge, pair.entry, 4, {})));
        CHECK(refused(operations.apply(kStage, plan), Error::Code::ConflictOfInterest));
    }
    SECTION("the assignment was changed since")
    {
        const auto other =
            std::find_if(plan.pairs.begin(), plan.pairs.end(), [&](const auto& each) {
                return each.entry == pair.entry && each.judge != pair.judge;
            });
        const auto judges = AssignmentStore(office.workspace().database()).judges();
        for (const auto& judge : judges) {
            const AssignmentPair strange{pair.entry, judge.ref};
            const auto conflicts = AssignmentStore(office.workspace().database()).conflicts();
            if (std::find(plan.pairs.begin(), plan.pairs.end(), strange) == plan.pairs.end() &&
                std::find(conflicts.begin(), conflicts.end(), strange) == conflicts.end()) {
                REQUIRE(succeeded(operations.change(kStage, {}, {strange})));
                break;
            }
        }
        REQUIRE(other != plan.pairs.end());
        CHECK(refused(operations.apply(kStage, plan), Error::Code::RuleRefused));
    }
    SECTION("the stage was closed")
    {
        REQUIRE(succeeded(StageOperations(office.workspace()).close(kStage, u"終了"_s)));
        CHECK(refused(operations.apply(kStage, plan), Error::Code::StageClosed));
    }
    CHECK(office.pairs().size() <= 1);
}

TEST_CASE("Who leaves the committee is replaced with the fewest changes", "[judging][assignment]")
{
    JudgingOffice office;
    const AssignmentPlan before = office.assign(4);
    JudgeStore store(office.workspace().database(), office.workspace().vault());
    Judge gone = *store.findRef(u"J05"_s);
    gone.state = Judge::State::Former;
    REQUIRE(succeeded(
        office.workspace().apply(Operation{.code = u"judge.edit"_s, .labels = {}, .reason = {}},
                                 [&](WriteTransaction& tx) { store.update(tx, gone); })));
    const AssignmentPlan after = office.propose({.perEntry = 0, .maxPerJudge = {}, .repair = true});
    REQUIRE(after.isFeasible());
    CHECK(after.pairs.size() == before.pairs.size());
    CHECK(int(after.removed.size()) == before.load.value(u"J05"_s));
    CHECK(after.added.size() == after.removed.size());
    for (const AssignmentPair& pair : after.removed)
        CHECK(pair.judge == u"J05"_s);
    REQUIRE(succeeded(AssignmentOperations(office.workspace()).apply(kStage, after)));
    CHECK(office.pairs() == after.pairs);
}

TEST_CASE("An entry is moved by hand within the rules", "[judging][assignment]")
{
    JudgingOffice office;
    const AssignmentPlan plan = office.assign(2);
    AssignmentOperations operations(office.workspace());
    const AssignmentPair from = plan.pairs.front();
    QString free;
    const auto conflicts = AssignmentStore(office.workspace().database()).conflicts();
    for (auto it = plan.load.begin(); it != plan.load.end(); ++it) {
        const AssignmentPair pair{from.entry, it.key()};
        if (std::find(plan.pairs.begin(), plan.pairs.end(), pair) == plan.pairs.end() &&
            std::find(conflicts.begin(), conflicts.end(), pair) == conflicts.end())
            free = it.key();
    }
    REQUIRE(succeeded(operations.change(kStage, {from}, {{from.entry, free}})));
    auto moved = office.pairs();
    CHECK(std::find(moved.begin(), moved.end(), from) == moved.end());
    CHECK(std::find(moved.begin(), moved.end(), AssignmentPair{from.entry, free}) != moved.end());

    // A locked pair stays in the next proposal.
    REQUIRE(succeeded(operations.setLocked(kStage, {{from.entry, free}}, true)));
    const AssignmentPlan next = office.propose({.perEntry = 2, .maxPerJudge = {}});
    CHECK(
        std::binary_search(next.pairs.begin(), next.pairs.end(), AssignmentPair{from.entry, free}));

    CHECK(refused(operations.change(kStage, {}, {{conflicts.front().entry, u"J99"_s}}),
                  Error::Code::NotFound));
    REQUIRE(succeeded(ConflictOperations(office.workspace()).declare(u"J01"_s, from.entry, 1, {})));
    CHECK(refused(operations.change(kStage, {}, {{from.entry, u"J01"_s}}),
                  Error::Code::ConflictOfInterest));
    CHECK(refused(operations.change(u"t9"_s, {}, {}), Error::Code::NotFound));
}

TEST_CASE("An interest found later takes the entry away and the marks out of every mean",
          "[judging][conflict]")
{
    SampleOffice office;
    office.fillFinal();
    const auto before = rankStage(office.workspace(), kStage);
    REQUIRE(succeeded(before));
    const RankingInput input = rankingInput(office.workspace().database(), kStage);
    const QString entry = input.sheets.front().entry;
    const QString judge = input.sheets.front().judge;
    AssignmentOperations operations(office.workspace());
    REQUIRE(succeeded(operations.change(kStage, {}, {{entry, judge}})));

    const auto declared =
        ConflictOperations(office.workspace()).declare(judge, entry, 3, u"共同研究"_s);
    REQUIRE(succeeded(declared));
    CHECK(*declared == QStringList{kStage});
    CHECK(AssignmentStore(office.workspace().database()).list(kStage).empty());
    const auto after = rankStage(office.workspace(), kStage);
    REQUIRE(succeeded(after));
    CHECK(after->find(entry)->n == before->find(entry)->n - 1);

    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(AssignmentStore(office.workspace().database()).list(kStage).size() == 1);
    CHECK(rankStage(office.workspace(), kStage)->find(entry)->n == before->find(entry)->n);
}

TEST_CASE("An imported interest says which assignment it took away", "[judging][conflict]")
{
    JudgingOffice office;
    const AssignmentPlan plan = office.assign(3);
    const AssignmentPair& pair = plan.pairs.front();
    const auto report = office.importConflicts(
        u"judge,entry,category\n%1,%2,2\n"_s.arg(pair.judge, pair.entry).toUtf8());
    REQUIRE(succeeded(report));
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.front().code == u"assignment.removed"_s);
    CHECK(office.pairs().size() == plan.pairs.size() - 1);
}

TEST_CASE("Where the programme asks for it, no mark comes in without a declaration",
          "[judging][conflict]")
{
    JudgingOffice office;
    const QByteArray scores = "judge,entry,criterion,mark\nJ01,T1-0003,novelty,4\n";
    REQUIRE(succeeded(office.importScores(kStage, scores, true)));
    CHECK(office.importScores(kStage, scores, true)->imported == 1);

    REQUIRE(succeeded(office.setRule(u"declaration_required"_s, u"1"_s)));
    const auto blocked = office.importScores(kStage, scores, true);
    REQUIRE(succeeded(blocked));
    CHECK(blocked->imported == 0);
    REQUIRE(blocked->findings.size() == 1);
    CHECK(blocked->findings.front().code == u"declaration.missing"_s);

    REQUIRE(
        succeeded(ConflictOperations(office.workspace()).declare(u"J01"_s, u"T1-0003"_s, 0, {})));
    CHECK(office.importScores(kStage, scores, true)->imported == 1);
    REQUIRE(succeeded(ConflictOperations(office.workspace()).withdraw(u"J01"_s, u"T1-0003"_s)));
    CHECK(office.importScores(kStage, scores, true)->imported == 0);
}

TEST_CASE("A judge who is only named in a meeting stays in the register, and that is said",
          "[judging]")
{
    JudgingOffice office;
    const JudgeStore judges(office.workspace().database(), office.workspace().vault());
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"test"_s, .labels = {}, .reason = {}}, [&](WriteTransaction& tx) {
            tx.statement(R"(
                insert into meeting (theme, number, starts_at_ms, ends_at_ms, place, online, chair)
                values ('T1', 1, 1, 2, '', 1, (select id from judge where ref = 'J02')))")
                .run();
        })));
    JudgeOperations operations(office.workspace());
    CHECK(refused(operations.remove(u"J02"_s), Error::Code::RuleRefused));
    CHECK(judges.findRef(u"J02"_s).has_value());
    CHECK(succeeded(operations.remove(u"J12"_s)));
}
