#include "models/awards/AwardOperations.h"

#include "models/awards/AwardsTableModel.h"
#include "models/core/ItemRoles.h"
#include "models/scoring/StageOperations.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include <QAbstractItemModelTester>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kReason = u"審査委員会の決定"_s;

void enterFinal(SampleOffice& office)
{
    REQUIRE(succeeded(StageOperations(office.workspace())
                          .enter(u"t1-final"_s, {u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s,
                                                 u"T1-0004"_s, u"T1-0005"_s})));
}

QString linesOf(const AwardOperations& awards)
{
    const auto sums = awards.sums(u"T1"_s);
    REQUIRE(succeeded(sums));
    QStringList lines;
    for (const PrizeLine& line : sums->lines)
        lines.append(u"%1 %2 %3"_s.arg(line.award.prize, line.award.ref).arg(line.yen.amount()));
    return lines.join(u", "_s);
}

} // namespace

TEST_CASE("Giving prizes, with reasons, and taking them back", "[awards]")
{
    SampleOffice office;
    enterFinal(office);
    AwardOperations awards(office.workspace());
    CHECK(refused(awards.give(u"t1-1"_s, u"T1-0001"_s, u"  "_s), Error::Code::ReasonRequired));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, u"t1-0001"_s, kReason)));
    REQUIRE(succeeded(awards.give(u"t1-2"_s, u"T1-0002"_s, kReason)));
    REQUIRE(succeeded(awards.give(u"t1-special"_s, u"T1-0001"_s, kReason)));
    CHECK(linesOf(awards) ==
          u"t1-1 T1-0001 50000000, t1-2 T1-0002 30000000, t1-special T1-0001 5000000"_s);
    const Award first = AwardStore(office.workspace().database()).list(u"T1"_s).front();
    CHECK(first.rank == 1);
    CHECK(first.stage == u"t1-final"_s);
    CHECK(first.reason == kReason);
    CHECK(first.decidedBy == u"Mori"_s);
    CHECK_FALSE(office.workspace().journal().naming(u"T1-0001"_s).empty());
    CHECK(office.workspace().journal().list(1).front().description() ==
          u"Award t1-special to T1-0001"_s);

    CHECK(refused(awards.give(u"t1-1"_s, u"T1-0001"_s, kReason), Error::Code::AlreadyExists));
    CHECK(refused(awards.give(u"t1-3"_s, u"T1-0001"_s, kReason), Error::Code::RuleRefused));
    CHECK(refused(awards.give(u"t1-9"_s, u"T1-0003"_s, kReason), Error::Code::NotFound));
    CHECK(refused(awards.give(u"t1-3"_s, u"T1-0999"_s, kReason), Error::Code::NotFound));

    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(linesOf(awards) == u"t1-1 T1-0001 50000000, t1-2 T1-0002 30000000"_s);
    REQUIRE(succeeded(office.workspace().redo()));
    REQUIRE(succeeded(awards.withdraw(u"t1-special"_s, u"T1-0001"_s, u"本人の辞退"_s)));
    CHECK(
        refused(awards.withdraw(u"t1-special"_s, u"T1-0001"_s, u"再度"_s), Error::Code::NotFound));
    CHECK(linesOf(awards) == u"t1-1 T1-0001 50000000, t1-2 T1-0002 30000000"_s);
    office.reopen();
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(linesOf(AwardOperations(office.workspace())).contains(u"t1-special"_s));
}

TEST_CASE("A first prize given twice takes the second along", "[awards]")
{
    SampleOffice office;
    enterFinal(office);
    AwardOperations awards(office.workspace());
    REQUIRE(succeeded(awards.give(u"t1-1"_s, u"T1-0002"_s, kReason)));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, u"T1-0001"_s, kReason)));
    CHECK(linesOf(awards) == u"t1-1 T1-0001 40000000, t1-1 T1-0002 40000000"_s);
    const auto second = awards.give(u"t1-2"_s, u"T1-0003"_s, kReason);
    REQUIRE(refused(second, Error::Code::RuleRefused));
    CHECK(second.error().message().contains(u"t1-2"_s));
    CHECK(refused(awards.noWinner(u"t1-2"_s, kReason), Error::Code::RuleRefused));
    REQUIRE(succeeded(awards.give(u"t1-3"_s, u"T1-0003"_s, kReason)));
    REQUIRE(refused(awards.give(u"t1-1"_s, u"T1-0004"_s, kReason), Error::Code::RuleRefused));
    CHECK(office.count(u"award"_s) == 3);

    const auto sums = awards.sums(u"T1"_s);
    REQUIRE(sums);
    AwardsTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(awardRows(office.workspace().database(), *sums));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row, AwardsTableModel::PrizeColumn).data().toString() + u' ' +
                     model.index(row, AwardsTableModel::StateColumn).data().toString() + u' ' +
                     model.index(row, AwardsTableModel::YenColumn).data().toString());
    CHECK(shown == QStringList{u"1位 Decided, shared rank ¥40,000,000"_s,
                               u"1位 Decided, shared rank ¥40,000,000"_s,
                               u"2位 Shared out with t1-1 "_s, u"3位 Decided ¥10,000,000"_s,
                               u"特別賞 Open "_s});
    CHECK(model.index(0, 0).data(IdRole).toLongLong() > 0);
    CHECK(model.index(4, 0).data(IdRole).toLongLong() == 0);
}

