#include "models/programme/ProgrammeStore.h"

#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeTemplate.h"
#include "tests/workspace/TestOffice.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Row numbers are the file's own.
std::vector<Criterion> withoutIds(std::vector<Criterion> criteria)
{
    for (Criterion& criterion : criteria)
        criterion.id = 0;
    return criteria;
}

void checkSame(const Programme& left, const Programme& right)
{
    CHECK(left.code == right.code);
    CHECK(left.name == right.name);
    CHECK(left.templateCode == right.templateCode);
    CHECK(left.timeZone == right.timeZone);
    CHECK(left.themes == right.themes);
    CHECK(left.stages == right.stages);
    CHECK((withoutIds(left.criteria) == withoutIds(right.criteria)));
    CHECK(left.prizes == right.prizes);
    CHECK(left.milestones == right.milestones);
    CHECK(left.budgetHeads == right.budgetHeads);
    CHECK(left.envelope == right.envelope);
    CHECK((left.lists == right.lists));
    CHECK(left.rules == right.rules);
}

struct Edition
{
    Edition()
    {
        const auto loaded = ProgrammeTemplate::load(u"geniac-prize-2026"_s);
        REQUIRE(loaded);
        asShipped = *loaded;
        REQUIRE(operations().start(asShipped));
    }
    [[nodiscard]] Programme load() { return ProgrammeStore(office.workspace().database()).load(); }
    ProgrammeOperations operations() { return ProgrammeOperations(office.workspace()); }

    TestOffice office;
    Programme asShipped;
};

} // namespace

TEST_CASE_METHOD(Edition, "What is stored is what is loaded", "[programme]")
{
    checkSame(load(), asShipped);
    office.reopen();
    checkSame(load(), asShipped);
    for (const Criterion& criterion : load().criteria)
        CHECK(criterion.id > 0);
}

TEST_CASE("A file without an edition loads an empty one", "[programme]")
{
    TestOffice office;
    const Programme none = ProgrammeStore(office.workspace().database()).load();
    CHECK(none.code.isEmpty());
    CHECK(none.themes.empty());
}

TEST_CASE_METHOD(Edition, "Starting an edition is not taken back", "[programme]")
{
    CHECK(office.workspace().journal().list().front().operation == u"programme.new"_s);
    CHECK(office.workspace().undo().error().code == Error::Code::NothingToUndo);
}

TEST_CASE_METHOD(Edition, "Saving an edition that is as it was writes nothing", "[programme]")
{
    REQUIRE(operations().save(load(), u"nothing"_s));
    REQUIRE(operations().save(asShipped, u"nothing"_s));
    CHECK(office.workspace().journal().count() == 1);
}

