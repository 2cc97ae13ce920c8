#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/backups/Verification.h"
#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/reports/ResultNotice.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageStore.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;
const QString kReason = u"審査委員会の決定"_s;

/// A sealed final; Mori gave T1's first prize to the first entry.
struct GivenOffice : SampleOffice
{
    QString ref;
    AwardOperations awards{workspace()};

    GivenOffice()
    {
        fillFinal();
        seal({});
        ref = StageStore(workspace().database()).refs(kStage).front();
        REQUIRE(succeeded(awards.give(u"t1-1"_s, ref, kReason)));
    }

    void seal(const QString& reason)
    {
        RankingOptions options;
        options.draws = 100;
        REQUIRE(succeeded(SealOperations(workspace()).seal(kStage, options, reason)));
    }

    Award first() { return AwardStore(workspace().database()).list(u"T1"_s).front(); }

    Verification::Check check(const QString& name)
    {
        for (const auto& each : verifyWorkspace(workspace()).checks) {
            if (each.name == name)
                return each;
        }
        return {};
    }
};

} // namespace

TEST_CASE("The second person confirms no entry that has left since", "[awards]")
{
    GivenOffice office;
    const QString status = GENERATE(u"withdrawn"_s, u"disqualified"_s);
    office.setStatus(office.ref, status);
    office.workspace().setWho(u"Sato"_s);
    CHECK(refused(office.awards.confirm(u"t1-1"_s, office.ref), Error::Code::RuleRefused));
    CHECK_FALSE(office.first().isConfirmed());
    const Verification::Check check = office.check(u"awards"_s);
    CHECK_FALSE(check.ok);
    CHECK(check.detail.contains(office.ref));
    CHECK(check.detail.contains(u"t1-1"_s));
}

TEST_CASE("The second person confirms no entry with an open error", "[awards]")
{
    GivenOffice office;
    CHECK(office.check(u"awards"_s).ok);
    office.addError(office.ref);
    office.workspace().setWho(u"Sato"_s);
    CHECK(refused(office.awards.confirm(u"t1-1"_s, office.ref), Error::Code::UnresolvedFindings));
}

TEST_CASE("A decision on a seal that was replaced is not confirmed", "[awards][seal]")
{
    GivenOffice office;
    CHECK(office.first().seal == 1);
    office.seal(u"採点の訂正"_s);
    office.workspace().setWho(u"Sato"_s);
    CHECK(refused(office.awards.confirm(u"t1-1"_s, office.ref), Error::Code::RuleRefused));
    // Decided anew, it rests on the seal that counts.
    office.workspace().setWho(u"Mori"_s);
    REQUIRE(succeeded(office.awards.withdraw(u"t1-1"_s, office.ref, u"採点の訂正"_s)));
    REQUIRE(succeeded(office.awards.give(u"t1-1"_s, office.ref, kReason)));
    office.workspace().setWho(u"Sato"_s);
    REQUIRE(succeeded(office.awards.confirm(u"t1-1"_s, office.ref)));
    CHECK(office.first().seal == 2);
}

TEST_CASE("Nothing leaves the office on a seal that was replaced", "[awards][seal]")
{
    GivenOffice office;
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(succeeded(office.awards.noWinner(prize, u"該当なし"_s)));
    office.workspace().setWho(u"Sato"_s);
    REQUIRE(succeeded(office.awards.confirm(u"t1-1"_s, office.ref)));
    for (const QString& prize : {u"t1-2"_s, u"t1-3"_s, u"t1-special"_s})
        REQUIRE(succeeded(office.awards.confirm(prize, {})));
    const PaperStyle style{.profile = PaperProfile::Nedo,
                           .japanese = true,
                           .longDate = [](qint64) { return QString(); },
                           .time = [](qint64) { return QString(); }};
    REQUIRE(succeeded(resultNotices(office.workspace(), u"T1"_s, style)));
    CHECK(releaseState(office.workspace()).obstacle.isEmpty());
    office.seal(u"採点の訂正"_s);
    const auto notices = resultNotices(office.workspace(), u"T1"_s, style);
    REQUIRE(refused(notices, Error::Code::RuleRefused));
    CHECK(notices.error().message().contains(u"seal 1"_s));
    CHECK(releaseState(office.workspace()).obstacle.contains(u"seal 1"_s));
}

TEST_CASE("Naming another stage leads past no gate", "[awards]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges("judge,name\nJ01,架空坂　実\n")));
    StageOperations stages(office.workspace());
    REQUIRE(succeeded(stages.enter(u"t1-paper"_s, {u"T1-0060"_s})));
    REQUIRE(succeeded(stages.enter(kStage, {u"T1-0060"_s})));
    AwardOperations awards(office.workspace());
    const std::vector<AwardPart> parts{{u"T1-0060"_s, kWholeShare}};
    REQUIRE(succeeded(awards.give(u"t1-special"_s, parts, kReason, kStage)));
    REQUIRE(succeeded(awards.withdraw(u"t1-special"_s, u"T1-0060"_s, u"誤り"_s)));
    REQUIRE(succeeded(office.importScores(u"t1-paper"_s, u"judge,entry,criterion,mark\n"
                                                         "J01,T1-0060,g2,×\n"_s.toUtf8())));
    const auto gate = awards.give(u"t1-special"_s, parts, kReason, kStage);
    REQUIRE(refused(gate, Error::Code::RuleRefused));
    CHECK(gate.error().message().contains(u"t1-paper"_s));
}