TEST_CASE("No winner", "[awards]")
{
    SampleOffice office;
    enterFinal(office);
    AwardOperations awards(office.workspace());
    REQUIRE(succeeded(awards.noWinner(u"t1-1"_s, u"該当なし"_s)));
    CHECK(refused(awards.noWinner(u"t1-1"_s, u"該当なし"_s), Error::Code::AlreadyExists));
    CHECK(refused(awards.give(u"t1-1"_s, u"T1-0001"_s, kReason), Error::Code::RuleRefused));
    REQUIRE(succeeded(awards.give(u"t1-2"_s, u"T1-0001"_s, kReason)));
    CHECK(awards.sums(u"T1"_s)->state(u"t1-1"_s)->kind == PrizeState::Kind::NoWinner);
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, {}, u"再審議"_s)));
    CHECK(awards.sums(u"T1"_s)->state(u"t1-1"_s)->kind == PrizeState::Kind::Open);
    CHECK(refused(awards.sums(u"T9"_s), Error::Code::NotFound));
}

TEST_CASE("A joint award carries its split", "[awards]")
{
    SampleOffice office;
    enterFinal(office);
    AwardOperations awards(office.workspace());
    CHECK(refused(awards.give(u"t1-1"_s, {{u"T1-0001"_s, 5000}, {u"T1-0002"_s, 4999}}, kReason),
                  Error::Code::RuleRefused));
    CHECK(refused(awards.give(u"t1-1"_s, {{u"T1-0001"_s, 0}, {u"T1-0002"_s, 10000}}, kReason),
                  Error::Code::RuleRefused));
    CHECK(refused(awards.give(u"t1-1"_s, {{u"T1-0001"_s, 5000}, {u"T1-0001"_s, 5000}}, kReason),
                  Error::Code::AlreadyExists));
    REQUIRE(
        succeeded(awards.give(u"t1-1"_s, {{u"T1-0002"_s, 6000}, {u"T1-0001"_s, 4000}}, kReason)));
    CHECK(linesOf(awards) == u"t1-1 T1-0001 20000000, t1-1 T1-0002 30000000"_s);
    REQUIRE(succeeded(awards.give(u"t1-2"_s, u"T1-0003"_s, kReason)));
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, u"T1-0002"_s, u"辞退"_s)));
    CHECK(linesOf(awards) == u"t1-2 T1-0003 30000000"_s);
}

TEST_CASE("Who cannot win", "[awards]")
{
    SampleOffice office;
    enterFinal(office);
    AwardOperations awards(office.workspace());
    const auto outside = awards.give(u"t1-1"_s, u"T1-0050"_s, kReason);
    REQUIRE(refused(outside, Error::Code::RuleRefused));
    CHECK(outside.error().message().contains(u"T1-0050"_s));
    CHECK(refused(awards.give(u"t1-1"_s, u"T2-0001"_s, kReason), Error::Code::RuleRefused));
    office.setStatus(u"T1-0001"_s, u"disqualified"_s);
    CHECK(refused(awards.give(u"t1-1"_s, u"T1-0001"_s, kReason), Error::Code::RuleRefused));
    office.addError(u"T1-0002"_s);
    CHECK(refused(awards.give(u"t1-1"_s, u"T1-0002"_s, kReason), Error::Code::UnresolvedFindings));

    REQUIRE(succeeded(office.importJudges("judge,name\nJ01,架空坂　実\n")));
    StageOperations stages(office.workspace());
    REQUIRE(succeeded(stages.enter(u"t1-paper"_s, {u"T1-0060"_s})));
    REQUIRE(succeeded(office.importScores(u"t1-paper"_s, u"judge,entry,criterion,mark\n"
                                                         "J01,T1-0060,g2,×\n"_s.toUtf8())));
    const auto gate = awards.give(u"t1-special"_s, u"T1-0060"_s, kReason);
    REQUIRE(refused(gate, Error::Code::RuleRefused));
    CHECK(gate.error().message().contains(u"gate"_s));
    CHECK(office.count(u"award"_s) == 0);
}