TEST_CASE_METHOD(Edition, "An edited edition is one action that is undone and redone",
                 "[programme]")
{
    const Programme before = load();
    Programme edited = before;
    edited.name.en = u"Another name"_s;
    edited.themes[0].entryTarget = 150;
    edited.themes[1].closesAtMs.reset();
    edited.stages[1].quorum = 5;
    edited.criteria[3].weight = Points::fromHundredths(1250);
    edited.prizes[3].count = 3;
    edited.prizes[0].withholding = u"advertising"_s;
    edited.milestones[2].atMs += 60LL * 60 * 1000;
    edited.budgetHeads[0].limit = Yen(2'800'000'000);
    edited.lists[u"school_kind"_s].pop_back();
    edited.lists[u"field_T1"_s].push_back({u"space"_s, {u"宇宙"_s, u"Space"_s}});
    edited.rules.insert(u"summary_limit"_s, u"600"_s);
    int told = 0;
    QObject::connect(&office.workspace(), &Workspace::changed, &office.workspace(),
                     [&] { ++told; });
    REQUIRE(operations().save(edited, u"rules"_s));
    CHECK(told == 1);
    CHECK(office.workspace().journal().count() == 2);
    CHECK(office.workspace().journal().list(1).front().labels == QStringList{u"rules"_s});
    // Rows keep their numbers, so that marks given stay with their criterion.
    CHECK(load().criteria[3].id == before.criteria[3].id);
    checkSame(load(), edited);

    REQUIRE(office.workspace().undo());
    checkSame(load(), before);
    REQUIRE(office.workspace().redo());
    checkSame(load(), edited);
}

TEST_CASE_METHOD(Edition, "What is left out of an edition goes, and comes back by undo",
                 "[programme]")
{
    Programme edited = load();
    edited.prizes.erase(edited.prizes.begin() + 3);
    edited.milestones.pop_back();
    edited.budgetHeads.pop_back();
    edited.rules.remove(u"adult_age"_s);
    edited.lists.remove(u"metro_area"_s);
    std::erase_if(edited.criteria,
                  [](const Criterion& item) { return item.stage == u"t2-stage2"_s; });
    std::erase_if(edited.stages, [](const Stage& item) { return item.code == u"t2-stage2"_s; });
    REQUIRE(operations().save(edited, u"less"_s));
    checkSame(load(), edited);
    REQUIRE(office.workspace().undo());
    checkSame(load(), asShipped);
}

TEST_CASE_METHOD(Edition, "A prize that was awarded cannot be left out", "[programme]")
{
    REQUIRE(office.workspace().apply(
        Operation{.code = u"award.none"_s, .labels = {}, .reason = {}}, [](WriteTransaction& tx) {
            tx.statement("insert into award (prize, reason, decided_at_ms, decided_by) "
                         "values ('t1-special', 'r', 1, 'x')")
                .run();
        }));
    Programme edited = load();
    edited.prizes.erase(edited.prizes.begin() + 3);
    const auto saved = operations().save(edited, u"less"_s);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind() == Error::Kind::Refused);
    checkSame(load(), asShipped);
}

TEST_CASE_METHOD(Edition, "The schema refuses what no edition can hold", "[programme]")
{
    Programme edited = load();
    SECTION("a quorum of nobody")
    {
        edited.stages[0].quorum = 0;
    }
    SECTION("a negative weight")
    {
        edited.criteria[4].weight = Points::fromHundredths(-1);
    }
    SECTION("a gate with points")
    {
        edited.criteria[0].weight = Points::fromWhole(5);
    }
    SECTION("a negative prize")
    {
        edited.prizes[0].amount = Yen(-1);
    }
    SECTION("a stage of no theme")
    {
        edited.stages[0].theme = u"T9"_s;
    }
    const auto saved = operations().save(edited, u"wrong"_s);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::RuleRefused);
    checkSame(load(), asShipped);
    CHECK(office.workspace().journal().count() == 1);
}

TEST_CASE_METHOD(Edition, "The figures for compute are never edited in place", "[programme]")
{
    Programme edited = load();
    edited.envelope.amount = Yen(1);
    edited.envelope.confirmedAtMs = 5;
    REQUIRE(operations().save(edited, u"envelope"_s));
    CHECK(load().envelope == asShipped.envelope);
    CHECK_FALSE(load().envelope.isConfirmed());
}

TEST_CASE_METHOD(Edition, "Closing a stage stays when the edition is saved", "[programme]")
{
    REQUIRE(office.workspace().apply(
        Operation{.code = u"stage.close"_s, .labels = {u"t1-paper"_s}, .reason = {}},
        [&](WriteTransaction& tx) {
            ProgrammeStore(office.workspace().database())
                .closeStage(tx, u"t1-paper"_s, TestOffice::kStartMs, u"done"_s);
        }));
    CHECK(load().stage(u"t1-paper"_s)->closedAtMs == TestOffice::kStartMs);
    Programme edited = asShipped;
    edited.rules.insert(u"title_limit"_s, u"60"_s);
    REQUIRE(operations().save(edited, u"rules"_s));
    CHECK(load().stage(u"t1-paper"_s)->closedAtMs == TestOffice::kStartMs);
    CHECK(load().stage(u"t1-paper"_s)->closeReason == u"done"_s);
}
